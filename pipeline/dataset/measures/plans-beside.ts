import type { Figure } from '../figures/figures.ts';
import { textOf, word } from '../reading/reading.ts';
import { behind, hasOwnWords, planOf, rate } from './plan-behind.ts';

const listed =
  /(?:một số|các|nhiều|\d) (?:khoản|nguồn|sắc thuế|đơn vị|chủ đầu tư|xã|huyện|địa phương)[^;:]* (dự toán|kế hoạch)[^,;:()]{0,30}\)?$/iu;
const openingList = /(?:,? (?:như|gồm|bao gồm|trong đó|cụ thể|là) ?:|,? như|:) /iu;
/** How far before a figure a list of those that a plan was set for may open, in tokens. */
const longestList = 60;

/** `9/14 khoản thu đạt trên 75% dự toán, trong đó: thuế đất 112%, lệ phí 84%`: the plan that those of a list are told to have been set. */
export function planOfList(figure: Figure): string | null {
  const { reading, sentence, left, leadFrom, lead, bracket } = figure;
  if (bracket >= 0 || !/^(?:đạt)?$/.test(lead) || !hasOwnWords(figure) || behind(figure) !== null) return null;
  if (rate.test(textOf(reading, left.from, leadFrom))) return null;
  const told = textOf(reading, Math.max(sentence.from, leadFrom - longestList), leadFrom);
  const open = openingList.exec(told);
  return (open && listed.exec(told.slice(0, open.index))?.[1]) ?? null;
}

const toldApart =
  /^[^,;:]*[,;] (?:trong đó,? )?riêng (?=\S)[^,;:]*(?<!\p{L})(?:vốn|thu|chi|thuế|kinh phí)(?!\p{L})[^,;:]*$/iu;

/** `giải ngân đạt 65% kế hoạch; riêng vốn sự nghiệp đạt 40%`: the plan that the share before names, of money that is told apart; null for others. */
export function planApart(figure: Figure, last: Figure | undefined): string | null {
  const { reading, sentence, leadFrom, lead, bracket } = figure;
  if (last?.sentence !== sentence || last.mention.unitClass !== 'percent' || bracket >= 0 || !/^đạt/.test(lead))
    return null;
  if (behind(figure) !== null || !toldApart.test(textOf(reading, last.next, leadFrom))) return null;
  return planOf(last);
}

const inBracket = /^((?:KH|kế hoạch|dự toán|chỉ tiêu)(?: (?:giao|tỉnh giao|huyện giao|xã giao|năm))?)(?: là)?:?$/iu;

/** `1.126 ha (KH 1.110 ha), đạt 101,4%`: the plan whose own figure a bracket directly before a share holds alone. */
export function planInBracketBefore({ reading, leadFrom, bracket }: Figure, last: Figure | undefined): string | null {
  if (bracket >= 0 || !last || last.bracket < 0 || word(reading, leadFrom - 1) !== ',') return null;
  if (reading.partner[last.bracket] !== leadFrom - 2 || last.next !== leadFrom - 2) return null;
  return inBracket.exec(textOf(reading, last.bracket + 1, last.from))?.[1] ?? null;
}

/** `12 ha/15 ha kế hoạch đạt 80%`: the plan that a ratio directly before a share is of. */
export function planOfRatio({ reading, leadFrom, sentence }: Figure, last: Figure | undefined): string | null {
  if (last?.mention.kind !== 'ratio' || last.sentence !== sentence) return null;
  return inBracket.exec(textOf(reading, last.next, leadFrom).replace(/,$/u, ''))?.[1] ?? null;
}

/** How many figures back the share of another entry of a list is looked for. */
const reach = 12;

/** `thu nội địa 67 tỷ đồng (bằng 61% dự toán); thu phí 78 tỷ đồng (58%)`: the plan that the bracket of an entry before names. */
export function planOfBrackets(figures: readonly Figure[], i: number): string | null {
  if (!isAlone(figures, i) || (figures[i] as Figure).lead !== '') return null;
  for (let at = i - 1; at >= Math.max(1, i - reach); at--) {
    const other = figures[at] as Figure;
    if (other.mention.unitClass !== 'percent') continue;
    return isBehindLevel(figures, at) ? planOf(other) : null;
  }
  return null;
}

/** Whether a bracket directly behind an amount holds nothing but a percentage. */
function isAlone(figures: readonly Figure[], i: number): boolean {
  const { reading, bracket, left, leadFrom, next } = figures[i] as Figure;
  return isBehindLevel(figures, i) && left.from >= leadFrom && next === reading.partner[bracket];
}

function isBehindLevel(figures: readonly Figure[], i: number): boolean {
  const { bracket, mention } = figures[i] as Figure;
  if (i === 0 || bracket < 0 || mention.unitClass !== 'percent') return false;
  const level = figures[i - 1] as Figure;
  return level.next === bracket && level.mention.unitClass === 'money';
}
