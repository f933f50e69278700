import type { Footnote } from './types.js';

/** A footnote. */
export declare const footnotes: readonly Readonly<Footnote>[];
export type { Footnote };
