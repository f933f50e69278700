import type { Mention } from './types.js';

/** One numeral expression of the source: the ledger, in which every digit of the report stands once. */
export declare const mentions: readonly Readonly<Mention>[];
export type { Mention };
