import type { Figure } from '../figures/figures.ts';
import { opensDeed } from '../labels/deeds.ts';
import { isLevel } from '../measures/measures.ts';
import { isOfPlan } from '../measures/shares.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import { readTableUnit } from '../tables/table-units.ts';
import { type Carried, isOfUnit, lastBefore, type Observed } from './observed.ts';

/** `làm chết 02 người, bị thương 09 người; … giảm 01 người chết`: the count in the same unit that shares the word behind it. */
export function countedBefore({ reading, next, mention, sentence }: Figure, carried: Carried): Observed | null {
  const fits = ({ record, figure }: Observed) =>
    (record.measure === 'count' || record.measure === 'level') &&
    isOfUnit(record.unit_measure, mention.unit) &&
    figure.sentence === sentence &&
    figure.bracket < 0;
  const told = reading.tokens[next]?.type === 'word' ? textOf(reading, next, next + 1).toLowerCase() : null;
  const named = told && lastBefore(carried, (each) => fits(each) && each.record.label_vi.toLowerCase().includes(told));
  return named || lastBefore(carried, fits);
}

/** `thụ lý tăng 66 vụ`, `số án thụ lý giảm 66 vụ`: the count, told before, of those to whom just that was done. */
export function countOfDeed(context: Context, { mention }: Figure, label: string, carried: Carried): Observed | null {
  if (mention.unitClass !== 'count' && mention.unitClass !== 'percent') return null;
  const deed = label.toLowerCase().replace(ofCases, '');
  if (!opensDeed(context, deed)) return null;
  return lastBefore(carried, ({ record: { measure, unit_measure, label_vi } }) => {
    const isCount = measure === 'count' && (unit_measure === mention.unit || mention.unitClass === 'percent');
    return isCount && isDone(context, label_vi.toLowerCase(), deed);
  });
}

/** `thụ lý vụ án hình sự` tells of what was accepted; `tiếp nhận, khởi tố vụ` of what was prosecuted, too. */
function isDone(context: Context, label: string, deed: string): boolean {
  const at = ` ${label} `.indexOf(` ${deed} `);
  return (
    at === 0 || (at > 0 && /^(?:[^,]+, )+$/u.test(label.slice(0, at)) && opensDeed(context, label.replace(',', '')))
  );
}

/** What the deeds in a label are said to be done to, before them. */
const ofCases = /^(?:tổng )?(?:số )?(?:lượng )?(?:vụ án|án|vụ việc|vụ|đơn|hồ sơ|việc)(?: đã| được| bị)* /u;

/**
 * The first of counts that a slash joins, of which a rate behind them is: `1.206 vụ/2.085 bị cáo, đạt 88%`; the money that so many
 * got, `cho vay 98 tỷ đồng cho 322 hộ, tăng 5%`, and of a plan what is told with how many: `giải ngân 98 tỷ đồng với 322 lượt hộ vay,
 * đạt 50% kế hoạch`.
 */
export function firstOfPair(
  last: Observed | null,
  figure: Figure,
  carried: Carried,
  most = mostJoined,
): Observed | null {
  const { observed } = carried;
  const first = last && observed[observed.lastIndexOf(last) - 1];
  if (!first || figure.mention.unit !== '%') return last;
  const { reading, leadFrom, from, mention, lead } = last.figure;
  const isSlash = joining.test(textOf(reading, first.figure.next, from));
  // `186 vụ, 477 đối tượng (đạt 87%)`, `186 vụ với 477 bị cáo, đạt 87%`: the rate is that of the cases.
  const areCases = first.record.unit_measure === '{case}' && last.record.unit_measure === '{suspect}';
  const isPair =
    areCases &&
    ((leadFrom === from && first.figure.next === from - 1) || (lead === 'với' && first.figure.next === leadFrom));
  const isOfTotal = /^(?:trên|trong) tổng số$/iu.test(textOf(reading, from - 3, from));
  const isGiven = word(reading, leadFrom - 1) === 'cho' && isNext(first, leadFrom - 1);
  const isAside = isGiven || (isOfPlan(figure) && word(reading, leadFrom) === 'với' && isNext(first, leadFrom));
  const isPaid = first.figure.mention.unitClass === 'money' && mention.unitClass === 'count';
  // `90 tỷ đồng/450 hộ vay/25 tổ`: of three the first.
  if (isSlash) return most > 0 ? firstOfPair(first, figure, carried, most - 1) : first;
  return isPair || isOfTotal || (isAside && isPaid) ? first : last;
}

/** Whether nothing but a comma stands between a figure and a token. */
function isNext({ figure: { reading, next } }: Observed, at: number): boolean {
  return next === at || (next === at - 1 && word(reading, next) === ',');
}

/** How many figures that slashes join are gone back over: a longer run is no prose. */
const mostJoined = 4;

/** Nothing but a slash, and a word more for those before it: `450 hộ vay/25 tổ`. */
const joining = /^(?:\p{L}+ ?){0,2}[/–-]$/u;

/** `giảm 12% về khối lượng và giảm 20% về giá trị`, `giảm 12% khối lượng`: the level of the clause before that measures just that. */
export function levelInAspect(figure: Figure, carried: Carried): Observed | null {
  const { reading, next } = figure;
  const at = word(reading, next) === 'về' ? next + 1 : next;
  if (at === next && bareAspect(figure) === null) return null;
  const told = textOf(reading, at, at + longestAspect - 1);
  const of = sentenceCompared(figure, carried);
  const isHere = ({ figure: each, record }: Observed) => each.sentence === of && isLevel(record.measure);
  const [, number = '', counted = '', first = ''] =
    /^(số (?:lượng )?)?((\p{L}+)(?: \p{L}+)?)/iu.exec(told.toLowerCase()) ?? [];
  const words = spelt(told);
  const inUnit = lastBefore(carried, (each) => isHere(each) && opensWithUnit(words, each));
  if (inUnit) return inUnit;
  // `66% về việc`: what the level counts, by its unit.
  const isSame = ({ mention }: Figure) => mention.unitText?.toLowerCase() === first;
  const same = lastBefore(carried, (each) => isHere(each) && isSame(each.figure));
  if (same?.figure.mention.unitClass === 'count') return same;
  const isAmountOf = /^số lượng(?!\p{L})/iu.test(told);
  if (isAmountOf || (number !== '' && !/^(?:vốn|tiền|lượng)/.test(counted))) {
    // `về số lượng`: of whatever is counted, or of how much of it; `về số lao động` of no others, nor of their money.
    const isNumber = (each: Observed) => isHere(each) && each.figure.mention.unitClass !== 'money';
    const isOf = (kind: string) => (each: Observed) => isHere(each) && each.figure.mention.unitClass === kind;
    return (
      lastBefore(carried, (each) => isNumber(each) && each.record.label_vi.toLowerCase().includes(counted)) ??
      (isAmountOf ? (lastBefore(carried, isOf('count')) ?? lastBefore(carried, isOf('measure'))) : null)
    );
  }
  const aspect = aspects.find(([words]) => words.test(told));
  if (!aspect)
    return at === next
      ? null
      : lastBefore(
          carried,
          (each) => isHere(each) && `${each.record.label_vi.toLowerCase()} `.startsWith(`${counted} `),
        );
  const [, labels, classes] = aspect;
  return (
    lastBefore(carried, (each) => isHere(each) && labels.test(each.record.label_vi)) ??
    lastBefore(carried, (each) => isHere(each) && classes.has(each.figure.mention.unitClass ?? ''))
  );
}

/** The sentence whose levels a change is of: the one before, where its own opens with nothing but what it compares them with. */
function sentenceCompared({ reading, sentence }: Figure, carried: Carried): Figure['sentence'] {
  const level = lastBefore(carried, ({ record }) => isLevel(record.measure))?.figure.sentence;
  const isOpened = () =>
    compared.test(textOf(reading, sentence.from, Math.min(sentence.to, sentence.from + longestCompared)));
  return level && level !== sentence && level.to === sentence.from - 1 && isOpened() ? level : sentence;
}

/** `Nếu so với cùng kỳ năm trước, thì tăng 21% về số doanh nghiệp`. */
const compared =
  /^(?:(?:trong đó|tuy nhiên|cụ thể|nhưng),? )?(?:nếu )?so (?:với|cùng) [^,;:]+,? (?:(?:thì|vẫn|đã|đều) )*(?:tăng|giảm)/iu;
/** Most tokens of such an opening. */
const longestCompared = 16;

/** `giảm 49% diện tích, giảm 47% sản lượng`: a measure alone behind a percentage, which says what moved; null for other words. */
export function bareAspect({ reading, next, mention }: Figure): string | null {
  if (mention.unit !== '%') return null;
  return measured.exec(textOf(reading, next, next + longestAspect))?.[1] ?? null;
}

const measured =
  /^(diện tích|năng suất|sản lượng|khối lượng|số lượng|lượng|giá trị|trị giá|kim ngạch|(?:tổng )?(?:số )?vốn(?: đăng ký| đầu tư)?|số (?:doanh nghiệp|DN|dự án|lao động))(?= ?[,;.()]|$| (?:và|so|nhưng)(?: |$))/iu;

/** `tăng 9% về tấn và tăng 11% về tấn.km`: whether words, as they are compared, open with the whole unit of a level. */
function opensWithUnit(words: string, { figure: { mention } }: Observed): boolean {
  if (mention.unitClass !== 'measure') return false;
  const unit = spelt(mention.unitText ?? '');
  return words === unit || words.startsWith(`${unit} `);
}

/** Units and words compared: `người.km` and `người km` are one. */
function spelt(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[ .,;()]+/gu, ' ')
    .trim();
}

/** What a change may be about, as the label of its level says it, or the class of its unit. */
const aspects: readonly (readonly [RegExp, RegExp, ReadonlySet<string>])[] = [
  [/^diện tích/iu, /diện tích/iu, new Set()],
  [/^năng suất/iu, /năng suất/iu, new Set()],
  [/^(?:khối lượng|sản lượng|lượng)/iu, /(?:khối lượng|sản lượng)/iu, new Set(['measure'])],
  [/^(?:giá trị|kim ngạch|trị giá)/iu, /(?:giá trị|kim ngạch|trị giá)/iu, new Set(['money'])],
  [/^(?:tổng mức đầu tư|số vốn|tổng vốn|vốn|(?:số )?tiền)/iu, /(?:vốn|tiền)/iu, new Set(['money'])],
];

/** Most tokens of what a change is about, with the word before it. */
const longestAspect = 5;

/** `có 255 đơn vị cấp huyện thuộc 58 tỉnh (39,6% số huyện)`, `60 xã và 2 huyện đạt chuẩn, chiếm 75% tổng số xã`: the count of the noun that the share is of. */
export function countedIn(
  context: Context,
  { reading, next, sentence, mention }: Figure,
  carried: Carried,
): Observed | null {
  const [, noun] = /^(?:(?:trên|trong) )?(?:tổng )?số (.+)$/iu.exec(textOf(reading, next, next + longestNoun)) ?? [];
  const unit = mention.unit === '%' && noun ? readTableUnit(noun, context.codebook)?.unit : undefined;
  if (!unit) return null;
  return lastBefore(
    carried,
    ({ figure, record }) =>
      figure.sentence === sentence && record.unit_measure === unit && figure.mention.unitClass === 'count',
  );
}

/** Longest noun that a share is of, in tokens. */
const longestNoun = 7;
