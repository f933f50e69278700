import { wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { textOf } from '../reading/reading.ts';
import { branches } from './economy-names.ts';
import { rulesFor } from './label-trace.ts';

const bare = /^(?:tổng )?(?:giá trị(?: sản xuất| tăng thêm| gia tăng)?|GTSX|doanh thu)$/iu;

const opening = wordPattern(
  `(?:^|[;,.] )(?:(?:tình hình|hoạt động|lĩnh vực|ngành|sản xuất|kinh doanh|phát triển|về) )*((?:${branches})) ([^,;:.]{6,80}), [^,;:.]+$`,
);

/** `Công nghiệp duy trì ổn định, giá trị sản xuất đạt 45 tỷ đồng`: the branch of which the clause before a measure of the economy tells how it went; null for other measures. */
export function branchOfCourse(context: Context, figure: Figure, measure: string): string | null {
  const { reading, left, leadFrom } = figure;
  if (!bare.test(measure)) return null;
  const [, branch = '', course = ''] = opening(reading.codebook).exec(textOf(reading, left.from, leadFrom)) ?? [];
  const told = `${branch.replace(/^.*, /u, '')} ${course}:`;
  return branch !== '' && rulesFor(context, figure)('went', told) === '' ? inSentence(branch) : null;
}
