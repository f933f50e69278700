import type { Anomaly } from './types.js' with { 'resolution-mode': 'import' };

/** Something in a report that its reader should know. */
declare const anomalies: readonly Readonly<Anomaly>[];
export = anomalies;
