import type { Mention } from '../../dist/types.d.ts';
import type { Tables } from '../../pipeline/tables.ts';
import { firstDigit, type GoldKind, type GoldNumeral } from '../bench/gold.ts';
import { isSame } from '../bench/right.ts';
import { behindLastDigit, type Pair } from './pairs.ts';
import { type Comparison, count, emptyComparison, tallyOf } from './tally.ts';

/** Span, value, multiplier, unit, kind and record of every annotated numeral against what was read. */
export function compareMentions(pairs: readonly Pair[], tables: Tables): Comparison {
  const comparison = emptyComparison();
  const tableOf = recordTables(tables);
  for (const { numeral, mention, line } of pairs) {
    for (const { field, expected, found, right } of fieldsOf(numeral, mention, tableOf)) {
      count(comparison, right, { line, field, text: numeral.text, expected, found });
    }
  }
  const data = tables.mentions.filter((mention) => tableOf(mention) !== null && mention.kind !== 'date');
  for (const [field, tally] of comparison.tallies) {
    tally.read = field === 'mentions: record' ? data.length : tables.mentions.length;
  }
  tallyOf(comparison, 'mentions: record');
  return comparison;
}

interface Field {
  field: string;
  expected: string;
  found: string;
  right: boolean;
}

function fieldsOf(numeral: GoldNumeral, mention: Mention | undefined, tableOf: TableOf): Field[] {
  const kinds = mentionKinds(numeral);
  const records = recordKinds[numeral.kind];
  const multiplier = Math.round(Math.log10(numeral.multiplier));
  const end = numeral.start + numeral.text.length - behindLastDigit(numeral.text);
  const mentionEnd = mention && mention.end - behindLastDigit(mention.text);
  const record = mention === undefined ? null : tableOf(mention);
  const field = (name: string, expected: unknown, found: unknown, right: boolean): Field => {
    return {
      field: `mentions: ${name}`,
      expected: String(expected),
      found: mention ? String(found) : 'no mention',
      right: right && !!mention,
    };
  };
  return [
    field('start', firstDigit(numeral), mention?.start, true),
    field('end', numeral.text, mention?.text, mentionEnd === end),
    field('value', numeral.value, mention?.value, isSameValue(numeral, mention?.value ?? null)),
    field('multiplier', multiplier, mention?.unit_mult, (mention?.unit_mult ?? 0) === multiplier),
    field('unit', numeral.unit, mention?.unit_text, plainUnit(numeral.unit) === plainUnit(mention?.unit_text ?? null)),
    field('kind', kinds.join(' or '), mention?.kind, mention !== undefined && kinds.includes(mention.kind)),
    ...(records.length === 0
      ? []
      : [
          field('record', records.join(' or '), record ?? mention?.reason, record !== null && records.includes(record)),
        ]),
  ];
}

/** A numeral that counts nothing may have its own value all the same: `footnote 3` is 3. */
function isSameValue({ value, kind }: GoldNumeral, found: number | null): boolean {
  if (value !== null) return found !== null && isSame(value, found);
  return found === null || kind === 'ordinal' || kind === 'other';
}

/** A unit without case, spaces and the damage of conversion: `m [3]` is m³. */
function plainUnit(unit: string | null): string {
  return (unit ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s[\]]+/g, '');
}

const dataKinds: ReadonlySet<GoldKind> = new Set(['indicator', 'target', 'change', 'project', 'facility']);

/** The kinds of mention that an annotated kind may be. */
function mentionKinds({ kind, text }: GoldNumeral): Mention['kind'][] {
  if (/\d\s*\/\s*\d/.test(text) && (dataKinds.has(kind) || kind === 'ratio')) return ['ratio'];
  if (/\d\D*(?:[-–]|đến)\D*\d/.test(text) && (dataKinds.has(kind) || kind === 'ratio')) return ['range'];
  if (dataKinds.has(kind) || kind === 'ratio') return ['quantity'];
  return [kind as Mention['kind']];
}

/** The records that an annotated kind may be in; none where the numeral is no data. */
const recordKinds: Readonly<Record<GoldKind, readonly string[]>> = {
  indicator: ['indicators level', 'indicators count'],
  target: ['indicators target'],
  change: ['indicators change'],
  rank: ['indicators rank'],
  ratio: ['indicators share'],
  facility: ['facilities', 'indicators count'],
  project: ['projects'],
  date: [],
  citation: [],
  ordinal: [],
  identifier: [],
  other: [],
};

type TableOf = (mention: Mention) => string | null;

/** The table, and of an indicator the measure, that a mention's figure went into. */
function recordTables({ indicators, projects, facilities }: Tables): TableOf {
  const tables = new Map<string, string>([
    ...indicators.map(({ id, measure }): [string, string] => [id, `indicators ${measure}`]),
    ...projects.map(({ id }): [string, string] => [id, 'projects']),
    ...facilities.map(({ id }): [string, string] => [id, 'facilities']),
  ]);
  return ({ record_id }) => (record_id === null ? null : (tables.get(record_id) ?? null));
}
