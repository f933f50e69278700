import { WordClass } from '../../mention/word-class.ts';
import type { Context } from '../reading/context.ts';
import type { PlaceSpan, Reading } from '../reading/reading.ts';
import { bareName } from './bare-places.ts';
import { describedPlace } from './described-places.ts';
import { nameAt } from './names-behind-kinds.ts';
import { committeeAt, kindAt, stationAt } from './place-kinds.ts';
import { readList } from './place-lists.ts';
import { placesOfRow } from './places-of-rows.ts';
import { placesWithFigures } from './places-with-figures.ts';
import { roadAt } from './roads.ts';

/** Finds the places that a reading names: after a word for their kind, in lists after one, and by the codebook's names. */
export function findPlaces(context: Context, reading: Reading): PlaceSpan[] {
  const spans: PlaceSpan[] = [];
  const { tokens } = reading;
  const described = describedPlace(context, reading);
  if (described) spans.push(described);
  const ofRow = placesOfRow(context, reading);
  const withFigures = placesWithFigures(context, reading);
  for (let at = described?.to ?? 0; at < tokens.length; ) {
    const inCell = ofRow.get(at) ?? withFigures.get(at);
    if (inCell) {
      spans.push(inCell);
      at = inCell.to;
      continue;
    }
    if (!mayOpen(context, reading, at)) {
      at++;
      continue;
    }
    const road = roadAt(context, reading, at);
    if (road) {
      spans.push(road);
      at = road.to;
      continue;
    }
    const station = stationAt(reading, at);
    const kind = kindAt(context, reading, at) ?? committeeAt(reading, at) ?? station;
    const named = kind ? nameAt(context, reading, kind.next, kind.kind) : null;
    const known = named && (!station || named.definition) ? named : null;
    const ofKind = known && { ...known, from: station ? known.nameFrom : at };
    const span = kind ? ofKind : bareName(context, reading, at);
    if (!span) {
      at++;
      continue;
    }
    spans.push(span);
    at = span.to;
    if (kind) at = readList(context, reading, span, spans);
  }
  nest(spans);
  return spans;
}

const otherOpener = new WordClass(['trạm', 'quốc', 'tỉnh', 'đường', 'cao', '-', '–']);

/** Whether a place may begin at a token: most tokens are told apart by their word alone. */
function mayOpen(context: Context, reading: Reading, at: number): boolean {
  const { tokens, mentionAt } = reading;
  const token = tokens[at];
  if (token?.type !== 'word') return false;
  if (context.book.placeKinds.opens(token) || otherOpener.has(token) || context.book.places.opens(token)) return true;
  return (mentionAt[at] as number) >= 0 || otherOpener.has(tokens[at - 1]) || otherOpener.has(tokens[at + 1]);
}

/** Ties villages and numbered streets to the commune or ward that follows their names without a comma. */
function nest(spans: PlaceSpan[]): void {
  spans.forEach((span, i) => {
    const isStreet = span.kind === 'road' && /^đường số/iu.test(span.name);
    if (span.kind !== 'village' && span.kind !== 'residential_area' && !isStreet) return;
    const at = spans.slice(i + 1, i + 6).findIndex((each) => each.kind !== span.kind);
    const holder = at < 0 ? undefined : spans[i + 1 + at];
    const last = spans[i + at];
    if (holder && last?.to === holder.from && (holder.kind === 'commune' || holder.kind === 'ward'))
      span.parentId = holder.id;
  });
}
