import type { FootnoteItem } from '../../dist/types.d.ts';
import type { FootnoteDefinition } from '../document/types.ts';
import { english, stationInEnglish } from './english/english.ts';
import type { Entry } from './footnotes/footnote-entries.ts';
import { firstPart } from './projects/project-identity.ts';
import { type Context, evidence, sectionId } from './reading/context.ts';
import { digest } from './reading/ids.ts';

/** Whether an entry is a station that a project lists. */
function isStation({ kind, role }: Entry): boolean {
  return kind === 'facility' && role !== null && /TBA|trạm biến áp/iu.test(role);
}

/** Characters by which entries are told apart that have a child of the same name. */
const opening = 24;

/** Records of table `footnote_items`; paths are counted from 1 at every level. */
export function numberEntries(
  context: Context,
  footnote: FootnoteDefinition,
  entries: Entry[],
  parent: string | null,
  above = '',
): FootnoteItem[] {
  return entries.flatMap((each, i) => {
    const path = parent === null ? String(i + 1) : `${parent}.${i + 1}`;
    const footnoteId = context.footnoteIds.get(footnote) ?? '';
    const item: FootnoteItem = {
      id: context.ids.make(
        'footnote-item',
        `${footnote.label} ${firstPart(each.name)} ${above === '' ? '' : digest(above)}`,
        `${each.refersTo ?? ''} ${each.role ?? ''}`,
      ),
      report_id: context.reportId,
      section_id: sectionId(context, each.reading.section),
      footnote_id: footnoteId,
      path,
      parent_path: parent,
      kind: each.kind,
      name: each.name,
      name_en: isStation(each) ? stationInEnglish(context, each.name) : english(context, each.name),
      role: each.role,
      places: each.places,
      year: each.year,
      refers_to: each.refersTo,
      ...evidence(context, each.reading, each.span.from, each.span.to),
    };
    return [item, ...numberEntries(context, footnote, each.children, path, each.name.slice(0, opening))];
  });
}
