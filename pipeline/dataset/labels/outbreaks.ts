import { wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';
import { type Carried, lastBefore, type Observed } from '../ties/observed.ts';
import { partOf } from '../ties/parts.ts';
import { subjectOf } from './measure-nouns.ts';

/** How far before a figure the animals that it is of are named, in tokens. */
const reach = 60;

const dealtWith =
  /^(?:(?:đã|phải|buộc|bị) )*(?:tiêu hủy|tiêu huỷ|chết|mắc bệnh|nhiễm bệnh|ốm|mắc|giết mổ|xuất bán|xuất chuồng|tiêm phòng)$/iu;
const animals = wordPattern('(?<![\\p{L}\\p{M}]){livestock}(?:(?:,| và) {livestock})*(?![\\p{L}\\p{M}])', 'giu');

/** `dịch tả lợn … tiêu hủy 2.130 con`: the animals that were named before; `tôm sú 18 ha (1,2 tỷ con giống)`: of what the area is. */
export function withBeast(
  { mention, reading, leadFrom, bracket }: Figure,
  text: string,
  { observed }: Carried,
): string {
  const last = observed.at(-1);
  const isStocked =
    last?.record.unit_measure === 'har' && (last.figure.next === bracket || last.figure.next === leadFrom);
  if (/^con giống(?: |$)/iu.test(text) && isStocked)
    return `con giống ${inSentence(subjectOf(reading, last.record.label_vi).replace(/^.*: | thả nuôi$/giu, ''))}`;
  if (mention.unit !== '{animal}' || !dealtWith.test(text)) return text;
  const before = textOf(reading, leadFrom - reach, leadFrom);
  const named = before.match(animals(reading.codebook))?.at(-1);
  if (named === undefined) return text;
  // `chết 45 con`: who suffers stands before it, who is dealt with behind.
  return suffering.test(text) ? `${named.toLowerCase()} ${text}` : `${text} ${named.toLowerCase()}`;
}

const suffering = /(?:chết|mắc bệnh|nhiễm bệnh|ốm)$/iu;

/** `tiêu hủy 156 con lợn, trọng lượng 8.450 kg`: how heavy those before were. */
export function weightOfThose({ mention, sentence }: Figure, text: string, carried: Carried): string {
  const isWeight =
    /^(?:với )?(?:tổng )?(?:trọng lượng|khối lượng)$/iu.test(text) && /^(?:kg|t|dt)$/.test(mention.unit ?? '');
  const last = isWeight ? lastBefore(carried, isAmountIn('{animal}')) : null;
  return last?.figure.sentence !== sentence
    ? text
    : `${text} ${last.record.label_vi.replace(/^(?:tổng )?số (?:con )?/iu, '')}`;
}

function isAmountIn(unit: string): (observed: Observed) => boolean {
  return ({ record }) => record.unit_measure === unit && record.measure !== 'change';
}

/** `tiêm phòng dại 58.620 liều, tỷ lệ tiêm đạt 81%`: how many of all were given what the doses before are of. */
export function rateOfVaccination({ sentence }: Figure, text: string, carried: Carried): string {
  const last = /^t[ỷỉ] lệ tiêm(?: phòng)?$/iu.test(text) ? lastBefore(carried, isAmountIn('{dose}')) : null;
  if (last?.figure.sentence !== sentence) return text;
  const of = /(?:^|\s)(?:tiêm phòng|tiêm)(?: liều)? ([^:]+)$/iu.exec(last.record.label_vi)?.[1];
  return of === undefined ? text : `tỷ lệ tiêm phòng ${of}`;
}

/** A disease, as the clause opens that tells where it broke out. */
const outbreak =
  /(?:^|[:;,] )((?:dịch bệnh|bệnh|dịch)(?! (?:đã|vẫn|tiếp tục|lại|còn|được) )(?: [^\s,;:.()]+){1,8}?(?: \([^()]{1,12}\))?)(?: (?:đã|vẫn|tiếp tục|lại))* (?:xảy ra|xuất hiện|phát sinh|bùng phát|tái phát)(?= )/giu;

/**
 * `Bệnh dại xảy ra tại 3 thôn của 2 xã, số chó mắc bệnh 12 con`, `LMLM: 3 ổ dịch, tiêu hủy 9 con`: the disease that the sentence or the
 * entry told last, for what came of it and where it is.
 */
export function withDisease(figure: Figure, text: string, carried: Carried): string {
  const { reading, sentence, bracket, mention, leadFrom } = figure;
  const broken = brokenOut.exec(text)?.[1];
  const known = broken && onlyPlaces(reading.codebook).test(broken) ? namedBefore(figure) : null;
  if (broken && known) return `${broken} xảy ra ${inSentence(known)}`;
  const isPlace = onlyPlaces(reading.codebook).test(text);
  const isOutbreak = mention.unitText === 'ổ dịch' || outbreaks.test(text);
  // `số gia súc, gia cầm phải tiêu hủy`: of whatever disease.
  if (/(?:^| )gia súc, gia cầm /iu.test(text)) return text;
  if (bracket >= 0 || !(isPlace || isOutbreak || infected.test(text) || came.test(text))) return text;
  const name = diseaseBefore(figure) ?? (isPlace ? null : diseaseNamed(figure));
  if (name === null) return text;
  // `Dịch cúm có 12 ổ dịch. Dịch tả lợn xảy ra 5 ổ dịch`: the disease told before goes where the sentence names its own.
  const own = `ổ dịch ${inSentence(name).replace(/^dịch(?: bệnh)? /u, '')}`;
  if (isOutbreak && isCarried(figure, text) && !text.toLowerCase().startsWith(own.toLowerCase())) return own;
  if (isOutbreak && !/(?:^| )ổ dịch(?: |$)/iu.test(text)) return `ổ dịch ${inSentence(text)}`;
  if (text.toLowerCase().includes(name.toLowerCase().replace(/^(?:dịch bệnh|bệnh|dịch) /u, ''))) return text;
  // `01 ổ dịch cúm gia cầm; 02 ổ dịch lở mồm long móng`: each is of its own.
  if (isOutbreak && ofDisease.test(text)) return text;
  const disease = inSentence(strain.test(text) ? name.replace(strain, '') : name);
  // `ổ dịch` says that it is one.
  if (strain.test(text)) return text.replace(strain, ` ${disease.replace(/^dịch /u, '')}$&`);
  if (isPlace)
    return carried.observed.at(-1)?.figure.sentence === sentence ||
      toldAgain(reading.codebook).test(textOf(reading, sentence.from, leadFrom))
      ? `${text.replace(/^số /u, '')} xảy ra ${disease}`
      : text;
  if (isOutbreak) return `${text} ${disease.replace(/^dịch(?: bệnh)? /u, '')}`;
  const sick = /^bệnh /u.test(disease) ? text.replace(/ bệnh$/iu, '') : text;
  return infected.test(text) ? `${sick} ${disease}` : `${text} do ${disease}`;
}

/** Whether outbreaks are labelled by a disease that their own sentence does not name. */
function isCarried({ reading, sentence }: Figure, text: string): boolean {
  const disease = /(?:^| )ổ dịch (\S.*)$/iu.exec(text)?.[1]?.toLowerCase();
  return disease !== undefined && !textOf(reading, sentence.from, sentence.to).toLowerCase().includes(disease);
}

const ofDisease = /(?:^| )ổ dịch (?:(?!đã |đang |còn |mới |chưa |cũ |ở |tại |trên |được |bệnh$)\S+ \S|\p{Lu}{2,}$)/u;
/** `A/H5N8`: a strain is of the disease that another of it was named by. */
const strain = /(?:^| )A\/H\d+N\d+$/u;

/** The disease whose outbreak the sentence told last before a figure; null where it told none. */
function diseaseBefore(figure: Figure): string | null {
  const { reading, sentence, leadFrom } = figure;
  const told = textOf(reading, Math.max(sentence.from, leadFrom - longestOutbreak), leadFrom);
  const own = [...told.matchAll(outbreak)].at(-1)?.[1];
  return own ?? (brokenOutOnce.test(told) || toldAgain(reading.codebook).test(told) ? namedBefore(figure) : null);
}

/** `Lũy kế từ đầu năm đến nay xảy ra tại 67 hộ`: that it broke out, without its name. */
const toldAgain = wordPattern(
  String.raw`(?:^|: )(?:{running_total}|tính chung|từ đầu năm)(?: [^\s,;:.()]+)*,? (?:đã )?(?:xảy ra|phát sinh)(?: (?:tại|ở|trên))?(?: |$)`,
);

/** `Dịch tả lợn: từ đầu năm, dịch xảy ra tại`: that the disease named before broke out. */
const brokenOutOnce =
  /(?:^|[:;,] )(?:dịch bệnh|bệnh|dịch)(?: (?:đã|vẫn|tiếp tục|lại))* (?:xảy ra|xuất hiện|phát sinh|bùng phát|tái phát)(?= )/iu;

/** Units of animals, and of how many times or parts of them there were. */
const ofAnimals = new Set(['{animal}', '%', '{times}']);

/** The disease of animals that the block named last before a figure of them, unless something else is told to have killed them; null without one. */
function diseaseNamed(figure: Figure): string | null {
  const { unit, unitText } = figure.mention;
  return ofAnimals.has(unit ?? '') || /^ổ(?: dịch)?$/u.test(unitText ?? '') ? namedBefore(figure) : null;
}

/** The disease of animals that the block named last before a figure. */
function namedBefore({ reading, leadFrom }: Figure): string | null {
  const told = textOf(reading, leadFrom - longestOutbreak, leadFrom);
  return [...told.matchAll(named(reading.codebook))].at(-1)?.groups?.name ?? null;
}

/** `dịch đã xảy ra tại xã`: where a disease broke out that was named before. */
const brokenOut =
  /^(?:dịch|bệnh|dịch bệnh) (?:đã )?(?:xảy ra|xuất hiện|phát sinh|tái phát|lan rộng)(?: (?:tại|ở|ra))? (.+)$/iu;

const named = wordPattern(
  String.raw`(?<![\p{L}\p{M}])(?:(?<name>(?:bệnh |dịch )?{animal_disease}(?: gia súc| trâu,? bò)?(?: A\/H\dN\d)?)|chết do|tiêm phòng|vắc xin|rét)(?![\p{L}\p{M}])`,
  'giu',
);
const outbreaks = /^(?:(?:tổng )?số )?ổ dịch(?: mới)?(?: A\/H\dN\d)?$/iu;

/** How far before what came of it a disease is named, in tokens. */
const longestOutbreak = 160;

const onlyPlaces = wordPattern(
  '^(?:lượt |số )?(?:{level}|{hamlet}|hộ(?: chăn nuôi| nuôi {livestock})?)(?:, (?:{level}|{hamlet}))*(?: trên địa bàn \\S+)?$',
);
const infected = /(?:^| )(?:mắc|nhiễm|tỷ lệ)(?: bệnh)?$/iu;
const came = /(?:^| )(?:mắc bệnh|nhiễm bệnh|chết|tử vong|tiêu hủy|tiêu huỷ)(?: |,|$)/iu;

/** Animals with what was done with them, or came to them. */
const dealtNumber =
  /^(?:tổng )?số (?:(?!mắc|nhiễm|chết|tiêu|ốm|bị|được|phải|buộc|giết|xuất)\S+ ){1,4}((?:mắc|nhiễm|chết|tiêu|ốm|bị|được|phải|buộc|giết|xuất) ?.*)$/iu;
const onlyAnimals = wordPattern('^con {livestock}(?: \\S+)?$');

/** `số động vật mắc bệnh là 52 con (32 con bò và 20 con trâu)`: what is said of all animals before a bracket, of those in it. */
export function withPredicateOfAll(figure: Figure, text: string, carried: Carried): string {
  if (figure.bracket < 0 || figure.mention.unit !== '{animal}' || !onlyAnimals(figure.reading.codebook).test(text))
    return text;
  const predicate = dealtNumber.exec(partOf(figure, carried)?.record.label_vi ?? '')?.[1];
  return predicate === undefined ? text : `${text} ${predicate}`;
}

const vaccinated = /(?:^|[\s,;:(])(?:tiêm phòng|tiêm vắc xin|tiêm)(?=[\s,;:)]|$)/iu;

/** What opens an entry of vaccination, and words that say by themselves what is given. */
const opensVaccination = /^(?:về )?(?:công tác )?(?:tiêm phòng|tiêm vắc xin)[^:]*: /iu;
const saysGiven = /(?:^| )(?:vắc xin|vắc-xin|vaccine|liều|cấp|sử dụng|nhập|mua)(?: |$)/iu;
const ofDiseaseAlone = wordPattern('^(?:(?:số|đàn) )?((?:bệnh |dịch )?{animal_disease}(?: .*)?)$');

/** `Công tác tiêm phòng: LMLM trâu bò 45.200 liều; dại chó 12.500 con`: doses, and animals told by a disease, are of what is done with them, as their sentence or the heading says. */
export function withVaccination({ mention, reading, sentence, leadFrom }: Figure, text: string): string {
  const isGiven = mention.unit === '{dose}' || (mention.unit === '{visit}' && / lượt con$/iu.test(text));
  if (!isGiven && mention.unit !== '{animal}') return text;
  // `vắc xin cúm gia cầm được 3.700 con`: with what they were treated.
  if (!isGiven && /^(?:vắc[- ]xin|vaccine|vắcxin) /iu.test(text)) return `tiêm ${inSentence(text)}`;
  const told = text.replace(opensVaccination, '').replace(/ lượt con$/iu, '');
  const disease = isGiven ? told : ofDiseaseAlone(reading.codebook).exec(told)?.[1];
  if (disease === undefined || vaccinated.test(disease) || saysGiven.test(disease)) return text;
  const above = reading.section?.heading.text ?? '';
  return vaccinated.test(textOf(reading, sentence.from, leadFrom)) || vaccinated.test(above)
    ? `tiêm phòng ${inSentence(disease)}`
    : text;
}
