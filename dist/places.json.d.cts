import type { Place } from './types.js' with { 'resolution-mode': 'import' };

/** A place that the report names. */
declare const places: readonly Readonly<Place>[];
export = places;
