import type { Figure } from '../figures/figures.ts';
import { textOf, word } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';

/** `lúa thu hoạch 90 ha, đạt 97% diện tích gieo trồng`, `dung tích hồ là 9 triệu m3 đạt 75% dung tích thiết kế`, `tiêm cho 90 con trâu, bò, đạt tỷ lệ 10% tổng đàn`: a part of all that the words behind it name, told behind its level. */
export function isOfAll({ mention, lead, reading, next, left, leadFrom, sentence }: Figure, last: Observed): boolean {
  return (
    mention.unit === '%' &&
    ((/^(?:chỉ )?(?:đạt|bằng)(?: |$)/.test(lead) &&
      (word(reading, leadFrom - 1) === ',' || leadFrom === last.figure.next)) ||
      /^, ?(?:(?:[^,;:]{1,30}, ){0,3}(?:đạt|chiếm) )?t[ỷỉ] lệ$/iu.test(textOf(reading, left.from, leadFrom))) &&
    last.figure.sentence === sentence &&
    last.figure.mention.unitClass !== 'percent' &&
    all.test(textOf(reading, next, next + longestAll))
  );
}

const all =
  /^(?:so với |của )?(?:tổng (?:đàn|diện tích|số|quân số)|diện tích|diện tiêm|dân số|quân số|lực lượng lao động|(?:(?:dung tích|công suất) )?thiết kế|số (?:hộ|dân|người|lao động))(?!\p{L})/iu;

/** `tiêm 20.000 liều, đạt 80% kế hoạch, bằng 60% tổng đàn`: behind a share of what was planned, the level that it is of. */
export function levelOfShare(
  { mention, reading, next, lead, sentence }: Figure,
  last: Observed,
  { observed }: Carried,
): Observed {
  const isBehind =
    last.record.measure === 'share' &&
    last.figure.sentence === sentence &&
    mention.unit === '%' &&
    /^(?:đạt|bằng)/.test(lead);
  if (!isBehind || !all.test(textOf(reading, next, next + longestAll))) return last;
  return lastWithin(observed, ({ record }) => record.id === last.record.parent_id) ?? last;
}

/** `tiêm 12.000 liều vắc xin, đạt 80% tổng đàn`: doses are no part of a herd, of which so many were treated. */
export function ofHerd(figure: Figure, last: Observed): string | null {
  const { reading, next } = figure;
  if (last.record.unit_measure !== '{dose}' || !isOfAll(figure, last)) return null;
  const treated = /^(?:so với |của )?((?:tổng đàn|diện tiêm|tổng số|số)(?: \p{L}+(?: \p{L}+)?)?)/iu.exec(
    textOf(reading, next, next + longestAll),
  )?.[1];
  return treated === undefined ? null : `${last.record.label_vi.replace(/(^| )liều /iu, '$1')} so với ${treated}`;
}

/** Words that open what a share is of, in tokens. */
const longestAll = 4;
