import type { Point } from 'unist';
import { firstPosition } from '../binary-search.ts';

/** Finds the line and column of an offset. */
export interface LineIndex {
  /** Line, column (both from 1) and offset, as in unist. */
  point(offset: number): Point;
  /** Line of an offset, from 1. */
  line(offset: number): number;
}

/** An index of the lines of a text; line ends are `\n`, `\r\n` or `\r`. */
export function lineIndex(source: string): LineIndex {
  const starts = [0];
  for (const { index } of source.matchAll(/\n|\r(?!\n)/g)) starts.push(index + 1);
  const line = (offset: number): number => firstPosition(starts.length, (at) => (starts[at] as number) <= offset);
  return {
    line,
    point: (offset) => {
      const at = line(offset);
      return { line: at, column: offset - (starts[at - 1] as number) + 1, offset };
    },
  };
}
