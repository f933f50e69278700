import type { Check } from './types.js' with { 'resolution-mode': 'import' };

/** One cross-examination of a report by its own arithmetic. */
declare const checks: readonly Readonly<Check>[];
export = checks;
