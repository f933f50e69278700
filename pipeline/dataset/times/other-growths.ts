import type { Time } from '../../mention/types.ts';
import type { Figure } from '../figures/figures.ts';
import { mentionAt, type Reading, textOf, timeAt, tokenFrom, word } from '../reading/reading.ts';
import { beforeTime, followsSame } from './compared-times.ts';

/** How far behind another growth its times stand, in tokens. */
const longestGrowth = 14;
/** Most growths that one is compared with at once. */
const mostGrowths = 4;

/** Whether a time dates a growth that another is compared with: `tăng 4,3%, thấp hơn mức tăng 5,7% của 6 tháng năm 2016`. */
export function isOfOtherGrowth(reading: Reading, time: Time): boolean {
  const at = tokenFrom(reading, time.start) - 1;
  for (let i = at; i > at - longestGrowth && i > 2; i--) {
    if (/^[,;.:)]$/.test(word(reading, i))) return false;
    const mention = mentionAt(reading, i);
    // `… của quý I/2020 trong giai đoạn 2011-2023`: the times behind the other growth, too.
    if (!mention || mention.kind === 'date') continue;
    const from = tokenFrom(reading, mention.start);
    return mention.kind === 'quantity' && isGrowthOfOther(reading, from);
  }
  return false;
}

/** Whether a time dates a mean that something is so many times as much as: `gấp 1,1 lần mức bình quân giai đoạn 2018 - 2022`. */
export function isOfOtherMean(reading: Reading, time: Time): boolean {
  const at = tokenFrom(reading, time.start);
  return otherMean.test(textOf(reading, at - longestGrowth, at));
}

const otherMean =
  /(?:\d lần|hơn|so với|bằng)(?: mức| số)? (?:bình quân|trung bình)(?: (?!năm |đạt |là |tăng |giảm )[^\s,;:.()]+)*$/iu;

/** Whether a day only tells when prices were set anew, which moved others: `do điều chỉnh giá xăng vào ngày 8/5 và ngày 23/5`. */
export function isOfNewPrice(reading: Reading, time: Time): boolean {
  if (time.period?.from.day == null) return false;
  const at = tokenFrom(reading, time.start);
  return pricedAnew.test(textOf(reading, at - longestCause, at));
}

/** How far behind the cause of a movement its days stand, in tokens. */
const longestCause = 28;

const pricedAnew =
  /(?:^|[\s,(])(?:do|bởi|vì|ảnh hưởng|tác động|đợt) (?:[^.;:()]* )?điều chỉnh (?:(?:tăng|giảm|lại) )*giá [^.;:()]*$/iu;

/** Whether a figure is a growth that another is compared with: `thấp hơn mức tăng 5,7%`, `so với mức tăng 5,7% và 4,1%`. */
export function isGrowthOfOther(reading: Reading, from: number): boolean {
  return placeAmongOthers(reading, from) !== null;
}

/** Whether the other growth is a fall: `thấp hơn mức giảm 2%`. */
export function isFallOfOther(reading: Reading, from: number): boolean {
  return placeAmongOthers(reading, from)?.verb === 'giảm';
}

const otherGrowth = /(?:hơn(?: nhiều)?|(?:so|đương|bằng|như) với|đương|bằng) (?:mức|tốc độ) (tăng|giảm)(?: trưởng)?$/;

/** The verb of the growths that another is compared with, and the place of one among them. */
function placeAmongOthers(reading: Reading, from: number): { verb: string; index: number } | null {
  let at = from;
  for (let index = 0; index < mostGrowths; index++) {
    const words = textOf(reading, at - 6, at);
    const verb = otherGrowth.exec(words)?.[1] ?? (followsOther(reading, at) ? nextGrowth.exec(words)?.[1] : undefined);
    if (verb !== undefined) return { verb, index };
    const mention = mentionAt(reading, at - 2) ?? mentionAt(reading, at - 3);
    const isNext = mention?.unit === '%' && tokenFrom(reading, mention.unitEnd) === at - 1;
    if (!isNext || !/^(?:và|,)$/.test(word(reading, at - 1))) return null;
    at = tokenFrom(reading, mention.start);
  }
  return null;
}

/** `cao hơn mức tăng 2% của năm 2020 và mức tăng 5% của năm 2021`: another of them, behind a joint. */
const nextGrowth = /(?:^|\s)(?:và|,) (?:mức|tốc độ) (tăng|giảm)(?: trưởng)?$/;

/** Whether the percentage before stands directly behind the words that compare with its growth. */
function followsOther(reading: Reading, from: number): boolean {
  for (let at = from - 4; at > from - longestOther && at > 2; at--) {
    const mention = mentionAt(reading, at);
    if (mention?.unit !== '%') continue;
    const start = tokenFrom(reading, mention.start);
    return otherGrowth.test(textOf(reading, start - 6, start));
  }
  return false;
}

/** How far behind a growth the next is that is compared with as well, in tokens. */
const longestOther = 20;

/** When a growth was that another is compared with. */
interface OtherTime {
  time: Time;
  /** Whether it is the same part of that year: `cùng kỳ năm 2021 và năm 2022`. */
  isSame: boolean;
}

/** When a growth was that another is compared with: of several, `9,6% và 7,1% của năm 2021 và năm 2022`, the time at the same place. */
export function timeOfOther({ reading, from, next }: Figure): OtherTime | null {
  let at = next;
  for (let i = 0; i < mostGrowths && /^(?:và|,)$/.test(word(reading, at)); i++) {
    const mention = mentionAt(reading, at + 1);
    if (mention?.unit !== '%') break;
    at = tokenFrom(reading, mention.unitEnd);
  }
  const first = timeStarting(reading, at);
  let time = first;
  for (let left = placeAmongOthers(reading, from)?.index ?? 0; left > 0 && time; left--) {
    const behind = tokenFrom(reading, time.end);
    time = /^(?:và|,)$/.test(word(reading, behind)) ? timeStarting(reading, behind + 1) : undefined;
  }
  return first ? { time: time ?? first, isSame: first.kind === 'same' || followsSame(reading, first) } : null;
}

/** The time that starts at a token, past `của`, `cùng kỳ` and the like. */
function timeStarting(reading: Reading, from: number): Time | undefined {
  let at = from;
  while (at < from + longestLead && (beforeTime.has(word(reading, at)) || isSame(reading, at))) at++;
  return timeAt(reading, at);
}

/** Most words before a time. */
const longestLead = 4;

function isSame(reading: Reading, at: number): boolean {
  return /^(?:cùng|kỳ|các)$/.test(word(reading, at)) && !timeAt(reading, at);
}
