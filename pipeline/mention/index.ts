import type { Codebook } from '../codebook.ts';
import { citation } from './citations.ts';
import { timeNumber, timeWord } from './dates.ts';
import { quantity, range, rank, ratio } from './figures.ts';
import { lexiconOf } from './lexicon.ts';
import { nameNumber, nameWord, threshold } from './names.ts';
import type { Found, Reader, Rule } from './reader.ts';
import { timePhrase } from './time-phrases.ts';
import { type Token, tokenize } from './tokens.ts';
import type { Mention, Time } from './types.ts';

/** A text, read: its tokens, numeral expressions and time expressions, each in reading order. */
export interface Scan {
  text: string;
  tokens: Token[];
  mentions: Mention[];
  times: Time[];
}

/** Rules for a figure, the most particular first: a date looks like a ratio, a ratio like two quantities. */
const numberRules: Rule[] = [citation, rank, timeNumber, threshold, range, ratio, nameNumber, quantity];
const wordRules: Rule[] = [timeWord, nameWord];

/** One left-to-right scan over a text: every figure goes into exactly one mention. */
export function scan(text: string, codebook: Codebook): Scan {
  const tokens = tokenize(text);
  const mentions: Mention[] = [];
  const reader: Reader = { text, tokens, lexicon: lexiconOf(codebook), mentions };
  const times: Time[] = [];
  for (let at = 0; at < tokens.length; ) {
    const type = (tokens[at] as Token).type;
    if (type === 'sign') {
      at++;
      continue;
    }
    const found = read(reader, at, type === 'number' ? numberRules : wordRules);
    if (found) {
      for (const mention of found.mentions) mentions.push(mention);
      for (const time of found.times) times.push(time);
      at = found.next;
      continue;
    }
    const phrase = type === 'word' ? timePhrase(reader, at) : null;
    if (phrase) times.push(phrase.time);
    at = phrase?.next ?? at + 1;
  }
  return { text, tokens, mentions, times };
}

function read(reader: Reader, at: number, rules: Rule[]): Found | null {
  for (const rule of rules) {
    const found = rule(reader, at);
    if (found) return found;
  }
  return null;
}
