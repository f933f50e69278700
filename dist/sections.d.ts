import type { Section } from './types.js';

/** A heading of a report. */
export declare const sections: readonly Readonly<Section>[];
export type { Section };
