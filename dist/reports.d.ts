import type { Report } from './types.js';

/** A source document. */
export declare const reports: readonly Readonly<Report>[];
export type { Report };
