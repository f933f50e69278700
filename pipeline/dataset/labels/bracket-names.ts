import { wordPattern } from '../../codebook-words.ts';
import { nounInSentence } from '../../document/letters.ts';
import { nounAfter } from '../counts/noun-phrases.ts';
import type { Figure } from '../figures/figures.ts';
import { isLevel } from '../measures/measures.ts';
import { isCapital, textOf, word } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';
import type { FoundLabel, Said } from './found-label.ts';
import type { LabelRules } from './label-rules.ts';
import { rulesFor } from './label-trace.ts';

/** Longest name before a bracket, in words. */
const longestName = 6;

/** What a name of a list stands behind. */
const opensName = /^(?:[,;:(]|và|là|như|gồm|tại|ở|sang|từ)$/;

const placeKind = wordPattern('^(?:{level}|{hamlet})$');

/** `gồm: Nà Sản (112 hộ, 520 khẩu), bản Huổi Lạnh (86 hộ, 415 khẩu)`: those counted in a bracket are of the name before it; null for others. */
export function namedBeforeBracket({ context, figure, carried }: Said): FoundLabel | null {
  const { reading, mention, lead, leadFrom, left } = figure;
  // A bracket that holds nothing but its figure is taken with the words before it.
  const bracket = figure.bracket < 0 && word(reading, leadFrom - 1) === '(' ? leadFrom - 1 : figure.bracket;
  if (bracket < 0 || mention.unitClass !== 'count' || mention.kind !== 'quantity' || lead !== '') return null;
  // Words of its own inside the bracket say what it counts.
  if (!/^,?$/.test(textOf(reading, Math.max(left.from, bracket + 1), leadFrom))) return null;
  const name = nameBefore(figure, bracket) ?? bodyBefore(rulesFor(context, figure), figure, bracket);
  const noun = name === null ? null : nounAfter(context, figure);
  if (!noun) return null;
  const all = noun.text === mention.unitText ? countedBefore(figure, carried)?.record.label_vi : undefined;
  return { text: `${all ?? noun.text} ${name}`, own: true, from: leadFrom, end: noun.to, noun: true, used: noun.to };
}

/** `xuất khẩu lao động 412 người, chủ yếu sang Nhật Bản (238 người)`: the count in the same unit that the sentence told before; null where it told none. */
function countedBefore({ sentence, mention }: Figure, { observed }: Carried): Observed | null {
  // `44 người chết, tăng 17 người, trong đó Huế (4 người)`: past how they moved.
  const last = lastWithin(
    observed,
    ({ figure, record }) =>
      figure.bracket < 0 && figure.reading.partner[figure.leadFrom - 1] !== figure.next && isLevel(record.measure),
  );
  if (last?.figure.sentence !== sentence || last.record.unit_measure !== mention.unit) return null;
  // `12 tàu bị chìm, trong đó Huế có 4 tàu; Vinh (3 tàu)`: the whole, and not the place before.
  const whole = lastWithin(observed, ({ record }) => record.id === last.record.parent_id);
  return whole?.record.unit_measure === mention.unit && last.record.label_vi.startsWith(`${whole.record.label_vi} `)
    ? whole
    : last;
}

/** The name in capitals directly before the bracket of a figure, with the word for its kind; null where there is none. */
function nameBefore({ reading, sentence }: Figure, at: number): string | null {
  // `Khánh Hòa: (27 người)`.
  const bracket = word(reading, at - 1) === ':' ? at - 1 : at;
  let from = bracket;
  while (from > sentence.from && bracket - from < longestName && isCapital(reading, from - 1)) from--;
  const isKind = placeKind(reading.codebook).test(word(reading, from - 1));
  const opening = isKind ? from - 2 : from - 1;
  return from < bracket && opening >= sentence.from && opensName.test(word(reading, opening))
    ? textOf(reading, opening + 1, bracket)
    : null;
}

/** Longest name of a body, in words. */
const longestBody = 9;

/** `nhiều nhất là Công an tỉnh (590 hồ sơ), Sở Giao thông vận tải (156 hồ sơ)`: the body directly before a bracket; null where there is none. */
function bodyBefore(rules: LabelRules, { reading, sentence }: Figure, bracket: number): string | null {
  let from = bracket;
  while (from > sentence.from && bracket - from < longestBody && !opensName.test(word(reading, from - 1))) from--;
  const name = textOf(reading, from, bracket);
  return from > sentence.from && isCapital(reading, from) && rules('doer', name) === '' ? name : null;
}

/** Longest name that all entries of a bracket are of, in words. */
const longestWhole = 16;
const opensOnly = wordPattern('^(?:(?:{clause_opening}|toàn \\S+|cả \\S+|đã|có|và|được|là)(?: |$))+');

/** `hỗ trợ tiền ăn (học kỳ I: 45 triệu đồng; học kỳ II: 52 triệu đồng)`: an entry in a bracket is of what stands before it, where no figure is told of that. */
export function withNameBeforeBracket({ reading, bracket, lead, sentence }: Figure, label: string): string {
  if (bracket < 0 || !lead.startsWith(':')) return label;
  let from = bracket;
  while (from > sentence.from && reading.tokens[from - 1]?.type === 'word') from--;
  if (from > sentence.from && !/^[,;:-]$/.test(word(reading, from - 1))) return label;
  const name = textOf(reading, from, bracket).replace(opensOnly(reading.codebook), '');
  const isName = name.includes(' ') && name.split(' ').length <= longestWhole;
  const [all, own] = [name.toLowerCase(), label.toLowerCase()];
  return isName && !own.includes(all) && !all.includes(own) ? `${name}: ${nounInSentence(label)}` : label;
}
