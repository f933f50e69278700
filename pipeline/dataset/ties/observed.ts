import type { Indicator } from '../../../dist/types.d.ts';
import type { Figure } from '../figures/figures.ts';
import { isAmount } from '../measures/measures.ts';

/** An indicator with its figure, for the companions that follow it. */
export interface Observed {
  figure: Figure;
  record: Indicator;
  /** First token of the words that say it. */
  from: number;
  /** Whether it counts what holds the things counted before it: `170 huyện thuộc 50 tỉnh`. */
  holds: boolean;
  /** What it is a part of. */
  whole: Whole | null;
}

/** The figure that others break down. */
export interface Whole {
  of: Observed;
  /** Whether a colon opens its parts: they may then stand behind semicolons. */
  open: boolean;
  /** Whether it is a part itself, which the figures behind it are none of. */
  inner?: boolean;
}

/** The kind of crop, animal or fish that sentences are about. */
export interface About {
  name: string;
  isHerd: boolean;
}

/** What carries over from figure to figure in a block. */
export interface Carried {
  observed: Observed[];
  /** Those of the block before, of the same section. */
  earlier: Observed[];
  /** The same, where this block opens with what it is compared to: `So với cùng kỳ giảm 3 vụ`. */
  compared: Observed[];
  /** What the clause speaks of, for labels such as `năng suất`. */
  subject: string | null;
  /** While a bracket is open, what the clause around it speaks of and was done there, what its list of places measures and its parts are of. */
  outside: {
    bracket: number;
    subject: string | null;
    prefix: string | null;
    head: Head | null;
    inList: boolean;
    whole: Observed | null;
  } | null;
  /** The facilities that the figure before counts. */
  works: string | null;
  /** What the block opens with, or the last of its sentences that opens so: `Vụ Hè Thu:`. */
  topic: string | null;
  /** The kind that its sentences are about, be it told without a figure: `Cây ngô sinh trưởng tốt.` */
  about: About | null;
  /** What a list of places measures; whether the figure before is of such a list. */
  head: Head | null;
  inList: boolean;
  /** Words before the noun of the count before, that go with the next count too. */
  prefix: string | null;
  /** What the figure before is a part of. */
  whole: Observed | null;
  /** The figure that the block which introduces this one's list breaks down. */
  above: Observed | null;
  /** Token behind the words that the figure before used. */
  end: number;
}

/** How many figures back a companion finds what it belongs to. */
export const reach = 40;

/** The last of the figures before this one that fits, no further back than `reach`. */
export function lastBefore(carried: Carried, fits: (each: Observed) => boolean): Observed | null {
  return lastWithin(carried.observed, fits) ?? lastWithin(carried.compared, fits) ?? null;
}

/** The last of some figures that fits, no further back than `reach`. */
export function lastWithin(figures: readonly Observed[], fits: (each: Observed) => boolean): Observed | undefined {
  for (let i = figures.length - 1; i >= Math.max(0, figures.length - reach); i--) {
    const each = figures[i] as Observed;
    if (fits(each)) return each;
  }
  return undefined;
}

/** Whether a level is in a unit or a mean in it: `bình quân 14 tiêu chí/xã, tăng 5 tiêu chí`; either may leave out among whom. */
export function isOfUnit(level: string | null, unit: string | null): boolean {
  const holds = (all: string | null, part: string | null) => part !== null && all?.startsWith(`${part}/`) === true;
  return level === unit || holds(level, unit) || holds(unit, level);
}

/** The head of a list of places: what is measured in each, and in what unit. */
export interface Head {
  text: string;
  unit: string | null;
}

/** Whether what was observed is an amount, there or planned. */
export function hasAmount({ record }: Observed): boolean {
  return isAmount(record.measure);
}
