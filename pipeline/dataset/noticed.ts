import type { Anomaly } from '../../dist/types.d.ts';
import type { Reading } from './reading.ts';

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

export function stretch(reading: Reading, from: number, to: number): { reading: Reading; start: number; end: number } {
  return { reading, start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to - 1]?.end ?? 0 };
}
