import type { Place } from '../../dist/types.d.ts';
import type { PlaceDefinition } from '../codebook.ts';
import { isInCapitals } from '../document/letters.ts';
import { tokenize } from '../mention/tokens.ts';
import { english } from './english/english.ts';
import { placeId, spansIn } from './places/place-spans.ts';
import { type Context, evidence, sectionId } from './reading/context.ts';
import type { PlaceSpan, Reading } from './reading/reading.ts';

/** Ids of the places that a run of tokens names, each once, in reading order. */
export function placesIn(context: Context, reading: Reading, from: number, to: number): string[] {
  const ids = new Set<string>();
  for (const span of spansIn(context, reading, from, to)) if (!span.excluded) ids.add(span.id);
  return [...ids];
}

const englishKinds: Partial<Record<Place['kind'], string>> = {
  province: 'Province',
  city: 'City',
  district: 'District',
  ward: 'Ward',
  commune: 'Commune',
  township: 'Township',
  village: 'Village',
  residential_area: 'Residential Group',
};

/** Table `places`: every place that the report names, with its spellings. */
export function placeRecords(context: Context): Place[] {
  const named = new Map<string, { reading: Reading; span: PlaceSpan }[]>();
  for (const reading of context.readings)
    for (const span of context.placeSpans.get(reading) ?? []) {
      if (!span.named) continue;
      const same = named.get(span.id);
      if (same) same.push({ reading, span });
      else named.set(span.id, [{ reading, span }]);
    }
  for (const spans of named.values()) spans.sort((a, b) => offsetOf(a) - offsetOf(b));
  return [...named].map(([id, spans]) => placeRecord(context, id, spans, named));
}

function offsetOf({ reading, span }: { reading: Reading; span: PlaceSpan }): number {
  return reading.block.offsets[reading.tokens[span.from]?.start ?? 0] ?? 0;
}

/** The word for a region before its name. */
const regionWord = /^vùng (?=\p{Lu})/u;

function placeRecord(
  context: Context,
  id: string,
  spans: { reading: Reading; span: PlaceSpan }[],
  named: Map<string, unknown>,
): Place {
  const { reading, span } = spans[0] as { reading: Reading; span: PlaceSpan };
  const { definition } = span;
  const name = definition?.vi ?? properName(spans.map((each) => each.span.name));
  const code = definition && codeOn(context, definition);
  const spellings = spans.map((each) => each.span.name.replace(regionWord, ''));
  const variants = [...new Set(spellings)].filter((each) => each !== name);
  return {
    id,
    report_id: context.reportId,
    section_id: sectionId(context, reading.section),
    name_vi: name,
    name_en: definition?.en ?? nameInEnglish(context, { ...span, name }),
    kind: span.kind,
    place_code: definition?.id ?? null,
    official_code: code?.code ?? null,
    code_system: code?.system ?? null,
    code_valid_from: code?.from ?? null,
    code_valid_to: code?.to ?? null,
    parent_id: span.parentId ?? nearestNamed(context, definition, named),
    variants,
    mention_count: spans.length,
    ...evidence(context, reading, span.from, span.to),
  };
}

/** The first of a place's spellings that is not all in capitals; else the first, with one capital a word. */
function properName(spellings: readonly string[]): string {
  const [first = ''] = spellings;
  const isShouted = (text: string) => isInCapitals(text) && /^\P{N}*\p{L}{2}\P{N}*$/u.test(text);
  return (
    spellings.find((each) => !isShouted(each)) ??
    first.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
  );
}

function nameInEnglish(context: Context, { kind, name }: PlaceSpan): string {
  if (kind === 'road') return english(context, name) ?? name;
  const suffix = englishKinds[kind];
  return suffix ? `${name} ${suffix}` : name;
}

/** The code that was valid on the day of issue: codes were reused in July 2025. Without a day, one that needs none. */
function codeOn(context: Context, definition: PlaceDefinition): PlaceDefinition['codes'][number] | null {
  const on = context.report.header.issuedOn;
  if (on === null) return isAmbiguous(context, definition) ? null : (definition.codes[0] ?? null);
  return (
    definition.codes.find(
      ({ from, to }) => (from === null || from.slice(0, on.length) <= on) && (to === null || on <= to),
    ) ?? null
  );
}

/** Whether the place has had several codes, itself or as another unit of its name and province. */
function isAmbiguous({ book }: Context, definition: PlaceDefinition): boolean {
  const provinceOf = ({ id }: PlaceDefinition) => id.split('.').slice(0, 2).join('.');
  const same = book.places.match(tokenize(definition.vi), 0)?.value ?? [definition];
  const units = same.filter(
    (each) => each.kind === definition.kind && provinceOf(each) === provinceOf(definition) && each.codes.length > 0,
  );
  return new Set(units.flatMap(({ codes }) => codes.map(({ code }) => code))).size > 1;
}

function nearestNamed(
  context: Context,
  definition: PlaceDefinition | null,
  named: Map<string, unknown>,
): string | null {
  let at = definition?.parent ?? null;
  while (at !== null && !named.has(placeId(context, at))) at = context.book.placesById.get(at)?.parent ?? null;
  return at === null ? null : placeId(context, at);
}
