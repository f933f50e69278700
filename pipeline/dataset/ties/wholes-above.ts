import type { Figure } from '../figures/figures.ts';
import { isSpentBehind } from '../measures/allotted-money.ts';
import { anchorOf, type Context } from '../reading/context.ts';
import { introOf } from '../reading/intros.ts';
import type { Reading } from '../reading/reading.ts';
import { listOpening, noteOpening } from './breakdown-words.ts';
import { type Carried, hasAmount, lastBefore, type Observed, reach, type Whole } from './observed.ts';

/**
 * `Tổng mức đầu tư 22 tỷ đồng.` and, in a block of its own, `Trong đó, ngân sách tỉnh 12 tỷ đồng`: the last amount above; of counts
 * told one behind the other the first, `xử lý 90 trường hợp, tước giấy phép 40 trường hợp`.
 */
export function amountAbove(context: Context, figure: Figure, { observed, earlier }: Carried): Observed | null {
  if (observed.length > 0 || figure.sentence.from > 0 || context.intros.has(figure.reading)) return null;
  const amounts = earlier
    .slice(-reach)
    .filter(
      (each) =>
        hasAmount(each) &&
        each.figure.bracket < 0 &&
        each.record.unit_measure === figure.mention.unit &&
        each.whole === null,
    );
  const last = amounts.at(-1) ?? null;
  return figure.mention.unitClass === 'count'
    ? (amounts.find((each) => each.figure.sentence === last?.figure.sentence) ?? null)
    : last;
}

/** Whether no figure before in the block has the unit: further ones say something else of the same entry. */
function isFirstOfUnit({ mention }: Figure, carried: Carried): boolean {
  return lastBefore(carried, (each) => each.record.unit_measure === mention.unit) === null;
}

/** `Tổng diện tích tự nhiên: 5.875 ha.`, or `- Diện tích lúa: 150 ha` over `+ Vụ xuân: 80 ha`: a block of nothing but a total, which the list below details. */
function statesTotal({ text, tokens, mentions, block }: Reading, entry: Reading): boolean {
  const stated = mentions.filter(({ kind }) => kind === 'quantity');
  return (
    stated.length === 1 &&
    (/^(?:[^:]{2,40}: )?tổng /iu.test(text) || isBelow(entry.block.marker, block.marker)) &&
    (stated[0]?.unitEnd ?? 0) >= (tokens.at(-1)?.start ?? 0)
  );
}

/** Whether what one sign opens details what the other does: `+` under `-`. */
function isBelow(entry: string | null, over: string | null): boolean {
  return entry === '+' && over === '-';
}

/** `Vốn đầu tư: 214 tỷ đồng, trong đó:` and the entries under it; a total, and the entries that its list details. */
export function inList(context: Context, figure: Figure, carried: Carried): Whole | null {
  const intro = introOf(context, figure.reading);
  const isOpened = intro !== context.intros.get(figure.reading);
  if (
    !intro ||
    !(isOpened || intro.text.endsWith(':') || statesTotal(intro, figure.reading)) ||
    !isFirstOfUnit(figure, carried)
  )
    return null;
  const levels =
    context.observed
      .get(intro)
      ?.slice(-reach)
      .filter((each) => hasAmount(each) && each.figure.bracket < 0) ?? [];
  const alike = levels.filter((each) => each.record.unit_measure === figure.mention.unit);
  // `Kế hoạch 312 tỷ đồng, giải ngân 288 tỷ đồng. Trong đó:` and `- Vốn tỉnh: 96 tỷ đồng, giải ngân …`: a part of the plan.
  const planned = isSpentBehind(figure) ? alike.find(({ record }) => record.measure === 'target') : undefined;
  const whole = planned ?? alike.at(-1);
  if (!whole) return null;
  const isTotal = /^tổng/iu.test(whole.record.label_vi) || isBelow(figure.reading.block.marker, intro.block.marker);
  const details = whole === levels.at(-1) && isTotal && figure.lead.startsWith(':');
  return details || isOpened || listOpening.test(intro.text) ? { of: whole, open: false } : null;
}

/** `… 13 hồ sơ[1]` and `[1] Gồm: đất đai 09 hồ sơ; hộ tịch 04 hồ sơ`. */
export function inFootnote(context: Context, figure: Figure, carried: Carried): Whole | null {
  const { reading } = figure;
  const anchor = anchorOf(context, reading);
  if (!anchor) return null;
  if (!noteOpening.test(reading.text) && !(reading.block.marker !== null && isFirstOfUnit(figure, carried)))
    return null;
  const { above, at, sentence } = anchor;
  const whole = context.observed
    .get(above)
    ?.findLast(
      (each) =>
        hasAmount(each) &&
        each.figure.sentence === sentence &&
        each.figure.from < at &&
        each.record.unit_measure === figure.mention.unit,
    );
  return whole ? { of: whole, open: true } : null;
}
