import { type Difference, differencesOf, distanceOf, fullWeight } from './differ.ts';
import type { Fact, FactTable } from './facts.ts';
import type { Row, View } from './view.ts';

/** A fact with the record of the build that says it, or comes nearest. */
export interface Match {
  fact: Fact;
  /** Null where nothing in the build comes near. */
  row: Row | null;
  /** Empty where the record agrees with the fact in all that it asserts. */
  differences: Difference[];
}

export interface Comparison {
  matches: Match[];
  /** Records of the build that no fact speaks of. */
  extra: Row[];
}

/** Pairs the facts of a table with the records of the build, one with one, and what is one thing with one record. */
export function matchFacts(table: FactTable, facts: readonly Fact[], view: View): Comparison {
  const rows = view.rows(table);
  const differences = facts.map((fact) => rows.map((row) => differencesOf(table, fact, row, view)));
  const paired = pairExact(facts, differences);
  const shared = shareRecords(table, facts, paired, view);
  const nearest = pairNearest(table, facts, differences, shared);
  const matches = facts.map((fact, index): Match => {
    const exact = shared.get(index);
    const at = exact ?? nearest.get(index);
    if (at === undefined) return { fact, row: null, differences: [] };
    return { fact, row: rows[at] ?? null, differences: exact === undefined ? (differences[index]?.[at] ?? []) : [] };
  });
  const used = new Set([...shared.values(), ...nearest.values()]);
  return { matches, extra: rows.filter((_, index) => !used.has(index)) };
}

type Pairs = Map<number, number>;

/** The most pairs of a fact and a record that agree in all; required facts choose first. */
function pairExact(facts: readonly Fact[], differences: readonly (readonly Difference[][])[]): Pairs {
  const factOfRow = new Map<number, number>();
  const tryPair = (fact: number, seen: Set<number>): boolean => {
    for (const [row, found] of (differences[fact] ?? []).entries()) {
      if (found.length > 0 || seen.has(row)) continue;
      seen.add(row);
      const rival = factOfRow.get(row);
      if (rival === undefined || tryPair(rival, seen)) {
        factOfRow.set(row, fact);
        return true;
      }
    }
    return false;
  };
  const order = facts.map((_, index) => index);
  const [required, optional] = [
    order.filter((at) => !isOptional(facts[at])),
    order.filter((at) => isOptional(facts[at])),
  ];
  for (const fact of [...required, ...optional]) tryPair(fact, new Set());
  return new Map([...factOfRow].map(([row, fact]) => [fact, row]));
}

export function isOptional(fact: Fact | undefined): boolean {
  return fact?.optional === true;
}

/** Facts about one thing, still unpaired, may share a record that takes the value of any of them in each field. */
function shareRecords(table: FactTable, facts: readonly Fact[], paired: Pairs, view: View): Pairs {
  const shared = new Map(paired);
  const rows = view.rows(table);
  const free = (row: number, members: readonly number[]) =>
    [...shared].every(([fact, used]) => used !== row || members.includes(fact));
  for (const members of groupsOf(facts)) {
    if (members.every((fact) => shared.has(fact))) continue;
    const merged = (row: Row) => members.every((fact) => agreesAsOne(table, facts, fact, members, row, view));
    const at = rows.findIndex((row, index) => free(index, members) && merged(row));
    if (at < 0) continue;
    for (const fact of members) if (!shared.has(fact)) shared.set(fact, at);
  }
  return shared;
}

function groupsOf(facts: readonly Fact[]): number[][] {
  const groups = new Map<unknown, number[]>();
  for (const [index, fact] of facts.entries()) {
    const key = fact.same_project ?? fact.same_anomaly ?? fact.same_record;
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  return [...groups.values()];
}

/** Whether each field that a fact asserts has the value that one of the facts about the thing gives it. */
function agreesAsOne(
  table: FactTable,
  facts: readonly Fact[],
  fact: number,
  members: readonly number[],
  row: Row,
  view: View,
): boolean {
  const own = differencesOf(table, facts[fact] ?? {}, row, view);
  const others = members
    .filter((member) => member !== fact)
    .map((member) => ({ fact: facts[member] ?? {}, differs: differencesOf(table, facts[member] ?? {}, row, view) }));
  return own.every(({ field }) => others.some((other) => saysSo(other.fact, other.differs, field)));
}

const nameFields = new Set(['name_vi', 'name_contains', 'name_starts', 'name']);

/** Whether a fact asserts a field, under any of the names of names, and the record agrees. */
function saysSo(fact: Fact, differs: readonly Difference[], field: string): boolean {
  const fields = nameFields.has(field) ? [...nameFields] : [field, `${field}_any`];
  const asserted = fields.some((name) => name in fact) || (nameFields.has(field) && 'name_any' in fact);
  return asserted && !differs.some((difference) => fields.includes(difference.field));
}

/** For what is left, the nearest record: a fact and a record go together when less than half speaks against it. */
function pairNearest(
  table: FactTable,
  facts: readonly Fact[],
  differences: readonly (readonly Difference[][])[],
  paired: Pairs,
): Pairs {
  const used = new Set(paired.values());
  const candidates = facts.flatMap((fact, index) => {
    // A check that may be missing is told exactly or not at all: one check is much like another.
    if (paired.has(index) || (table === 'checks' && isOptional(fact))) return [];
    const limit = fullWeight(table, fact) / 2;
    return (differences[index] ?? []).flatMap((found, row) => {
      const distance = distanceOf(found);
      return used.has(row) || distance >= limit ? [] : [{ fact: index, row, distance, limit }];
    });
  });
  const pairs: Pairs = new Map();
  for (const { fact, row } of candidates.toSorted((a, b) => a.distance / a.limit - b.distance / b.limit)) {
    if (pairs.has(fact) || used.has(row)) continue;
    pairs.set(fact, row);
    used.add(row);
  }
  return pairs;
}
