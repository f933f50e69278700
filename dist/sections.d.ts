import type { Section } from './types.js';

/** A heading of a report. */
export declare const sections: readonly Section[];
export type { Section };
