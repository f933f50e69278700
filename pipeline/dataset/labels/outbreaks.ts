import { wordPattern } from '../../codebook-words.ts';
import { uncapitalized } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';
import type { Carried } from '../ties/observed.ts';
import { partOf } from '../ties/parts.ts';

/** How far before a figure the animals that it is of are named, in tokens. */
const reach = 60;

const dealtWith =
  /^(?:(?:đã|phải|buộc|bị) )*(?:tiêu hủy|tiêu huỷ|chết|mắc bệnh|nhiễm bệnh|ốm|mắc|giết mổ|xuất bán|xuất chuồng|tiêm phòng)$/iu;
const animals = wordPattern('(?<![\\p{L}\\p{M}]){livestock}(?![\\p{L}\\p{M}])', 'giu');

/** `dịch tả lợn … tiêu hủy 2.130 con`: the animals that were named before. */
export function withBeast({ mention, reading, leadFrom }: Figure, text: string): string {
  if (mention.unit !== '{animal}' || !dealtWith.test(text)) return text;
  const before = textOf(reading, Math.max(0, leadFrom - reach), leadFrom);
  const named = before.match(animals(reading.codebook))?.at(-1);
  return named === undefined ? text : `${text} ${named.toLowerCase()}`;
}

/** `tiêu hủy 156 con lợn, trọng lượng 8.450 kg`: how heavy those before were. */
export function weightOfThose({ mention, sentence }: Figure, text: string, { observed }: Carried): string {
  const last = observed.findLast(({ record }) => record.unit_measure === '{animal}' && record.measure !== 'change');
  const isWeight =
    /^(?:với )?(?:tổng )?(?:trọng lượng|khối lượng)$/iu.test(text) && /^(?:kg|t|dt)$/.test(mention.unit ?? '');
  if (!isWeight || last?.figure.sentence !== sentence) return text;
  return `${text} ${last.record.label_vi.replace(/^(?:tổng )?số (?:con )?/iu, '')}`;
}

/** A disease, as the clause opens that tells where it broke out. */
const outbreak =
  /(?:^|[:;,] )((?:dịch bệnh|bệnh|dịch)(?: [^\s,;:.()]+){1,8}?(?: \([^()]{1,12}\))?)(?: (?:đã|vẫn|tiếp tục|lại))* (?:xảy ra|xuất hiện|phát sinh|bùng phát|tái phát)(?= )/giu;

/** `Bệnh dại xảy ra tại 3 thôn của 2 xã, số chó mắc bệnh 12 con`: the disease that the sentence told last, for what came of it and where it is. */
export function withDisease(figure: Figure, text: string, carried: Carried): string {
  const { reading, sentence, bracket } = figure;
  const isPlace = onlyPlaces(reading.codebook).test(text);
  if (bracket >= 0 || !(isPlace || infected.test(text) || came.test(text))) return text;
  const name = diseaseBefore(figure);
  if (name === null || text.toLowerCase().includes(name.toLowerCase().replace(/^\S+ /u, ''))) return text;
  const disease = uncapitalized(name);
  if (isPlace) return carried.observed.at(-1)?.figure.sentence === sentence ? `${text} xảy ra ${disease}` : text;
  return infected.test(text) ? `${text.replace(/ bệnh$/iu, '')} ${disease}` : `${text} do ${disease}`;
}

/** The disease whose outbreak the sentence told last before a figure; null where it told none. */
function diseaseBefore({ reading, sentence, leadFrom }: Figure): string | null {
  const told = textOf(reading, Math.max(sentence.from, leadFrom - longestOutbreak), leadFrom);
  return [...told.matchAll(outbreak)].at(-1)?.[1] ?? null;
}

/** How far before what came of it a disease is named, in tokens. */
const longestOutbreak = 160;

const onlyPlaces = wordPattern('^(?:lượt )?(?:{level}|{hamlet}|hộ)(?:, (?:{level}|{hamlet}))*$');
const infected = /(?:^| )(?:mắc|nhiễm|tỷ lệ)(?: bệnh)?$/iu;
const came = /(?:^| )(?:mắc bệnh|nhiễm bệnh|chết|tử vong|tiêu hủy|tiêu huỷ)(?: |,|$)/iu;

/** Animals with what was done with them, or came to them. */
const dealtNumber =
  /^(?:tổng )?số \S+(?: (?!mắc|nhiễm|chết|tiêu|ốm|bị|được|giết|xuất)\S+)? ((?:mắc|nhiễm|chết|tiêu|ốm|bị|được|giết|xuất) ?.*)$/iu;
const onlyAnimals = wordPattern('^con {livestock}(?: \\S+)?$');

/** `số động vật mắc bệnh là 52 con (32 con bò và 20 con trâu)`: what is said of all animals before a bracket, of those in it. */
export function withPredicateOfAll(figure: Figure, text: string, carried: Carried): string {
  if (figure.bracket < 0 || figure.mention.unit !== '{animal}' || !onlyAnimals(figure.reading.codebook).test(text))
    return text;
  const predicate = dealtNumber.exec(partOf(figure, carried)?.record.label_vi ?? '')?.[1];
  return predicate === undefined ? text : `${text} ${predicate}`;
}

const vaccinated = /(?:^|[\s,;:(])(?:tiêm phòng|tiêm vắc xin|tiêm)(?=[\s,;:)]|$)/iu;

/** `Công tác tiêm phòng: LMLM trâu bò 45.200 liều; dại chó 12.500 liều`: doses are of what is done with them. */
export function withVaccination({ mention, reading, sentence, leadFrom }: Figure, text: string): string {
  if (mention.unit !== '{dose}') return text;
  const disease = text.replace(/^(?:về )?(?:công tác )?(?:tiêm phòng|tiêm vắc xin)[^:]*: /iu, '');
  if (vaccinated.test(disease) || /(?:^| )(?:vắc xin|vắc-xin|vaccine|liều|cấp|sử dụng|nhập|mua)(?: |$)/iu.test(disease))
    return text;
  const told = textOf(reading, sentence.from, leadFrom);
  return vaccinated.test(told) ? `tiêm phòng ${disease}` : text;
}
