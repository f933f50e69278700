import type { Check } from './types.js';

/** One cross-examination of a report by its own arithmetic. */
export declare const checks: readonly Readonly<Check>[];
export type { Check };
