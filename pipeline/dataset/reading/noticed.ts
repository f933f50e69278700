import type { Anomaly } from '../../../dist/types.d.ts';
import type { Reading } from './reading.ts';

/** Something in the text that a reader should know: what table `anomalies` tells, with where it stands. */
export interface Noticed {
  kind: Anomaly['kind'];
  reading: Reading;
  /** Offsets in the reading's text. */
  start: number;
  end: number;
  suggestion: string | null;
  vi: string;
  en: string;
  subjects?: string[];
}

/** Where a run of tokens stands in its reading, `[from, to)`. */
export function stretch(reading: Reading, from: number, to: number): { reading: Reading; start: number; end: number } {
  return { reading, start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to - 1]?.end ?? 0 };
}
