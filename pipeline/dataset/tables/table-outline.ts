import { noteMark } from '../reading/row-cells.ts';

/** A row's name and where it stands in the outline of its table. */
export interface RowName {
  /** The name without its marker and opening words: `Thóc` of `- Trong đó: Thóc`. */
  text: string;
  /** Where the name begins in what was written, and where it ends. */
  start: number;
  end: number;
  /** Outermost 0; null for a row without a marker, which stands beside the one before. */
  depth: number | null;
  /** Whether the row says that it is a part of the one before. */
  isPart: boolean;
  /** Whether its number is the first. */
  isFirst: boolean;
}

/** Markers by depth, outermost first; `1.1` lies one deeper than `1`. */
const markers: readonly (readonly [RegExp, number])[] = [
  [/^[A-ZĐ][.)]?$/u, 0],
  [/^[IVX]+[.)]?$/u, 1],
  [/^\d{1,3}[.)]?$/u, 2],
  [/^\d{1,3}\.\d{1,3}[.)]?$/u, 3],
  [/^\d{1,3}\.\d{1,3}\.\d{1,3}[.)]?$/u, 4],
  [/^[a-zđ]\)?$/u, 5],
  [/^[-–−]$/u, 6],
  [/^[+*•]$/u, 7],
];

const ownMarker = new RegExp(
  [
    // `P. Hòa Lạc` is a ward.
    String.raw`^(?:[A-OQ-ZĐ]\.|[IVX]+\.|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[-–−+*•])\s+`,
    // `II Xã hội`.
    String.raw`^[IVX]{1,4}\s+(?=\p{Lu}\p{Ll})`,
    // `C-THU NGÂN SÁCH`, `B - Công nghiệp`, which `E-learning` is not.
    String.raw`^(?:[A-ZĐ]|[IVX]{1,4})(?:\s[-–]\s?(?=\p{Lu})|[-–]\s?(?=\p{Lu}{2}))`,
  ].join('|'),
  'u',
);
/** `Tổng chi (I+II)`, `Lợi nhuận (1 - 2)`: which rows one sums up. */
const formula = / ?\((?:\d{1,2}|[IVX]{1,4}|[A-ZĐ])(?: ?[-+] ?(?:\d{1,2}|[IVX]{1,4}|[A-ZĐ])){1,12}\)$/u;
const partWords = /^(?:trong đó|tr\.? ?đó|gồm|bao gồm|chia ra)(?: có)?\s*:?\s*[-+]?\s*/iu;

/**
 * Reads the name of a row.
 * @param written what its cell says
 * @param ordinal what its cell for the ordinal says; empty where there is none
 * @param numbered whether the number that the cell opens with is that of the row
 */
export function readRowName(written: string, ordinal: string, numbered = false): RowName {
  const own = (numbered ? /^[\d.]+ /.exec(written) : ownMarker.exec(written))?.[0] ?? '';
  const opening = partWords.exec(written.slice(own.length))?.[0] ?? '';
  const start = own.length + opening.length;
  // A row of nothing but `Trong đó:` introduces the parts below it.
  const named = start < written.length;
  const from = named ? start : 0;
  const text = written.slice(from).replace(formula, '').replace(noteMark, '');
  return {
    text,
    start: from,
    end: from + text.length,
    // `Trong đó: - Lúa`: as the next rows, which begin with the dash alone.
    depth: depthOf(
      ordinal.trim() || own.trim().replace(/(?<=\S)\s?[-–]$/u, '') || (/[-+](?=\s*$)/.exec(opening)?.[0] ?? ''),
    ),
    isPart: opening !== '',
    isFirst: /^0?1[.)]?$/.test(ordinal.trim() || own.trim()),
  };
}

function depthOf(marker: string): number | null {
  // `I` and `V` are Roman, `C` and `D` are letters.
  if (/^[IVX]+[.)]?$/u.test(marker)) return 1;
  return markers.find(([form]) => form.test(marker))?.[1] ?? null;
}

/** The rows of a table as an outline. */
export class Outline<Row> {
  readonly #open: { depth: number; row: Row }[] = [];
  /** Whether `Trong đó` opened the parts that come now. */
  #inParts = false;
  /** Whether the first of them says itself what it measures. */
  #partMeasures = false;
  /** Whether the row before has no figures: it heads those without a marker that come now. */
  #isHead = false;
  /** Depth of the rows without a marker that have no figures. */
  #headsAt: number | null = null;

  /**
   * Puts a row in its place; returns the rows that it stands under, the nearest first.
   * @param isHead whether it has a name and no figures, as `Lúa` above `Diện tích`, `Năng suất`
   * @param isMeasure whether its name says itself what it measures
   */
  add(row: Row, name: RowName, isHead: boolean, isMeasure: boolean): Row[] {
    const depth = this.#depthOf(name, isHead, isMeasure);
    while ((this.#open.at(-1)?.depth ?? -1) >= depth) this.#open.pop();
    const above = this.#open.map((each) => each.row).reverse();
    this.#open.push({ depth, row });
    this.#isHead = isHead;
    return above;
  }

  #depthOf({ depth, isPart }: RowName, isHead: boolean, isMeasure: boolean): number {
    const last = this.#open.at(-1)?.depth ?? 0;
    const opens = depth === null && isPart && !this.#inParts;
    // `Trong đó: khám BHYT`, then `Số lượt điều trị nội trú`: the parts are told.
    if (this.#inParts && !isPart && isMeasure && !this.#partMeasures) {
      this.#inParts = false;
      if (depth === null) return last - 0.5;
    }
    if (opens) this.#partMeasures = isMeasure;
    this.#inParts = depth === null && (isPart || this.#inParts);
    if (depth !== null) {
      this.#headsAt = null;
      return depth;
    }
    if (isHead) {
      this.#headsAt ??= this.#isHead ? last + 0.5 : last;
      return this.#headsAt;
    }
    return opens ? last + 0.5 : this.#isHead ? last + 0.25 : last;
  }
}
