import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { isOfPlan } from '../measures/shares.ts';
import { hasFigure, type Reading, textOf, word } from '../reading/reading.ts';
import { type Carried, lastWithin } from '../ties/observed.ts';
import type { FoundLabel, Said } from './found-label.ts';

/** What tells the grade that things have been given. */
const graded = /^(?:đạt|xếp|tiềm năng|đạt chuẩn|loại|hạng) \S/iu;
/** A grade, whole: `khá`. */
export const grade = wordPattern('^{grade}$');
/** The grade that a label ends with. */
const gradeAtEnd = /(?:^| )(?:đạt|xếp|tiềm năng|loại|hạng) \S[^:]*$/iu;
/** Longest grade behind a share, in tokens. */
const longestGrade = 8;

/** `62% sản phẩm đạt 3 sao, 36% đạt 4 sao và 2% (49 sản phẩm) tiềm năng 5 sao`: those of the share before, by their grade behind it; null for others. */
export function shareOfGrade({ figure, before, carried, measure }: Said): FoundLabel | null {
  const { mention, reading, sentence, leadFrom, next, bracket } = figure;
  if (mention.unit !== '%' || bracket >= 0 || measure === 'change') return null;
  if (before) return gradeAlone(figure);
  const last = lastWithin(
    carried.observed,
    ({ record, figure: each }) => record.measure === 'share' && each.bracket < 0,
  );
  if (last?.figure.sentence !== sentence) return gradeAlone(figure);
  const { label_vi: label } = last.record;
  if (!gradeAtEnd.test(label) && !workGradeAtEnd(reading.codebook).test(label)) return null;
  const close = reading.partner[next] as number;
  const from = word(reading, next) === '(' && close > next && hasFigure(reading, next, close) ? close + 1 : next;
  const to = endOfGrade(reading, from, sentence.to);
  const grade = textOf(reading, from, to);
  const text =
    withWorkGrade(reading, label, grade) ?? (graded.test(grade) ? label.replace(gradeAtEnd, ` ${grade}`).trim() : null);
  return text === null ? null : { text, own: true, from: leadFrom, end: to, used: to };
}

const workGrade = wordPattern('^(?:đạt )?({work_grade})$');
const workGradeAtEnd = wordPattern('(?: đạt)? {work_grade}$');

/** `chi bộ hoàn thành tốt nhiệm vụ` for `hoàn thành nhiệm vụ`: those of a label that ends with how they did their work, by another grade of it; null for other words. */
function withWorkGrade({ codebook }: Reading, label: string, grade: string): string | null {
  const other = workGrade(codebook).exec(grade)?.[1];
  const of = label.replace(workGradeAtEnd(codebook), '');
  return other === undefined || of === label || of === '' ? null : `${of} ${other.toLowerCase()}`;
}

/** `chi bộ hoàn thành tốt nhiệm vụ đạt 70%; hoàn thành nhiệm vụ 30%`: how others of the same did their work, behind those of another grade. */
export function workGraded({ figure, before, carried, end, measure }: Said): FoundLabel | null {
  if (!before || measure === 'change' || figure.bracket >= 0) return null;
  const last = lastWithin(
    carried.observed,
    ({ figure: each, record }) => each.bracket < 0 && record.unit_measure === figure.mention.unit,
  );
  if (last?.figure.sentence !== figure.sentence) return null;
  const text = withWorkGrade(figure.reading, last.record.label_vi, before.text);
  return text === null ? null : { text, own: true, from: before.from, end };
}

const gradesBefore = / (?:giỏi|khá|đạt)$/iu;

/** `học lực tốt 7%, khá 33%, đạt 57%, chưa đạt 3%`: the grade that its verb is by itself, behind another of the same; null for others. */
export function gradeReached({ figure, before, carried, end }: Said): FoundLabel | null {
  const last = carried.observed.at(-1);
  const isDenied = /^chưa$/iu.test(before?.text ?? '');
  if (figure.mention.unit !== '%' || figure.lead !== 'đạt' || figure.bracket >= 0 || !(before === null || isDenied))
    return null;
  if (!last || last.figure.sentence !== figure.sentence || last.record.unit_measure !== '%') return null;
  if (isOfPlan(figure) || !gradesBefore.test(last.record.label_vi)) return null;
  const text = last.record.label_vi.replace(gradesBefore, isDenied ? ' chưa đạt' : ' đạt');
  return { text, own: true, from: before?.from ?? figure.leadFrom, end };
}

const standard = /^(?:(?:chưa|không) )?(?:đạt|trên|dưới) chuẩn$/iu;
const standardAtEnd = / (?:(?:chưa|không) )?(?:đạt|trên|dưới) chuẩn$/iu;

/** `trình độ trên chuẩn 9%, đạt chuẩn 84%, chưa đạt chuẩn 7%`: how the same meet a standard, behind another share of it; null for others. */
export function standardReached({ figure, before, carried, end }: Said): FoundLabel | null {
  const last = before && standard.test(before.text) ? carried.observed.at(-1) : undefined;
  const isNext = last?.figure.sentence === figure.sentence && last.record.unit_measure === figure.mention.unit;
  if (!before || !isNext || !standardAtEnd.test(last.record.label_vi)) return null;
  const text = last.record.label_vi.replace(standardAtEnd, ` ${before.text.toLowerCase()}`);
  return { text, own: true, from: before.from, end };
}

/** The grade of those counted, behind the words that tell it is one. */
const gradeOfCounted = / ((?:(?:được |đã )?xếp |đạt )?(?:loại|hạng)) \S[^:]*$/iu;

/** `xếp loại tốt 12 HTX, khá 15 HTX`: those of a grade that stands alone before them, behind those of another; null for other words. */
export function gradeAgain({ reading, mention, sentence }: Figure, text: string, { observed }: Carried): string | null {
  const last = grade(reading.codebook).test(text) ? observed.at(-1) : undefined;
  const isNext = last?.figure.sentence === sentence && last.record.unit_measure === mention.unit;
  if (!isNext || !gradeOfCounted.test(last.record.label_vi)) return null;
  return last.record.label_vi.replace(gradeOfCounted, ` $1 ${text.toLowerCase()}`);
}

/** `Kết quả: 100% đạt yêu cầu, 75% khá, giỏi`: the grade behind the first share of a sentence that names only what came out. */
function gradeAlone({ reading, sentence, leadFrom, next, lead, left }: Figure): FoundLabel | null {
  const opening = outcome.exec(textOf(reading, sentence.from, leadFrom));
  const to = endOfGrade(reading, next, sentence.to);
  const grade = textOf(reading, next, to);
  if (!given.test(grade)) return null;
  const found = { own: true, from: leadFrom, end: to, used: to };
  if (opening && lead.startsWith(':')) return { ...found, text: `${opening[1] ?? ''} ${grade}`.trim() };
  // `…, quân số tham gia 98,5%, kết quả 100% đạt yêu cầu`: what came out of what is told before.
  return later.test(textOf(reading, left.from, leadFrom)) ? { ...found, text: `kết quả ${grade}` } : null;
}

/** What came out, and of what. */
const outcome = /^kết quả(?: ([^,;:]+))?$/iu;
const later = /^, ?kết quả$/iu;
const given = /^(?:đạt (?!(?:kế hoạch|chỉ tiêu|mục tiêu|tỷ lệ|tỉ lệ)(?: |$))|xếp loại |loại )\S/iu;

/** Where the words of a grade end: at a sign, or before another share. */
function endOfGrade(reading: Reading, from: number, limit: number): number {
  let to = from;
  const last = Math.min(limit, from + longestGrade);
  while (to < last && (!/^(?:[,;.:()]|và)$/.test(word(reading, to)) || joinsGrade(reading, to))) to++;
  return to;
}

/** `đạt khá, giỏi`: whether a comma or `và` joins another grade, with no share of its own before it. */
function joinsGrade(reading: Reading, at: number): boolean {
  return /^(?:,|và)$/.test(word(reading, at)) && grade(reading.codebook).test(word(reading, at + 1));
}
