import { wordPattern } from '../../codebook-words.ts';
import { groupBy } from '../../group-by.ts';
import type { Context } from '../reading/context.ts';
import { textOf } from '../reading/reading.ts';
import type { Observed } from '../ties/observed.ts';

/** `HĐND ban hành 8 văn bản, UBND ban hành 50 văn bản`: where bodies did the same at the same time, also as parts of all, the label of each says who did. */
export function tellActorsApart(context: Context, observed: readonly Observed[]): void {
  for (const each of observed) {
    // `UBND xã quản lý 12 công trình`: who has those counted.
    const holder = each.record.measure === 'count' && held.test(each.record.label_vi) ? actorOf(context, each) : null;
    if (holder !== null) nameActor(each, holder);
  }
  const counts = observed.filter(({ record }) => record.measure === 'count');
  for (const alike of groupBy(counts, sameOf).values()) {
    if (alike.length < 2) continue;
    const actors = alike.map((each) => actorOf(context, each));
    const known = actors.filter((each) => each !== null);
    if (known.length < alike.length || new Set(known).size < alike.length) continue;
    for (const [i, each] of alike.entries()) nameActor(each, known[i] as string);
  }
}

/** `trường hợp Ban Thường vụ thi hành kỷ luật`: the noun of cases, if any, behind which the body stands that dealt with them. */
const ofCases = /^(?:trường hợp )?/iu;

const held = /^quản lý /iu;

function nameActor({ record }: Observed, actor: string): void {
  record.label_vi = record.label_vi.replace(ofCases, (noun) => `${noun}${actor} `);
  record.label_en = null;
}

/** What two records have in common that nothing tells apart. */
function sameOf({ record }: Observed): string {
  const { label_vi, unit_measure, time_period, ref_area, ref_area_scope, parent_id } = record;
  return [label_vi.toLowerCase(), unit_measure, time_period, ref_area, ref_area_scope, parent_id].join('|');
}

/** The body that stands before the verb which the label of a count begins with; null where none does. */
function actorOf(context: Context, { figure, record }: Observed): string | null {
  const { reading, left } = figure;
  const words = textOf(reading, left.from, left.to).split(' ');
  const label = `${record.label_vi.toLowerCase().replace(ofCases, '')} `;
  const verb = words.findIndex((_, i) => i > 0 && label.startsWith(`${words.slice(i).join(' ').toLowerCase()} `));
  if (verb < 0) return null;
  const said = words.slice(0, verb);
  // Behind the noun of another count, or a time, the clause begins anew.
  const first = said.findIndex(
    (_, i) => (i === 0 || /[,;:]$/u.test(said[i - 1] as string)) && isBody(context, said, i),
  );
  return first < 0
    ? null
    : said
        .slice(first)
        .join(' ')
        .replace(/(?: (?:đã|đang|cũng))+$/iu, '');
}

function isBody({ codebook }: Context, words: readonly string[], from: number): boolean {
  return body(codebook).test(words.slice(from).join(' '));
}

const body = wordPattern('^{authority}(?:[ ,]|$)', 'u');
