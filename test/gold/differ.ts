import type { Fact, FactTable } from './facts.ts';
import { helpFields, ruleOf } from './rules.ts';
import type { Row, View } from './view.ts';

/** A field in which a record of the build does not say what the fact says. */
export interface Difference {
  field: string;
  expected: unknown;
  found: unknown;
  /** How much it speaks against the two being one thing. */
  weight: number;
}

/** Words that tell how a name is compared take the place of the name itself. */
const replaced: Readonly<Record<string, readonly string[]>> = {
  name_vi: ['name_contains', 'name_starts', 'name_any'],
  label_vi: ['label_contains'],
};

/** Fields that say which thing a record is about, and how much they weigh; the others weigh 1. */
const weights: Readonly<Record<string, number>> = {
  name_vi: 4,
  name: 4,
  name_contains: 4,
  name_starts: 4,
  label_vi: 4,
  label_contains: 4,
  quote: 4,
  numeral: 4,
  measure: 2,
  line: 3,
  number: 4,
  components: 3,
  kind: 2,
  subject: 3,
  expected: 6,
  found: 6,
};

/** A check stands where its subjects do: the rule of `subject` looks at all three. */
const checkPlace: ReadonlySet<string> = new Set(['section', 'line', 'footnote']);

/** Every field that the fact asserts, by its name without `_any`, with the values that are right. */
export function assertedFields(table: FactTable, fact: Fact): Map<string, unknown[]> {
  const fields = new Map<string, unknown[]>();
  for (const [key, value] of Object.entries(fact)) {
    if (helpFields.has(key)) continue;
    if (replaced[key]?.some((other) => other in fact)) continue;
    if (table === 'checks' && checkPlace.has(key)) continue;
    const wide = key.endsWith('_any');
    const name = wide ? key.slice(0, -'_any'.length) : key;
    fields.set(name, [...(fields.get(name) ?? []), ...(wide ? [value].flat() : [value])]);
  }
  return fields;
}

/** What a record of the build says otherwise than the fact. */
export function differencesOf(table: FactTable, fact: Fact, row: Row, view: View): Difference[] {
  const differences: Difference[] = [];
  for (const [field, values] of assertedFields(table, fact)) {
    const rule = ruleOf(table, field);
    const found = rule.found({ expected: values[0], row, fact, view });
    if (values.some((expected) => rule.agrees({ expected, row, fact, view }, found))) continue;
    const expected = values.length === 1 ? values[0] : { any: values };
    differences.push({ field, expected: shownLines(field, fact) ?? expected, found, weight: weights[field] ?? 1 });
  }
  return differences;
}

function shownLines(field: string, fact: Fact): unknown {
  return field === 'line' || field === 'subject' ? { section: fact.section, line: fact.lines ?? fact.line } : undefined;
}

/** The weight of all that a fact asserts. */
export function fullWeight(table: FactTable, fact: Fact): number {
  return [...assertedFields(table, fact).keys()].reduce((sum, field) => sum + (weights[field] ?? 1), 0);
}

export function distanceOf(differences: readonly Difference[]): number {
  return differences.reduce((sum, { weight }) => sum + weight, 0);
}
