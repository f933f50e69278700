import { wordPattern } from '../../codebook-words.ts';
import type { Block } from '../../document/types.ts';
import type { Context } from './context.ts';
import type { Reading } from './reading.ts';

/** An entry that names its own measure is under no entry before it, but where that one names one too. */
const ownMeasure = /^(?:tỷ lệ|tỉ lệ|tổng|số|mức) /iu;

const namedMeasure = wordPattern(
  '^(?:{measure}|tỷ lệ|tỉ lệ|tổng|số|mức|thu|chi|cơ cấu|tốc độ|lương thực|dân số|độ che phủ) ',
);

/** `Phấn đấu đến năm 2030:`: whether what opens a list says of all its entries that they are aimed at. */
function goesForAll(intro: Reading | undefined): boolean {
  return intro !== undefined && /(?:^|\s)(?:phấn đấu|mục tiêu|chỉ tiêu)(?:[\s,:]|$)/iu.test(intro.text);
}

/** Words alone that open a list of what the block above them states. */
const bareOpening = /^(?:trong đó|bao gồm|gồm|chia ra)(?: có)? ?:$/iu;

/** `Chia theo ngành:`: by what the same as above is told apart once more. */
const dividing = /^(?:phân|chia)(?: ra)? theo [^:;.]{2,40}:$/iu;

/** The block that states what an entry's list details: that which opens the list, or the one above words that only open it. */
export function introOf(context: Context, reading: Reading): Reading | undefined {
  const intro = context.intros.get(reading);
  return intro && (bareOpening.test(intro.text) || dividing.test(intro.text))
    ? (context.intros.get(intro) ?? intro)
    : intro;
}

/** Ties an entry of a list to the block that opens the list: the nearest above with another marker, or none. */
export function introduce(context: Context, reading: Reading): void {
  const { marker } = reading.block;
  if (isBesideHeading(reading)) return;
  if (marker === null) {
    const above = context.readings.at(-1);
    if (above?.section !== reading.section) return;
    if (bareOpening.test(reading.text)) context.intros.set(reading, above);
    // Behind a list of its own it is of what that list details.
    const divided = above.block.marker === null ? above : introOf(context, above);
    if (divided && dividing.test(reading.text)) context.intros.set(reading, divided);
    return;
  }
  for (let i = context.readings.length - 1; i >= 0; i--) {
    const above = context.readings[i] as Reading;
    if (above.section !== reading.section || above.role !== reading.role || above.footnote !== reading.footnote) return;
    // What a block opened was a list of inner bullets, where such follow it: an outer one ends it.
    const opened = context.readings[i + 1];
    const ended = opened !== undefined && (sameList(reading, opened) || isIndented(reading, opened));
    if (isIndented(reading, above) || (ended && bareOpening.test(above.text))) continue;
    if (isSameMarker(above.block.marker, marker)) {
      const intro =
        above.text.endsWith(':') && !ended
          ? above
          : ownMeasure.test(reading.text) &&
              !namedMeasure(above.codebook).test(above.text) &&
              !goesForAll(context.intros.get(above))
            ? undefined
            : context.intros.get(above);
      if (intro) context.intros.set(reading, intro);
      return;
    }
    // An entry under one with this marker: what it is under is beside this one.
    if (context.intros.get(above)?.block.marker === marker) continue;
    const isOpening = above.block.marker === null || sameList(above, reading) || opensOther(context, above, reading, i);
    if (isOpening) {
      if (above.block.marker !== null || !ended) context.intros.set(reading, above);
      return;
    }
  }
}

/** Whether entries have the same bullet, or a number in brackets each: `(1)`, `(2).`. */
function isSameMarker(above: string | null, marker: string): boolean {
  return above === marker || (above !== null && bracketed.test(above) && bracketed.test(marker));
}

const bracketed = /^\(\d{1,2}\)[.:]?$/;

/** `+ Tiêm phòng:` and `- Vắc xin dại …` directly behind it: an entry in a colon holds those with another bullet, where it stands in no list of that bullet itself. */
function opensOther(
  { readings, intros }: Context,
  above: Reading,
  { block: { marker, numbering } }: Reading,
  at: number,
): boolean {
  const outer = intros.get(above)?.block.marker ?? null;
  return at === readings.length - 1 && numbering === null && above.text.endsWith(':') && outer !== marker;
}

/** `1. Hiện trạng: Đến 31/12, …` and `2. Giao khoán: 450 ha`: an entry that goes on with the number of the heading above is in no list of what stands under that one. */
export function isBesideHeading({ block, section }: Reading): boolean {
  const { heading, children } = section ?? {};
  // `a) Giảm nghèo: …` and `b) Hỗ trợ nhà ở cho 12 hộ`: by letters, too.
  if (block.numbering === 'alpha' && heading?.numbering === 'alpha') return !/^\(?a/iu.test(block.marker ?? '');
  if (block.numbering !== 'arabic' || heading?.numbering !== 'arabic') return false;
  const first = children?.find((each) => each.type !== 'section' && each.numbering === 'arabic') as Block | undefined;
  return numberOf(first) === numberOf(heading) + 1;
}

/** The number of a marker that is one alone: `2.`; not one of several, `1.2.`. */
function numberOf(block: Block | undefined): number {
  return Number(/^\(?(\d{1,2})[.)/]?\)?$/.exec(block?.marker ?? '')?.[1] ?? Number.NaN);
}

/** Whether an entry has the marker of another and stands deeper, as its list does whose words end in a colon. */
function isIndented({ block }: Reading, { block: inner }: Reading): boolean {
  return inner.marker === block.marker && inner.column > block.column + 1;
}

/** Whether an entry nests under another: `-` holds `+`, `•` holds `o`, a number all but the numbers beside it. */
function sameList(above: Reading, reading: Reading): boolean {
  if (above.block.numbering !== null && above.block.numbering === reading.block.numbering) {
    const depth = ({ block }: Reading) => block.marker?.match(/\d+/g)?.length ?? 0;
    return depth(above) < depth(reading);
  }
  // `2.` stands under no `b)`.
  if (above.block.numbering === 'alpha' && reading.block.numbering !== null) return false;
  const nesting = ['-', '•', '*', '+', 'o'];
  const outer = nesting.indexOf(above.block.marker ?? '');
  return above.block.numbering !== null || outer < nesting.indexOf(reading.block.marker ?? '');
}
