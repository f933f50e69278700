import type { Facility } from './types.js' with { 'resolution-mode': 'import' };

/** A named facility, site or production area, or a counted class of facilities. */
declare const facilities: readonly Readonly<Facility>[];
export = facilities;
