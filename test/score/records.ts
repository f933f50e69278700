import { assertedFields } from '../gold/differ.ts';
import { type Fact, type FactTable, titleOf } from '../gold/facts.ts';
import { isOptional, type Match, type Comparison as Matched } from '../gold/match.ts';
import type { Row } from '../gold/view.ts';
import { type Comparison, count, emptyComparison, tallyOf } from './tally.ts';

/** Names under which the fields of facts about indicators are counted with those of annotated figures. */
const indicatorFields: Readonly<Record<string, string>> = {
  label_vi: 'label',
  label_contains: 'label',
  label_subject: 'label',
  obs_value: 'amount',
  unit_measure: 'unit',
  time_period: 'period',
  obs_status: 'status',
  parent: 'tie',
};

/** Every fact about a table, whether a record tells it at all (`record`) and field by field. */
export function compareRecords(table: FactTable, { matches, extra }: Matched): Comparison {
  const comparison = emptyComparison();
  for (const match of matches) countMatch(comparison, table, match);
  const field = `${table}: record`;
  const tally = tallyOf(comparison, field);
  tally.read += extra.length;
  comparison.misses.push(
    ...extra.map((row) => ({ line: lineOf(row), field, text: nameOf(row), expected: 'none', found: 'one more' })),
  );
  return comparison;
}

function countMatch(comparison: Comparison, table: FactTable, { fact, row: nearest, differences }: Match): void {
  // One check is much like another: what differs in anything is another check.
  const row = table === 'checks' && differences.length > 0 ? null : nearest;
  if (row === null && isOptional(fact)) return;
  const text = textOf(fact);
  const line = Number(fact.line ?? 1);
  const found = row === null ? 'no record' : 'a record';
  if (row !== null) tallyOf(comparison, `${table}: record`).read++;
  count(comparison, row !== null, { line, field: `${table}: record`, text, expected: 'a record', found });
  for (const name of assertedFields(table, fact).keys()) {
    const field = `${table}: ${(table === 'indicators' && indicatorFields[name]) || plainName(name)}`;
    const tally = tallyOf(comparison, field);
    tally.annotated++;
    if (row === null) continue;
    tally.read++;
    const difference = differences.find((each) => each.field === name);
    if (difference === undefined) tally.right++;
    else comparison.misses.push({ line, field, text, ...shown(difference) });
  }
}

/** `name_contains` and the like tell how a name is compared, not which field. */
function plainName(field: string): string {
  return /^(?:name|anchor_quote|text|places|components|topics)(?=_)/.exec(field)?.[0] ?? field;
}

function shown({ expected, found }: { expected: unknown; found: unknown }): { expected: string; found: string } {
  return { expected: JSON.stringify(expected), found: JSON.stringify(found ?? null) };
}

function lineOf({ source_line, line }: Row): number {
  return Number(source_line ?? line ?? 1);
}

function nameOf(row: Row): string {
  return textOf({ ...row, subject: row.label_vi ?? row.name_vi ?? row.name ?? row.explanation_en } as Fact);
}

function textOf(fact: Fact): string {
  return titleOf(fact).replace(/^line [^:]*: /, '');
}
