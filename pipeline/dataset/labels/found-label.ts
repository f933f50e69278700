import type { Indicator } from '../../../dist/types.d.ts';
import type { Figure } from '../figures/figures.ts';
import type { Measure } from '../measures/measures.ts';
import type { Context } from '../reading/context.ts';
import type { Carried, Observed } from '../ties/observed.ts';

/** The label of a figure, and where its words stand. */
export interface FoundLabel {
  text: string;
  /** Whether the words stand with this figure; otherwise another one's label carried over. */
  own: boolean;
  from: number;
  end: number;
  /** The figure whose label carried over, or whose part this one is. */
  source?: Observed;
  /** Whether the label is of what holds the things counted before it. */
  holds?: boolean;
  /** The count that a change speaks of by its noun. */
  counted?: Observed;
  /** Token behind the words that no later figure may take as its label, where that is not `end`. */
  used?: number;
  /** Whether the label is the noun behind the figure. */
  noun?: boolean;
  /** The label without that of the whole, where it is a part of one. */
  part?: string;
  /** The words before the noun of a count that go with the next count too. */
  prefix?: string;
  /** What a list of places measures, where the label names one of them. */
  head?: string;
  /** Parts of the ratio that a percentage restates. */
  ratio?: Pick<Indicator, 'numerator' | 'denominator'>;
}

/** What is known of a figure when its label is made. */
export interface Said {
  context: Context;
  figure: Figure;
  next: Figure | null;
  measure: Measure;
  before: Label | null;
  carried: Carried;
  /** Token behind the figure and what directly completes it. */
  end: number;
  /** The figure before it that a companion belongs to. */
  last: Observed | undefined;
}

/** Words that say what a figure measures. */
export interface Label {
  text: string;
  /** The tokens that they stand in, `[from, to)`. */
  from: number;
  to: number;
  /** The place that the words speak of, where they end with one. */
  place?: PlaceSubject;
  /** Token behind the words that no later figure may take, where that is not `to`. */
  used?: number;
}

/** A label in other words; itself where they are the same. */
export function withText<Told extends { text: string }>(label: Told, text: string): Told {
  return text === label.text ? label : { ...label, text };
}

/** A place that a clause speaks of: `Những tỉnh có diện tích chè lớn là Thái Nguyên`, `miền Bắc trồng`. */
export interface PlaceSubject {
  /** The words before the place. */
  head: string;
  place: string;
  /** The verb behind the place; empty where there is none. */
  verb: string;
}

/** The words before a figure, as they stand and as a label. */
export interface WordsBefore {
  text: string;
  label: string;
  /** Token behind them. */
  to: number;
  /** Whether they speak of a place that is known. */
  hasPlace: boolean;
}
