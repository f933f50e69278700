import { wordPattern } from '../../codebook-words.ts';
import { wordSet } from '../../mention/words.ts';
import { nounAfter } from '../counts/noun-phrases.ts';
import { isAmount } from '../measures/measures.ts';
import { isFigure, type Reading, textOf, word } from '../reading/reading.ts';
import { partsOpening } from '../ties/breakdown-words.ts';
import { lastWithin, type Observed } from '../ties/observed.ts';
import type { FoundLabel, Said } from './found-label.ts';
import { shortName } from './label-wholes.ts';

/** Words that open what is said of a part. */
const openings = wordSet('đã đang được chưa bị cho là đạt nuôi trồng');
/** Times of growth, in which a part may be: `130 ha trong thời kỳ kiến thiết cơ bản`. */
const stages = /^(?:(?:đang )?(?:trong|ở) )?(?:thời kỳ|giai đoạn) \p{L}/iu;

/** How far words that open a breakdown may stand before a part, in tokens. */
const longestBetween = 8;
/** Longest saying, in tokens. */
const longestSaying = 10;

/** `310 ha chè, trong đó 175 ha đã cho thu hái`: a part of an area, a length or a weight that only what is said of it tells. */
export function saidPartLabel(said: Said): FoundLabel | null {
  const { figure, before, measure } = said;
  const { mention, next, reading, leadFrom, bracket } = figure;
  if (before || mention.unitClass !== 'measure' || !isAmount(measure)) return null;
  // `90 ha bị thiệt hại (trong đó 60 ha nuôi tôm sú)`: nothing else in a bracket is a part of what it stands behind.
  if (bracket >= 0 && !opensParts.test(textOf(reading, bracket + 1, bracket + 3))) return null;
  const whole = wholeBefore(said);
  // `95 tấn/ngày, trong đó 72 tấn được thu gom`: of the same weight, a day.
  const unit = whole?.record.unit_measure?.replace(/\/d$/u, '');
  if (!whole || mention.unit === null || unit !== mention.unit) return null;
  const to = sayingEnd(said);
  const part = textOf(reading, next, to).replace(/^(?:(?:đã|đang|hiện|là) )+/iu, '');
  if (to <= next || part === '') return null;
  const text = `${shortName(whole.record.label_vi)}: ${part}`;
  return { text, own: true, from: leadFrom, end: to, noun: true, used: to, source: whole, part };
}

const opensParts = /^(?:trong đó|gồm|bao gồm)(?: |$)/iu;

const groupOfRate = wordPattern(
  '^((?:t[ỷỉ] lệ )?(?:(?:tổng )?số )?{rate_group}) (?:đạt|được|có|là|sử dụng|tham gia|đã) ',
);
const predicate = /^(?:đạt|được|có|là|sử dụng|tham gia|đã) /iu;
/** Longest opening of what is said of a group, in tokens. */
const longestPredicate = 3;

/** `Tỷ lệ xã đạt chuẩn 80%, trong đó ít nhất 10% đạt chuẩn kiểu mẫu`: the part of the same group of which more is said. */
export function ratedPartLabel(said: Said): FoundLabel | null {
  const { figure, before, measure } = said;
  const { mention, next, reading, leadFrom, bracket, sentence } = figure;
  if (before || bracket >= 0 || mention.unit !== '%' || measure === 'change') return null;
  if (!predicate.test(textOf(reading, next, next + longestPredicate))) return null;
  const whole = wholeBefore(said);
  const group = whole && groupOfRate(reading.codebook).exec(whole.record.label_vi)?.[1];
  if (!group || whole.record.unit_measure !== '%') return null;
  const to = phraseEnd(reading, next, sentence.to);
  return { text: `${group} ${textOf(reading, next, to)}`, own: true, from: leadFrom, end: to, used: to, source: whole };
}

const certified = wordPattern('^(?:theo hướng )?{certified}(?=[ ,;.)]|$)');
const longestKind = 5;

/** The token behind what is said of a part; that behind the figure where nothing is. */
function sayingEnd({ context, figure }: Said): number {
  const { reading, next, sentence } = figure;
  if (stages.test(textOf(reading, next, Math.min(next + 4, sentence.to)))) return phraseEnd(reading, next, sentence.to);
  const kind = certified(reading.codebook).exec(textOf(reading, next, Math.min(next + longestKind, sentence.to)))?.[0];
  if (kind !== undefined) return next + kind.split(' ').length;
  // `chuyển đổi 125 ha đất lúa, gồm 82 ha sang trồng màu`: into what.
  if (word(reading, next) === 'sang') return phraseEnd(reading, next, sentence.to);
  if (!openings.has(word(reading, next))) return next;
  const from = word(reading, next) === 'là' ? next + 1 : next;
  return nounAfter(context, { ...figure, to: from, next: from })?.to ?? next;
}

function phraseEnd(reading: Reading, from: number, limit: number): number {
  return behindWords(reading, from, Math.min(limit, from + longestSaying));
}

/** The token behind the words that stand from a token on, up to a sign, a figure or `và`. */
export function behindWords(reading: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit && reading.tokens[at]?.type === 'word' && !isFigure(reading, at) && word(reading, at) !== 'và')
    at++;
  return at;
}

/** What words directly before a figure break down, or what the part before it is a part of. */
function wholeBefore({ figure, carried }: Said): Observed | null {
  const { reading, lead, leadFrom, from, sentence, bracket } = figure;
  // `90 ha cam (cho thu hoạch 60 ha), trong đó 20 ha được chứng nhận`: of what stands before a closed bracket.
  const last = lastWithin(carried.observed, (each) => each.figure.bracket < 0 || each.figure.bracket === bracket);
  if (!last) return null;
  const { figure: told, whole } = last;
  const isNear = told.sentence === sentence || told.sentence.to >= sentence.from - 1;
  const start = Math.max(told.next, bracket + 1, leadFrom - longestBetween);
  const between = textOf(reading, start, /^(?:bao )?gồm$/.test(lead) ? from : leadFrom).trim();
  if (!isNear) return null;
  const opened = [...between.matchAll(partsOpening)].at(-1);
  if (opened) return /^ ?[,:]?(?: có)?$/iu.test(between.slice(opened.index + opened[0].length)) ? last : null;
  return whole && told.sentence === sentence && carried.end <= leadFrom && /(?:[,;]|(?:^| )và)$/u.test(between)
    ? whole.of
    : null;
}
