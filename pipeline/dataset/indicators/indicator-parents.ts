import type { Figure } from '../figures/figures.ts';
import type { FoundLabel } from '../labels/found-label.ts';
import { isAmount } from '../measures/measures.ts';
import { onlyArea } from '../places/areas.ts';
import { otherArea } from '../places/scopes.ts';
import type { Context } from '../reading/context.ts';
import { textOf, timeAt } from '../reading/reading.ts';
import { wholeOf } from '../ties/breakdowns.ts';
import { ofSamePeriod, parentOf } from '../ties/companions.ts';
import { type Carried, type Observed, reach, type Whole } from '../ties/observed.ts';
import { isNamedAlike } from '../ties/part-names.ts';
import { allOf, allOfPlaces, repeatedLevel } from '../ties/repeated-levels.ts';
import { isNoLarger } from '../ties/sizes-of-parts.ts';
import type { Statement } from './indicator-measures.ts';

/** What a figure belongs to. */
export interface Belonging {
  /** The figure that it is said of, or a part of. */
  parent: Observed | null;
  /** The latter, where words or the layout open a breakdown. */
  whole: Whole | null;
}

/** The figure before that another is said of or a part of: the whole that it breaks down, else what its label tells. */
export function belongingOf(
  context: Context,
  figure: Figure,
  { measure, share, same, base }: Statement,
  found: FoundLabel,
  carried: Carried,
): Belonging {
  // What tells another time or area of the figure before is none of its parts.
  if (
    same ||
    base ||
    otherArea(context, figure) !== null ||
    (isAmount(measure) && (ofSamePeriod(figure.reading, figure.bracket) || isOfOtherYear(figure)))
  )
    return { parent: null, whole: null };
  const isThere = isAmount(measure);
  // `…, láng nhựa 100 km và 50 km là đường đất`: a part without words before it is one all the same.
  const inside =
    !share && !figure.against && (found.own || isThere) ? wholeOf(context, figure, measure, found.text, carried) : null;
  // Behind the parts of a part, what its label names as a part of all is one of all.
  const outer = inside?.of.whole?.of;
  const isOfOuter =
    outer !== undefined && outer === found.source && isNamedAlike(found.part ?? found.text, outer, carried);
  const whole = isOfOuter ? (inside?.of.whole ?? null) : inside;
  const parent =
    found.counted ??
    whole?.of ??
    (isThere || figure.mention.kind === 'ratio' ? namedWhole(context, figure, found, carried) : null) ??
    (found.own
      ? (repeatedLevel(context, figure, measure, found.text, carried) ??
        allOf(figure, onlyArea(context, figure), carried) ??
        (isThere ? allOfPlaces(context, figure, found.text, carried) : null))
      : parentOf(context, figure, measure, carried));
  return { parent, whole };
}

/** `đạt 51 triệu đồng (năm 2013 là 45 triệu đồng)`: whether a bracket tells nothing but the level of another time, and no parts by years. */
function isOfOtherYear({ reading, bracket, next, leadFrom, from }: Figure): boolean {
  const isAlone = bracket >= 0 && next === reading.partner[bracket] && !!timeAt(reading, bracket + 1);
  return isAlone && /^(?:là|đạt|có|chỉ)(?: |$)/u.test(textOf(reading, leadFrom, from));
}

/**
 * `…, trong đó A 5 ha, tăng 2%; B 3 ha`: the whole that the label names, also behind a semicolon, unless commas part the
 * figures before.
 */
function namedWhole(
  context: Context,
  figure: Figure,
  { part, source }: FoundLabel,
  { observed }: Carried,
): Observed | null {
  if (part === undefined || source === undefined || figure.bracket >= 0 || !isNoLarger(context, figure, source))
    return null;
  const [first, second] = observed
    .slice(-reach)
    .filter(({ record }) => record.parent_id === source.record.id && record.measure === 'level');
  if (!first || !second) return source;
  // `kỷ luật 14 đảng viên: khiển trách 8, cảnh cáo 4, khai trừ 2`: all that the colon opens.
  if (/^[^,;.()]*:[^,;.:()]*$/u.test(textOf(figure.reading, source.figure.next, first.figure.from))) return source;
  return textOf(figure.reading, first.figure.next, second.figure.from).includes(';') ? source : null;
}
