import type { Footnote } from './types.js' with { 'resolution-mode': 'import' };

/** A footnote. */
declare const footnotes: readonly Readonly<Footnote>[];
export = footnotes;
