import type { Indicator } from '../../dist/types.d.ts';
import { itemsOf } from './counts/counted-items.ts';
import { isSetOfCriteria } from './counts/counts-in-labels.ts';
import { takeUnitOfAll } from './counts/ratios-of-all.ts';
import { comparatorOf } from './figures/comparators.ts';
import type { Figure } from './figures/figures.ts';
import { figuresOf } from './figures/find-figures.ts';
import { isOfLostRow } from './figures/lost-rows.ts';
import { takeFullUnit, takeUnitOfEntry, takeUnitOfFacility, takeUnitOfKind } from './figures/short-units.ts';
import { tellActorsApart } from './indicators/actors-apart.ts';
import {
  type Blocks,
  carryNoun,
  carryOn,
  carryProject,
  endBlock,
  leaveBracket,
  openSentence,
  startBlock,
} from './indicators/carry.ts';
import { areaOf, scopeOf } from './indicators/indicator-areas.ts';
import { quoted, saidFrom } from './indicators/indicator-evidence.ts';
import { labelOf } from './indicators/indicator-labels.ts';
import { measureOfFound, observedStatus, type Statement, statementOf } from './indicators/indicator-measures.ts';
import { namesOf } from './indicators/indicator-names.ts';
import { belongingOf } from './indicators/indicator-parents.ts';
import { periodsOf } from './indicators/indicator-periods.ts';
import { multOf, unitOf } from './indicators/indicator-units.ts';
import { assignedBehind } from './labels/assignments.ts';
import { withNumber } from './labels/bare-counts.ts';
import { withStandard } from './labels/certified-parts.ts';
import { type FoundLabel, withText } from './labels/found-label.ts';
import { takeUnitOfGroup } from './labels/peoples.ts';
import { withPlaceOfPart } from './labels/placed-parts.ts';
import { withProject } from './labels/project-labels.ts';
import { signOfMove } from './measures/changes.ts';
import { joinChanges } from './measures/joined-changes.ts';
import type { Measure } from './measures/measures.ts';
import { readWordedChanges } from './measures/worded-changes.ts';
import { type Context, common, evidence, excuse, use } from './reading/context.ts';
import { isProse, textOf } from './reading/reading.ts';
import { ratioOf, tieRanks } from './ties/companions.ts';
import type { Carried, Observed } from './ties/observed.ts';

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
      if (figure.sentence !== figures[i - 1]?.sentence) openSentence(context, carried, figure);
      while ((nouns[passed]?.figure.from ?? figure.from) < figure.from) passed++;
      leaveBracket(carried, figure);
      const holder = passed > 0 ? nouns[passed - 1] : undefined;
      carryNoun(context, carried, holder, figure);
      carryProject(context, carried, figure);
      takeUnitOfFacility(figure, holder);
      if (figure.mention.value !== null && !context.uses.has(figure.mention))
        observe(context, figure, figures[i + 1] ?? null, carried);
    });
    tieRanks(carried.observed);
    joinChanges(carried.observed);
    readWordedChanges(context, reading, carried.observed);
    tellActorsApart(context, carried.observed);
    endBlock(blocks, reading, carried);
  }
}

/** Makes the record of a figure, in stages: what it states, whose label it has, what it belongs to, its unit, names, periods and area. */
function observe(context: Context, figure: Figure, next: Figure | null, carried: Carried): void {
  const { reading, mention } = figure;
  if (isSetOfCriteria(figure)) {
    excuse(context, mention, 'part of a name');
    carried.end = Math.max(carried.end, figure.next);
    return;
  }
  if (isOfLostRow(figure)) return;
  takeFullUnit(figure, carried);
  takeUnitOfEntry(figure, carried);
  takeUnitOfKind(figure, carried);
  takeUnitOfGroup(figure, carried);
  takeUnitOfAll(figure);
  const statement = statementOf(context, figure, carried);
  const labelled = labelOf(context, figure, next, statement, carried);
  if (!labelled) return;
  const numbered = withNumber(figure, labelled, statement.measure);
  const { parent, whole } = belongingOf(context, figure, statement, numbered, carried);
  const ofAll = whole?.of.record.label_vi;
  const found = ofAll === undefined ? numbered : withText(numbered, withStandard(context, numbered.text, ofAll));
  const stated = { ...statement, measure: measureOfFound(figure, statement.measure, found.text, whole?.of ?? null) };
  const unit = unitOf(context, figure, found, parent);
  const placed = ofAll === undefined ? found : withText(found, withPlaceOfPart(context, found.text, ofAll));
  const told = withProject(context, figure, placed);
  const names = namesOf(context, told, { reading, measure: stated.measure, unit, parent });
  const periods = periodsOf(context, figure, next, { ...stated, label: found.text }, parent, carried);
  const from = saidFrom(figure, found, parent);
  const record = recordOf(context, { figure, stated, found: told, parent, unit, names, periods, from }, carried);
  context.tables.indicators.push(record);
  use(context, mention, record.id);
  use(context, periods.time?.time.mention ?? null, record.id);
  carryOn(carried, { figure, record, from, whole, holds: found.holds ?? false }, found);
}

/** What the stages found out about a figure. */
interface Read {
  figure: Figure;
  stated: Statement;
  found: FoundLabel;
  parent: Observed | null;
  unit: string | null;
  names: ReturnType<typeof namesOf>;
  periods: ReturnType<typeof periodsOf>;
  /** First token of what says it. */
  from: number;
}

function recordOf(context: Context, read: Read, carried: Carried): Indicator {
  const { figure, stated, found, parent, unit, names, periods } = read;
  const { reading, mention } = figure;
  const { measure } = stated;
  const items = itemsOf(context, figure, found);
  const { first, last } = quoted(figure, read.from, periods.time, found, items, carried);
  return {
    indicator_code: names.code,
    label_vi: names.vi,
    label_en: names.en,
    theme: names.theme,
    measure,
    obs_value: signed(mention.value, figure, measure, stated),
    obs_value_to: mention.kind === 'range' ? signed(mention.valueTo, figure, measure, stated) : null,
    value_text: reading.text.slice(mention.start, mention.unitEnd),
    unit_measure: unit,
    unit_mult: multOf(figure, unit, parent),
    obs_status: observedStatus(context, figure, measure, parent, periods.period, carried),
    comparator: comparatorOf(figure),
    rank_total: mention.kind === 'rank' ? mention.valueTo : null,
    ref_area: areaOf(context, figure, found, parent),
    ref_area_scope: scopeOf(context, figure),
    time_period: periods.period,
    base_period: periods.base,
    assigned_by: stated.assignedBy ?? assignedBehind(figure),
    items: items.names,
    parent_id: parent?.record.id ?? null,
    ...(found.ratio ?? ratioOf(figure, measure, parent)),
    ...common(context, reading, idOf(context, read)),
    ...evidence(context, reading, first, last),
  };
}

/** An id of what is measured, when and how. */
function idOf({ ids }: Context, { figure, stated, found, unit, names, periods, from }: Read): string {
  const { reading, next } = figure;
  const told = [
    names.code?.replaceAll('_', ' ') ?? found.text,
    periods.period ?? '',
    stated.measure,
    stated.measure === 'change' ? (unit ?? '') : '',
    stated.assignedBy ?? '',
  ];
  return ids.make('indicator', told.join(' '), `${reading.section?.number ?? ''} ${textOf(reading, from, next)}`);
}

/** A value of a figure; of a change with the sign of its direction: `giảm 5-7%` is from -5 to -7. */
function signed(value: number | null, figure: Figure, measure: Measure, { moved }: Statement): number | null {
  return measure === 'change' && figure.mention.sign === 0 && value !== null
    ? signOfMove(moved, figure) * value
    : value;
}
