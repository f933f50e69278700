import { wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';
import type { Carried } from '../ties/observed.ts';

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

/** How far before a figure the disease that it is of is named, in tokens. */
const longestTold = 160;

const disease = wordPattern(
  String.raw`(?<![\p{L}\p{M}])(?:(?<name>(?:bệnh |dịch )?{animal_disease}(?: gia súc| trâu,? bò)?(?: A\/H\dN\d)?)|chết do|tiêm phòng|vắc xin)(?![\p{L}\p{M}])`,
  'giu',
);
const outbreak = /^(?:(?:tổng )?số )?ổ dịch(?: mới)?(?: A\/H\dN\d)?$/iu;
const sick = /(?:^| )(?:(?:mắc|nhiễm|có)(?: bệnh)?|bị bệnh)$/iu;
const lost = /(?:^| )(?:chết|ốm|tiêu hủy|tiêu huỷ)(?: |$)/iu;

/** `Dịch tả lợn: … số lợn mắc bệnh 7.200 con, chết 90 con; số ổ dịch giảm 70%`: of which disease, which is named before. */
export function withDisease({ mention, reading, leadFrom }: Figure, text: string): string {
  const { unit, unitText } = mention;
  const counts = unit === '{animal}' || unit === '%';
  const isOutbreak = outbreak.test(text);
  const isSick = counts && sick.test(text);
  if (!isOutbreak && !isSick && !(counts && lost.test(text)) && unitText !== 'ổ dịch') return text;
  const told = textOf(reading, Math.max(0, leadFrom - longestTold), leadFrom);
  const name = [...told.matchAll(disease(reading.codebook))].at(-1)?.groups?.name;
  if (name === undefined || / do /iu.test(text)) return text;
  const short = name.replace(/^(?:bệnh|dịch) (?!tả)/iu, '');
  if (unitText === 'ổ dịch') return /(?:^| )ổ dịch(?: |$)/iu.test(text) ? text : `ổ dịch ${inSentence(text)}`;
  if (text.toLowerCase().includes(short.toLowerCase())) return text;
  return isOutbreak || isSick ? `${text} ${inSentence(short)}` : `${text} do ${inSentence(short)}`;
}

/** `tiêu hủy 156 con lợn, trọng lượng 8.450 kg`: how heavy those before were. */
export function weightOfThose({ mention, sentence }: Figure, text: string, { observed }: Carried): string {
  const last = observed.findLast(({ record }) => record.unit_measure === '{animal}' && record.measure !== 'change');
  const isWeight =
    /^(?:với )?(?:tổng )?(?:trọng lượng|khối lượng)$/iu.test(text) && /^(?:kg|t|dt)$/.test(mention.unit ?? '');
  if (!isWeight || last?.figure.sentence !== sentence) return text;
  return `${text} ${last.record.label_vi.replace(/^(?:tổng )?số (?:con )?/iu, '')}`;
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
