import type { Found, Reader } from './reader.ts';
import { mentionOf, wordAt } from './reader.ts';
import { isGluedToWord } from './spacing.ts';
import type { Token } from './tokens.ts';
import type { Mention, Period, Time } from './types.ts';

/** Tokens that say a time, and what they say. */
export interface DateSpan {
  /** First token of the numeral expression; the words before it belong to the time alone: `năm` of `năm 2024`. */
  from: number;
  /** Token behind the expression. */
  to: number;
  period: Period | null;
  kind: Time['kind'];
  season?: string;
}

/** The mention and the time that a span makes; the time begins at token `at`. A span without figures is no mention. */
export function dated(reader: Reader, at: number, span: DateSpan | null): Found | null {
  if (!span) return null;
  const first = reader.tokens[at] as Token;
  const isLunar = opensLunar(reader, span.to);
  const next = isLunar ? span.to + 2 : span.to;
  const last = reader.tokens[next - 1] as Token;
  const mention = span.from < span.to ? dateMention(reader, span) : null;
  const period = span.period && !isLunar ? bounded(reader, at, span.period) : null;
  const season = span.season ?? null;
  const time: Time = { start: first.start, end: last.end, kind: span.kind, period, season, mention };
  return { mentions: mention ? [mention] : [], times: [time], next };
}

/** `mùng 10 tháng 3 âm lịch`: a day of the lunar calendar, which the year does not place. */
function opensLunar(reader: Reader, at: number): boolean {
  return wordAt(reader, at) === 'âm' && wordAt(reader, at + 1) === 'lịch';
}

function dateMention(reader: Reader, { from, to, kind }: DateSpan): Mention {
  let number = from;
  while (number < to && reader.tokens[number]?.type !== 'number') number++;
  const slip = number < to && isGluedToWord(reader, number) ? 'missing_space' : null;
  return mentionOf(reader, 'date', 'date', from, to, { reason: kind === 'duration' ? 'duration' : null, slip });
}

/** `đến hết năm 2024`, `tính đến cuối tháng 6`: a stock at the end; `sau năm 2030`: open to the future. */
function bounded(reader: Reader, at: number, period: Period): Period {
  // A year of school ends before the second of its years does.
  if (wordAt(reader, at + 1) === 'học') return period;
  const before = wordAt(reader, at - 1);
  const earlier = wordAt(reader, at - 2);
  if ((before === 'hết' || before === 'cuối') && (earlier === 'đến' || earlier === 'tính' || earlier === 'tới')) {
    return { ...period, atEnd: true };
  }
  return before === 'sau' && period.from.day === null ? { ...period, after: true } : period;
}
