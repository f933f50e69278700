import type { Anomaly } from './types.js';

/** Something in a report that its reader should know. */
export declare const anomalies: readonly Readonly<Anomaly>[];
export type { Anomaly };
