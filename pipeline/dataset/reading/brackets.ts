import { hasFigure, type Reading, splitAt, textOf, word } from './reading.ts';

/** A bracket's inside, as tokens `[from, to)`. */
export interface Bracket {
  from: number;
  to: number;
  text: string;
  hasFigure: boolean;
}

/** The bracket directly behind a token: `(từ cấp mầm non - THPT)`. */
export function bracketBehind(reading: Reading, at: number): Bracket | null {
  if (word(reading, at) !== '(') return null;
  const close = reading.partner[at] as number;
  if (close < at) return null;
  return {
    from: at + 1,
    to: close,
    text: textOf(reading, at + 1, close),
    hasFigure: hasFigure(reading, at + 1, close),
  };
}

/** `11 vụ tai nạn giao thông (TNGT)`: whether a bracket only shortens the words before it. */
export function shortens({ text }: Bracket): boolean {
  return /^\p{Lu}[\p{Lu}\d&-]+$/u.test(text);
}

/** Names of a list, at commas, semicolons and `và`. */
export function listNames(reading: Reading, from: number, to: number): string[] {
  return listSpans(reading, from, to).map((part) => textOf(reading, part.from, part.to));
}

/** Entries of a list, at commas, semicolons and `và`. */
export function listSpans(reading: Reading, from: number, to: number) {
  const start = ['gồm', 'bao'].includes(word(reading, from)) ? from + (word(reading, from) === 'bao' ? 2 : 1) : from;
  const body = word(reading, start) === ':' ? start + 1 : start;
  const separators = textOf(reading, body, to).includes(';') ? ';' : ',';
  return splitAt(reading, { from: body, to }, separators).flatMap((part) => {
    const and = separators === ';' ? -1 : indexOfAnd(reading, part.from, part.to);
    return and < 0
      ? [part]
      : [
          { from: part.from, to: and },
          { from: and + 1, to: part.to },
        ].filter((each) => each.to > each.from);
  });
}

function indexOfAnd(reading: Reading, from: number, to: number): number {
  for (let at = from; at < to - 1; at++) if (word(reading, at) === 'và') return at;
  return -1;
}
