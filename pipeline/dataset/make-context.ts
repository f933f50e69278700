import type { Codebook } from '../codebook.ts';
import { cellBlock } from '../document/cell-blocks.ts';
import { lineIndex } from '../document/lines.ts';
import type { Passage } from '../document/passage.ts';
import type { Block, FootnoteDefinition, Report, Section } from '../document/types.ts';
import { type Scan, scan } from '../mention/index.ts';
import { emptyTables } from '../tables.ts';
import { bookOf } from './book.ts';
import type { Context } from './context.ts';
import { IdMaker } from './ids.ts';
import { introduce } from './intros.ts';
import { makeReading } from './make-reading.ts';
import type { Reading } from './reading.ts';
import { proseCells } from './table-prose.ts';
import { scanRow } from './table-scan.ts';

/** Reads every block of a report. */
export function makeContext(report: Report, reportId: string, codebook: Codebook): Context {
  const context: Context = {
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
    intros: new Map(),
    headings: new Map(),
    figures: new Map(),
    observed: new Map(),
    counted: new Map(),
    english: new Map(),
    stations: [],
    labelTraces: null,
    bases: new Map(),
  };
  const add = (block: Block, role: Reading['role'], section: Section | null, footnote: FootnoteDefinition | null) => {
    const prose = proseCells(block);
    const read: Scan = block.cells.length > 0 ? scanRow(block, prose, codebook) : scan(block.text, codebook);
    const reading = makeReading(read, block, role, section, footnote);
    if (role === 'heading' && section) context.headings.set(section, reading);
    else if (role === 'body' || role === 'footnote') introduce(context, reading);
    else if (role === 'title') context.title ??= reading;
    if (role === 'body') context.readingOf.set(block, reading);
    if (footnote) context.footnotes.get(footnote)?.push(reading);
    context.order.set(reading, context.readings.length);
    context.readings.push(reading);
    for (const at of prose) add(cellBlock(block, block.cells[at] as Passage), role, section, footnote);
  };
  const { header, close, footnotes } = report;
  for (const block of header.blocks) add(block, block === header.title ? 'title' : 'header', null, null);
  for (const block of header.basis) add(block, 'basis', null, null);
  const visit = (children: (Block | Section)[], section: Section | null) => {
    for (const child of children)
      if (child.type === 'section') {
        add(child.heading, 'heading', child, null);
        visit(child.children, child);
      } else add(child, 'body', section, null);
  };
  visit(report.children, null);
  const sectionOf = footnotes.length > 0 ? sectionsByBlock(report) : new Map<Block, Section | null>();
  for (const footnote of footnotes)
    for (const block of footnote.children)
      add(block, 'footnote', (footnote.anchor && sectionOf.get(footnote.anchor.block)) ?? null, footnote);
  for (const block of close.blocks) add(block, block === close.closing ? 'closing' : 'close', null, null);
  return context;
}

/** The section that each block stands in; a heading stands in its own. */
export function sectionsByBlock(report: Report): Map<Block, Section | null> {
  const sections = new Map<Block, Section | null>();
  const visit = (children: (Block | Section)[], section: Section | null) => {
    for (const child of children)
      if (child.type === 'section') {
        sections.set(child.heading, child);
        visit(child.children, child);
      } else sections.set(child, section);
  };
  visit(report.children, null);
  return sections;
}
