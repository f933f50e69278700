import type { Codebook } from '../codebook.ts';
import type { Passage } from '../document/passage.ts';
import { scan } from '../mention/index.ts';
import type { Time } from '../mention/types.ts';
import type { Measure } from './measures.ts';

/** What a column of a table holds, from its heading. */
export interface Column {
  role: 'ordinal' | 'unit' | 'text' | 'value';
  heading: string;
  measure: Measure;
  estimated: boolean;
  /** Unit in the heading: `Diện tích (ha)`. */
  unit: TableUnit | null;
  times: Time[];
}

export interface TableUnit {
  unit: string | null;
  unitText: string | null;
  unitClass: string | null;
  unitMult: number;
}

const ordinals = /^(?:stt|tt|số tt|số thứ tự)\.?$/iu;
const units = /^(?:đơn vị(?: tính)?|đvt|đ\/v tính)$/iu;
const columns = new WeakMap<readonly Passage[], Column[]>();

/** The columns of a table by its head; read once a table. */
export function columnsOf(head: readonly Passage[], codebook: Codebook): Column[] {
  let read = columns.get(head);
  if (!read) {
    read = head.map((cell) => columnOf(cell.text, codebook));
    columns.set(head, read);
  }
  return read;
}

function columnOf(heading: string, codebook: Codebook): Column {
  const text = heading.trim();
  const bracket = /\(([^()]+)\)\s*$/u.exec(text)?.[1];
  const role = ordinals.test(text) ? 'ordinal' : units.test(text) ? 'unit' : 'value';
  const unit = bracket
    ? readTableUnit(bracket, codebook)
    : /(?:^|\s)%|tỷ lệ/iu.test(text)
      ? readTableUnit('%', codebook)
      : null;
  return {
    role,
    heading: text,
    measure: measureOf(text),
    estimated: /ước/iu.test(text),
    unit,
    times: scan(text, codebook).times,
  };
}

/** `TH/KH`, `so với KH` are shares of the plan; `so với cùng kỳ` is a change; `Kế hoạch` a target. */
function measureOf(heading: string): Measure {
  if (/tăng|giảm|cùng kỳ/iu.test(heading)) return 'change';
  if (/(?:so với|so|\/|%|tỷ lệ|đạt)[^,]*(?:kế hoạch|KH|dự toán|DT)/iu.test(heading) || /^%/.test(heading))
    return 'share';
  if (/kế hoạch|chỉ tiêu giao|mục tiêu|dự toán|^KH\b/iu.test(heading)) return 'target';
  return 'level';
}

/** A unit as a cell gives it: `triệu kWh`, `%`, `ha`; null where it is none. */
export function readTableUnit(text: string, codebook: Codebook): TableUnit | null {
  const mention = scan(`1 ${text.trim()}`, codebook).mentions[0];
  if (mention?.kind !== 'quantity' || (mention.unitText === null && mention.unit === null)) return null;
  const { unit, unitText, unitClass, unitMult } = mention;
  return { unit, unitText, unitClass, unitMult: unitMult ?? 0 };
}
