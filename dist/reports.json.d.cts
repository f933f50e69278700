import type { Report } from './types.js' with { 'resolution-mode': 'import' };

/** A source document. */
declare const reports: readonly Readonly<Report>[];
export = reports;
