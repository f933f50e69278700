import type { Json } from './build.ts';
import type { ChangeKind } from './change.ts';
import { isSame } from './columns.ts';

/** A difference between two JSON Schemas of one field. */
export interface PropertyChange {
  kind: ChangeKind;
  /** What follows the field's name: `[]` for the items of an array, and the keyword. */
  at: string;
  old: unknown;
  new: unknown;
}

/** Keywords that say nothing about which values are right. */
const annotations: ReadonlySet<string> = new Set([
  'title',
  'description',
  '$comment',
  'examples',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
]);

/** Bounds that admit less as they rise, and those that admit less as they fall. */
const lowerBounds: ReadonlySet<string> = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems']);
const upperBounds: ReadonlySet<string> = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems']);

const treatedApart: ReadonlySet<string> = new Set(['type', 'enum', 'items', 'x-references']);

/** What changed in the JSON Schema of a field: type, null, codes, references, constraints and wording. */
export function compareProperty(old: Json, now: Json, at = ''): PropertyChange[] {
  return [
    ...compareTypes(old, now, at),
    ...compareCodes(old, now, at),
    ...compareReference(old, now, at),
    ...compareItems(old, now, at),
    ...compareKeywords(old, now, treatedApart, at),
  ];
}

/**
 * What changed in the keywords of a schema.
 *
 * @param except keywords that are looked at elsewhere.
 * @param at what stands before the keyword in the result.
 */
export function compareKeywords(old: Json, now: Json, except: ReadonlySet<string>, at: string): PropertyChange[] {
  const keywords = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return keywords
    .filter((keyword) => !except.has(keyword) && !isSame(old[keyword], now[keyword]))
    .map((keyword) => {
      const isWording = annotations.has(keyword) || keyword.startsWith('x-');
      const kind = isWording ? 'wording_changed' : kindOfRule(keyword, old[keyword], now[keyword]);
      return {
        kind,
        at: at === '' ? keyword : `${at} ${keyword}`,
        old: old[keyword] ?? null,
        new: now[keyword] ?? null,
      };
    });
}

/** A rule that cannot be compared, such as another pattern, may refuse what was right before: it counts as stricter. */
function kindOfRule(keyword: string, old: unknown, now: unknown): 'schema_tightened' | 'schema_loosened' {
  if (now === undefined) return 'schema_loosened';
  const areNumbers = typeof old === 'number' && typeof now === 'number';
  if (areNumbers && lowerBounds.has(keyword)) return now > old ? 'schema_tightened' : 'schema_loosened';
  if (areNumbers && upperBounds.has(keyword)) return now < old ? 'schema_tightened' : 'schema_loosened';
  const isOff = keyword === 'additionalProperties' ? now === true : keyword === 'uniqueItems' && now === false;
  return isOff ? 'schema_loosened' : 'schema_tightened';
}

function compareTypes(old: Json, now: Json, at: string): PropertyChange[] {
  const [before, after] = [typesOf(old), typesOf(now)];
  const changes: PropertyChange[] = [];
  const both = { at, old: old.type ?? null, new: now.type ?? null };
  if (!isSame(before.filter(isNotNull), after.filter(isNotNull))) changes.push({ kind: 'field_retyped', ...both });
  const [mayBe, mayNowBe] = [isNullable(old), isNullable(now)];
  if (!mayBe && mayNowBe) changes.push({ kind: 'null_allowed', ...both });
  if (mayBe && !mayNowBe) changes.push({ kind: 'schema_tightened', ...both });
  return changes;
}

function compareCodes(old: Json, now: Json, at: string): PropertyChange[] {
  const [before, after] = [codesOf(old), codesOf(now)];
  if (!before && !after) return [];
  if (!before) return [{ kind: 'schema_tightened', at: `${at} enum`.trim(), old: null, new: after }];
  if (!after) return [{ kind: 'codes_opened', at, old: before, new: null }];
  const has = (codes: readonly unknown[], code: unknown) => codes.some((each) => isSame(each, code));
  return [
    ...before
      .filter((code) => !has(after, code))
      .map((code): PropertyChange => ({ kind: 'code_removed', at, old: code, new: null })),
    ...after
      .filter((code) => !has(before, code))
      .map((code): PropertyChange => ({ kind: 'code_added', at, old: null, new: code })),
  ];
}

function compareReference(old: Json, now: Json, at: string): PropertyChange[] {
  const [before, after] = [old['x-references'] ?? null, now['x-references'] ?? null];
  if (before === after) return [];
  return [{ kind: before === null ? 'reference_added' : 'reference_changed', at, old: before, new: after }];
}

function compareItems(old: Json, now: Json, at: string): PropertyChange[] {
  const [before, after] = [old.items, now.items];
  if (before === undefined && after === undefined) return [];
  return compareProperty((before ?? {}) as Json, (after ?? {}) as Json, `${at}[]`);
}

function typesOf({ type }: Json): string[] {
  return type === undefined ? [] : [type].flat().map(String).sort();
}

function isNotNull(type: string): boolean {
  return type !== 'null';
}

function isNullable(property: Json): boolean {
  const types = typesOf(property);
  const codes = Array.isArray(property.enum) ? property.enum : null;
  return (types.length === 0 || types.includes('null')) && (codes === null || codes.includes(null));
}

function codesOf(property: Json): unknown[] | null {
  return Array.isArray(property.enum) ? property.enum.filter((code) => code !== null) : null;
}
