import type { Indicator } from '../../../dist/types.d.ts';
import type { IndicatorDefinition } from '../../codebook.ts';
import { keptWith } from '../../kept.ts';
import { labelInEnglish } from '../english/label-english.ts';
import { isDeed } from '../labels/deeds.ts';
import type { FoundLabel } from '../labels/found-label.ts';
import { isAmount, type Measure } from '../measures/measures.ts';
import type { Context } from '../reading/context.ts';
import type { Reading } from '../reading/reading.ts';
import type { Observed } from '../ties/observed.ts';
import { isOfProvinces } from './indicator-areas.ts';
import { findIndicator, themeOf } from './indicator-codes.ts';

/** What an indicator is called: in both languages, and in the codebook. */
export interface Names {
  code: Indicator['indicator_code'];
  vi: string;
  en: string | null;
  theme: Indicator['theme'];
}

/** The names of what a figure measures, by its label and by the figure that it belongs to. */
export function namesOf(
  context: Context,
  found: FoundLabel,
  {
    reading,
    measure,
    unit,
    parent,
  }: { reading: Reading; measure: Measure; unit: string | null; parent: Observed | null },
): Names {
  const { text } = found;
  // A label of its own, of a part too, is an indicator of its own; a companion is that of the figure before.
  const isOwn = found.own && found.counted === undefined && (found.part === undefined || isOwnPart(found));
  const named = isOwn ? null : parent?.record;
  // What moved or ranks is the level, whatever was said of it in between; a deed alone is told by what it was done to.
  const isSaid = !found.own || (measure === 'change' && isDeed(context, text));
  const moved = isSaid && (measure === 'change' || measure === 'rank') ? parent?.record : undefined;
  const vi = moved?.label_vi ?? text;
  // `85 doanh nghiệp với 812 lao động, tăng 11% về số doanh nghiệp`: what moved goes by the code of its level.
  const isNamed = moved !== undefined && vi !== text && measure === 'change';
  const matched = isNamed ? undefined : definitionOf(context, found, measure === 'rank' ? null : unit);
  const isMeant = matched && isAbout(context, reading, matched) && !(moved && isRateOfCount(matched, moved));
  const definition = isMeant ? matched : undefined;
  // `diện tích chè 30 ha (sản lượng 140 tấn)`: an amount in another unit is that of another indicator.
  // `Tổng mức bán lẻ: khu vực nhà nước`: nor is a part all of it.
  const isOther = named && ((isAmount(measure) && named.unit_measure !== unit) || isPartOf(found, named));
  const same = moved ?? (isOther ? undefined : named);
  return {
    code: isOfProvinces(context, text) ? null : (definition?.code ?? same?.indicator_code ?? null),
    vi,
    en: (vi === text ? labelInEnglish(context, found, measure) : null) ?? definition?.en ?? same?.label_en ?? null,
    theme:
      definition?.theme ??
      (moved ?? (found.part === undefined ? named : parent?.record))?.theme ??
      themeOf(context.book, text, unit),
  };
}

/** `Số người tham gia BHYT 2.794 người, tăng 1,22%`: whether an indicator is a rate, and what moved says that it is a number. */
function isRateOfCount({ vi }: IndicatorDefinition, { label_vi, unit_measure }: Indicator): boolean {
  return unit_measure !== '%' && /^tỷ lệ /iu.test(vi) && /^(?:tổng )?số /iu.test(label_vi);
}

/** `chi thường xuyên`, `diện tích đất ở`: whether a part is named without its whole. */
function isOwnPart({ text, part }: FoundLabel): boolean {
  return text === part || text === `diện tích ${part}`;
}

/** Whether a label names a part behind its whole. */
function isPartOf({ text, part }: FoundLabel, { label_vi }: Indicator): boolean {
  return part !== undefined && text !== label_vi;
}

/** `mưa lũ làm 5 người bị thương`: those hurt in traffic are told where the text is about it. */
function isAbout(context: Context, reading: Reading, definition: IndicatorDefinition): boolean {
  const { about } = definition;
  if (!about) return true;
  const known = aboutIn(reading, context);
  let isSo = known.get(definition);
  if (isSo === undefined) {
    const around = textAround(context, reading);
    isSo = about.some((word) => around.includes(word.toLowerCase()));
    known.set(definition, isSo);
  }
  return isSo;
}

/** What a block is known to be about: each of its figures asks. */
const aboutIn = keptWith((_: Reading, __: Context) => new Map<IndicatorDefinition, boolean>());

/** A block with its headings and the title, in lower case. */
function textAround(context: Context, reading: Reading): string {
  const texts = [reading.text, context.title?.text ?? ''];
  for (let section = reading.section; section; section = section.parent)
    texts.push(context.headings.get(section)?.text ?? '');
  return texts.join(' ').toLowerCase();
}

/** The codebook's indicator; a part that names the same one as its whole is that one too. */
function definitionOf({ book }: Context, { text, part, source }: FoundLabel, unit: string | null) {
  // `so với chi tiêu` is a slip for the target.
  const matched = findIndicator(book, text.replace(/ so với chi tiêu$/u, ' so với chỉ tiêu'), unit)?.definition;
  if (matched || part === undefined) return matched;
  const own = findIndicator(book, part, unit)?.definition;
  return own?.code === source?.record.indicator_code ? own : undefined;
}
