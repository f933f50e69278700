import type { Indicator, Mention } from '../../dist/types.d.ts';
import { firstFrom } from '../binary-search.ts';
import { figureKinds } from '../dataset/reading/reading.ts';
import { proseCells } from '../dataset/tables/table-prose.ts';
import type { Block } from '../document/types.ts';
import { groupBy } from '../group-by.ts';
import type { Tables } from '../tables.ts';

/** An indicator with the place of its numeral in the source. */
export interface Placed {
  record: Indicator;
  at: number;
  /** Ordinal of the sentence, or row of a table, that it stands in. */
  sentence: number;
  /** Which of its figures it is, from 0. */
  order: number;
  /** Whether it stands in a cell of a table, and not in a sentence there. */
  inTable: boolean;
}

/** The figures of a report by their records and by their sentences. */
export interface PlacedFigures {
  of(id: string | null): Placed | undefined;
  /** Those of a sentence, in reading order. */
  together(sentence: number): readonly Placed[];
  /** The numerals that begin in a stretch of the source, in reading order. */
  mentionsIn(from: number, to: number): readonly Mention[];
}

/** Ends of sentences: a stop before a capital, an empty line before one, an entry of a list, a row, a heading, a footnote. */
const boundary =
  /[.!?]["”’)\]*_]*\s+(?=[^\p{Ll}\d\s])|(?<!\s)[^\S\n]*\n[^\S\n]*\n\s*(?=\p{Lu})|\n(?=[ \t]*(?:[-+•*|#⁽]|o\s|\d{1,2}[.)]\s|[a-zđ][.)]\s|\[\^?\d))/gu;

/**
 * Finds where each indicator's numeral stands: in linear time, but for the search of its sentence.
 *
 * @param rows the rows of the report's tables
 */
export function placeFigures({ indicators, mentions }: Tables, source: string, rows: readonly Block[]): PlacedFigures {
  const ends = [...withoutPageNumbers(mentions, source).matchAll(boundary)].map(({ index }) => index + 1);
  const isInCell = cellsOf(rows);
  const byId = new Map(indicators.map((record) => [record.id, record]));
  const placed = new Map<string, Placed>();
  for (const { record_id, start, kind } of mentions) {
    const record = byId.get(record_id ?? '');
    if (!record || placed.has(record.id) || !figureKinds.has(kind)) continue;
    const sentence = firstFrom(ends, start + 1);
    placed.set(record.id, { record, at: start, sentence, order: 0, inTable: isInCell(start) });
  }
  const all = [...placed.values()].sort((first, second) => first.at - second.at);
  const bySentence = groupBy(all, ({ sentence }) => sentence);
  for (const figures of bySentence.values()) for (const [order, figure] of figures.entries()) figure.order = order;
  const numerals = mentions
    .filter(({ kind }) => figureKinds.has(kind))
    .sort((first, second) => first.start - second.start);
  const starts = numerals.map(({ start }) => start);
  return {
    of: (id) => placed.get(id ?? ''),
    together: (sentence) => bySentence.get(sentence) ?? [],
    mentionsIn: (from, to) => numerals.slice(firstFrom(starts, from), firstFrom(starts, to)),
  };
}

/** Whether an offset of the source lies in a cell that tells no sentence. */
function cellsOf(rows: readonly Block[]): (offset: number) => boolean {
  const cells = rows
    .flatMap((row) => {
      const prose = proseCells(row);
      return row.cells.filter(({ text }, at) => text !== '' && !prose.has(at));
    })
    .map(({ offsets }) => ({ start: offsets[0] as number, end: (offsets.at(-1) as number) + 1 }))
    .sort((first, second) => first.start - second.start);
  const starts = cells.map(({ start }) => start);
  return (offset) => offset < (cells[firstFrom(starts, offset + 1) - 1]?.end ?? 0);
}

/** The source with blanks where lines only number a page: `- 12 -` begins no entry of a list. */
function withoutPageNumbers(mentions: readonly Mention[], source: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, reason } of mentions) {
    if (reason !== 'page number') continue;
    const line = source.lastIndexOf('\n', start) + 1;
    const next = source.indexOf('\n', end);
    const to = next < 0 ? source.length : next;
    if (line < from) continue;
    pieces.push(source.slice(from, line), ' '.repeat(to - line));
    from = to;
  }
  return pieces.join('') + source.slice(from);
}
