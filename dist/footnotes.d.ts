import type { Footnote } from './types.js';

/** A footnote. */
export declare const footnotes: readonly Footnote[];
export type { Footnote };
