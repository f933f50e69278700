import { tidied } from './clause-trim.ts';
import {
  bracketLabel,
  carriedLabel,
  companionLabel,
  extremeLabel,
  plannedLabel,
  remainderLabel,
} from './companion-labels.ts';
import { type Carried, lastBefore, type Observed } from './companions.ts';
import { concerning } from './concerns.ts';
import type { Context } from './context.ts';
import { contributionLabel } from './contributions.ts';
import { countedLabel, longestGrowth, nounLabel } from './counted-labels.ts';
import { isBuilding, isEntryOfOne } from './entry-labels.ts';
import { type Figure, opensNoun } from './figures.ts';
import type { FoundLabel, Said } from './found-label.ts';
import { isGrowing, withCrop, withoutGrowing } from './growing.ts';
import { completed, withImpliedMeasure, withPrices, withSubject } from './label-completions.ts';
import { endOf } from './label-ends.ts';
import { lowered, subjectAround, withHolder, withIntro, withShared } from './label-headings.ts';
import { openedSubject, placeLabel, rooms } from './label-subjects.ts';
import { boundedName, ofPeople, shortName, wholeInLabel } from './label-wholes.ts';
import { isMeasureNoun, isSector, opensDeed, subjectOf, withImplied, withMeasure } from './label-words.ts';
import type { Label } from './labels.ts';
import { withListedCrop, withSizedKind } from './listed-crops.ts';
import { withListTopic, withSharedMeasure, withStructure } from './listed-measures.ts';
import { isAmount, isOfPlan, isPredicated, type Measure, moving } from './measures.ts';
import { grownBefore, growthOf, movedCount, movedLabel, movedName, withoutFactor } from './moved-labels.ts';
import { nounAfter } from './noun-phrases.ts';
import { partOf } from './parts.ts';
import { countAtPlace } from './placed-counts.ts';
import { ofPlan } from './plan-labels.ts';
import { isCapital, semicolonBefore, word } from './reading.ts';
import { conditionBehind, givenBehind, landFound, recipientBehind } from './recipients.ts';
import { withSchool } from './school-levels.ts';
import { withSeason } from './seasons.ts';
import { nounBehindUnit, sharedHarm } from './shared-nouns.ts';

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
    extremeLabel(said, carried) ??
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
    givenLabel(said) ??
    companionLabel(said) ??
    nounLabel(said) ??
    measuredLabel(said) ??
    carriedLabel(said) ??
    movedName(said);
  if (!found?.own) return found && concerning(said, inSeason(said, found));
  const label = lowered(tidied(withHolder(context, figure.reading, withSchool(figure, found.text))));
  return concerning(said, { ...found, text: isAmount(measure) ? withSeason(figure, label) : label });
}

/** `diện tích lúa đạt 90 ha. Trong đó, vụ Mùa 50 ha`: what the figure before measures, in another season. */
function inSeason({ figure, measure }: Said, found: FoundLabel): FoundLabel {
  const text = isAmount(measure) ? withSeason(figure, found.text) : found.text;
  return text === found.text ? found : { ...found, text, own: true };
}

function lastFor(figure: Figure, carried: Carried): Observed | undefined {
  return (
    lastBefore(carried, ({ figure: { bracket }, holds }) => (bracket < 0 || bracket === figure.bracket) && !holds) ??
    carried.observed.at(-1) ??
    carried.compared.at(-1)
  );
}

/** `diện tích lúa đạt 20 ha`: the words before a figure, with what they leave out. */
function wordedLabel(told: Said, before: Label): FoundLabel | null {
  const { context, figure, measure, carried, next } = told;
  const hasUnit =
    (measure === 'level' || measure === 'target' || figure.mention.kind === 'ratio') &&
    (figure.mention.unitClass === 'measure' || collects(figure, before.text));
  const noun = hasUnit
    ? nounBehindUnit(
        context,
        figure,
        isGrowing(before.text) || isBuilding(before.text) || before.place ? longestGrowth : undefined,
      )
    : recipientBehind(figure, before.text);
  // `đất lúa 120 ha đất màu 80 ha`: without a comma between them, the noun of the next entry.
  const behind = noun && noun.to === next?.from && next.mention.unit === figure.mention.unit ? null : noun;
  const goesOn = isEntryOfOne(figure, before.text) || (behind !== null && opensDeed(before.text));
  const found = {
    own: true,
    from: before.from,
    end: behind?.to ?? told.end,
    ...(behind && { used: behind.to }),
    ...(goesOn && { prefix: before.text }),
  };
  const placed =
    before.place &&
    (placeLabel(figure, before.place, behind?.text ?? null, carried.topic, carried.head) ??
      countAtPlace(figure, before, carried));
  if (placed) return { ...found, text: placed.text, head: placed.head };
  // `Về nông nghiệp: 48 ha lúa bị ngập`: a branch of the economy is no part of what stands behind.
  if (behind && figure.lead === ':' && isSector(before.text))
    return { ...found, text: withImplied(figure.mention.unit, behind.text) };
  const enclosing = ofPeople.test(before.text) ? null : partOf(figure, carried);
  // `425 ha rừng (độ che phủ trên 65%)`: a rate is no part of an area.
  const parent =
    enclosing && rated.test(before.text) && enclosing.record.unit_measure !== figure.mention.unit ? null : enclosing;
  // `Lúa mùa: cả nước thu hoạch 20 ha lúa mùa`: what is grown stands behind, too.
  const said = behind === null ? before.text : before.text.replace(/^[^:]{2,40}: (?=[^:]+$)/u, '');
  const hasObject = behind !== null && isGrowing(said);
  const words =
    parent && isMeasureNoun(before.text)
      ? before.text
      : hasObject || (behind !== null && collects(figure, said))
        ? withImpliedMeasure(figure, said, null)
        : saidInFull(told, before.text);
  const label = withSizedKind(figure, withNoun(figure, words, behind?.text ?? null), carried);
  const whole = parent ?? wholeInLabel(figure, before, label, carried);
  if (whole) {
    const name = parent ? boundedName(whole.record.label_vi) : shortName(whole.record.label_vi);
    // `năng suất lúa đạt 57 tạ/ha; trong đó, miền Bắc …, năng suất giảm 2 tạ/ha`.
    const isSame = name.toLowerCase() === label.toLowerCase();
    if (isSame || (isMeasureNoun(label) && name.toLowerCase().startsWith(`${label.toLowerCase()} `)))
      return { ...found, text: name };
    const part = withoutGrowing(label, name);
    return { ...found, text: `${name}: ${part}`, source: whole, part };
  }
  return {
    ...found,
    text: isOfPlan(figure)
      ? ofPlan(figure, label, told.end)
      : withListTopic(
          figure,
          withStructure(
            figure,
            withCrop(
              figure,
              withListedCrop(
                figure,
                withSharedMeasure(figure, measure === 'change' ? withPrices(figure, label) : label, carried),
              ),
            ),
            carried,
          ),
          carried,
        ),
  };
}

const rated = /^(?:độ|tỷ lệ|tỉ lệ|năng suất|mật độ|giá) \S/iu;

/** `năng suất bình quân toàn tỉnh`: of what area is told apart. */
const ofAllArea = / (?:của )?toàn (?:tỉnh|huyện|thành phố|xã|vùng)$/iu;

/** `thu được 45 tỷ đồng tiền thuế`: what the money is, behind it. */
function collects({ mention, reading, next }: Figure, text: string): boolean {
  return (
    mention.unitClass === 'money' && /^(?:thu|chi|nộp)$/iu.test(text) && /^(?:tiền|thuế|phí)$/.test(word(reading, next))
  );
}

function saidInFull({ context, figure, carried }: Said, said: string): string {
  const { reading } = figure;
  const bare = said.replace(ofAllArea, '');
  const text = isMeasureNoun(bare) ? bare : said;
  if (!isMeasureNoun(text)) return withIntro(context, reading, withShared(figure, completed(figure, text, carried)));
  // `Tổng đàn trâu 450 con. Trồng mới 75 ha`: what is grown is no herd.
  const last = carried.observed.at(-1) ?? carried.earlier.at(-1);
  // `đón 12.500 lượt khách; doanh thu đạt 6 tỷ đồng`: money is of none of those counted.
  const isTaken = /^(?:tổng )?doanh thu$/iu.test(text) && last?.figure.mention.unitClass === 'count';
  const isOther = cropping.test(text) && !/^(?:har|t|.*\/har|%)$/.test(last?.record.unit_measure ?? 'har');
  const subject =
    isOther || isTaken
      ? null
      : (openedSubject(figure) ??
        subjectFor(figure, carried) ??
        (cropping.test(text) ? null : subjectAround(context, reading)));
  return withImpliedMeasure(figure, withSubject(figure, text, subject), null);
}

const people = new Set(['{household}', '{person}', '{worker}', '{pupil}', '{child}', '{teacher}']);
const cropping = /^(?:diện tích )?(?:trồng mới|trồng|thu hoạch)$/iu;

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
  // `đóng góp 1.450 ngày công`: days of work, beside money and land.
  const { unit, unitText } = figure.mention;
  if (noun === null && unit === '{workday}' && unitText !== null && !/(?:^| )công(?: |$)/iu.test(words))
    return `${words} ${unitText}`;
  return withMeasure(figure, noun === null ? words : `${words} ${noun}`);
}

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

/** `5,7 tỷ đồng đầu tư cho xã Tân Lập`: money that only the words behind it tell. */
function givenLabel({ figure, before }: Said): FoundLabel | null {
  const { mention, bracket, leadFrom } = figure;
  const given =
    before || bracket >= 0 || mention.unitClass !== 'money' ? null : (givenBehind(figure) ?? conditionBehind(figure));
  return given && { text: given.text, own: true, from: leadFrom, end: given.to, noun: true, used: given.to };
}

/** `1.800 ha lúa bị thiệt hại`: the noun behind a unit of measure that nothing leads to. */
function measuredLabel({ context, figure, carried }: Said): FoundLabel | null {
  const { reading, mention, leadFrom, from, next, bracket } = figure;
  const isTold =
    leadFrom === from ||
    word(reading, leadFrom - 1) === 'cho' ||
    /^(?:(?:đã|đang|hiện) )*(?:có|còn|trồng|khoảng|gần|hơn|trên)(?: |$)/.test(figure.lead);
  if (mention.unitClass !== 'measure' || !isTold || bracket >= 0 || !opensNoun(reading, next)) return null;
  const alone = nounAfter(context, { ...figure, to: next });
  if (!alone || alone.from !== next || (isCapital(reading, next) && alone.text.includes(' '))) return null;
  const noun = sharedHarm(context, figure, alone) ?? alone;
  const found = { own: true, from, end: noun.to, noun: true, used: noun.to };
  // `thu giữ 2 kg ma túy, 1,4 kg heroin`.
  const prefix = followsCount(figure, carried) ? carried.prefix : null;
  if (prefix !== null && opensDeed(prefix)) return { ...found, text: `${prefix} ${noun.text}`, prefix };
  const land = landFound(figure, noun, carried);
  if (land !== null) return { ...found, text: land };
  const grown = grownBefore(figure, noun, carried);
  return grown
    ? { ...found, text: `${grown.text} ${noun.text}`, source: grown.source }
    : { ...found, text: withImplied(mention.unit, noun.text) };
}

/** Most tokens of a crop and the comma behind it. */
export const longestCrop = 8;

/** `tiểu học 17 lớp (A, B), 448 học sinh`: only a comma or `và`, and a bracket without figures, between two counts. */
export function followsCount({ reading, leadFrom, from, lead }: Figure, { end }: Carried): boolean {
  const behind = word(reading, end) === '(' ? (reading.partner[end] as number) + 1 : end;
  if (leadFrom !== from) return lead === 'với' && leadFrom === behind;
  // `25 vụ 35 đối tượng`: nothing between them.
  return from === behind ? behind === end : from === behind + 1 && /^(?:,|;|và|\/)$/.test(word(reading, behind));
}
