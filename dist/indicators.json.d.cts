import type { Indicator } from './types.js' with { 'resolution-mode': 'import' };

/** One number that measures something: an observation in the sense of SDMX. */
declare const indicators: readonly Readonly<Indicator>[];
export = indicators;
