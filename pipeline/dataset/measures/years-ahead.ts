import { keptFor } from '../../kept.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { textOf } from '../reading/reading.ts';
import { told } from './decided-goals.ts';

/** Up to when something is to be so, or in which year, with the words behind it: `đến năm 2030 trồng mới`, `đến cuối năm 2026 có`, `Năm 2027, tỷ trọng`. */
const until =
  /^(?:(?:.*[\s,;(])?(?<!tính |từ |kể |\d )đến (?:hết |cuối )?(?:năm )?|năm )(20\d\d)(?! ?[-–/] ?\d)(.*)$/iu;

/** A year that a text tells something of, and that nothing is only to last or to be done until, or has been so since. */
const toldYear = /(?<!(?:đến|hết|cuối|vọng|tới|khóa|đoạn|kỳ|từ) )(?:năm |\/)(20\d\d)(?! ?[-–] ?\d)/giu;

/** How far before a figure the words stand that tell until when, in tokens. */
const reach = 160;

/** Fewest years from what is told to what is only planned, where no day of issue says what is to come. */
const fewestAhead = 2;

/** `Đến năm 2030, thu nhập đạt 90 triệu đồng`: what is to be so at a time later than all that the report tells of. */
export function isAhead(context: Context, figure: Figure): boolean {
  const { reading, sentence, from } = figure;
  return (
    looksAhead(context, textOf(reading, Math.max(sentence.from, from - reach), from)) || isDueBehind(context, figure)
  );
}

/** `Tỷ lệ hộ nghèo không quá 2% vào năm 2028`: whether the words around a bound say that it is to be kept by a year behind that of issue. */
function isDueBehind({ report }: Context, { reading, sentence, from, next }: Figure): boolean {
  const { issuedOn } = report.header;
  const year = due.exec(textOf(reading, next, Math.min(sentence.to, next + longestDue)))?.[1];
  if (issuedOn === null || year === undefined || year <= issuedOn.slice(0, 4)) return false;
  const before = textOf(reading, Math.max(sentence.from, from - longestDue), from);
  return bounded.test(before) && !told.test(before);
}

const bounded = /(?:^| )(?:tối thiểu|tối đa|ít nhất|không (?:quá|dưới|vượt quá))(?: (?:đạt|là|từ))?$/iu;
const due = /^(?:[^\s,;:.()\d]+ ){0,7}?(?:vào|trong|đến) (?:cuối |hết )?năm (20\d\d)(?! ?[-–/] ?\d)/iu;
/** Most tokens of a clause behind, or before, a bound. */
const longestDue = 12;

/** Whether words name a year by which something is to be so, and tell nothing that was. */
export function looksAhead(context: Context, words: string): boolean {
  const [, year, behind = ''] = until.exec(words) ?? [];
  if (year === undefined || told.test(behind)) return false;
  const { issuedOn } = context.report.header;
  if (issuedOn !== null) return year > issuedOn.slice(0, 4);
  // `Năm 2020 có 3 trường, đến năm 2025 có 6 trường`: how it went on.
  if (words.search(toldYear) >= 0) return false;
  const last = lastYear(context);
  return last === 0 ? isPlanYear(year) : Number(year) >= last + fewestAhead;
}

/** Years that plans are made for. */
function isPlanYear(year: string): boolean {
  return /[05]$/.test(year);
}

/** The last year of which a text tells something; 0 where it names none. */
const lastYear = keptFor(({ readings }: Context): number =>
  Math.max(0, ...readings.flatMap(({ text }) => [...text.matchAll(toldYear)].map(([, year]) => Number(year)))),
);
