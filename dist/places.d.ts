import type { Place } from './types.js';

/** A place that the report names. */
export declare const places: readonly Readonly<Place>[];
export type { Place };
