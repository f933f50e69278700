import type { Tables } from '../tables.ts';

/** A thing that the indicators measure, once however often they do. */
export interface Variable {
  /** In English where the codebook can say it. */
  name: string;
  nameVi: string;
  /** Code of the indicator, and of the unit, in the codebook. */
  code: string | null;
  unit: string | null;
}

/** What the indicators measure, each with each of its units, in reading order. */
export function measuredVariables(indicators: Tables['indicators']): Variable[] {
  const variables = new Map<string, Variable>();
  for (const { label_vi: nameVi, label_en, indicator_code: code, unit_measure: unit } of indicators) {
    const key = JSON.stringify([code ?? nameVi, unit]);
    if (!variables.has(key)) variables.set(key, { name: label_en ?? nameVi, nameVi, code, unit });
  }
  return [...variables.values()];
}

/** The first and the last year that an indicator is about, four digits each; null where none says. */
export function coveredYears(indicators: Tables['indicators']): { first: string; last: string } | null {
  const years = indicators.flatMap(({ time_period }) => time_period?.match(/\d{4}/g) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  return first && last ? { first, last } : null;
}

/** The places of the codebook that an indicator is about, once for all reports, in reading order. */
export function coveredPlaces({ indicators, places }: Pick<Tables, 'indicators' | 'places'>) {
  const areas = new Set(indicators.map(({ ref_area }) => ref_area));
  const covered = new Map<string, { id: string; nameVi: string; nameEn: string }>();
  for (const { id, place_code, name_vi: nameVi, name_en: nameEn } of places) {
    if (place_code === null || !areas.has(id) || covered.has(place_code)) continue;
    covered.set(place_code, { id: place_code, nameVi, nameEn });
  }
  return [...covered.values()];
}
