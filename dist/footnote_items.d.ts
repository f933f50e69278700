import type { FootnoteItem } from './types.js';

/** One entry of a footnote's list. */
export declare const footnote_items: readonly Readonly<FootnoteItem>[];
export type { FootnoteItem };
