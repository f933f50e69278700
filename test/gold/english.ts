import type { TableName } from '../../pipeline/tables.ts';
import type { Row, View } from './view.ts';

/** Fields in English; complete for the report of the fact table. */
const englishFields: readonly (readonly [TableName, string])[] = [
  ['reports', 'title_en'],
  ['sections', 'title_en'],
  ['indicators', 'label_en'],
  ['projects', 'name_en'],
  ['facilities', 'name_en'],
  ['footnote_items', 'name_en'],
  ['legal_references', 'document_type_en'],
  ['places', 'name_en'],
  ['checks', 'explanation_en'],
  ['anomalies', 'explanation_en'],
];

/** Records without their English, one line each, and sections that lack the English of a topic. */
export function withoutEnglish(view: View): string[] {
  const missing = englishFields.flatMap(([table, field]) =>
    view
      .rows(table)
      .filter((row) => typeof row[field] !== 'string' || row[field] === '')
      .map((row) => `${table}.${field}: ${nameOf(row)}`),
  );
  const topics = view.tables.sections
    .filter((section) => section.topics.length !== section.topics_en.length)
    .map(({ number, topics }) => `sections.topics_en: ${number}: ${topics.join(' | ')}`);
  return [...missing, ...topics];
}

function nameOf({ id, label_vi, name_vi, name, title }: Row): string {
  return `${id}: ${String(label_vi ?? name_vi ?? name ?? title)}`;
}
