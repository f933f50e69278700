import type { Facility } from '../../../dist/types.d.ts';
import type { FacilityKind } from '../../codebook.ts';
import { capitalized } from '../../document/letters.ts';
import { english } from '../english/english.ts';
import { homeOf } from '../places/home-places.ts';
import { placesIn } from '../places.ts';
import { type Context, common, evidence } from '../reading/context.ts';
import { type Reading, type Span, textOf } from '../reading/reading.ts';

/** Adds a facility that has a name to its table; `fields` are what is known of it beside. */
export function addNamed(
  context: Context,
  reading: Reading,
  span: Span,
  kind: FacilityKind,
  fields: Partial<Facility>,
): Facility {
  const name = fields.name_vi ?? textOf(reading, span.from, span.to);
  const id = context.ids.make('facility', name, textOf(reading, span.from, span.to));
  const places = fields.places ?? placesIn(context, reading, span.from, span.to);
  const record: Facility = {
    name_vi: name,
    name_en: english(context, name) ?? capitalized(kind.en),
    kind: kind.code,
    sector: kind.sector as Facility['sector'],
    is_aggregate: false,
    count: null,
    total: null,
    comparator: null,
    ownership: null,
    level: null,
    places: [],
    capacity: null,
    capacity_unit: null,
    capacity_comparator: null,
    floor_area_m2: null,
    standard_met: null,
    products: [],
    time_period: null,
    items: [],
    parent_id: null,
    ...common(context, reading, id),
    ...evidence(context, reading, span.from, span.to),
    ...fields,
  };
  record.places = places.length > 0 ? places : homeOf(context);
  context.tables.facilities.push(record);
  return record;
}
