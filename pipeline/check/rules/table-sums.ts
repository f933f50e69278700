import type { Indicator, Mention } from '../../../dist/types.d.ts';
import type { Block } from '../../document/types.ts';
import type { Tables } from '../../tables.ts';
import type { Finding } from '../finding.ts';
import { type Amount, addUp, type Breakdown, isAdditive, roundingOf } from '../sums.ts';
import { deepestNumber, type Grid, type GridRow, gridsOf } from '../table-grid.ts';
import { plain } from '../wording.ts';

const totalRow = /^(?:tổng(?: cộng| số)?|cộng|toàn (?:tỉnh|huyện|thành phố|thị xã|xã|phường))\s*:?$/iu;
const totalColumn = /^(?:tổng(?: cộng| số)?|cộng|cả năm)(?: |$|\()/iu;

/** Headings of columns whose figures do not add up. */
const rates = /bình quân|năng suất|tỷ lệ|tỉ lệ|mật độ|đơn giá|cơ cấu|hệ số|chỉ số|%|so với|tăng|giảm/iu;

/** Of a structure that no other column bears out, a sum this far off is rather another structure than a slip. */
const nearMiss = 0.05;

/** The rows of tables against their rows of totals, and columns against columns of totals. */
export function tableSums(tables: Tables, rows: readonly Block[]): Finding[] {
  const byId = new Map(tables.indicators.map((record) => [record.id, record]));
  return gridsOf(tables.mentions, rows).flatMap((grid) => [...sumsOfRows(grid, byId), ...sumsOfColumns(grid, byId)]);
}

type Records = ReadonlyMap<string, Indicator>;

/** A row with the rows that add up to it. */
interface Group {
  whole: GridRow;
  parts: GridRow[];
  /** Whether nothing but a total of these rows can be meant: it closes a plain list. */
  closes: boolean;
}

function sumsOfRows(grid: Grid, records: Records): Finding[] {
  return groupsOf(grid).flatMap(({ whole, parts, closes }) => {
    const sums = grid.head.flatMap((heading, column) => {
      if (rates.test(heading)) return [];
      const sum = columnSum(whole, parts, column, records);
      return sum ? [sum] : [];
    });
    return judge(sums, closes, 'rows');
  });
}

/** The row of totals with the outermost rows, and every numbered row with the rows next under it. */
function groupsOf({ rows }: Grid): Group[] {
  const totals = rows.filter(({ label }) => totalRow.test(label));
  const [total] = totals;
  const others = rows.filter((row) => row !== total);
  const groups: Group[] = [];
  if (total && totals.length === 1) {
    const parts = outermost(others);
    const closes = total === rows.at(-1) && parts.length === others.length;
    if (rows[0] === total || rows.at(-1) === total) groups.push({ whole: total, parts, closes });
  }
  rows.forEach((row, i) => {
    if (row === total) return;
    const parts = outermost(rowsUnder(rows, i));
    if (parts.length > 0) groups.push({ whole: row, parts, closes: false });
  });
  return groups.filter(({ parts }) => parts.length > 1);
}

/** The rows of deeper levels behind a row, up to the next that is none. */
function rowsUnder(rows: readonly GridRow[], at: number): GridRow[] {
  const { rank } = rows[at] as GridRow;
  if (rank === null) return [];
  let end = at + 1;
  while (end < rows.length && (rows[end]?.rank ?? -1) > rank && !totalRow.test(rows[end]?.label ?? '')) end++;
  return rows.slice(at + 1, end);
}

/** The rows of the outermost level; none where some have a level and some have none, or where words pick rows out. */
function outermost(rows: readonly GridRow[]): GridRow[] {
  if (rows.some(({ label }) => /^[-–+]?\s*trong đó/iu.test(label))) return [];
  const known = rows.flatMap(({ rank }) => rank ?? []);
  if (known.length === 0) return [...rows];
  if (known.length < rows.length) return [];
  const least = Math.min(...known);
  return rows.filter(({ rank }) => rank === least);
}

interface Sum extends Breakdown {
  gap: number;
  isNumbered: boolean;
}

function columnSum(whole: GridRow, parts: readonly GridRow[], column: number, records: Records): Sum | null {
  const isNumbered = parts.every(({ rank }) => rank !== null && rank <= deepestNumber);
  return sumOf(
    whole.cells[column]?.figure ?? null,
    parts.map(({ cells }) => cells[column] ?? { text: '', figure: null }),
    isNumbered,
    records,
  );
}

function sumOf(
  whole: Mention | null,
  cells: readonly { text: string; figure: Mention | null }[],
  isNumbered: boolean,
  records: Records,
): Sum | null {
  const total = whole && amountOf(whole, whole, records);
  if (!whole || !total) return null;
  // An empty cell and a dash are nothing; a word is no figure.
  if (cells.some(({ text, figure }) => !figure && !/^[-–0]?$/u.test(text))) return null;
  const figures = cells.flatMap(({ figure }) => figure ?? []);
  const parts = figures.flatMap((figure) => amountOf(figure, whole, records) ?? []);
  if (parts.length < 2 || parts.length < figures.length) return null;
  const record = records.get(total.id);
  const added = parts.reduce((sum, { value }) => sum + value, 0);
  return {
    label: record?.label_vi ?? whole.text,
    sectionId: whole.section_id,
    total,
    parts,
    complete: true,
    gap: Math.abs(added - total.value) / Math.max(Math.abs(total.value), 1e-9),
    isNumbered,
  };
}

/** A figure as an amount of its total's multiplier; null where it is of another unit, or of one that does not add up. */
function amountOf(figure: Mention, whole: Mention, records: Records): Amount | null {
  const { record_id: id, value, value_to, unit } = figure;
  if (id === null || value === null || value_to !== null || !isLike(unit, whole.unit)) return null;
  if (unit !== null && !isAdditive(unit)) return null;
  const measure = records.get(id)?.measure;
  if (measure !== undefined && measure !== 'level' && measure !== 'count' && measure !== 'target') return null;
  const scale = 10 ** ((figure.unit_mult ?? 0) - (whole.unit_mult ?? 0));
  return { id, value: value * scale, slack: scale * roundingOf(value, unit, figure.unit_mult), quote: '' };
}

/** `Tổng số học sinh | Tiểu học`: of two columns only one may say what is counted. */
function isLike(unit: string | null, total: string | null): boolean {
  return unit === total || (unit === null && total?.startsWith('{') === true);
}

/**
 * What agrees, and what does not: a table that adds up in one column should in the others; without such proof a sum is wrong
 * only where the total closes a plain list, or where it is nearly right.
 */
function judge(sums: readonly Sum[], closes: boolean, aspect: string): Finding[] {
  const found = sums.map((sum) => ({ sum, findings: addUp(sum) }));
  const proven = found.some(({ sum, findings }) => sum.parts.length > 1 && findings.some(({ holds }) => holds));
  return found.flatMap(({ sum, findings }) =>
    findings
      .filter(
        ({ holds }) =>
          holds || proven || (sum.isNumbered && closes) || ((closes || sum.isNumbered) && sum.gap <= nearMiss),
      )
      .map((finding) => ({ ...finding, aspect })),
  );
}

/** Rows this many at least show whether a column is the sum of others. */
const fewestRows = 3;

/** A column headed as a total, where most rows bear out that the columns behind it, or before it, are its parts. */
function sumsOfColumns(grid: Grid, records: Records): Finding[] {
  const at = grid.head.findIndex((heading) => totalColumn.test(plain(heading)));
  if (at < 0) return [];
  const additive = (column: number) => !rates.test(grid.head[column] as string);
  const columns = [...grid.head.keys()].filter(additive);
  const sides = [columns.filter((column) => column > at), columns.filter((column) => column < at)];
  for (const side of sides) {
    const sums = grid.rows.flatMap(({ cells }) => {
      const parts = side.flatMap((column) => (cells[column]?.figure ? (cells[column] ?? []) : []));
      return sumOf(cells[at]?.figure ?? null, parts, false, records) ?? [];
    });
    const found = sums.flatMap(addUp);
    const agree = found.filter(({ holds }) => holds).length;
    if (found.length >= fewestRows && agree * 2 >= found.length)
      return found.map((finding) => ({ ...finding, aspect: 'columns' }));
  }
  return [];
}
