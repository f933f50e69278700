import type { Facility } from './types.js';

/** A named facility, site or production area, or a counted class of facilities. */
export declare const facilities: readonly Facility[];
export type { Facility };
