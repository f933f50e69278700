import type { Section } from './types.js' with { 'resolution-mode': 'import' };

/** A heading of a report. */
declare const sections: readonly Readonly<Section>[];
export = sections;
