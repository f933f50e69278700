import type { Figure } from '../figures/figures.ts';
import { isOfPlan } from '../measures/shares.ts';
import { textOf, word } from '../reading/reading.ts';
import { hasAmount, type Observed } from '../ties/observed.ts';
import { madeUpBy } from '../ties/part-sums.ts';
import type { FoundLabel, Said } from './found-label.ts';
import { ofPlan } from './plan-labels.ts';

/** Most levels that `và` joins before their share. */
const longestJoint = 4;

/** `trồng 150 ha ngô và 35 ha đậu tương, đạt 185% kế hoạch`: a share of a plan behind levels that `và` joins is of all of them, or of what they make up. */
export function jointLabel({ figure, end, last, carried }: Said): FoundLabel | null {
  const { reading, leadFrom, sentence } = figure;
  if (!last || !isOfPlan(figure) || word(reading, leadFrom - 1) !== ',') return null;
  if (last.figure.sentence !== sentence || !follows(figure, last)) return null;
  const all = joined(carried.observed.slice(0, carried.observed.lastIndexOf(last) + 1));
  if (all.length < 2) return null;
  // `270 sản phẩm, trong đó 228 sản phẩm 3 sao và 42 sản phẩm 4 sao, đạt 190% kế hoạch`: of all that they make up.
  const whole = madeUpBy(last, carried);
  if (whole)
    return {
      text: ofPlan(figure, whole.record.label_vi, end),
      own: false,
      from: leadFrom,
      end,
      source: whole,
      counted: whole,
    };
  const name = jointName(all.map(({ record }) => record.label_vi));
  return name === null ? null : { text: ofPlan(figure, name, end), own: true, from: leadFrom, end };
}

/** Whether nothing but the noun of a level stands between it and its share. */
function follows({ reading, leadFrom }: Figure, { figure: { next } }: Observed): boolean {
  return !/[,;:(]/u.test(textOf(reading, next, leadFrom - 1));
}

/** The last of the levels and those that it is joined with: `A, B và C`, in one unit, without a share or a verb of their own. */
function joined(observed: readonly Observed[]): Observed[] {
  const all = observed.slice(-1);
  for (let at = observed.length - 2; at >= 0 && all.length < longestJoint; at--) {
    const [one, next] = [observed[at] as Observed, all[0] as Observed];
    const sign = all.length === 1 ? 'và' : ',';
    const isJoined = word(next.figure.reading, next.figure.leadFrom - 1) === sign && next.figure.lead === '';
    if (!isJoined || !isBeside(one, next)) break;
    all.unshift(one);
  }
  return all;
}

function isBeside(one: Observed, next: Observed): boolean {
  return (
    one.figure.sentence === next.figure.sentence &&
    one.record.unit_measure === next.record.unit_measure &&
    one.record.unit_mult === next.record.unit_mult &&
    hasAmount(one) &&
    hasAmount(next) &&
    !/[,;:(]/u.test(textOf(one.figure.reading, one.figure.next, next.figure.leadFrom - 1))
  );
}

/** `diện tích trồng ngô và đậu tương`: what labels begin with alike, and each one's own end; null where they have no word in common. */
function jointName(labels: readonly string[]): string | null {
  const words = labels.map((label) => label.split(' '));
  const [first = []] = words;
  const shortest = Math.min(...words.map(({ length }) => length));
  let shared = 0;
  while (shared < shortest - 1 && words.every((each) => each[shared] === first[shared])) shared++;
  if (shared === 0) return null;
  const ends = words.map((each) => each.slice(shared).join(' '));
  return `${first.slice(0, shared).join(' ')} ${ends.slice(0, -1).join(', ')} và ${ends.at(-1)}`;
}
