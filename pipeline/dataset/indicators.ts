import type { Indicator } from '../../dist/types.d.ts';
import { onlyArea } from './areas.ts';
import { isNoLarger, wholeOf } from './breakdowns.ts';
import { type Blocks, carryNoun, carryOn, endBlock, startBlock } from './carry.ts';
import { basePeriod, joinChanges } from './change-bases.ts';
import { continuesChange, restates, signOfMove, toldBase } from './changes.ts';
import { allOf, type Carried, type Observed, parentOf, ratioOf, reach, repeatedLevel, tieRanks } from './companions.ts';
import { comparatorOf } from './comparators.ts';
import { concernedAlike } from './concerns.ts';
import { type Context, common, evidence, use } from './context.ts';
import { itemsOf } from './counted-items.ts';
import { shareOfFacility } from './facility-shares.ts';
import { quoteFrom, timeOf } from './figure-times.ts';
import { type Figure, figuresOf } from './figures.ts';
import type { FoundLabel } from './found-label.ts';
import { unitOfHead } from './head-units.ts';
import { aboutAll, areaAbove, isOfProvinces, scopeOf } from './indicator-areas.ts';
import { findIndicator, themeOf } from './indicator-codes.ts';
import { labelOf } from './indicator-labels.ts';
import { comparedTo, periodOf } from './indicator-periods.ts';
import { labelInEnglish } from './label-english.ts';
import { saysOwnMeasure } from './label-subjects.ts';
import { assignedBehind, splitAssignment } from './label-words.ts';
import { type Label, labelBefore, saysMeasure } from './labels.ts';
import { isOfPlan, measureOf, statusOf } from './measures.ts';
import { nounAfter } from './noun-phrases.ts';
import { isProse, textOf } from './reading.ts';
import { takeFullUnit, takeUnitOfEntry } from './short-units.ts';
import { notYet } from './times.ts';
import { planInBracket } from './told-plans.ts';
import { takeUnitOfParts } from './units-of-parts.ts';
import { readWordedChanges } from './worded-changes.ts';

/** Table `indicators`: every figure that no project or facility took. */
export function readIndicators(context: Context): void {
  const blocks: Blocks = { firsts: new Map(), previous: null };
  for (const reading of context.readings) {
    if (!isProse(reading)) continue;
    const carried = startBlock(context, reading, blocks);
    context.observed.set(reading, carried.observed);
    const figures = figuresOf(context, reading);
    const nouns = context.counted.get(reading) ?? [];
    let passed = 0;
    figures.forEach((figure, i) => {
      while ((nouns[passed]?.figure.from ?? figure.from) < figure.from) passed++;
      carryNoun(carried, nouns[passed - 1], figure);
      if (figure.mention.value !== null && !context.uses.has(figure.mention))
        observe(context, figure, figures[i + 1] ?? null, carried);
    });
    tieRanks(carried.observed);
    joinChanges(carried.observed);
    readWordedChanges(context, reading, carried.observed);
    endBlock(blocks, reading, carried);
  }
}

/** Longest stretch that is quoted for one figure because its words stand before others, in tokens. */
const longestQuote = 300;

function observe(context: Context, figure: Figure, next: Figure | null, carried: Carried): void {
  const { reading, mention } = figure;
  takeUnitOfParts(figure);
  takeFullUnit(figure, carried);
  takeUnitOfEntry(figure, carried);
  const again = restates(figure, carried);
  const base = toldBase(figure, carried);
  const moved = again ?? continuesChange(context, figure, carried);
  const isTold = again || base || (mention.unit === '%' && (moved || planInBracket(figure) !== null));
  const before = isTold ? null : labelBefore(context, figure, carried.end, carried.inList);
  const assigned =
    before && !isRateOfRatio(figure, before, carried) ? splitAssignment(before.text) : { text: '', by: null };
  const share = shareOfFacility(context, figure);
  const counts = before !== null && !saysMeasure(figure, before) && nounAfter(context, figure) !== null;
  const isShare = share?.ratio || goesOnWithShares(figure, before, carried);
  const alike = concernedAlike(figure, carried)?.record.measure;
  const stated =
    alike ?? (isShare ? 'share' : moved ? 'change' : measureOf(context, figure, assigned.text !== '' && !counts));
  const told: FoundLabel | null = base && {
    text: base.record.label_vi,
    own: true,
    from: base.from,
    end: figure.next,
  };
  const found = share ?? told ?? labelOf(context, figure, next, stated, before, assigned.text, carried);
  if (!found) return;
  // `…, láng nhựa 100 km và 50 km là đường đất`: a part without words before it is one all the same.
  const level = stated === 'level' || stated === 'count' || stated === 'target';
  const whole =
    !share && !figure.against && (found.own || level) ? wholeOf(context, figure, stated, found.text, carried) : null;
  const parent =
    found.counted ??
    whole?.of ??
    (level || mention.kind === 'ratio' ? namedWhole(context, figure, found, carried) : null) ??
    (found.own
      ? (repeatedLevel(figure, stated, found.text, carried) ?? allOf(figure, carried))
      : parentOf(context, figure, stated, carried));
  const measure = level && whole && isPartOfGoal(figure, whole.of) ? 'target' : stated;
  // A label of its own is an indicator of its own; a companion, and a part named by its whole, is that of the figure before.
  const named = found.own && found.part === undefined ? null : parent;
  const time = timeOf(context, figure);
  const period = base ? base.record.base_period : (comparedTo(figure, carried) ?? periodOf(figure, time, parent));
  // What moved or ranks is the level, whatever was said of it in between.
  const label =
    !found.own && parent && (measure === 'change' || measure === 'rank') ? parent.record.label_vi : found.text;
  const unit = unitOf(figure, parent) ?? unitOfHead(context, figure, found.text);
  const matched = indicatorOf(context, found, measure === 'rank' ? null : unit);
  const said = found.source ?? (found.own ? null : parent);
  const isSaidNear = said && saysOn(figure, said.figure) && found.from - said.from < longestQuote;
  const from = isSaidNear ? Math.min(said.from, found.from) : found.from;
  const items = itemsOf(context, figure, found);
  const ratio = found.ratio ?? ratioOf(figure, parent);
  // What is said of a level is said of its area.
  const ofLevel = parent !== null && !found.own;
  const area = ofLevel ? parent.record.ref_area : aboutAll(found.text) ? areaAbove(context) : onlyArea(context, figure);
  const code = isOfProvinces(context, found.text)
    ? null
    : (matched?.definition.code ?? named?.record.indicator_code ?? null);
  const id = context.ids.make(
    'indicator',
    `${code?.replaceAll('_', ' ') ?? found.text} ${period ?? ''} ${measure} ${measure === 'change' ? (unit ?? '') : ''} ${assigned.by ?? ''}`,
    `${reading.section?.number ?? ''} ${textOf(reading, from, figure.next)}`,
  );
  const own = statusOf(figure, measure);
  // How much more is planned is planned too.
  const isPlanned = measure === 'change' && parent?.record.measure === 'target';
  const status = own !== 'A' ? own : isPlanned ? null : (parent?.record.obs_status ?? 'A');
  const record: Indicator = {
    indicator_code: code,
    label_vi: label,
    label_en:
      (label === found.text ? labelInEnglish(context, found, measure) : null) ??
      matched?.definition.en ??
      named?.record.label_en ??
      null,
    theme:
      matched?.definition.theme ??
      named?.record.theme ??
      (themeOf(context.book, found.text, unit) as Indicator['theme']),
    measure,
    obs_value:
      measure === 'change' && mention.sign === 0 && mention.value !== null
        ? signOfMove(moved, figure) * mention.value
        : mention.value,
    obs_value_to: mention.kind === 'range' ? mention.valueTo : null,
    value_text: reading.text.slice(mention.start, mention.unitEnd),
    unit_measure: unit,
    unit_mult: mention.unitMult,
    obs_status: status === 'A' && notYet(context, period) ? 'E' : status,
    comparator: comparatorOf(figure),
    rank_total: mention.kind === 'rank' ? mention.valueTo : null,
    ref_area: area,
    ref_area_scope: scopeOf(figure),
    time_period: period,
    base_period:
      measure === 'change' || /bằng/.test(figure.lead)
        ? (basePeriod(context, figure, next, period) ?? again?.record.base_period ?? null)
        : null,
    assigned_by: assigned.by ?? assignedBehind(figure),
    items: items.names,
    parent_id: parent?.record.id ?? null,
    ...ratio,
    ...common(context, reading, id),
    ...evidence(
      context,
      reading,
      quotedFrom(figure, quoteFrom(figure, from, time), carried),
      Math.max(found.end, items.end),
    ),
  };
  context.tables.indicators.push(record);
  use(context, mention, id);
  use(context, time?.time.mention ?? null, id);
  carryOn(carried, { figure, record, from, whole, holds: found.holds ?? false }, found);
}

const done = /(?:^| )(?:đã|được|đạt|thực hiện|giải ngân|hoàn thành)(?: |$)/iu;

/** `Kế hoạch vốn là 12 tỷ đồng, trong đó vốn đầu tư 8 tỷ đồng`: a part of what is planned is planned, where nothing was done. */
function isPartOfGoal({ reading, left, from, mention }: Figure, { record }: Observed): boolean {
  return (
    record.measure === 'target' && record.unit_measure === mention.unit && !done.test(textOf(reading, left.from, from))
  );
}

/** A quote that begins with a date inside the words of the figure before it begins with those: they say what was then. */
function quotedFrom({ sentence, next }: Figure, from: number, { observed }: Carried): number {
  const last = observed.at(-1);
  const isInside = last?.figure.sentence === sentence && last.from < from && from < last.figure.next;
  return isInside && next - last.from < longestQuote ? last.from : from;
}

/** Whether a figure stands in the sentence of another, or in a bracket of its own directly behind it: `xếp thứ 5. (đạt 91%)`. */
function saysOn({ reading, sentence, bracket }: Figure, said: Figure): boolean {
  return (
    said.sentence === sentence ||
    (said.reading === reading && bracket === sentence.from && said.sentence.to === sentence.from - 1)
  );
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
  return textOf(figure.reading, first.figure.next, second.figure.from).includes(';') ? source : null;
}

/** `điều tra, làm rõ 12/14 vụ, đạt tỷ lệ 85,7%`: the rate of the ratio before it. */
function isRateOfRatio({ mention, sentence }: Figure, { text }: Label, { observed }: Carried): boolean {
  const last = observed.at(-1);
  return (
    mention.unit === '%' &&
    /^(?:(?:đạt|với|chiếm) )?t[ỷỉ] lệ$/iu.test(text) &&
    last?.record.denominator != null &&
    last.figure.sentence === sentence
  );
}

/** A figure without a unit takes that of the figure it restates; changes keep theirs. */
function unitOf(figure: Figure, parent: Observed | null): string | null {
  return figure.mention.unit ?? (figure.mention.unitText === null ? (parent?.record.unit_measure ?? null) : null);
}

/** `đất nông nghiệp chiếm 88,8%, đất ở 3,7%`: a bare name behind a share is told by its share too. */
function goesOnWithShares(
  { mention, lead, reading, leadFrom, sentence }: Figure,
  before: Label | null,
  { observed, end }: Carried,
): boolean {
  const last = observed.at(-1);
  return (
    mention.unit === '%' &&
    lead === '' &&
    before !== null &&
    !saysOwnMeasure(before.text) &&
    last?.record.measure === 'share' &&
    last.record.unit_measure === '%' &&
    last.figure.sentence === sentence &&
    !isOfPlan(last.figure) &&
    /^(?:(?:tổng )?số \p{L}+(?: \p{L}+)?)?[,;]/iu.test(textOf(reading, last.figure.next, leadFrom)) &&
    leadFrom - end <= longestName
  );
}

/** Longest name in a list of shares, in tokens. */
const longestName = 8;

/** The codebook's indicator; a part that names the same one as its whole is that one too. */
function indicatorOf(context: Context, { text, part, source }: FoundLabel, unit: string | null) {
  // `so với chi tiêu` is a slip for the target.
  const matched = findIndicator(context.book, text.replace(/ so với chi tiêu$/u, ' so với chỉ tiêu'), unit);
  if (matched || part === undefined) return matched;
  const own = findIndicator(context.book, part, unit);
  return own?.definition.code === source?.record.indicator_code ? own : null;
}
