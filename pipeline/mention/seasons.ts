import { dashes, type Reader, wordAt } from './reader.ts';
import type { DateSpan } from './spans.ts';
import { years } from './years.ts';

/** `vụ Đông Xuân 2023-2024`, `vụ Mùa 2024`, `vụ Hè Thu`, `vụ Mùa - Hè Thu`: a season of crops, with its years where they are told. */
export function season(reader: Reader, at: number): DateSpan | null {
  const first = seasonAt(reader, at + 1);
  if (!first) return null;
  const second = dashes.has(wordAt(reader, first.next)) ? seasonAt(reader, first.next + 1) : null;
  const named = second ? { name: `${first.name} - ${second.name}`, next: second.next } : first;
  const year = wordAt(reader, named.next) === 'năm' ? named.next + 1 : named.next;
  const span = years(reader, year, true);
  if (span) return { ...span, from: year, season: named.name };
  return { from: named.next, to: named.next, period: null, kind: 'period', season: named.name };
}

function seasonAt(reader: Reader, at: number): { name: string; next: number } | null {
  const first = wordAt(reader, at);
  const second = dashes.has(wordAt(reader, at + 1)) ? at + 2 : at + 1;
  const name = `${first} ${wordAt(reader, second)}`;
  const { seasons } = reader.lexicon;
  if (seasons.has(name)) return { name, next: second + 1 };
  return seasons.has(first) ? { name: first, next: at + 1 } : null;
}

/** Years with the season that stands before them: `lúa Đông Xuân 2022 - 2023`. */
export function withSeason(reader: Reader, at: number, span: DateSpan | null): DateSpan | null {
  const name = span && seasonBefore(reader, wordAt(reader, at - 1) === 'năm' ? at - 2 : at - 1);
  return span && name ? { ...span, season: name } : span;
}

/** The season whose last word stands at a token. */
function seasonBefore(reader: Reader, at: number): string | null {
  const last = wordAt(reader, at);
  if (!reader.lexicon.seasonWords.has(last)) return null;
  const first = wordAt(reader, dashes.has(wordAt(reader, at - 1)) ? at - 2 : at - 1);
  if (reader.lexicon.seasons.has(`${first} ${last}`)) return `${first} ${last}`;
  return last === 'mùa' && (first === 'lúa' || first === 'vụ') ? last : null;
}
