import { type AnyRecord, type TableName, type Tables, tableNames } from '../../pipeline/tables.ts';

/** One word or figure of a report put in place of another. */
export interface Change {
  /** Words of the report that have `from` in them, once. */
  at: string;
  from: string;
  to: string;
}

type Row = Readonly<Record<string, unknown>> & { id: string };

/** Fields that say where a record stands or what file it is from: a change before them moves them. */
const positions: ReadonlySet<string> = new Set([
  'source_start',
  'source_end',
  'source_line',
  'start',
  'end',
  'line',
  'anchor_start',
  'sha256',
  'size_bytes',
]);

/** Fields that hold words of the report as they stand; codes, times and places are read from them. */
const verbatim: ReadonlySet<string> = new Set([
  'quote',
  'text',
  'value_text',
  'budget_text',
  'progress_text',
  'anchor_quote',
  'title',
  'topics',
  'label_vi',
  'name_vi',
  'name',
  'items',
  'components',
  'extends_to',
  'group',
  'role',
  'subject',
  'signatory_name',
]);

/** The text with the change made; its place must be the only one of its kind. */
export function makeChange(text: string, { at, from, to }: Change): string {
  if (text.split(at).length !== 2) throw new Error(`“${at}” stands ${text.split(at).length - 1} times in the text`);
  if (at.split(from).length !== 2) throw new Error(`“${from}” stands ${at.split(from).length - 1} times in “${at}”`);
  return text.replace(at, at.replace(from, to));
}

/**
 * What a change of the text moved in the tables, one line each: `table.field: old → new`, `table + id`, `table - id`,
 * and `table ~ old → new` for a record with another id. Words that follow the text, and positions, are left out.
 */
export function movedBy(before: Tables, after: Tables, change: Change): string[] {
  const pairs = tableNames.flatMap((table) => pairRecords(table, before, after));
  const newIds = new Map(pairs.flatMap(({ old, now }) => (old && now ? [[old.id, now.id] as const] : [])));
  const lines = pairs.flatMap(({ table, old, now }) => {
    if (!old || !now) return [`${table} ${now ? '+' : '-'} ${shortId(now ?? old)}`];
    const renamed = old.id === now.id ? [] : [`${table} ~ ${shortId(old)} → ${shortId(now)}`];
    return [...renamed, ...fieldMoves(table, old, now, { change, newIds })];
  });
  return [...new Set(lines)];
}

interface Pair {
  table: TableName;
  old?: Row;
  now?: Row;
}

/** Records by their id; of the rest, those that are most alike. */
function pairRecords(table: TableName, before: Tables, after: Tables): Pair[] {
  const [olds, nows] = [rowsOf(before, table), rowsOf(after, table)];
  const nowById = new Map(nows.map((now) => [now.id, now]));
  const kept = olds.filter(({ id }) => nowById.has(id));
  const left = new Set(nows.filter(({ id }) => !kept.some((old) => old.id === id)));
  const pairs: Pair[] = kept.map((old) => ({ table, old, now: nowById.get(old.id) ?? old }));
  for (const old of olds.filter(({ id }) => !nowById.has(id))) {
    const [now] = [...left].filter((row) => isAlike(old, row)).toSorted((a, b) => unlike(old, a) - unlike(old, b));
    if (now) left.delete(now);
    pairs.push(now ? { table, old, now } : { table, old });
  }
  return [...pairs, ...[...left].map((now) => ({ table, now }))];
}

function isAlike(old: Row, now: Row): boolean {
  const near = Math.abs(Number(old.source_line ?? old.line ?? 0) - Number(now.source_line ?? now.line ?? 0)) === 0;
  return near && unlike(old, now) < Object.keys(old).length / 2;
}

function unlike(old: Row, now: Row): number {
  const differ = (field: string) => JSON.stringify(old[field]) !== JSON.stringify(now[field]);
  return Object.keys(old).filter((field) => !positions.has(field) && differ(field)).length;
}

interface Following {
  change: Change;
  newIds: ReadonlyMap<string, string>;
  isVerbatim?: boolean;
}

function fieldMoves(table: TableName, old: Row, now: Row, following: Following): string[] {
  const changed = Object.keys(old).filter(
    (field) =>
      field !== 'id' &&
      !positions.has(field) &&
      !follows(old[field], now[field], { ...following, isVerbatim: verbatim.has(field) }),
  );
  // English is made from the Vietnamese, and explanations from the figures.
  const own = changed.filter((field) => !field.endsWith('_en') && !field.startsWith('explanation_'));
  const madeAlone = own.length === 0 && JSON.stringify(saidBy(old)) === JSON.stringify(saidBy(now)) ? changed : own;
  return madeAlone.map((field) => `${table}.${field}: ${JSON.stringify(old[field])} → ${JSON.stringify(now[field])}`);
}

/** What a record has from the text, by which its English and its explanations may move; all of it for a check. */
function saidBy(row: Row): unknown {
  if ('subject_ids' in row) return row;
  return Object.entries(row).filter(([field]) => !positions.has(field) && !field.endsWith('_en'));
}

/** Whether a value is the same, an id that has moved with its record, or the same words with the change in them. */
function follows(old: unknown, now: unknown, following: Following): boolean {
  if (Array.isArray(old) && Array.isArray(now))
    return old.length === now.length && old.every((entry, index) => follows(entry, now[index], following));
  if (typeof old !== 'string' || typeof now !== 'string') return old === now;
  const { change, newIds, isVerbatim = false } = following;
  return old === now || newIds.get(old) === now || (isVerbatim && isChanged(old, now, change));
}

function isChanged(old: string, now: string, { from, to }: Change): boolean {
  if (old.replaceAll(from, to) === now) return true;
  for (let at = old.indexOf(from); at >= 0; at = old.indexOf(from, at + 1)) {
    if (old.slice(0, at) + to + old.slice(at + from.length) === now) return true;
  }
  return false;
}

function rowsOf(tables: Tables, table: TableName): Row[] {
  return tables[table].map((record: AnyRecord) => record as unknown as Row);
}

/** An id without the report's, which is the same in all. */
function shortId(row: Row | undefined): string {
  return row?.id.replace(/^[^:]*:[^:]*:/, '') ?? '';
}
