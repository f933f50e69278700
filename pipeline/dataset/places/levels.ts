import type { Place } from '../../../dist/types.d.ts';

/** How far down a place of a kind lies, from the country. */
const levels: Readonly<Record<string, number>> = {
  country: 0,
  region: 1,
  province: 2,
  city: 3,
  district: 3,
  commune: 4,
  ward: 4,
  township: 4,
  village: 5,
  residential_area: 5,
} satisfies Partial<Record<Place['kind'], number>>;

/** The kind of area that the last word of a scope is of: `cả nước`, `toàn tỉnh`. */
const kindsOfScope: Readonly<Record<string, Place['kind']>> = {
  nước: 'country',
  quốc: 'country',
  tỉnh: 'province',
  huyện: 'district',
};

/** How far down a place lies; `thành phố Hà Nội` beside the provinces. Roads lie at no level. */
export function levelOf(kind: string, parent: string | null | undefined): number | undefined {
  return levels[kind === 'city' && parent === 'vn' ? 'province' : kind];
}

/** How far down the area lies that a scope is all of: `toàn huyện`. */
export function levelOfScope(scope: string): number | undefined {
  const word = /\S+$/u.exec(scope)?.[0].toLowerCase() ?? '';
  return levels[kindsOfScope[word] ?? ''];
}
