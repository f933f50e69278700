import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import {
  indexOfTime,
  type Reading,
  type Span,
  semicolonBefore,
  textOf,
  timeAt,
  tokenFrom,
} from '../reading/reading.ts';
import type { Dated } from './dated.ts';

const inAll = String.raw`{running_total}(?! (?:đến|từ(?! đầu năm(?! (?:đến|tới)))|tới|hết|trong))(?:\s|$)`;
const toldInAll = wordPattern(String.raw`(?:^|\s)${inAll}`);
const opensInAll = wordPattern(`^${inAll}(?:từ đầu năm )?`);

/** `trong tháng đạt 151 m3, lũy kế đạt 163 m3`, `lũy kế từ đầu năm đạt 163 m3`: since the beginning of the year, where no time of its own says till when. */
export function saysInAll({ reading, left, from, sentence }: Figure): boolean {
  return toldInAll(reading.codebook).test(textOf(reading, left.from, from)) || isInClauseInAll(reading, sentence, from);
}

/** `lũy kế từ đầu năm 41 vụ, làm chết 3 người`: whether the clause between semicolons opens with a running total, and nothing else says when. */
function isInClauseInAll(reading: Reading, sentence: Span, from: number): boolean {
  const start = Math.max(sentence.from, semicolonBefore(reading, from) + 1);
  const opening = opensInAll(reading.codebook).exec(
    textOf(reading, start, Math.min(from, start + longestOpening)),
  )?.[0];
  if (opening === undefined) return false;
  for (let at = start + opening.trim().split(' ').length; at < from; at++) if (timeAt(reading, at)) return false;
  return true;
}

const fromJanuaryInAll = wordPattern('^{running_total} từ đầu năm(?: đến nay)? ?,');

/** `Lũy kế từ đầu năm, dịch xảy ra tại 41 xã, số lợn tiêu hủy 1.523 con`: when all of a sentence is that names no time but that. */
export function opensSinceJanuary({ reading, left, from, sentence }: Figure, { time }: Dated): boolean {
  return (
    fromJanuaryInAll(reading.codebook).test(
      textOf(reading, sentence.from, Math.min(from, sentence.from + longestOpening)),
    ) &&
    (indexOfTime(reading, time) < 0 || tokenFrom(reading, time.start) < sentence.from) &&
    !/(?:^|\s)(?:hiện|trong (?:tháng|tuần|ngày))(?:\s|$)/iu.test(textOf(reading, left.from, from))
  );
}

export function saysWholeYear(figure: Figure): boolean {
  const { reading, from, sentence } = figure;
  return (
    saysOwnYear(figure) ||
    opensWholeYear.test(textOf(reading, sentence.from, Math.min(from, sentence.from + longestOpening)))
  );
}

/** `ước cả năm đạt 300 tấn`: whether the words of a figure say that it is of all the year. */
export function saysOwnYear({ reading, left, from }: Figure): boolean {
  return /(?:^|\s)cả năm(?:\s|$)(?!\d)/iu.test(textOf(reading, left.from, from));
}

/** `thu ngân sách cả nhiệm kỳ đạt 2 tỷ đồng`: whether the words of a figure say that it is of all the term, which only years date. */
export function saysTerm({ reading, left, from, next }: Figure): boolean {
  return (
    /(?:^|\s)(?:cả|toàn) nhiệm k[ỳì](?:\s|$)(?!\d)/iu.test(textOf(reading, left.from, from)) ||
    /^(?:trong )?cả nhiệm k[ỳì]$/iu.test(textOf(reading, next, next + 3))
  );
}

/** `Ước tính cả năm, cây rau 2.364 ha; cây hoa 340 ha`, `Dự kiến năm nay xuất khẩu 9 tỷ USD`: when all of a sentence is. */
const opensWholeYear =
  /^(?:(?:ước|dự|tính|kiến|chung|trong) )*cả năm ?,|^(?:dự kiến|dự báo|phấn đấu) ?,? (?:trong )?năm nay(?= |$)/iu;
/** Longest words that open a sentence so, in tokens. */
export const longestOpening = 8;
