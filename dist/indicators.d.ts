import type { Indicator } from './types.js';

/** One number that measures something: an observation in the sense of SDMX. */
export declare const indicators: readonly Readonly<Indicator>[];
export type { Indicator };
