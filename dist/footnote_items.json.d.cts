import type { FootnoteItem } from './types.js' with { 'resolution-mode': 'import' };

/** One entry of a footnote's list. */
declare const footnote_items: readonly Readonly<FootnoteItem>[];
export = footnote_items;
