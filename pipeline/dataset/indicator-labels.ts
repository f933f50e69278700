import type { Indicator } from '../../dist/types.d.ts';
import { tidied } from './clause-trim.ts';
import { type Carried, countsOther, lastBefore, type Observed, partOf, wholeCompared } from './companions.ts';
import type { Context } from './context.ts';
import { contributionLabel } from './contributions.ts';
import { countAt, countLabel, fullNoun, inOrder, ofPlace, personNoun, sameCounted, withHerd } from './counted-nouns.ts';
import { type Figure, opensNoun } from './figures.ts';
import {
  completed,
  isGrowing,
  turnover,
  withCrop,
  withEvent,
  withImpliedMeasure,
  withListTopic,
  withoutGrowing,
  withPrices,
  withSharedMeasure,
  withStructure,
  withSubject,
} from './label-completions.ts';
import { endOf, isFigureAt } from './label-ends.ts';
import { isTitle, lowered, subjectAround, withHolder, withIntro, withShared } from './label-headings.ts';
import { placeLabel, rooms, saysOwnMeasure } from './label-subjects.ts';
import { boundedName, holds, shortName, wholeOf } from './label-wholes.ts';
import { assignedBehind, isMeasureNoun, otherMeasure, subjectOf, withImplied, withMeasure } from './label-words.ts';
import { type Label, saysMeasure } from './labels.ts';
import { fromTo, isOfPlan, isPredicated, type Measure, moving } from './measures.ts';
import { hasFigure, nounAfter, nounBehindUnit, sharedCase, sharedPredicate } from './noun-phrases.ts';
import { labelOfLevel, ofPlan } from './plan-labels.ts';
import { isCapital, semicolonBefore, textOf, word } from './reading.ts';
import { withSchool } from './school-levels.ts';
import { withSeason } from './seasons.ts';

export interface FoundLabel {
  text: string;
  /** Whether the words stand with this figure; otherwise another one's label carried over. */
  own: boolean;
  from: number;
  end: number;
  /** The figure whose label carried over, or whose part this one is. */
  source?: Observed;
  /** Whether the label is of what holds the things counted before it. */
  holds?: boolean;
  /** The count that a change speaks of by its noun. */
  counted?: Observed;
  /** Token behind the words that no later figure may take as its label, where that is not `end`. */
  used?: number;
  /** Whether the label is the noun behind the figure. */
  noun?: boolean;
  /** The label without that of the whole, where it is a part of one. */
  part?: string;
  /** The words before the noun of a count that go with the next count too. */
  prefix?: string;
  /** What a list of places measures, where the label names one of them. */
  head?: string;
  /** Parts of the ratio that a percentage restates. */
  ratio?: Pick<Indicator, 'numerator' | 'denominator'>;
}

/** What is known of a figure when its label is made. */
interface Said {
  context: Context;
  figure: Figure;
  next: Figure | null;
  measure: Measure;
  before: Label | null;
  carried: Carried;
  /** Token behind the figure and what directly completes it. */
  end: number;
  /** The figure before it that a companion belongs to. */
  last: Observed | undefined;
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
  const said = { context, figure, next, measure, before, carried, end: endOf(figure), last: lastFor(figure, carried) };
  const told = figure.lead.startsWith(':') ? text : text.replace(moving, '');
  const words = before && told !== '' ? { ...before, text: told } : null;
  const found =
    contributionLabel(figure, before, carried, said.end) ??
    withoutFactor(said) ??
    growthOf(said) ??
    movedCount(said) ??
    predicateLabel(said) ??
    (words && countedLabel(said, words)) ??
    (words && wordedLabel(said, words)) ??
    plannedLabel(said) ??
    remainderLabel(said) ??
    bracketLabel(said) ??
    movedLabel(said) ??
    companionLabel(said) ??
    nounLabel(said) ??
    measuredLabel(said) ??
    carriedLabel(said) ??
    movedName(said);
  if (!found?.own) return found && inSeason(said, found);
  const label = lowered(tidied(withHolder(context, figure.reading, withSchool(figure, found.text))));
  return { ...found, text: isLevel(measure) ? withSeason(figure, label) : label };
}

function isLevel(measure: Measure): boolean {
  return measure === 'level' || measure === 'count' || measure === 'target';
}

/** `diện tích lúa đạt 90 ha. Trong đó, vụ Mùa 50 ha`: what the figure before measures, in another season. */
function inSeason({ figure, measure }: Said, found: FoundLabel): FoundLabel {
  const text = isLevel(measure) ? withSeason(figure, found.text) : found.text;
  return text === found.text ? found : { ...found, text, own: true };
}

function lastFor(figure: Figure, carried: Carried): Observed | undefined {
  const isOutside = ({ bracket }: Figure) => bracket < 0 || bracket === figure.bracket;
  return (
    lastBefore(carried, (each) => isOutside(each.figure) && !each.holds) ??
    carried.observed.at(-1) ??
    carried.compared.at(-1)
  );
}

/** `tăng 10,7%, nếu loại trừ yếu tố giá tăng 9,4%`: what the clause before measures, valued in another way. */
function withoutFactor({ measure, before, end, carried, figure }: Said): FoundLabel | null {
  const last = carried.observed.at(-1);
  const factor = /^(?:nếu )?((?:loại trừ|không tính|chưa tính|không kể) [^,;:]+?)(?: thì)?$/iu.exec(
    before?.text ?? '',
  )?.[1];
  if (!factor || !before || !last || measure !== 'change' || last.figure.sentence !== figure.sentence) return null;
  return { text: `${last.record.label_vi} ${factor}`, own: true, from: before.from, end };
}

/** `số vụ giảm 15,2% (67/79 vụ)`: the level of what the change before the bracket is of. */
function movedCount({ figure, end, carried }: Said): FoundLabel | null {
  const last = carried.observed.at(-1);
  if (last?.record.measure !== 'change' || !figure.against || figure.bracket < last.figure.next) return null;
  if (/[,;]/.test(textOf(figure.reading, last.figure.next, figure.bracket))) return null;
  return { text: last.record.label_vi, own: true, from: last.from, end };
}

/** Longest words for what grew, in tokens. */
const longestGrown = 10;

/** `trong mức tăng 5,7% của toàn nền kinh tế`: what grew stands behind. */
function growthOf({ figure, measure }: Said): FoundLabel | null {
  const { reading, next, sentence, leadFrom } = figure;
  if (measure !== 'change' || !/(?<!hơn )mức (?:tăng|giảm)$/.test(figure.lead) || word(reading, next) !== 'của')
    return null;
  let to = next + 1;
  while (
    to < Math.min(sentence.to, next + longestGrown) &&
    !/^[,;:.()]$/.test(word(reading, to)) &&
    !isFigureAt(reading, to)
  )
    to++;
  const text = textOf(reading, next + 1, to);
  return text === '' ? null : { text, own: true, from: leadFrom, end: to };
}

/** `02 vụ cháy rừng`, `kết nạp 80 đảng viên`: a count is named by its noun, with the verb before it. */
function countedLabel({ context, figure, next, measure, carried, end }: Said, before: Label): FoundLabel | null {
  const turned = turnover(before.text, carried);
  if (turned) return { text: turned, own: true, from: before.from, end };
  const { unitClass, unitText } = figure.mention;
  const counted = unitClass === 'count' || (unitClass === null && unitText !== null);
  // `Văn hóa: 60% thôn đạt chuẩn`, `Chính sách được quan tâm, đã có 100% hộ được hỗ trợ`: the noun behind says all of it.
  const has =
    /(?:^| )có$/.test(figure.lead) &&
    /, *(?:đến nay,? *)?(?:đã *)?$/iu.test(textOf(figure.reading, figure.left.from, figure.leadFrom));
  const topical = figure.mention.unit === '%' && (figure.lead === ':' || has);
  if (!(counted || topical) || measure === 'change') return null;
  const alone = nounAfter(context, figure);
  if (!alone) return null;
  if (topical) return has || isTopicOf(figure, before, alone) ? nounOnly(figure, alone) : null;
  const noun = sharedCase(context, figure, alone, next);
  if (saysMeasure(figure, before)) {
    const isListed = carried.head !== null && carried.head.unit === figure.mention.unit;
    if ((figure.lead === ':' || !isListed) && (ofPlace.test(before.text) || perUnit.test(before.text)))
      return {
        ...nounOnly(figure, noun),
        text: `${noun.text} ${before.text.replace(/^Bình/u, 'bình')}`,
        prefix: before.text,
        from: before.from,
      };
    if (isTotalOf(figure, before))
      return { ...nounOnly(figure, noun), text: `${before.text.replace(/^.*(?:: | có )/u, '')} ${noun.text}` };
    return isTopicOf(figure, before, noun) || isOtherCount(figure, before) ? nounOnly(figure, noun) : null;
  }
  const full = personNoun(figure, fullNoun(figure, before.text, noun.text, carried), carried);
  const held = holds(figure, carried.end) ? carried.observed.at(-1) : undefined;
  // `985 khẩu ở 7 thôn`: people live everywhere, and tell no villages apart.
  const living = held?.record.unit_measure === '{person}' || held?.record.unit_measure === '{household}';
  const holder = held?.holds || living ? undefined : held;
  const label = holder
    ? `${full} có ${holder.record.label_vi}`
    : ((before.place ? countAt(before.place, full, carried) : null) ??
      withEvent(figure, withHerd(figure, countLabel(figure, before, { ...noun, text: full }), carried), carried));
  const prefix =
    before.place && carried.prefix && label.endsWith(` ${before.place.place}`)
      ? carried.prefix
      : label.endsWith(` ${full}`)
        ? label.slice(0, -full.length - 1)
        : label.startsWith(`${full} `)
          ? label.slice(full.length + 1)
          : undefined;
  return {
    text: label,
    own: true,
    from: label === noun.text ? figure.leadFrom : before.from,
    end: noun.to,
    noun: true,
    used: noun.used ?? noun.to,
    ...(prefix && { prefix }),
    ...(holder && { holds: true }),
  };
}

/** `Bình quân mỗi xã đạt 10 tiêu chí`: words that only say of how many each the mean is. */
const perUnit = /^bình quân (?:mỗi|một|các|0?1) \S+(?: \S+)?$/iu;

/** Counts whose total is of what was spoken of before: `Tổng số: 12 vụ`. */
const unnamed = new Set(['{person}', '{case}', '{animal}']);

/** `Tổng số: 656 hộ`: a total that the noun behind the figure completes. */
function isTotalOf({ mention, lead }: Figure, { text }: Label): boolean {
  if (!/(?:^|: | có )tổng số$/iu.test(text)) return false;
  return !lead.startsWith(':') || (mention.unitClass === 'count' && !unnamed.has(mention.unit ?? ''));
}

/** `dân số 1.314 hộ với 5.547 khẩu`: a people that is told by its households first. */
function isOtherCount({ mention }: Figure, { text }: Label): boolean {
  return /^(?:tổng |tổng số )?(?:dân số|nhân khẩu|dân cư)(?: |$)/iu.test(text) && mention.unit === '{household}';
}

/** `Văn hóa: 6/8 thôn đạt chuẩn`: words before a colon that only open what a whole clause behind the figure says. */
function isTopicOf({ lead }: Figure, before: Label, noun: Label): boolean {
  if (isTitle(before.text)) return true;
  if (lead === ':' && /(?:^| )(?:như )?sau$/iu.test(before.text)) return true;
  return lead === ':' && !saysOwnMeasure(before.text) && / (?:đạt|được|có|bị|không|chưa) /u.test(noun.text);
}

function nounOnly({ leadFrom }: Figure, noun: Label): FoundLabel {
  return { text: noun.text, own: true, from: leadFrom, end: noun.to, noun: true, used: noun.used ?? noun.to };
}

/** Longest noun of what is grown, in words: `cây lương thực có hạt`. */
const longestGrowth = 7;

/** `diện tích lúa đạt 20 ha`: the words before a figure, with what they leave out. */
function wordedLabel(said: Said, before: Label): FoundLabel | null {
  const { context, figure, measure, carried, next } = said;
  const hasUnit =
    (measure === 'level' || measure === 'target' || figure.mention.kind === 'ratio') &&
    figure.mention.unitClass === 'measure';
  const noun = hasUnit ? nounBehindUnit(context, figure, isGrowing(before.text) ? longestGrowth : undefined) : null;
  // `đất lúa 120 ha đất màu 80 ha`: without a comma between them, the noun of the next entry.
  const behind = noun && noun.to === next?.from && next.mention.unit === figure.mention.unit ? null : noun;
  const found = { own: true, from: before.from, end: behind?.to ?? said.end, ...(behind && { used: behind.to }) };
  const placed = before.place && placeLabel(figure, before.place, behind?.text ?? null, carried.topic, carried.head);
  if (placed) return { ...found, text: placed.text, head: placed.head };
  const parent = partOf(figure, carried);
  const hasObject = behind !== null && isGrowing(before.text);
  const words =
    parent && isMeasureNoun(before.text)
      ? before.text
      : hasObject
        ? withImpliedMeasure(figure, before.text, null)
        : saidInFull(said, before.text);
  const label = withNoun(figure, words, behind?.text ?? null);
  const whole = parent ?? wholeOf(figure, before, label, carried);
  if (whole) {
    const name = parent ? boundedName(whole.record.label_vi) : shortName(whole.record.label_vi);
    const part = withoutGrowing(label, name);
    return { ...found, text: `${name}: ${part}`, source: whole, part };
  }
  return {
    ...found,
    text: isOfPlan(figure)
      ? ofPlan(figure, label, said.end)
      : withListTopic(
          figure,
          withStructure(
            figure,
            withCrop(
              figure,
              withSharedMeasure(figure, measure === 'change' ? withPrices(figure, label) : label, carried),
            ),
            carried,
          ),
          carried,
        ),
  };
}

function saidInFull({ context, figure, carried }: Said, text: string): string {
  const { reading } = figure;
  if (!isMeasureNoun(text)) return withIntro(context, reading, withShared(figure, completed(figure, text, carried)));
  // `Tổng đàn trâu 450 con. Trồng mới 75 ha`: what is grown is no herd.
  const last = carried.observed.at(-1) ?? carried.earlier.at(-1);
  const isOther = growing.test(text) && !/^(?:har|t|.*\/har|%)$/.test(last?.record.unit_measure ?? 'har');
  const subject = isOther
    ? null
    : (subjectFor(figure, carried) ?? (growing.test(text) ? null : subjectAround(context, reading)));
  return withImpliedMeasure(figure, withSubject(figure, text, subject), null);
}

const people = new Set(['{household}', '{person}', '{worker}', '{pupil}', '{child}', '{teacher}']);
const growing = /^(?:diện tích )?(?:trồng mới|trồng|thu hoạch)$/iu;

/**
 * What the figure before measures, unless it counts people or rooms and this one is an area, a weight or a length; of a part,
 * behind a semicolon, what its whole measures.
 */
function subjectFor({ mention, reading, from, sentence }: Figure, carried: Carried): string | null {
  const { observed, earlier, topic, whole, prefix, works } = carried;
  const last = observed.at(-1) ?? earlier.at(-1);
  // `Trạm y tế xã có 6 giường bệnh, diện tích 450 m2`: the area is that of what has them.
  const holds = last?.figure.sentence === sentence && rooms.has(last.record.unit_measure ?? '');
  if (holds && mention.unitClass === 'measure') return prefix ?? works ?? carried.subject;
  if (mention.unitClass === 'measure' && people.has(last?.record.unit_measure ?? '')) return topic;
  const isOver = whole !== null && semicolonBefore(reading, from) >= (last?.figure.next ?? from);
  const subject = isOver ? subjectOf(whole.record.label_vi) : carried.subject;
  // `lượt khách đạt 1.250 lượt; doanh thu đạt 40 tỷ đồng`: money is of no count.
  return mention.unit === 'VND' && subject !== null && counting.test(subject) ? topic : subject;
}

const counting = /^(?:tổng (?:số|lượt)|số|lượt|lượng) \S/iu;

/** `quản lý 412 km đường tỉnh` is its length; other verbs keep their noun behind them. */
function withNoun(figure: Figure, words: string, noun: string | null): string {
  if (noun !== null && figure.mention.unit === 'km' && /^(?:quản lý|hiện có|có)$/iu.test(words))
    return `chiều dài ${noun}`;
  return withMeasure(figure, noun === null ? words : `${words} ${noun}`);
}

/** `(đạt 90% so với kế hoạch là 40 xã)`: the plan's own figure, of what the plan is for. */
function plannedLabel({ figure, end, last, before, measure }: Said): FoundLabel | null {
  if (!last || before || measure === 'change') return null;
  const { reading, left, leadFrom } = figure;
  const plan =
    /(?:(?:so với|bằng|của|đạt|hoàn thành|vượt|cao hơn|thấp hơn) |\/)((?:kế hoạch|mục tiêu|chỉ tiêu|dự toán)(?: (?:đề ra|được giao|giao|đặt ra))?)(?: đầu năm| năm)*$/iu.exec(
      textOf(reading, Math.max(left.from, leadFrom - longestPlan), leadFrom),
    )?.[1];
  if (!plan) return null;
  const label = last.record.label_vi.replace(/ so với .*$/iu, '');
  return { text: `${plan} ${label}`, own: true, from: leadFrom, end };
}

const longestPlan = 8;

/** `kết nạp 163 đảng viên; 38% là nữ`: those of the count before who are so. */
function predicateLabel({ context, figure, carried }: Said): FoundLabel | null {
  if (!isPredicated(figure)) return null;
  const { next, leadFrom } = figure;
  const noun = nounAfter(context, { ...figure, to: next + 1, next: next + 1 });
  if (!noun) return null;
  const whole = lastBefore(carried, ({ record }) => record.measure === 'count' || record.measure === 'level');
  const found = { own: true, from: leadFrom, end: noun.to, noun: true };
  return whole && whole.figure.mention.unitClass === 'count'
    ? {
        ...found,
        text: `${shortName(whole.record.label_vi)}: ${noun.text}`,
        source: whole,
        counted: whole,
        part: noun.text,
      }
    : { ...found, text: noun.text };
}

/** `còn lại 27 km là đường đất`: the rest is what stands behind it, a part like those before. */
function remainderLabel({ context, figure, before, carried }: Said): FoundLabel | null {
  const { reading, next, leadFrom, left } = figure;
  if (
    before ||
    word(reading, next) !== 'là' ||
    !/còn lại/iu.test(textOf(reading, Math.max(left.from, leadFrom - 3), figure.from))
  )
    return null;
  const noun = nounAfter(context, { ...figure, to: next + 1, next: next + 1 });
  if (!noun) return null;
  const whole = carried.whole;
  const found = { own: true, from: leadFrom, end: noun.to, noun: true };
  return whole
    ? { ...found, text: `${shortName(whole.record.label_vi)}: ${noun.text}`, source: whole, part: noun.text }
    : { ...found, text: noun.text };
}

/** Nouns that say what a percentage before them moves. */
const movable =
  /^(?:tỷ lệ|tỉ lệ|số|tổng|mức|diện tích|sản lượng|năng suất|giá trị|thu nhập|chi phí|doanh thu|dân số|lao động|hộ) \S/iu;

/** `giảm 6% tỷ lệ hộ nghèo`: what moved stands behind the figure. */
function movedLabel({ context, figure, measure, before }: Said): FoundLabel | null {
  const { mention, lead, leadFrom } = figure;
  if (before || mention.unitClass !== 'percent' || isOfPlan(figure)) return null;
  if (measure !== 'change' && !/(?:tăng|giảm|thêm)(?: |$)/.test(lead)) return null;
  const noun = nounAfter(context, figure);
  return noun && movable.test(noun.text)
    ? { text: noun.text, own: true, from: leadFrom, end: noun.to, noun: true, used: noun.to }
    : null;
}

/** A change, a rank or a share says again what the figure before it measures. */
function companionLabel(said: Said): FoundLabel | null {
  const { context, figure, measure, before, end, last, carried } = said;
  const companion =
    assignedBehind(figure) !== null ||
    fromTo.test(figure.lead) ||
    measure === 'change' ||
    measure === 'rank' ||
    isOfPlan(figure) ||
    isOfAll(figure, last) ||
    before !== null ||
    figure.lead.includes('chiếm');
  if (!companion || !last) return null;
  const named = isBesideMoved(figure, last) ? movedName(said) : null;
  if (named) return named;
  const noun = measure === 'change' && figure.mention.unitClass === 'count' ? nounAfter(context, figure) : null;
  const same = noun && sameCounted(figure, noun.text, carried);
  const whole = same && noun.text === figure.mention.unitText && wholeCompared({ ...figure, end: noun.to }, carried);
  const counted = whole || same;
  if (counted)
    return { text: counted.record.label_vi, own: false, from: figure.leadFrom, end, source: counted, counted };
  if (noun && (countsOther(figure, last) || isOfOtherSentence(figure, last))) return null;
  const text = isOfPlan(figure) ? ofPlan(figure, last.record.label_vi, end) : labelOfLevel(last, figure);
  return { text, own: false, from: before?.from ?? figure.leadFrom, end, source: last };
}

/** `thu ngân sách 45 tỷ đồng. Xã có 3 trường đạt chuẩn, tăng 1 trường`: a count is no change of money told a sentence before. */
function isOfOtherSentence({ mention, sentence }: Figure, { figure, record }: Observed): boolean {
  return figure.sentence !== sentence && mention.unit !== null && record.unit_measure !== mention.unit;
}

/** `lúa thu hoạch 90 ha, đạt 97% diện tích gieo trồng`: a part of all that the words behind it name, told behind its level. */
function isOfAll({ mention, lead, reading, next, leadFrom, sentence }: Figure, last: Observed | undefined): boolean {
  return (
    mention.unit === '%' &&
    /^(?:đạt|bằng)(?: |$)/.test(lead) &&
    word(reading, leadFrom - 1) === ',' &&
    last?.figure.sentence === sentence &&
    last.figure.mention.unitClass !== 'percent' &&
    /^(?:so với |của )?(?:tổng (?:đàn|diện tích|số)|diện tích|diện tiêm)(?!\p{L})/iu.test(
      textOf(reading, next, next + longestAll),
    )
  );
}

/** Words that open what a share is of, in tokens. */
const longestAll = 4;

/** `Tỷ lệ xã đạt chuẩn 50% (8 xã)`: the bare noun in a bracket is what the rate before it is of. */
function ratedNoun({ mention, bracket }: Figure, { text }: Label, { observed }: Carried): string | null {
  const last = observed.at(-1);
  if (bracket < 0 || last?.figure.next !== bracket || last.record.unit_measure !== '%') return null;
  const of = /^(?:.*: )?(?:tỷ lệ|tỉ lệ) (?:số )?(.+)$/iu.exec(last.record.label_vi)?.[1];
  const noun = mention.unitText?.toLowerCase();
  return of && noun && text.toLowerCase() === noun && of.toLowerCase().startsWith(`${noun} `) ? of : null;
}

/** `100% hộ dân có điện`, `5 xã`: the noun behind the figure alone. */
function nounLabel({ context, figure, next, carried }: Said): FoundLabel | null {
  const { unitClass, unit } = figure.mention;
  const alone = nounAfter(context, figure);
  const noun = alone && sharedCase(context, figure, alone, next);
  const bare = figure.bracket >= 0 && unitClass === 'percent';
  if (!noun || bare || (unitClass !== 'count' && unitClass !== 'percent' && unit !== null)) return null;
  const rated = ratedNoun(figure, noun, carried);
  if (rated) return { text: rated, own: true, from: figure.leadFrom, end: noun.to, noun: true, used: noun.to };
  const shared = sharedPredicate(context, noun, next);
  const before = unitClass === 'count' && followsCount(figure, carried) ? carried.prefix : null;
  // `bình quân mỗi xã đạt 15 tiêu chí, 02 xã đạt chuẩn`: communes are no mean by one.
  const prefix =
    before !== null && perUnit.test(before) && before.endsWith(figure.mention.unitText ?? '') ? null : before;
  const source = prefix === null ? undefined : carried.observed.at(-1);
  const counted = shared?.text ?? personNoun(figure, fullNoun(figure, '', noun.text, carried), carried);
  return {
    text: prefix ? inOrder(prefix, counted) : counted,
    ...(prefix && { prefix }),
    ...(source && { source }),
    own: true,
    from: figure.leadFrom,
    end: shared?.to ?? noun.to,
    noun: true,
    used: noun.used ?? noun.to,
  };
}

/** `1.800 ha lúa bị thiệt hại`: the noun behind a unit of measure that nothing leads to. */
function measuredLabel({ context, figure, carried }: Said): FoundLabel | null {
  const { reading, mention, leadFrom, from, next, bracket } = figure;
  const isTold = leadFrom === from || /^(?:có|còn|trồng|khoảng|gần|hơn|trên)(?: |$)/.test(figure.lead);
  if (mention.unitClass !== 'measure' || !isTold || bracket >= 0 || !opensNoun(reading, next)) return null;
  const noun = nounAfter(context, { ...figure, to: next });
  if (!noun || noun.from !== next || (isCapital(reading, next) && noun.text.includes(' '))) return null;
  const found = { own: true, from, end: noun.to, noun: true, used: noun.to };
  const grown = grownBefore(figure, noun, carried);
  return grown
    ? { ...found, text: `${grown.text} ${noun.text}`, source: grown.source }
    : { ...found, text: withImplied(mention.unit, noun.text) };
}

/** `Trồng mới 20 ha cà phê, 15 ha chè`: the verb of the area before, which only its crop and a comma part from this one. */
function grownBefore({ reading, mention, from }: Figure, { text }: Label, { observed }: Carried) {
  const source = observed.at(-1);
  if (source?.figure.reading !== reading || source.record.unit_measure !== mention.unit) return null;
  const grown = grownArea.exec(source.record.label_vi)?.[0];
  if (!grown || / (?:bị|được|đã|đạt) /u.test(` ${text} `)) return null;
  const { next } = source.figure;
  const isNext = from - next <= longestCrop && /^[^,;:.()]*(?:,| và)$/u.test(textOf(reading, next, from));
  return isNext ? { text: grown, source } : null;
}

const grownArea =
  /^diện tích (?:trồng mới|gieo trồng|trồng|gieo cấy|xuống giống|chăm sóc|thu hoạch|khoanh nuôi)(?= )/iu;

/** Most tokens of a crop and the comma behind it. */
const longestCrop = 8;

/** `tiểu học 17 lớp (A, B), 448 học sinh`: only a comma or `và`, and a bracket without figures, between two counts. */
function followsCount({ reading, leadFrom, from }: Figure, { end }: Carried): boolean {
  const behind = word(reading, end) === '(' ? (reading.partner[end] as number) + 1 : end;
  return leadFrom === from && from === behind + 1 && /^(?:,|và|\/)$/.test(word(reading, behind));
}

/** A figure that nothing names: what is measured before it, in the measure that its unit implies, or what the heading says. */
function carriedLabel({ context, figure, carried, end, last }: Said): FoundLabel | null {
  const { leadFrom, reading } = figure;
  if (last) {
    const implied = carried.subject !== null ? otherMeasure(figure, last.record.label_vi, carried.subject) : null;
    return implied === null
      ? { text: labelOfLevel(last, figure), own: false, from: leadFrom, end, source: last }
      : { text: implied, own: true, from: last.from, end };
  }
  const around = subjectAround(context, reading);
  if (around && !isTitle(around)) return { text: around, own: true, from: leadFrom, end };
  const noun = nounAfter(context, figure);
  const isCounted = figure.mention.unitClass === 'count' || around === null;
  if (noun && isCounted) return { text: noun.text, own: true, from: leadFrom, end: noun.to, noun: true };
  return around === null ? null : { text: around, own: true, from: leadFrom, end };
}

/** `giảm ở đàn trâu (giảm 6%) và đàn lợn (giảm 7%)`: a change that stands in a bracket alone is of the name before it. */
function movedName({ figure, measure, end }: Said): FoundLabel | null {
  const { reading, bracket, sentence } = figure;
  if (bracket < 0 || measure !== 'change') return null;
  let from = bracket;
  while (from > Math.max(sentence.from, bracket - longestName) && !opensName.test(word(reading, from - 1))) from--;
  const text = textOf(reading, from, bracket);
  return hasFigure(reading, from, bracket) || text.split(' ').length < 2 ? null : { text, own: true, from, end };
}

/** Whether a bracket follows another that tells a change without a level: `đàn trâu (giảm 6%) và đàn lợn (giảm 7%)`. */
function isBesideMoved({ bracket }: Figure, { figure, record }: Observed): boolean {
  const isMoved = record.measure === 'change' && record.parent_id === null;
  return isMoved && bracket >= 0 && figure.bracket >= 0 && figure.bracket !== bracket;
}

const opensName = /^(?:[,;:()]|và|ở|tại|của)$/;
/** Longest name before a bracket, in tokens. */
const longestName = 10;

/** `khu nông nghiệp công nghệ cao (80ha)`: a bracket that only states a size is of the noun before it. */
function bracketLabel({ figure, end, carried }: Said): FoundLabel | null {
  const { reading, bracket, left, sentence } = figure;
  if (
    bracket < 0 ||
    left.from < left.to ||
    /^(?:percent|count)$/.test(figure.mention.unitClass ?? '') ||
    figure.lead !== ''
  )
    return null;
  if (word(reading, figure.next) !== ')' || bracket === carried.end) return null;
  let from = bracket;
  while (
    from > sentence.from &&
    from > carried.end &&
    !/^[,;:()]$/.test(word(reading, from - 1)) &&
    !isFigureAt(reading, from - 1)
  )
    from--;
  if (from > sentence.from && isFigureAt(reading, from - 1)) return null;
  const text = textOf(reading, from, bracket).replace(/^(?:và|gồm|bao gồm|như) /iu, '');
  return text.split(' ').length < 2 ? null : { text, own: true, from, end };
}
