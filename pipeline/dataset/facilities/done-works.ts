import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import type { ListOpening } from './list-openings.ts';

/** Deeds that the words before a list of works end in, or begin with. */
const works = wordPattern('(?:^| ){works_act}(?: (?:mới|lại|được|xong|hoàn thành|tặng))*$');
const visits = wordPattern(
  '^(?:[^,;:]* )?(?:đã |đang |được |tiến hành |tổ chức |thực hiện )?{visiting_act}(?: [^,;:]*)?$',
);

/** `14 trạm BTS được xây mới`, `5 trường học, 2 chợ được xây mới`: the same said behind them, or behind the last of their list. */
const done = wordPattern(
  String.raw`^(?:(?:, | và |và )?\d{1,3} [^\d,;:.()]{2,40}(?=, \d| và \d| ?được| đã được)){0,6} ?(?:đã |vừa |mới )*được (?:đầu tư )?{works_act}(?!\p{L})`,
);
const longestDeed = 32;
/** `lập hồ sơ đề nghị xếp hạng | 3 di tích cấp tỉnh`: what is asked for is not there. */
const asked = /(?:^| )(?:đề nghị|đề xuất|trình) (?:xếp hạng|công nhận|thành lập)$/iu;

/**
 * Whether a figure counts works that something was done to: `kiểm tra 120 cơ sở`, `xây mới 3 trạm y tế và 2 chợ`. That tells what was
 * done and not what is there.
 *
 * @param to token behind the noun
 */
export function countsDone(
  context: Context,
  { mention, reading }: Figure,
  opening: ListOpening | null,
  to: number,
): boolean {
  if (done(context.codebook).test(textOf(reading, to, to + longestDeed))) return true;
  // `2 điểm trường` that the reading took for scores are named by their kind alone.
  if (!opening || mention.unit === '{score}') return false;
  if (/(?:^| )xây$/iu.test(opening.lead)) return true;
  const { codebook } = context;
  if (asked.test(opening.words)) return true;
  // `xây mới 48 phòng học; 40/46 trường đạt chuẩn`: how many of them are so.
  if (mention.kind === 'ratio' && word(reading, to) === 'đạt') return false;
  return (
    /^(?:được)?$/u.test(opening.lead) && (works(codebook).test(opening.words) || visits(codebook).test(opening.words))
  );
}
