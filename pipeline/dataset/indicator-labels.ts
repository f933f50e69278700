import type { Indicator } from '../../dist/types.d.ts';
import { wordSet } from '../mention/words.ts';
import { type Carried, lastBefore, type Observed, partOf } from './companions.ts';
import type { Context } from './context.ts';
import { english } from './english.ts';
import type { Figure } from './figures.ts';
import { assignedBehind, isMeasureNoun, withMeasure } from './label-words.ts';
import { type Label, saysMeasure } from './labels.ts';
import { fromTo, isOfPlan, type Measure } from './measures.ts';
import { countLabel, nounAfter } from './noun-phrases.ts';
import { type Reading, textOf, tokenFrom, word } from './reading.ts';

export interface FoundLabel {
  text: string;
  /** Whether the words stand with this figure; otherwise another one's label carried over. */
  own: boolean;
  from: number;
  end: number;
  /** The figure whose label carried over, or whose part this one is. */
  source?: Observed;
  /** Token behind the words that no later figure may take as its label, where that is not `end`. */
  used?: number;
  /** Whether the label is the noun behind the figure. */
  noun?: boolean;
  /** The label without that of the whole, where it is a part of one. */
  part?: string;
  /** Parts of the ratio that a percentage restates. */
  ratio?: Pick<Indicator, 'numerator' | 'denominator'>;
}

/** English of a label; a part is named behind its whole, and once where both are one indicator. */
export function labelInEnglish(context: Context, { text, source, part }: FoundLabel): string | null {
  const [, measured, plan] = /^(.+) so với (.+)$/u.exec(text) ?? [];
  if (measured && plan) {
    const whole = english(context, measured) ?? source?.record.label_en ?? null;
    return whole === null ? null : `${whole}, against the ${planWord(plan)}`;
  }
  if (part === undefined || !source) return english(context, text);
  const own = english(context, part);
  const whole = source.record.label_en;
  return own === null || whole === null || own === whole ? (own ?? whole) : `${whole}: ${own}`;
}

function planWord(plan: string): string {
  if (/^dự toán/iu.test(plan)) return 'budget estimate';
  if (/^(?:chỉ|chi) tiêu/iu.test(plan)) return 'target';
  if (/^mục tiêu/iu.test(plan)) return 'goal';
  return /^nghị quyết|^NQ/iu.test(plan) ? 'resolution' : 'plan';
}

/** What a figure measures: the words before it, the noun behind it, or what the figure before it measures. */
export function labelOf(
  context: Context,
  figure: Figure,
  next: Figure | null,
  measure: Measure,
  before: Label | null,
  text: string,
  carried: Carried,
): FoundLabel | null {
  const { reading, leadFrom } = figure;
  const end = endOf(figure);
  const last =
    lastBefore(carried, (each) => each.figure.bracket < 0 || each.figure.bracket === figure.bracket) ??
    carried.observed.at(-1);
  const counted =
    figure.mention.unitClass === 'count' || (figure.mention.unitClass === null && figure.mention.unitText !== null);
  if (text !== '' && before && counted && measure !== 'change' && !saysMeasure(figure, before)) {
    const noun = nounAfter(context, figure);
    const label = noun && countLabel(figure, before, noun);
    if (noun && label)
      return { text: label, own: true, from: label === noun.text ? leadFrom : before.from, end: noun.to, noun: true };
  }
  if (text !== '' && before) {
    const full = isMeasureNoun(text)
      ? `${text} ${carried.subject ?? subjectAround(context, reading) ?? ''}`.trim()
      : withIntro(context, reading, text);
    const behind =
      measure === 'level' && figure.mention.unitClass === 'measure' ? nounBehindUnit(context, figure) : null;
    const whole = partOf(figure, carried);
    const label = withMeasure(figure, behind ? `${full} ${behind.text}` : full);
    if (whole)
      return {
        text: `${whole.record.label_vi}: ${label}`,
        own: true,
        from: before.from,
        end: behind?.to ?? end,
        source: whole,
        part: label,
      };
    return {
      text: isOfPlan(figure) ? ofPlan(figure, label, end) : label,
      own: true,
      from: before.from,
      end: behind?.to ?? end,
    };
  }
  const companion =
    assignedBehind(figure) !== null ||
    fromTo.test(figure.lead) ||
    measure === 'change' ||
    measure === 'rank' ||
    isOfPlan(figure) ||
    before !== null ||
    figure.lead.includes('chiếm');
  if (companion && last) {
    const label = isOfPlan(figure) ? ofPlan(figure, last.record.label_vi, end) : last.record.label_vi;
    return { text: label, own: false, from: before?.from ?? leadFrom, end, source: last };
  }
  const noun = nounAfter(context, figure);
  const bare = figure.bracket >= 0 && figure.mention.unitClass === 'percent';
  if (
    noun &&
    !bare &&
    (figure.mention.unitClass === 'count' || figure.mention.unitClass === 'percent' || figure.mention.unit === null)
  ) {
    const shared = sharedPredicate(context, noun, next);
    return {
      text: shared?.text ?? noun.text,
      own: true,
      from: leadFrom,
      end: shared?.to ?? noun.to,
      noun: true,
      used: noun.to,
    };
  }
  if (last) return { text: last.record.label_vi, own: false, from: leadFrom, end, source: last };
  const around = subjectAround(context, reading);
  return around
    ? { text: around, own: true, from: leadFrom, end }
    : noun
      ? { text: noun.text, own: true, from: leadFrom, end: noun.to, noun: true }
      : null;
}

/** `đạt 89% kế hoạch`: the share of a plan is not what the plan is for. */
function ofPlan({ reading, next }: Figure, label: string, end: number): string {
  const plan = textOf(reading, next, end)
    .replace(/^so với\s*|\)$/giu, '')
    .trim();
  return / so với /iu.test(label) ? `${label.replace(/ so với .*$/iu, '')} so với ${plan}` : `${label} so với ${plan}`;
}

/** `100% tuyến đường chính, 95% ngõ hẻm được lắp điện chiếu sáng`: the verb behind the second serves the first too. */
function sharedPredicate(context: Context, noun: Label, next: Figure | null): Label | null {
  if (next?.mention.unitClass !== 'percent' || /(?:^| )(?:được|đạt|có|đã)(?: |$)/.test(noun.text)) return null;
  if (word(next.reading, noun.to) !== ',' || next.leadFrom !== noun.to + 1) return null;
  const second = nounAfter(context, next);
  const predicate = / ((?:được|đạt|có|đã) .+)$/u.exec(second?.text ?? '')?.[1];
  return second && predicate ? { text: `${noun.text} ${predicate}`, from: noun.from, to: second.to } : null;
}

/** The entry's label with that of the list that it stands in: `Tỷ lệ …: Tiểu học`. */
function withIntro(context: Context, reading: Reading, text: string): string {
  const intro = context.intros.get(reading);
  const heading = intro && /^(.{3,120}):$/u.exec(intro.text)?.[1];
  if (
    !heading ||
    intro.mentions.some((each) => each.kind === 'quantity') ||
    /(?:sau|cụ thể|gồm|như|trong đó|chia theo.*|loại hình)$/iu.test(heading)
  )
    return text;
  return `${heading}: ${text}`;
}

/** What the heading above says, for a label that only names a measure. */
function subjectAround(context: Context, reading: Reading): string | null {
  const intro = context.intros.get(reading);
  if (intro && intro.text.length <= 120 && /:$/.test(intro.text)) return intro.text.replace(/:$/, '');
  return reading.section?.heading.text.replace(/[:.]$/, '') ?? null;
}

/** `142.086 ha rừng`: the noun behind a unit of measure. */
function nounBehindUnit(context: Context, figure: Figure): Label | null {
  const noun = nounAfter(context, { ...figure, to: figure.next });
  return noun &&
    noun.from === figure.next &&
    noun.text.split(' ').length <= 3 &&
    noun.text === noun.text.toLowerCase() &&
    !/^(?:và|từ|đến|khoảng|cách|được|đã|là|đạt|có|bị|mỗi|cho|người)/.test(noun.text)
    ? noun
    : null;
}

/** `31/31 trường … đạt chuẩn quốc gia, đạt tỷ lệ 100%`: the share that a counted class of facilities states. */
export function shareOfFacility(context: Context, figure: Figure): FoundLabel | null {
  const { reading, mention, sentence } = figure;
  if (mention.unit !== '%') return null;
  const before = reading.mentions[(reading.mentionAt[figure.from] as number) - 1];
  const use = before && context.uses.get(before);
  if (before?.kind !== 'ratio' || !use || !('recordId' in use) || !use.recordId.includes(':facility:')) return null;
  const from = tokenFrom(reading, before.end);
  if (from < sentence.from || !/tỷ lệ|chiếm|bằng/.test(textOf(reading, from, figure.from))) return null;
  let to = from;
  while (to < figure.leadFrom && word(reading, to) !== ',') to++;
  return {
    text: textOf(reading, from, to),
    own: true,
    from: tokenFrom(reading, before.start),
    end: figure.next,
    ratio: { numerator: before.value, denominator: before.valueTo },
  };
}

/** Words behind a unit that complete what the figure says: `so với`, `kế hoạch`, `với năm 2022`. */
const completing = wordSet('so kế dự chỉ chi mục với trong tại năm của cùng trở theo mỗi nghị');
const longestCompletion = 14;

/** Where the evidence of a figure ends: with its unit and what directly completes it. */
function endOf(figure: Figure): number {
  const { reading, next, sentence } = figure;
  let at = next;
  if (completing.has(word(reading, at)))
    while (
      at < sentence.to &&
      at < next + longestCompletion &&
      !/^[,;.:()]$/.test(word(reading, at)) &&
      !isFigureAt(reading, at)
    )
      at++;
  return word(reading, at) === ')' && figure.bracket >= 0 ? at + 1 : at;
}

function isFigureAt(reading: Reading, at: number): boolean {
  return (reading.mentionAt[at] as number) >= 0 && (reading.timeAt[at] as number) < 0;
}
