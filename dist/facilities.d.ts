import type { Facility } from './types.js';

/** A named facility, site or production area, or a counted class of facilities. */
export declare const facilities: readonly Readonly<Facility>[];
export type { Facility };
