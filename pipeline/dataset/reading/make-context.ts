import type { Codebook } from '../../codebook.ts';
import { cellBlock } from '../../document/cell-blocks.ts';
import { lineIndex } from '../../document/lines.ts';
import type { Passage } from '../../document/passage.ts';
import type { Block, Report, Section } from '../../document/types.ts';
import { type Scan, scan } from '../../mention/index.ts';
import { emptyTables } from '../../tables.ts';
import { proseCells } from '../tables/table-prose.ts';
import { scanRow } from '../tables/table-scan.ts';
import { bookOf } from './book.ts';
import type { Context } from './context.ts';
import { IdMaker } from './ids.ts';
import { introduce } from './intros.ts';
import { makeReading, type PlacedBlock } from './make-reading.ts';
import type { Reading } from './reading.ts';

/** Reads every block of a report. */
export function makeContext(report: Report, reportId: string, codebook: Codebook): Context {
  const context = emptyContext(report, reportId, codebook);
  for (const placed of placedBlocks(report)) addReading(context, placed);
  return context;
}

function emptyContext(report: Report, reportId: string, codebook: Codebook): Context {
  return {
    reportId,
    report,
    codebook,
    book: bookOf(codebook),
    lines: lineIndex(report.source),
    ids: new IdMaker(reportId),
    readings: [],
    readingOf: new Map(),
    order: new Map(),
    title: null,
    footnotes: new Map(report.footnotes.map((footnote) => [footnote, []])),
    tables: emptyTables(),
    citations: new Map(),
    uses: new Map(),
    sectionIds: new Map(),
    footnoteIds: new Map(),
    placeSpans: new Map(),
    areas: new Map(),
    home: null,
    titleYear: null,
    listsBounds: false,
    intros: new Map(),
    headings: new Map(),
    figures: new Map(),
    observed: new Map(),
    counted: new Map(),
    toldOf: new Map(),
    english: new Map(),
    stations: [],
    labelTraces: null,
    bases: new Map(),
  };
}

/** Every block of a report: header, body, footnotes, close. */
function placedBlocks(report: Report): PlacedBlock[] {
  const { header, children, footnotes, close } = report;
  const outside = (block: Block, role: Reading['role']): PlacedBlock => ({
    block,
    role,
    section: null,
    footnote: null,
  });
  const sectionOf = footnotes.length > 0 ? sectionsByBlock(report) : new Map<Block, Section | null>();
  return [
    ...header.blocks.map((block) => outside(block, block === header.title ? 'title' : 'header')),
    ...header.basis.map((block) => outside(block, 'basis')),
    ...bodyBlocks(children, null),
    ...footnotes.flatMap((footnote) => {
      const section = (footnote.anchor && sectionOf.get(footnote.anchor.block)) ?? null;
      return footnote.children.map((block): PlacedBlock => ({ block, role: 'footnote', section, footnote }));
    }),
    ...close.blocks.map((block) => outside(block, block === close.closing ? 'closing' : 'close')),
  ];
}

/** The blocks of a section and those in it, each heading in its own section. */
function bodyBlocks(children: readonly (Block | Section)[], section: Section | null): PlacedBlock[] {
  return children.flatMap((child) =>
    child.type === 'section'
      ? [
          { block: child.heading, role: 'heading', section: child, footnote: null },
          ...bodyBlocks(child.children, child),
        ]
      : [{ block: child, role: 'body', section, footnote: null }],
  );
}

/** Reads a block, and the cells of a row that are sentences by themselves. */
function addReading(context: Context, placed: PlacedBlock): void {
  const { codebook } = context;
  const { block, role, section, footnote } = placed;
  const prose = proseCells(block);
  const read: Scan = block.cells.length > 0 ? scanRow(block, prose, codebook) : scan(block.text, codebook);
  const reading = makeReading(codebook, read, placed);
  if (role === 'heading' && section) context.headings.set(section, reading);
  else if (role === 'body' || role === 'footnote') introduce(context, reading);
  else if (role === 'title') context.title ??= reading;
  if (role === 'body') context.readingOf.set(block, reading);
  if (footnote) context.footnotes.get(footnote)?.push(reading);
  context.order.set(reading, context.readings.length);
  context.readings.push(reading);
  // What heads the columns tells of sentences too: tasks are planned.
  for (const at of prose) {
    const cell = { ...cellBlock(block, block.cells[at] as Passage), head: block.head };
    addReading(context, { block: cell, role, section, footnote });
  }
}

/** The section that each block stands in; a heading stands in its own. */
export function sectionsByBlock({ children }: Report): Map<Block, Section | null> {
  return new Map(bodyBlocks(children, null).map(({ block, section }) => [block, section]));
}
