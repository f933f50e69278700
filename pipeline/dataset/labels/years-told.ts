import { readNumberWords } from '../../mention/number-words.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';

/** Most tokens of a length of years before a figure. */
const longestYears = 3;
const severalYears = /(?:^|[^\d\s,;:] )(\d{1,2}) năm$/u;

/** `Tổng thu 5 năm đạt 1.250 tỷ đồng`: over how many years that is told, directly behind what is measured; null for none. */
export function yearsTold({ reading, left }: Figure): number | null {
  const words = textOf(reading, Math.max(left.from, left.to - longestYears), left.to);
  const [, years] = /^(?:sau|hơn|gần|trên|mỗi|cách|hết) /iu.test(words) ? [] : (severalYears.exec(words) ?? []);
  return years === undefined ? null : Number(years);
}

/** Tokens of `5 năm`, and of `bình quân` before it. */
const yearsLength = 2;
const meanLength = 2;

/** A label with the years over which it is told, in the sum or, as `tăng bình quân 5 năm 4%`, in the mean. */
export function withYearsTold(figure: Figure, label: string): string {
  const years = yearsTold(figure);
  if (years === null) return label;
  const { reading, left } = figure;
  const at = left.to - yearsLength;
  const mean = /^(?:bình quân|trung bình)$/u.exec(textOf(reading, Math.max(left.from, at - meanLength), at))?.[0];
  return mean === undefined || label.endsWith(mean) ? `${label} ${years} năm` : `${label} ${mean} ${years} năm`;
}

/** `Trong 5 năm qua, …`, `Qua năm năm`, `Báo cáo cho biết, hơn 10 năm qua …`: over how many years a sentence tells that opens so; null for others. */
export function yearsOpened({ reading, sentence, from }: Figure): number | null {
  const words = textOf(reading, sentence.from, Math.min(from, sentence.from + longestOpening));
  const [, told, past] = openedYears.exec(words.replace(/^[^,;:]* (?:cho biết|nêu rõ|cho thấy),? /iu, '')) ?? [];
  const years = told ?? past ?? '';
  return /^\d/.test(years) ? Number(years) : readNumberWords(years);
}

const length = String.raw`(\d{1,2}|hai|ba|bốn|năm|mười) năm`;
const openedYears = new RegExp(
  `^(?:trong|qua|sau) (?:suốt |khoảng |hơn |gần )?${length}(?= |,|$)|^(?:khoảng |hơn |gần )?${length} (?:(?:vừa )?qua|gần đây|trở lại đây)(?= |,|$)`,
  'iu',
);
/** Longest words for who says it and the years, in tokens. */
const longestOpening = 24;
