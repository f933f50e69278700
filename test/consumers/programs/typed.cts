// The same from CommonJS, which Node runs from 20.19 on.
import all = require('lai-chau-open-data');
import placesFromFile = require('lai-chau-open-data/places.json');

export const kind: 'country' | 'region' | undefined | string = placesFromFile[0]?.kind;
export const count: number = all.places.length;
// @ts-expect-error: no such field
export const misspelt = placesFromFile[0]?.nam_vi;
// @ts-expect-error: no such table
export const none = all.place;
