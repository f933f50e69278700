import type { Footnote, FootnoteItem } from '../../dist/types.d.ts';
import { joinAll } from '../document/passage.ts';
import type { FootnoteDefinition } from '../document/types.ts';
import { groupBy } from '../group-by.ts';
import { numberEntries } from './footnote-items.ts';
import { entriesOf, listEntries } from './footnotes/footnote-entries.ts';
import type { ReadProject } from './projects/project-details.ts';
import { type Context, evidenceOf, sectionId } from './reading/context.ts';
import { EvidenceIndex } from './reading/evidence-index.ts';
import { digest } from './reading/ids.ts';
import { sectionsByBlock } from './reading/make-context.ts';
import { nestLists } from './reading/nested-lists.ts';

/** Gives each footnote its id, before records refer to it. */
export function nameFootnotes(context: Context): void {
  for (const footnote of context.report.footnotes) {
    const text = footnote.children.map((block) => block.text).join(' ');
    context.footnoteIds.set(
      footnote,
      context.ids.make('footnote', footnote.label, `${text.slice(0, 80)}${digest(text)}`),
    );
  }
}

/** Tables `footnotes` and `footnote_items`; runs when the records that entries refer to are there. */
export function readFootnotes(context: Context, projects: ReadProject[]): void {
  if (context.report.footnotes.length === 0) return;
  const sections = sectionsByBlock(context.report);
  const byReading = groupBy(projects, ({ span }) => span.reading);
  const { facilities, indicators } = context.tables;
  const stated = { facilities: new EvidenceIndex(facilities), indicators: new EvidenceIndex(indicators) };
  for (const footnote of context.report.footnotes) {
    const readings = context.footnotes.get(footnote) ?? [];
    const entries = listEntries(nestLists(readings), (reading) =>
      entriesOf(context, reading, byReading.get(reading) ?? [], stated),
    );
    const items = numberEntries(context, footnote, entries, null);
    for (const item of items) context.tables.footnote_items.push(item);
    context.tables.footnotes.push(
      record(
        context,
        footnote,
        items,
        sectionId(context, footnote.anchor ? (sections.get(footnote.anchor.block) ?? null) : null),
      ),
    );
  }
}

function record(
  context: Context,
  footnote: FootnoteDefinition,
  items: FootnoteItem[],
  section: string | null,
): Footnote {
  const parents = new Set(items.map((item) => item.parent_path));
  const { anchor, children } = footnote;
  const whole = joinAll(children);
  const last = children.at(-1);
  const found = children[0] && last ? evidenceOf(context, { ...children[0], ...whole }) : null;
  return {
    id: context.footnoteIds.get(footnote) ?? '',
    report_id: context.reportId,
    section_id: section,
    marker: footnote.marker,
    anchor_start: anchor?.reference.sourceStart ?? null,
    anchor_quote: anchor ? anchorQuote(anchor.block.text, anchor.reference.at) : null,
    text: whole.text,
    item_count: items.filter((item) => !parents.has(item.path)).length,
    source_start: found?.source_start ?? footnote.markerStart,
    source_end: found?.source_end ?? footnote.markerStart + footnote.marker.length,
    source_line: context.lines.line(found?.source_start ?? footnote.markerStart),
    quote: whole.text,
  };
}

/** Longest clause that is quoted for a reference, in characters. */
const longestQuote = 4000;

/** The clause before a reference: back to the separator before it. */
function anchorQuote(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestQuote), at).trimEnd();
  const start = Math.max(before.lastIndexOf('; '), before.lastIndexOf('. '), before.lastIndexOf(': '));
  return before.slice(start < 0 ? 0 : start + 2);
}
