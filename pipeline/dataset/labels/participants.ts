import { wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import type { Carried } from '../ties/observed.ts';

/** `người tham gia`, `thu hút diễn viên tham dự`, `lượt người nghe`: those who came, and not to what. */
const coming = /^(?:thu hút |với )?((?:\S+ ){1,6}(?:tham (?:gia|dự)|dự|nghe|theo dõi))$/iu;
/** `cho 420 lượt người`: for whom it was, and no more. */
const served = /^lượt (?:người|cán bộ|hội viên)$/iu;

/** What people come to, as labels count it. */
const counted = wordPattern('(?:^| )((?:{gathering}|vụ|tập huấn) .+)$');
/** The same, as clauses tell it: `Công an các huyện đã tổ chức tuyên truyền an toàn giao thông`, whoever did it. */
const toldOccasion = wordPattern(
  '(?:^(?:đã )?|(?:^| )(?:tổ chức|mở|tiến hành)(?: thành công| được)? )((?:{gathering}|{gathering_aim}|vụ) [^,;:.]+)$',
);

/** `350 người tham gia 6 lớp tập huấn`: to what, behind them. */
const figureBehind = /tham (?:gia|dự) \d/iu;
const longestComing = 8;

/** Most words of the occasion that a clause tells. */
const longestOccasion = 16;

/**
 * `Mở 4 lớp dạy nghề, có 90 học viên tham gia`, `5 buổi tư vấn cho 90 lượt người`: those who came, with the occasion that their
 * sentence counts or tells directly before them; other labels as they are.
 */
export function withOccasion({ book, codebook }: Context, figure: Figure, label: string, carried: Carried): string {
  const { reading, sentence, leadFrom, from, next } = figure;
  const { unit, unitText } = figure.mention;
  const arePeople = (book.widestUnits.get(unit ?? '') ?? unit) === '{person}';
  const isBare = served.test(label) || (arePeople && label.toLowerCase().startsWith(unitText?.toLowerCase() ?? ' '));
  const isServed = isBare && word(reading, leadFrom - 1) === 'cho';
  const told = isServed ? label : coming.exec(label)?.[1];
  if (told === undefined) return label;
  // `tuyên truyền 12 buổi với 640 người tham gia`: the deed that the occasion tells itself.
  const who = carried.prefix && told.startsWith(`${carried.prefix} `) ? told.slice(carried.prefix.length + 1) : told;
  if (figureBehind.test(textOf(reading, next, next + longestComing))) return label;
  // `12 lớp tập huấn với 5 chuyên đề cho 350 người`: what is counted beside an occasion is none itself.
  const near = carried.observed.slice(-2).filter((each) => each.figure.sentence === sentence);
  if (near.length > 0) {
    const occasion = near
      .filter(({ record }) => record.measure === 'count' || record.measure === 'target')
      .flatMap(({ record }) => counted(codebook).exec(record.label_vi)?.[1] ?? [])
      .at(-1);
    return occasion === undefined ? label : `${who} ${occasion}`;
  }
  if (isServed) return label;
  const clause = textOf(reading, sentence.from, from).replace(/\s*,[^,]*$/u, '');
  const occasion = toldOccasion(codebook).exec(clause)?.[1];
  return occasion === undefined || occasion.split(' ').length > longestOccasion
    ? label
    : `${who} ${inSentence(occasion)}`;
}
