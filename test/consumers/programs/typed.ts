// What a consumer may write, and what the compiler must refuse: an error that is not there is an error.
import type { Facility, Indicator, Project } from 'lai-chau-open-data';
import * as all from 'lai-chau-open-data';
import index from 'lai-chau-open-data/index.json' with { type: 'json' };
import { type Place, places } from 'lai-chau-open-data/places';
import projectsFromFile from 'lai-chau-open-data/projects.json' with { type: 'json' };

const [first] = all.indicators;
const [project] = projectsFromFile;
const [place] = places;
if (!first || !project || !place) throw new Error('no records');

export const measure: 'level' | 'change' | 'rank' | 'share' | 'target' | 'count' = first.measure;
export const value: number | null = first.obs_value;
export const variants: readonly string[] = place.variants;
export const sameAsModule: Readonly<Project> = project;
export const version: string = index.version;
export const ward: Place['kind'] = 'ward';
export const theme: Indicator['theme'] = 'trade_services';
export const unknown: Facility['ownership'] = null;

// @ts-expect-error: no such table
export const noTable = all.indicator;
// @ts-expect-error: no such module
export type NoModule = typeof import('lai-chau-open-data/indicator');
// @ts-expect-error: no such field
export const misspelt = first.obs_valeu;
// @ts-expect-error: no such field in the JSON file
export const misspeltInFile = project.name;
// @ts-expect-error: no such code
export const wrongCode: Indicator['measure'] = 'levels';
// @ts-expect-error: no such code of the codebook
export const wrongTheme: Indicator['theme'] = 'trade';
// @ts-expect-error: a comparison with a code that cannot be
export const neverTrue = project.kind === 'raod';
// @ts-expect-error: the value may be unknown
export const certain: number = first.obs_value;
// @ts-expect-error: the table is readonly
all.indicators.push(first);
// @ts-expect-error: records are readonly
first.obs_value = 1;
// @ts-expect-error: so are those of the JSON file
project.rooms = 1;
// @ts-expect-error: lists are readonly
place.variants.push('x');
