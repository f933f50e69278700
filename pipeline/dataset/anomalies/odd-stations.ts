import { uncapitalized } from '../../document/letters.ts';
import { groupBy } from '../../group-by.ts';
import { misspelling } from '../places/place-names.ts';
import type { Context } from '../reading/context.ts';
import { slug } from '../reading/ids.ts';
import { type Noticed, stretch } from '../reading/noticed.ts';

type Station = Context['stations'][number];

/** Least words of a station's name in which other marks make a slip of a place's name: shorter ones are names of their own. */
const leastWords = 3;

/** Stations that are spelt in several ways, and those called after a place whose name has other marks. */
export function oddStations(context: Context): Noticed[] {
  const named = groupBy(context.stations, ({ name }) => name.toLowerCase().replace(/\s/gu, ''));
  return [...[...named.values()].flatMap(variants), ...context.stations.flatMap((each) => slipOf(context, each))];
}

/** A list begins with a capital: `Số 4` and `số 4` are one spelling. */
function spelling({ name }: Station): string {
  return uncapitalized(name);
}

/** `TĐC1.1` beside `TĐC 1.1`, `Bản mới` beside `Bản Mới`: the spelling that is most often there is meant, or has most capitals. */
function variants(stations: readonly Station[]): Noticed[] {
  const spellings = groupBy(stations, spelling);
  if (spellings.size < 2) return [];
  const capitals = (text: string) => text.replace(/\P{Lu}/gu, '').length;
  const [[meant] = []] = [...spellings.values()].sort(
    (a, b) => b.length - a.length || capitals(b[0]?.name ?? '') - capitals(a[0]?.name ?? ''),
  );
  if (!meant) return [];
  return stations
    .filter((each) => spelling(each) !== spelling(meant))
    .map(({ reading, from, to, name }) => ({
      kind: 'spelling_variant',
      ...stretch(reading, from, to),
      suggestion: meant.name,
      vi: `“${name}”, chỗ khác viết “${meant.name}”.`,
      en: `“${name}” is written “${meant.name}” elsewhere.`,
    }));
}

function slipOf(context: Context, { reading, from, to, name }: Station): Noticed[] {
  if (to - from < leastWords || context.book.places.match(reading.tokens, from)?.next === to) return [];
  const { definition, to: end } = misspelling(context, reading, from, to - from, 'commune') ?? {};
  if (!definition || end !== to || slug(definition.vi) !== slug(name)) return [];
  return [
    {
      kind: 'misspelling',
      ...stretch(reading, from, to),
      suggestion: definition.vi,
      vi: `“${name}” có lẽ là “${definition.vi}”.`,
      en: `“${name}” probably stands for “${definition.vi}”.`,
    },
  ];
}
