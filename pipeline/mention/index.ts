import type { Codebook } from '../codebook.ts';
import { amount } from './amounts.ts';
import { badgeNumber } from './badges.ts';
import { degreesWithNought, letterBeforeNumber, letterInNumber, letterNumber, spacedNumber } from './broken-numbers.ts';
import { citation, shortCitation } from './citations.ts';
import { contactNumber } from './contact-numbers.ts';
import { coordinate } from './coordinates.ts';
import { dayNumber, dayWord } from './days.ts';
import { dimensions } from './dimensions.ts';
import { duration, timeOfDay } from './durations.ts';
import { enumerator } from './enumerators.ts';
import { fine } from './fines.ts';
import { lexiconOf } from './lexicon.ts';
import { countedDays, countedMonths, halfWord, monthWord, quarterWord, thirdWord, writtenMonths } from './months.ts';
import { addressWord, dashedName, domainWord, nameWord, standardWord } from './name-words.ts';
import { nameNumber } from './names.ts';
import { pairName } from './paired-names.ts';
import { lacksYear, withYear } from './periods.ts';
import { quantity } from './quantities.ts';
import { range } from './ranges.ts';
import { rank, rankInWords } from './ranks.ts';
import { ratio } from './ratios.ts';
import { dashes, type Found, mentionOf, type Reader, type Rule, textOf, unitAt, wordAt } from './reader.ts';
import { season, withSeason } from './seasons.ts';
import { dated } from './spans.ts';
import { threshold } from './thresholds.ts';
import { endOfYear, nowWord, phraseOpeners, timePhrase } from './time-phrases.ts';
import { type Token, tokenize } from './tokens.ts';
import type { Mention, Time } from './types.ts';
import { unitFactor } from './unit-factors.ts';
import { powerOfTen } from './units.ts';
import { vocabulary } from './vocabulary.ts';
import { factorWord, numberOpeners, writtenNumber } from './written-numbers.ts';
import { years, yearWord } from './years.ts';

/** A text, read: its tokens, numeral expressions and time expressions, each in reading order. */
export interface Scan {
  text: string;
  tokens: Token[];
  mentions: Mention[];
  times: Time[];
}

/** Rules for a figure, the most particular first: a document number looks like a date, a date like a ratio, a ratio like two figures. */
const numberRules: readonly Rule[] = [
  citation,
  shortCitation,
  unitFactor,
  contactNumber,
  coordinate,
  dimensions,
  spacedNumber,
  degreesWithNought,
  letterInNumber,
  enumerator,
  rank,
  badgeNumber,
  pairName,
  threshold,
  (reader, at) => dated(reader, at, timeOfDay(reader, at)),
  (reader, at) => dated(reader, at, dayNumber(reader, at)),
  (reader, at) => dated(reader, at, countedDays(reader, at) ?? countedMonths(reader, at)),
  (reader, at) => dated(reader, at, withSeason(reader, at, years(reader, at))),
  dashedName,
  nameNumber,
  (reader, at) => dated(reader, at, duration(reader, at)),
  fine,
  amount,
  range,
  ratio,
  quantity,
];

/** Rules for words that open something, in the order of trial, by the words' numbers. */
const wordRules: Rule[][] = [];

function open(words: readonly string[], ...rules: Rule[]): void {
  for (const id of words.map(vocabulary.learn)) wordRules[id] = [...(wordRules[id] ?? []), ...rules];
}

open(['o'], letterNumber);
open(['ngày', 'mùng', 'mồng'], dayWord);
open(['tháng'], monthWord);
open(['năm'], (reader, at) => dated(reader, at, withSeason(reader, at, yearWord(reader, at))));
open(['quý'], quarterWord);
open(['vụ'], (reader, at) => dated(reader, at, season(reader, at)));
open(['nửa'], halfWord);
open(['thượng', 'trung', 'hạ'], thirdWord);
open(['đầu', 'cuối', 'hết'], endOfYear);
open(phraseOpeners, timePhrase);
open(['hiện'], nowWord);
open(numberOpeners, writtenMonths, writtenNumber);
open(['gấp'], factorWord);
open(['thứ'], rankInWords);
open(['tcvn', 'qcvn', 'tccs', 'iso'], standardWord);
open(['http', 'https', 'www'], addressWord);
open(['vn', 'com', 'org', 'net'], domainWord);

/** One left-to-right scan over a text: every figure goes into exactly one mention. */
export function scan(text: string, codebook: Codebook): Scan {
  // Words are learnt before tokens are numbered by them.
  const lexicon = lexiconOf(codebook);
  const tokens = tokenize(text);
  const [mentions, times]: [Mention[], Time[]] = [[], []];
  const reader: Reader = {
    text,
    tokens,
    lexicon,
    mentions,
    times,
    unitAsked: -1,
    unitFound: null,
  };
  for (let at = 0; at < tokens.length; ) {
    const found = readAt(reader, at);
    if (found) take(reader, at, found);
    at = found?.next ?? at + 1;
  }
  return { text, tokens, mentions, times };
}

function readAt(reader: Reader, at: number): Found | null {
  const { type, digits, id } = reader.tokens[at] as Token;
  if (type === 'sign') return null;
  if (type === 'number') return firstOf(numberRules, reader, at);
  if (digits) return letterBeforeNumber(reader, at) ?? nameWord(reader, at);
  const rules = wordRules[id];
  return rules ? firstOf(rules, reader, at) : null;
}

function firstOf(rules: readonly Rule[], reader: Reader, at: number): Found | null {
  for (const rule of rules) {
    const found = rule(reader, at);
    if (found) return found;
  }
  return null;
}

/** Keeps what was found from token `at` on, with what its units hold of figures. */
function take(reader: Reader, at: number, found: Found): void {
  const [first] = found.times;
  if (first) shareYear(reader, first);
  reader.times.push(...found.times);
  reader.mentions.push(...found.mentions);
  for (let i = at; i < found.next; i++) {
    const token = reader.tokens[i] as Token;
    if (token.digits && !found.mentions.some(({ start, end }) => start <= token.start && token.end <= end)) {
      reader.mentions.push(insideUnit(reader, i));
    }
  }
}

/** The `2` of `m2`, the `10.000` of `giường/10.000 dân`. */
function insideUnit(reader: Reader, at: number): Mention {
  const word = wordAt(reader, at);
  const isBase = reader.tokens[at]?.type === 'number' && (word === '1' || word === '01' || powerOfTen(word) !== null);
  if (!isBase) return mentionOf(reader, 'other', 'unit', at, at + 1, { reason: 'part of a unit' });
  const unit = unitAt(reader, at + 1);
  const value = Number(word.replaceAll('.', ''));
  const measured = unit && {
    unit: unit.value.code,
    unitText: textOf(reader, at + 1, unit.next),
    unitClass: unit.value.class,
    unitMult: 0,
  };
  return mentionOf(reader, 'other', 'unit', at, at + 1, { value, ...measured, reason: 'base of a rate' });
}

/** How many characters may stand between times of one year. */
const joint = 14;
const joints = new Set([',', 'và', 'đến', 'tới', 'hoặc', 'ngày', 'từ', 'hết', ';', ...dashes]);

/** How many characters may stand between the halves of a year that were and are to come. */
const agenda = 80;

function isHalf({ period }: Time, first: number, last: number): boolean {
  return period?.from.month === first && period.to?.month === last;
}

/** `tháng 9 và 9 tháng năm 2019`: the month is of the year that follows. */
function shareYear(reader: Reader, time: Time): void {
  const last = reader.times.at(-1);
  const year = time.period?.from.year;
  if (year == null || !last?.period || !lacksYear(last.period) || last.period.from.month === null) return;
  // `nhiệm vụ quý IV và năm 2025`: the quarter is of the year before.
  const isYear = time.period?.from.month == null && time.period?.to == null;
  // `6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2020`: both halves of one year.
  if (isHalf(last, 1, 6) && isHalf(time, 7, 12) && time.start - last.end <= agenda) {
    last.period = withYear(last.period, year);
    return;
  }
  if (time.start - last.end > joint) return;
  const between = reader.text.slice(last.end, time.start).trim().split(/\s+/);
  if (isYear && between.some((word) => word !== ',')) return;
  if (between.every((word) => joints.has(word.toLowerCase()))) last.period = withYear(last.period, year);
}
