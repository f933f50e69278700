import type { Indicator } from '../../../dist/types.d.ts';
import type { Mention } from '../../mention/types.ts';
import { nounAfter } from '../counts/noun-phrases.ts';
import type { Figure } from '../figures/figures.ts';
import type { FoundLabel } from '../labels/found-label.ts';
import { labelBefore } from '../labels/labels.ts';
import { schoolBefore, schoolLevel } from '../labels/school-levels.ts';
import { type Context, recordIdOf } from '../reading/context.ts';
import { type Reading, semicolonBefore, textOf, tokenFrom, word } from '../reading/reading.ts';
import { saysRate } from '../ties/said-rates.ts';
import { equipped } from './facility-nouns.ts';

/** `31/31 trường … đạt chuẩn quốc gia, đạt tỷ lệ 100%`: the share that a counted class of facilities states. */
export function shareOfFacility(context: Context, figure: Figure): FoundLabel | null {
  const { reading, mention, sentence, bracket } = figure;
  const isMove = mention.unitClass === 'count' && /^(?:tăng|giảm|vượt)(?: thêm)?$/.test(figure.lead);
  const before = mention.unit === '%' || isMove ? facilitiesBefore(context, figure, isMove) : undefined;
  if (!before) return null;
  const from = tokenFrom(reading, before.end);
  // `17/17 trạm y tế đạt chuẩn; tỷ lệ trẻ suy dinh dưỡng 14%`: a rate of something else.
  if (from < sentence.from || semicolonBefore(reading, figure.from) >= from) return null;
  if (bracket >= 0 && onlyShare.test(textOf(reading, bracket + 1, figure.from))) {
    const label = facilityBefore(context, reading, before, from, bracket);
    return label && { ...label, end: figure.next + 1, ...(before.kind === 'ratio' && { ratio: ratioParts(before) }) };
  }
  if (!isMove && !tellsShare(figure, before, from)) return null;
  const text = nounOfClass(context, figure, before, from);
  if (text === null) return null;
  const school = schoolLevel(context.codebook).test(text) ? null : schoolBefore(context, figure);
  return {
    text: school === null ? text : `${text} ${school}`,
    own: true,
    from: tokenFrom(reading, before.start),
    end: figure.next,
    ...(!isMove && before.kind === 'ratio' && { ratio: ratioParts(before) }),
  };
}

/** The count of facilities before a share of them, or before what moved of them. */
function facilitiesBefore(context: Context, figure: Figure, isMove: boolean): Mention | undefined {
  const before = countBefore(figure.reading, figure.reading.mentionAt[figure.from] as number, isMove);
  const isOf =
    before?.kind === 'ratio' ||
    (isMove && before && countsSame(before, figure.mention)) ||
    ((isPart(figure) || figure.bracket >= 0) && before?.kind === 'quantity');
  return isOf && recordIdOf(context, before)?.includes(':facility:') ? before : undefined;
}

/** `485 trường đạt chuẩn, chiếm 59%`, `…, đạt tỷ lệ 59%`: whether nothing but that it is a part leads to a percentage. */
function isPart({ lead, reading, left, from }: Figure): boolean {
  return /^chiếm(?: |$)/.test(lead) || onlyRate.test(textOf(reading, left.from, from));
}

const onlyRate = /^[,;]? ?(?:(?:đạt|chiếm) )?(?:tỷ|tỉ) lệ(?: (?:là|đạt))?$/iu;

/** Whether the words between facilities and a percentage, or what it comes to, say that it is their share. */
function tellsShare({ reading, mention, bracket, from: at }: Figure, before: Mention, from: number): boolean {
  // `53/63 trường đạt chuẩn quốc gia đạt 84,1%`: without a comma, the same as a rate.
  const isRate = bracket < 0 && before.kind === 'ratio' && mention.unit === '%' && saysRate(before, mention.value);
  return isRate || /tỷ lệ|chiếm|bằng|, đạt(?: khoảng| gần| trên| hơn)?$/.test(textOf(reading, from, at));
}

/** What a share of facilities is of, by the words behind their count; null for a bare count, which the share's own words tell. */
function nounOfClass(context: Context, figure: Figure, before: Mention, from: number): string | null {
  const { reading, leadFrom } = figure;
  const own = context.figures.get(reading)?.find((each) => each.mention === before);
  // `Trung tâm Văn hóa, Thể thao`: a comma of their own name closes nothing.
  let to = Math.min(leadFrom, Math.max(from, (own && nounAfter(context, own)?.to) ?? from));
  while (to < leadFrom && !/^[,(]$/.test(word(reading, to))) to++;
  const behind = textOf(reading, from, to);
  const told = own ? wordsBefore(context, own, behind) : null;
  // `nâng tổng số trường đạt chuẩn lên 58 trường, chiếm 47%`: of a bare count, what the words before it say is told by its share.
  const isBare = behind.toLowerCase() === before.unitText?.toLowerCase();
  return before.kind === 'quantity' && isPart(figure) && told === null && isBare ? null : (told ?? behind);
}

/** What leads to a share alone in its bracket: `(70,4%)`, `(đạt tỷ lệ 70,4%)`. */
const onlyShare = /^(?:(?:đạt|bằng|chiếm|chiếm khoảng) ?)?(?:(?:tỷ|tỉ) lệ)?$/iu;

/** `20 trạm y tế, tăng 1 trạm`: whether what moved is counted by the noun before it, or by its first words. */
function countsSame(before: Mention, { unit, unitText }: Mention): boolean {
  return before.unit === unit || `${before.unitText} `.toLowerCase().startsWith(`${unitText} `.toLowerCase());
}

/** The mention before another, but for numbers in names, `chuẩn quốc gia mức độ 1`, and before what moved but for the share of those counted: `41/58 trường, bằng 70,7%, tăng 3 trường`. */
function countBefore({ mentions }: Reading, at: number, isMove: boolean): Mention | undefined {
  const named = mentions[at - 1]?.kind === 'identifier' ? at - 2 : at - 1;
  const before = mentions[named];
  const ratio = mentions[named - 1];
  return isMove && before?.unit === '%' && ratio && saysRate(ratio, before.value) ? ratio : before;
}

function ratioParts({ value, valueTo }: Mention): Pick<Indicator, 'numerator' | 'denominator'> {
  return { numerator: value, denominator: valueTo };
}

/** `Trường đạt chuẩn: 19/27 trường (70,4%)`: what the ratio before a bracket counts, by its noun or the words before it. */
function facilityBefore(
  context: Context,
  reading: Reading,
  ratio: Mention,
  from: number,
  bracket: number,
): FoundLabel | null {
  const figure = context.figures.get(reading)?.find((each) => each.mention === ratio);
  const behind = figure && textOf(figure.reading, from, bracket);
  if (!figure || !behind) return null;
  // `119/163 thôn (chiếm 73%) có nhà văn hóa`: what they have stands behind the bracket.
  const units = equipped(context, figure);
  const close = reading.partner[bracket] as number;
  if (units && units.from > close)
    return { text: `${behind} ${textOf(reading, close + 1, units.to)}`, own: true, from: figure.from, end: units.to };
  return { text: wordsBefore(context, figure, behind) ?? behind, own: true, from: figure.from, end: bracket };
}

/** `nâng tổng số trường đạt chuẩn quốc gia lên 45/53 trường`: what the words before a bare noun say is counted. */
function wordsBefore(context: Context, figure: Figure, noun: string): string | null {
  if (noun.toLowerCase() !== figure.mention.unitText?.toLowerCase()) return null;
  const words = labelBefore(context, figure, 0)?.text ?? '';
  return words === ''
    ? null
    : words
        .replace(/^(?:nâng |đưa )?(?:tổng )?số (?=\S+ \S)/iu, '')
        .replace(/(?: (?:trong|trên địa bàn|của))? toàn \S+$/iu, '');
}
