import type { Mention } from './types.js' with { 'resolution-mode': 'import' };

/** One numeral expression of the source: the ledger, in which every digit of the report stands once. */
declare const mentions: readonly Readonly<Mention>[];
export = mentions;
