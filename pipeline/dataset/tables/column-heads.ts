import type { Codebook } from '../../codebook.ts';
import { wordPattern } from '../../codebook-words.ts';
import { inSentence, nounInSentence } from '../../document/letters.ts';
import { saysOwnMeasure } from '../labels/measure-nouns.ts';
import { columnSubject, isTotal } from './column-subjects.ts';
import { classIn, isClassName } from './table-classes.ts';
import { isPlaceName } from './table-labels.ts';

/** What of a column tells whose part it is. */
export interface Headed<Unit> {
  role: string;
  heading: string;
  unit: Unit | null;
  opens: Unit | null;
  whole: number | null;
}

/** Measures of what is grown, by the letters that stand for them. */
const harvest: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})DT(?!\p{L})/u, 'Diện tích'],
  [/(?<!\p{L})NS(?!\p{L})/u, 'Năng suất'],
  [/(?<!\p{L})SL(?!\p{L})/u, 'Sản lượng'],
];
/** `DT (ha)`: by its unit no estimate. */
const area = /(?<!\p{L})DT(?= ?\((?:ha|m2|m²|km2)\))/u;

/** `SL`, `TL%`: how many, and what share of all. */
const number = /(?<!\p{L})SL$/u;
const numbers: readonly (readonly [RegExp, string])[] = [
  [number, 'Số lượng'],
  [/(?<!\p{L})TL ?\(?%?\)?$/u, 'Tỷ lệ (%)'],
];

/** Heads with the measures of what is grown spelt out: `DT | NS | SL` beside each other are no estimates and no budgets. */
export function spelledMeasures(heads: readonly string[]): string[] {
  const beside = harvest.filter(([letters]) => heads.some((head) => letters.test(head)));
  const known =
    beside.length > 1
      ? beside
      : [[area, 'Diện tích'] as const, ...(heads.some((head) => number.test(head)) ? numbers : [])];
  const ofIllness = heads.some((head) => /(?<!\p{L})bệnh(?!\p{L}| viện)/iu.test(head));
  return heads.map((head) =>
    (ofIllness ? cases : known).reduce((text, [letters, words]) => text.replace(letters, words), head),
  );
}

/** `Tên bệnh | Mắc | Chết`: cases of illnesses. */
const cases: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|\s)(?:(?:Số )?(?:ca )?mắc)(?=$| (?:\d|tháng|năm|lũy kế|cùng kỳ|CK|tăng|giảm|so))/iu, 'Số ca mắc'],
  [
    /(?<=^|\s)(?:(?:Số )?(?:ca )?(?:chết|tử vong))(?=$| (?:\d|tháng|năm|lũy kế|cùng kỳ|CK|tăng|giảm|so))/iu,
    'Số ca tử vong',
  ],
];

const some =
  /^(?:trong đó\s*:?\s*)?(nữ|nam|DTTS|dân tộc(?: thiểu số)?|dân tộc ít người|nữ DTTS|nữ dân tộc(?: thiểu số)?|bán trú|nội trú|khuyết tật)$/iu;

/** `Số lao động | Tổng số`, `Số lao động | Trong đó nữ`: a part below the head that both share; null for none. */
function partBelow(heading: string, shared: string): string | null {
  if (shared === '' || !heading.startsWith(`${shared} `)) return null;
  const rest = heading.slice(shared.length + 1);
  return /^Trong đó:? (.+)$/u.exec(rest)?.[1] ?? some.exec(rest)?.[1] ?? null;
}

/** `Số trường | Công lập`: which of those whom the head above counts. */
function countedBelow<Unit extends { unitClass: string | null }, Column extends Headed<Unit>>(
  column: Column,
  shared: string,
): Column {
  const isCount = (column.unit ?? column.opens)?.unitClass === 'count';
  const below = column.heading.slice(shared.length + 1);
  // `Sinh | Sinh con thứ 3`.
  const saysAll = below.toLowerCase().startsWith(`${shared.toLowerCase()} `);
  return isCount ? { ...column, heading: saysAll ? below : `${shared} ${nounInSentence(below)}` } : column;
}

const ofAll = / (?:Tổng số|Tổng|TS|Chung)$/u;
const partOpening = /^trong đó\s*:?\s*(?=\S)/iu;
/** `Diện tích (ha) | Phân theo mục đích sử dụng | Phòng hộ`: a head over the parts of what the column before measures. */
const kindsOpening =
  /^(?:(?:[Pp]hân|[Cc]hia)(?: ra)? theo|Chia ra) [^\p{Lu}]*(?=\p{Lu})|^(?:Chia ra|Bao gồm|Gồm):? (?=\p{Lu})/u;

/**
 * `Số học sinh | Trong đó: DTTS | Nữ`, `Chi ngân sách | Trong đó chi đầu tư`: columns of some of those whom the one before counts,
 * and of parts of what it measures, by names that say so.
 */
export function withWholes<Unit extends { unitClass: string | null }, Column extends Headed<Unit>>(
  columns: readonly Column[],
  codebook: Codebook,
): Column[] {
  let whole = -1;
  // The last column that is no rate: `Thu NSNN (tỷ đồng) | Tốc độ tăng (%) | Trong đó: thu nội địa (tỷ đồng)`.
  let amount = -1;
  return columns.map((column, at) => {
    const isOfAmount =
      column.unit !== null && column.unit.unitClass !== 'percent' && columns[whole]?.unit?.unitClass === 'percent';
    if (isOfAmount && partOpening.test(column.heading)) whole = amount;
    const shared = columns[whole]?.heading.replace(ofAll, '') ?? '';
    const below = partBelow(column.heading, shared);
    if (below !== null) {
      const of = columns[whole] as Column;
      return { ...column, heading: `${shared} ${inSentence(below)}`, unit: column.unit ?? of.unit, whole };
    }
    // `Giải ngân | Tổng số`, `Giải ngân | Vốn NSTW`: a part of the total beside it, by whatever name.
    const isBelow = ofAll.test(columns[whole]?.heading ?? '') && column.heading.startsWith(`${shared} `);
    if (isBelow) return column.unit?.unitClass === 'percent' ? column : { ...countedBelow(column, shared), whole };
    const part = some.exec(column.heading)?.[1];
    const opening = partOpening.exec(column.heading)?.[0] ?? kindsIn(codebook, column.heading);
    if (part === undefined && opening === undefined) {
      whole = column.role === 'value' ? at : -1;
      if (column.unit?.unitClass !== 'percent') amount = whole;
      return column;
    }
    const of = columns[whole];
    if (!of) return column;
    const unit = of.unit ?? of.opens;
    if (part !== undefined)
      return unit?.unitClass === 'count'
        ? { ...column, heading: `${of.heading} ${inSentence(part)}`, unit, whole }
        : column;
    const name = column.heading.slice(opening?.length);
    // `Trong đó đã cứng hóa | Chiều dài`: the measure below.
    const turned = columnSubject({ codebook }, name);
    const isTurned = turned !== null && !name.startsWith(turned) && !turned.startsWith('Tỷ lệ ');
    const heading = saysOwnMeasure({ codebook }, name)
      ? name
      : isTurned
        ? turned
        : isTotal(of.heading)
          ? name
          : `${of.heading}: ${inSentence(name)}`;
    return { ...column, heading, unit: column.unit ?? column.opens ?? of.unit, whole };
  });
}

function kindsIn(codebook: Codebook, heading: string): string | undefined {
  const opening = kindsOpening.exec(heading)?.[0];
  return opening === undefined || isPlaceName({ codebook }, heading.slice(opening.length)) ? undefined : opening;
}

/** `Kết quả hòa giải | Hòa giải thành`: with what result those ended whom a column before counts; null for other heads. */
function resultOf(codebook: Codebook, heading: string): string | null {
  const below = /^Kết quả(?: \p{Ll}+){1,4} (?=\p{Lu}\p{Ll})/u.exec(heading)?.[0];
  if (below === undefined) return null;
  const result = heading.slice(below.length);
  return columnSubject({ codebook }, result) === null || saysOwnMeasure({ codebook }, result) ? null : result;
}

const state = wordPattern('^{column_state}$');

/** Whether a head only says in what state, or of which class, those are which another one counts. */
function saysState(codebook: Codebook, heading: string): boolean {
  return state(codebook).test(heading) || isClassName({ codebook }, heading);
}

/** `Hồ sơ tiếp nhận | Đúng hạn`, `Biên chế giao | Có mặt`: columns that say in what state those are which one before them counts. */
export function withNouns<
  Unit extends { unitClass: string | null; unitText: string | null },
  Column extends Headed<Unit>,
>(columns: readonly Column[], codebook: Codebook): Column[] {
  let noun: { text: string; unit: Unit; at: number } | null = null;
  // The first one names the rows.
  const names = columns.findIndex(({ role }) => role !== 'ordinal');
  return columns.map((column, i) => {
    if (i <= names) return column;
    const result = column.unit === null ? resultOf(codebook, column.heading) : null;
    if (noun && result !== null) return { ...column, heading: `${noun.text} ${inSentence(result)}`, unit: noun.unit };
    if (noun && column.unit === null && saysState(codebook, column.heading))
      return {
        ...column,
        heading: `${noun.text} ${classIn(column.heading)}`,
        unit: noun.unit,
        ...(isClassName({ codebook }, column.heading) ? { whole: noun.at, ofClass: true } : {}),
      };
    const unit = column.unit ?? column.opens;
    const at = column.heading.toLowerCase().indexOf(unit?.unitText?.toLowerCase() ?? '-');
    if (column.role !== 'value') noun = null;
    else if (unit?.unitClass === 'count' && at >= 0)
      noun = {
        text: column.heading.slice(0, at + (unit.unitText?.length ?? 0)).replace(/^Tổng số /u, 'Số '),
        unit,
        at: i,
      };
    return column;
  });
}
