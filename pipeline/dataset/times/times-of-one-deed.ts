import type { Time } from '../../mention/types.ts';
import { opensMeasure } from '../labels/label-ends.ts';
import {
  hasFigure,
  type Reading,
  type Span,
  semicolonBefore,
  sentenceAt,
  textOf,
  timesIn,
  tokenFrom,
  word,
} from '../reading/reading.ts';

const founded =
  /(?:thành lập|tái lập|chia tách|ra đời|(?<!đầu tư )xây dựng|khánh thành|sáp nhập|hình thành|khởi công|đưa vào (?:sử dụng|hoạt động))(?: (?:từ|vào|ngày|tháng|năm))*$/iu;
/** What opens another clause behind it, or what the place has as it is told. */
export const behindFounding = /[,;.]|^\)? (?:hiện )?có (?:tổng )?(?:diện tích|dân số|số dân|số hộ)(?: |$)/iu;
/** Most tokens of such words before their time. */
const longestFounding = 5;

/** `được thành lập năm 1997, có diện tích 45 km2`: when something began, and not what it has. */
export function isOfFounding(reading: Reading, { start }: Time): boolean {
  const at = tokenFrom(reading, start);
  return founded.test(textOf(reading, at - longestFounding, at));
}

const aims = /(?:^|[ ,;(])(?:mục tiêu|chỉ tiêu|phấn đấu|kế hoạch|định hướng|đề ra)(?:[ ,;:]|$)/iu;
/** Longest name of an aim before its year, in tokens. */
const longestAim = 16;

/**
 * `thu nhập đạt 75 triệu đồng, tỷ lệ hộ nghèo đến năm 2030 còn 3%, tỷ lệ lao động …`: the year by which one entry of several alone is aimed
 * at, behind its name, is not that of the next.
 */
export function isOfOneAim(reading: Reading, at: number, before: number, { from }: Span): boolean {
  if (word(reading, at - 1) !== 'đến' || word(reading, at) !== 'năm') return false;
  let start = at - 1;
  while (start > from && at - start < longestAim && !/^(?:[,;:]|và)$/.test(word(reading, start - 1))) start--;
  if (!opensMeasure(reading, start) || !hasFigure(reading, from, start)) return false;
  if (!aims.test(textOf(reading, from, start))) return false;
  const level = reading.depth[at] as number;
  const figure = tokenFrom(reading, before);
  for (let i = at; i < figure; i++) if (/^[,;.]$/.test(word(reading, i)) && reading.depth[i] === level) return true;
  return false;
}

/** `Huyện đạt chuẩn nông thôn mới vào năm 2030; thu nhập …`: among goals, the year in which what no figure tells of is to come about, and not that of the next. */
export function isOfOneDeed(reading: Reading, { end }: Time, at: number, before: number): boolean {
  if (!/[;.]/.test(reading.text.slice(end, before)) || !cameIn.test(textOf(reading, at - longestIn, at))) return false;
  if (!/^(?:[,;.]|)$/.test(word(reading, tokenFrom(reading, end)))) return false;
  const { from } = sentenceAt(reading, at) ?? { from: at };
  let start = at;
  while (start > from && !/^[,;:]$/.test(word(reading, start - 1))) start--;
  if (hasFigure(reading, start, at)) return false;
  return aims.test(reading.section?.heading.text ?? '') || aims.test(textOf(reading, from, at));
}

const cameIn = /(?:^| )vào(?: (?:cuối|đầu|giữa|năm|quý|tháng|hết))*$/iu;
const longestIn = 4;

/** `Phấn đấu giải ngân đến 31/01/2024 đạt 95%; tỷ lệ hộ nghèo giảm 2%`: the day by which one entry alone is aimed at, behind its name, is not that of the next. */
export function isDayOfOneAim(reading: Reading, { period }: Time, at: number, before: number): boolean {
  if ((period?.from.day ?? null) === null || word(reading, at - 1) !== 'đến') return false;
  const from = sentenceAt(reading, at)?.from ?? at;
  const clause = Math.max(from, semicolonBefore(reading, at) + 1);
  const isNext = semicolonBefore(reading, tokenFrom(reading, before)) > at;
  const name = textOf(reading, clause, at - 1).replace(onlyAims, '');
  return isNext && name !== '' && aims.test(textOf(reading, from, at));
}

/** `Phấn đấu đến 31/12/2024 …; …`: by when all is aimed at. */
const onlyAims = /^(?:(?:phấn đấu|mục tiêu|chỉ tiêu|kế hoạch|đặt ra|đề ra|là|:|,) ?)+/iu;

/**
 * `Năm 2019 tỷ lệ lao động qua đào tạo đạt 54%; ước năm 2020 đạt 56%. Mở 12 lớp`: whether a time is in a sentence that follows one
 * measure through the years up to one that is only foreseen, of which none is the year of the next sentence.
 */
export function isOfSeries(reading: Reading, at: number): boolean {
  const { from, to } = sentenceAt(reading, at) ?? { from: at, to: at };
  const times = timesIn(reading, reading.tokens[from]?.start ?? 0, reading.tokens[to - 1]?.end ?? 0);
  const [first] = times;
  return times.some((time) => {
    const on = tokenFrom(reading, time.start);
    const year = time.period?.from.year;
    const isOther = year != null && (time === first || year !== first?.period?.from.year);
    return isOther && foreseen.test(textOf(reading, on - longestForeseen, on)) && hasFigure(reading, from, on);
  });
}

/**
 * `9 tháng giảm 40 hộ nghèo, dự kiến cuối năm còn 160 hộ. Xóa 32 nhà tạm`: whether a time is that by which a sentence foresees or aims at
 * more than it told, and the sentence or the clause of another figure goes on with what was done.
 */
export function isOnlyForeseen(reading: Reading, at: number, before: number, sentence: Span): boolean {
  const { from } = sentenceAt(reading, at) ?? { from: at };
  if (!hasFigure(reading, from, at)) return false;
  const figure = tokenFrom(reading, before);
  const clause = Math.max(sentence.from, semicolonBefore(reading, figure) + 1);
  if (clause <= at || toCome.test(textOf(reading, clause, figure))) return false;
  return (
    foreseen.test(textOf(reading, at - longestForeseen, at)) || aimed.test(textOf(reading, at - longestForeseen, at))
  );
}

const toCome = /(?:^| )(?:ước|dự kiến|dự báo|phấn đấu|mục tiêu|chỉ tiêu|kế hoạch|sẽ)(?: |$)/iu;
const aimed = /(?:^| )(?:phấn đấu|dự báo)(?: (?:đạt|thực|hiện|đến|tới|hết|cuối|năm))*$/iu;

const foreseen = /(?:^| )(?:ước|dự kiến)(?: (?:tính|đạt|thực|hiện|đến|tới|hết|cuối|năm))*$/iu;
/** Most tokens of such words. */
const longestForeseen = 5;
