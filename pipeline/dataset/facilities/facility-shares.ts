import type { Indicator } from '../../../dist/types.d.ts';
import type { Mention } from '../../mention/types.ts';
import { nounAfter } from '../counts/noun-phrases.ts';
import type { Figure } from '../figures/figures.ts';
import type { FoundLabel } from '../labels/found-label.ts';
import { labelBefore } from '../labels/labels.ts';
import { schoolBefore, schoolLevel } from '../labels/school-levels.ts';
import { type Context, recordIdOf } from '../reading/context.ts';
import { type Reading, semicolonBefore, textOf, tokenFrom, word } from '../reading/reading.ts';
import { saysRate } from '../ties/repeated-levels.ts';

/** `31/31 trường … đạt chuẩn quốc gia, đạt tỷ lệ 100%`: the share that a counted class of facilities states. */
export function shareOfFacility(context: Context, figure: Figure): FoundLabel | null {
  const { reading, mention, sentence } = figure;
  const isPart = /^chiếm(?: |$)/.test(figure.lead);
  const isMove = mention.unitClass === 'count' && /^(?:tăng|giảm|vượt)(?: thêm)?$/.test(figure.lead);
  if (mention.unit !== '%' && !isMove) return null;
  const before = countBefore(reading, reading.mentionAt[figure.from] as number);
  if (
    (before?.kind !== 'ratio' &&
      !(isMove && before && countsSame(before, mention)) &&
      !(isPart && before?.kind === 'quantity')) ||
    !recordIdOf(context, before)?.includes(':facility:')
  )
    return null;
  const from = tokenFrom(reading, before.end);
  // `53/63 trường đạt chuẩn quốc gia đạt 84,1%`: without a comma, the same as a rate.
  const isRate =
    figure.bracket < 0 && before.kind === 'ratio' && mention.unit === '%' && saysRate(before, mention.value);
  const inBracket = figure.bracket >= 0 && onlyShare.test(textOf(reading, figure.bracket + 1, figure.from));
  const said =
    !inBracket &&
    (isMove ||
      isRate ||
      /tỷ lệ|chiếm|bằng|, đạt(?: khoảng| gần| trên| hơn)?$/.test(textOf(reading, from, figure.from)));
  if (from < sentence.from || !(said || inBracket)) return null;
  // `17/17 trạm y tế đạt chuẩn; tỷ lệ trẻ suy dinh dưỡng 14%`: a rate of something else.
  if (semicolonBefore(reading, figure.from) >= from) return null;
  if (!said) {
    const label = facilityBefore(context, reading, before, from, figure.bracket);
    return label === null ? null : { ...label, end: figure.next + 1, ratio: ratioParts(before) };
  }
  const own = context.figures.get(reading)?.find((each) => each.mention === before);
  // `Trung tâm Văn hóa, Thể thao`: a comma of their own name closes nothing.
  let to = Math.min(figure.leadFrom, Math.max(from, (own && nounAfter(context, own)?.to) ?? from));
  while (to < figure.leadFrom && word(reading, to) !== ',') to++;
  const behind = textOf(reading, from, to);
  const told = own ? wordsBefore(context, own, behind) : null;
  // `nâng tổng số trường đạt chuẩn lên 58 trường, chiếm 47%`: of a bare count, what the words before it say is told by its share.
  const isBare = behind.toLowerCase() === before.unitText?.toLowerCase();
  if (before.kind === 'quantity' && isPart && told === null && isBare) return null;
  const text = told ?? behind;
  const school = schoolLevel(context.codebook).test(text) ? null : schoolBefore(context, figure);
  return {
    text: school === null ? text : `${text} ${school}`,
    own: true,
    from: tokenFrom(reading, before.start),
    end: figure.next,
    ...(!isMove && before.kind === 'ratio' && { ratio: ratioParts(before) }),
  };
}

/** What leads to a share alone in its bracket: `(70,4%)`, `(đạt tỷ lệ 70,4%)`. */
const onlyShare = /^(?:(?:đạt|bằng|chiếm|chiếm khoảng) ?)?(?:(?:tỷ|tỉ) lệ)?$/iu;

/** `20 trạm y tế, tăng 1 trạm`: whether what moved is counted by the noun before it, or by its first words. */
function countsSame(before: Mention, { unit, unitText }: Mention): boolean {
  return before.unit === unit || `${before.unitText} `.toLowerCase().startsWith(`${unitText} `.toLowerCase());
}

/** The mention before another, but for numbers in names: `chuẩn quốc gia mức độ 1`. */
function countBefore({ mentions }: Reading, at: number): Mention | undefined {
  const before = mentions[at - 1];
  return before?.kind === 'identifier' ? mentions[at - 2] : before;
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
