import { anyOf, perCodebook } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { textOf } from '../reading/reading.ts';
import type { Carried } from '../ties/observed.ts';

/** `người tham gia`, `thu hút diễn viên tham dự`: those who came, and not to what. */
const coming = /^(?:thu hút |với )?((?:\S+ ){1,4}tham (?:gia|dự))$/iu;

const occasions = perCodebook((codebook) => {
  const kinds = `${anyOf(codebook, 'gathering')}|vụ|hội thi|hội diễn|giải|ngày hội|liên hoan|tập huấn`;
  return {
    counted: new RegExp(`(?:^| )((?:${kinds}) .+)$`, 'iu'),
    told: new RegExp(
      `^(?:đã )?(?:(?:phối hợp )?(?:tổ chức|mở|tiến hành)(?: thành công)? )?((?:${kinds}) [^,;:.]+)$`,
      'iu',
    ),
  };
});

/** `350 người tham gia 6 lớp tập huấn`: to what, behind them. */
const figureBehind = /tham (?:gia|dự) \d/iu;
const longestComing = 8;

/** Most words of the occasion that a clause tells. */
const longestOccasion = 16;

/**
 * `Mở 4 lớp dạy nghề, có 90 học viên tham gia`: those who came, with the occasion that their sentence counts or tells directly before
 * them; other labels as they are.
 */
export function withOccasion({ codebook }: Context, figure: Figure, label: string, carried: Carried): string {
  const who = coming.exec(label)?.[1];
  if (who === undefined) return label;
  const { reading, sentence, from, next } = figure;
  if (figureBehind.test(textOf(reading, next, next + longestComing))) return label;
  const { counted, told } = occasions(codebook);
  const last = carried.observed.at(-1);
  if (last?.figure.sentence === sentence) {
    const isCounted = last.record.measure === 'count' || last.record.measure === 'target';
    const occasion = isCounted ? counted.exec(last.record.label_vi)?.[1] : undefined;
    return occasion === undefined ? label : `${who} ${occasion}`;
  }
  const clause = textOf(reading, sentence.from, from).replace(/\s*,[^,]*$/u, '');
  const occasion = clause.split(' ').length <= longestOccasion ? told.exec(clause)?.[1] : undefined;
  return occasion === undefined ? label : `${who} ${inSentence(occasion)}`;
}
