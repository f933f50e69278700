import type { Indicator } from '../../dist/types.d.ts';
import { common, type Context, evidence, use } from './context.ts';
import { english } from './english.ts';
import { areaOf, bracketBehind, listNames } from './facilities.ts';
import { comparatorOf, type Figure, figuresOf, quoteFrom, timeOf } from './figures.ts';
import { findIndicator } from './indicator-codes.ts';
import { assignedBehind, countLabel, isMeasureNoun, type Label, labelBefore, nounAfter, saysMeasure, splitAssignment, subjectOf, withMeasure } from './labels.ts';
import { fromTo, isOfPlan, measureOf, type Measure, signOf, statusOf } from './measures.ts';
import { isProse, isCapital, type Reading, splitAt, textOf, tokenFrom, word } from './reading.ts';
import { baseOf, isBase } from './times.ts';

/** An indicator with its figure, for the companions that follow it. */
interface Observed {
  figure: Figure;
  record: Indicator;
  /** First token of the words that say it. */
  from: number;
}

/** What carries over from figure to figure in a block. */
interface Carried {
  observed: Observed[];
  /** What the clause speaks of, for labels such as `năng suất`. */
  subject: string | null;
  /** Token behind the words that the figure before used. */
  end: number;
}

/** Table `indicators`: every figure that no project or facility took. */
export function readIndicators(context: Context): void {
  for (const reading of context.readings) {
    if (!isProse(reading)) continue;
    const carried: Carried = { observed: [], subject: null, end: 0 };
    const figures = figuresOf(context, reading);
    figures.forEach((figure, i) => {
      if (figure.mention.value !== null && !context.uses.has(figure.mention)) observe(context, figure, figures[i + 1] ?? null, carried);
    });
    tieRanks(carried.observed);
    readWordedChanges(context, reading, carried.observed);
  }
}

function observe(context: Context, figure: Figure, next: Figure | null, carried: Carried): void {
  const { reading, mention } = figure;
  const before = labelBefore(context, figure, carried.end);
  const assigned = before ? splitAssignment(before.text) : { text: '', by: null };
  const share = shareOfFacility(context, figure);
  const counts = before !== null && !saysMeasure(figure, before) && nounAfter(context, figure) !== null;
  const measure = share ? 'share' : restates(figure, carried) ? 'change' : measureOf(context, figure, assigned.text !== '' && !counts);
  const found = share ?? labelOf(context, figure, next, measure, before, assigned.text, carried);
  if (!found) return;
  const parent = parentOf(figure, measure, found.own, carried);
  const time = timeOf(context, figure);
  const period = parent?.record.time_period ?? time?.iso ?? null;
  const unit = unitOf(figure, parent);
  const matched = findIndicator(context.book, found.text, measure === 'rank' ? null : unit);
  const said = found.source ?? (found.own ? null : parent);
  const from = said && said.figure.sentence === figure.sentence ? Math.min(said.from, found.from) : found.from;
  const items = itemsOf(context, figure, found);
  const ratio = found.ratio ?? ratioOf(figure, parent);
  const area = areaOf(context, figure)[0] ?? null;
  const code = matched?.definition.code ?? parent?.record.indicator_code ?? null;
  const id = context.ids.make(
    'indicator',
    `${code?.replaceAll('_', ' ') ?? found.text} ${period ?? ''} ${measure} ${assigned.by ?? ''}`,
    `${reading.section?.number ?? ''} ${textOf(reading, from, figure.next)}`,
  );
  const record: Indicator = {
    ...common(context, reading, id),
    indicator_code: code,
    label_vi: found.text,
    label_en: labelInEnglish(context, found) ?? matched?.definition.en ?? parent?.record.label_en ?? null,
    theme: matched?.definition.theme ?? parent?.record.theme ?? null,
    measure,
    obs_value: measure === 'change' && mention.sign === 0 && mention.value !== null ? signOf(restates(figure, carried)?.figure ?? figure) * mention.value : mention.value,
    obs_value_to: mention.kind === 'range' ? mention.valueTo : null,
    value_text: reading.text.slice(mention.start, mention.unitEnd),
    unit_measure: unit,
    unit_mult: mention.unitMult,
    obs_status: statusOf(figure, measure) === 'A' ? (parent?.record.obs_status ?? 'A') : statusOf(figure, measure),
    comparator: comparatorOf(figure),
    ...ratio,
    rank_total: mention.kind === 'rank' ? mention.valueTo : null,
    ref_area: area,
    ref_area_scope: scopeOf(figure),
    time_period: period,
    base_period: measure === 'change' || /bằng/.test(figure.lead) ? basePeriod(context, figure, next, period) : null,
    assigned_by: assigned.by ?? assignedBehind(figure),
    items: items.names,
    parent_id: parent?.record.id ?? null,
    ...evidence(context, reading, quoteFrom(figure, from, time), Math.max(found.end, items.end)),
  };
  context.tables.indicators.push(record);
  use(context, mention, id);
  use(context, time?.time.mention ?? null, id);
  carried.observed.push({ figure, record, from });
  carried.end = found.noun ? found.end : figure.next;
  if (found.own && measure !== 'change') carried.subject = subjectOf(found.text);
}

/** `tăng 13 xã (0,15%)`: the change that a bracket says again in another unit. */
function restates(figure: Figure, carried: Carried): Observed | null {
  const last = carried.observed.at(-1);
  return last && last.record.measure === 'change' && figure.bracket >= 0 && figure.bracket === last.figure.next && figure.left.from === figure.left.to ? last : null;
}

interface FoundLabel {
  text: string;
  /** Whether the words stand with this figure; otherwise another one's label carried over. */
  own: boolean;
  from: number;
  end: number;
  /** The figure whose label carried over, or whose part this one is. */
  source?: Observed;
  /** Whether the label is the noun behind the figure. */
  noun?: boolean;
  /** The label without that of the whole, where it is a part of one. */
  part?: string;
  /** Parts of the ratio that a percentage restates. */
  ratio?: Pick<Indicator, 'numerator' | 'denominator'>;
}

/** English of a label; a part is named behind its whole, and once where both are one indicator. */
function labelInEnglish(context: Context, { text, source, part }: FoundLabel): string | null {
  if (part === undefined || !source) return english(context, text);
  const own = english(context, part);
  const whole = source.record.label_en;
  return own === null || whole === null || own === whole ? (own ?? whole) : `${whole}: ${own}`;
}

/** What a figure measures: the words before it, the noun behind it, or what the figure before it measures. */
function labelOf(context: Context, figure: Figure, next: Figure | null, measure: Measure, before: Label | null, text: string, carried: Carried): FoundLabel | null {
  const { reading, leadFrom } = figure;
  const end = endOf(figure);
  const last = carried.observed.findLast((each) => each.figure.bracket < 0 || each.figure.bracket === figure.bracket) ?? carried.observed.at(-1);
  const counted = figure.mention.unitClass === 'count' || (figure.mention.unitClass === null && figure.mention.unitText !== null);
  if (text !== '' && before && counted && measure !== 'change' && !saysMeasure(figure, before)) {
    const noun = nounAfter(context, figure);
    const label = noun && countLabel(figure, before, noun);
    if (noun && label) return { text: label, own: true, from: label === noun.text ? leadFrom : before.from, end: noun.to, noun: true };
  }
  if (text !== '' && before) {
    const full = isMeasureNoun(text) ? `${text} ${carried.subject ?? subjectAround(context, reading) ?? ''}`.trim() : withIntro(context, reading, text);
    const behind = measure === 'level' && figure.mention.unitClass === 'measure' ? nounBehindUnit(context, figure) : null;
    const whole = partOf(figure, carried);
    const label = withMeasure(figure, behind ? `${full} ${behind.text}` : full);
    if (whole) return { text: `${whole.record.label_vi}: ${label}`, own: true, from: before.from, end: behind?.to ?? end, source: whole, part: label };
    return { text: label, own: true, from: before.from, end: behind?.to ?? end };
  }
  const companion = assignedBehind(figure) !== null || fromTo.test(figure.lead) || measure === 'change' || measure === 'rank' || isOfPlan(figure) || before !== null || figure.lead.includes('chiếm');
  if (companion && last) return { text: last.record.label_vi, own: false, from: before?.from ?? leadFrom, end, source: last };
  const noun = nounAfter(context, figure);
  const bare = figure.bracket >= 0 && figure.mention.unitClass === 'percent';
  if (noun && !bare && (figure.mention.unitClass === 'count' || figure.mention.unitClass === 'percent' || figure.mention.unit === null)) {
    return { text: sharedPredicate(context, noun, next), own: true, from: leadFrom, end: noun.to, noun: true };
  }
  if (last) return { text: last.record.label_vi, own: false, from: leadFrom, end, source: last };
  const around = subjectAround(context, reading);
  return around ? { text: around, own: true, from: leadFrom, end } : noun ? { text: noun.text, own: true, from: leadFrom, end: noun.to, noun: true } : null;
}

/** `100% tuyến đường chính, 95% ngõ hẻm được lắp điện chiếu sáng`: the verb behind the second serves the first too. */
function sharedPredicate(context: Context, noun: Label, next: Figure | null): string {
  if (!next || next.mention.unitClass !== 'percent' || /(?:^| )(?:được|đạt|có|đã)(?: |$)/.test(noun.text)) return noun.text;
  if (word(next.reading, noun.to) !== ',' || next.leadFrom !== noun.to + 1) return noun.text;
  const predicate = / ((?:được|đạt|có|đã) .+)$/u.exec(nounAfter(context, next)?.text ?? '')?.[1];
  return predicate ? `${noun.text} ${predicate}` : noun.text;
}

/** The entry's label with that of the list that it stands in: `Tỷ lệ …: Tiểu học`. */
function withIntro(context: Context, reading: Reading, text: string): string {
  const intro = context.intros.get(reading);
  const heading = intro && /^(.{3,120}):$/u.exec(intro.text)?.[1];
  if (!heading || intro.mentions.some((each) => each.kind === 'quantity') || /(?:sau|cụ thể|gồm|như|trong đó|chia theo.*|loại hình)$/iu.test(heading)) return text;
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
  return noun && noun.from === figure.next && noun.text.split(' ').length <= 3 && noun.text === noun.text.toLowerCase() && !/^(?:và|từ|đến|khoảng|cách|được|đã|là|đạt|có|bị|mỗi|cho|người)/.test(noun.text) ? noun : null;
}

/** `31/31 trường … đạt chuẩn quốc gia, đạt tỷ lệ 100%`: the share that a counted class of facilities states. */
function shareOfFacility(context: Context, figure: Figure): FoundLabel | null {
  const { reading, mention, sentence } = figure;
  if (mention.unit !== '%') return null;
  const at = reading.mentions.indexOf(mention) - 1;
  const before = reading.mentions[at];
  const use = before && context.uses.get(before);
  if (before?.kind !== 'ratio' || !use || !('recordId' in use) || !use.recordId.includes(':facility:')) return null;
  const from = tokenFrom(reading, before.end);
  if (from < sentence.from || !/tỷ lệ|chiếm|bằng/.test(textOf(reading, from, figure.from))) return null;
  let to = from;
  while (to < figure.leadFrom && word(reading, to) !== ',') to++;
  return { text: textOf(reading, from, to), own: true, from: tokenFrom(reading, before.start), end: figure.next, ratio: { numerator: before.value, denominator: before.valueTo } };
}

/** A rank that comes before its score belongs to the score: `xếp thứ 8/8, đạt 78,07 điểm`. */
function tieRanks(observed: Observed[]): void {
  observed.forEach(({ record }, i) => {
    if (record.measure !== 'rank' || record.parent_id !== null) return;
    const level = observed.slice(i + 1).find((each) => each.record.measure === 'level' && isSame(each.record, record));
    if (level) record.parent_id = level.record.id;
  });
}

function isSame(a: Indicator, b: Indicator): boolean {
  return a.label_vi === b.label_vi || (a.indicator_code !== null && a.indicator_code === b.indicator_code);
}

/** The level that a companion belongs to: the last with a label of its own in the sentence, or the figure before a bracket. */
function parentOf(figure: Figure, measure: Measure, own: boolean, carried: Carried): Observed | null {
  const levels = carried.observed.filter((each) => each.record.measure !== 'change' && each.figure !== figure);
  const last = levels.at(-1);
  if (!last) return null;
  if (measure === 'change' && figure.mention.unit === '{rank}') return levels.findLast((each) => each.record.measure === 'rank') ?? last;
  if (own) {
    const whole = partOf(figure, carried);
    return whole?.record.measure === 'rank' ? null : whole;
  }
  if (measure === 'level' || measure === 'target' || measure === 'count') return null;
  return levels.findLast((each) => each.record.measure === 'level' || each.record.measure === 'count' || each.record.measure === 'target') ?? last;
}

/** The figure that another breaks down: before its bracket, or before `trong đó`. */
function partOf(figure: Figure, carried: Carried): Observed | null {
  const levels = carried.observed.filter((each) => each.record.measure !== 'change' && each.figure.sentence === figure.sentence);
  const last = levels.findLast((each) => each.figure.bracket < 0);
  if (!last) return figure.bracket >= 0 && figure.bracket <= figure.sentence.from + 1 ? (carried.observed.at(-1) ?? null) : null;
  if (figure.bracket >= 0) return figure.bracket === last.figure.next ? last : null;
  return /trong đó/.test(textOf(figure.reading, last.figure.next, figure.from).toLowerCase()) && last.record.unit_measure === figure.mention.unit ? last : null;
}

/** A figure without a unit takes that of the figure it restates; changes keep theirs. */
function unitOf(figure: Figure, parent: Observed | null): string | null {
  return figure.mention.unit ?? (figure.mention.unitText === null ? (parent?.record.unit_measure ?? null) : null);
}

function ratioOf(figure: Figure, parent: Observed | null): Pick<Indicator, 'numerator' | 'denominator'> {
  const { mention } = figure;
  if (mention.kind === 'ratio') return { numerator: mention.value, denominator: mention.valueTo };
  if (mention.unit === '%' && parent) return { numerator: parent.record.numerator, denominator: parent.record.denominator };
  return { numerator: null, denominator: null };
}

function scopeOf(figure: Figure): string | null {
  return /(?:trên địa bàn(?: (?:tỉnh|huyện|thành phố|xã|phường))?|cả nước|toàn (?:tỉnh|quốc|huyện|thành phố|xã|vùng))/iu.exec(textOf(figure.reading, figure.sentence.from, figure.next))?.[0] ?? null;
}

/** The period that a change is measured against, from the words behind it. */
function basePeriod(context: Context, figure: Figure, next: Figure | null, period: string | null): string | null {
  const { reading } = figure;
  const limit = next && next.sentence === figure.sentence ? Math.max(next.from, figure.next) : figure.sentence.to;
  for (let at = figure.next; at < Math.max(limit, figure.next); at++) {
    const time = reading.times[reading.timeAt[at] as number];
    if (!time || !isBase(reading, time)) continue;
    if (time.mention && !context.uses.has(time.mention)) markBase(context, time.mention, figure);
    return baseOf(reading, time, period);
  }
  return null;
}

function markBase(context: Context, mention: Figure['mention'], figure: Figure): void {
  context.bases.set(mention, figure.mention);
}

interface Items {
  names: string[];
  /** Token behind the list; 0 where there is none. */
  end: number;
}

/** Names that a count lists: in brackets, behind a colon, or directly behind the noun. */
function itemsOf(context: Context, figure: Figure, label: FoundLabel): Items {
  const { reading, mention, next, sentence } = figure;
  if (mention.kind !== 'quantity' || mention.unitClass !== 'count') return { names: [], end: 0 };
  if (mention.unit === '{commune}' && isCapital(reading, next)) {
    const places = (context.placeSpans.get(reading) ?? []).filter((each) => each.nameFrom >= next && each.to <= next + 12);
    return { names: places.map((each) => each.name), end: places.at(-1)?.to ?? 0 };
  }
  const at = Math.max(figure.next, label.end);
  const direct = bracketBehind(reading, at);
  const bracket = direct && !direct.hasFigure && !/ giao$/iu.test(direct.text) ? direct : null;
  const plans = mention.unit === '{spatial_plan}' || mention.unit === '{project}';
  const list = bracket ?? (plans ? bracketInClause(reading, at, sentence.to) : null);
  if (list) return { names: listNames(reading, list.from, list.to), end: list.to + 1 };
  return word(reading, at) === ':' && isCapital(reading, at + 1) ? capitalNames(reading, at + 1, sentence.to) : { names: [], end: 0 };
}

/** `Mông, Thái, Giáy, Dao để …`: names in capitals up to the first word in lower case. */
function capitalNames(reading: Reading, from: number, to: number): Items {
  const names: string[] = [];
  let last = from;
  for (const part of splitAt(reading, { from, to }, ',;')) {
    let end = part.from;
    while (end < part.to && isCapital(reading, end)) end++;
    if (end === part.from) break;
    names.push(textOf(reading, part.from, end));
    last = end;
    if (end < part.to) break;
  }
  return { names, end: last };
}

/** `02 đồ án QHPK, hiện đang lập đồ án (A, B)`: the bracket further on in the clause that names what is counted. */
function bracketInClause(reading: Reading, from: number, to: number): { from: number; to: number } | null {
  for (let at = from; at < to && word(reading, at) !== ';'; at++) {
    if ((reading.mentionAt[at] as number) >= 0 && reading.mentions[reading.mentionAt[at] as number]?.kind === 'quantity') return null;
    const bracket = bracketBehind(reading, at);
    if (bracket) return bracket.hasFigure || !isCapital(reading, bracket.from) ? null : bracket;
  }
  return null;
}

/** Words behind a unit that complete what the figure says: `so với`, `kế hoạch`, `với năm 2022`. */
const completing = new Set(['so', 'kế', 'dự', 'chỉ', 'chi', 'mục', 'với', 'trong', 'tại', 'năm', 'của', 'cùng', 'trở', 'theo', 'mỗi', 'nghị']);
const longestCompletion = 14;

/** Where the evidence of a figure ends: with its unit and what directly completes it. */
function endOf(figure: Figure): number {
  const { reading, next, sentence } = figure;
  let at = next;
  if (completing.has(word(reading, at)))
    while (at < sentence.to && at < next + longestCompletion && !/^[,;.:()]$/.test(word(reading, at)) && !isFigureAt(reading, at)) at++;
  return word(reading, at) === ')' && figure.bracket >= 0 ? at + 1 : at;
}

function isFigureAt(reading: Reading, at: number): boolean {
  return (reading.mentionAt[at] as number) >= 0 && (reading.timeAt[at] as number) < 0;
}

const wordedChange = /(?:đã )?(?:thu hẹp|mở rộng|cải thiện|tăng|giảm)(?: (?:hơn|dần|mạnh|nhẹ|đáng kể))* so với(?: cùng kỳ)? năm \d{4}/giu;

/** `đã thu hẹp hơn so với năm 2022`: a change that is told without a figure. */
function readWordedChanges(context: Context, reading: Reading, observed: Observed[]): void {
  for (const match of reading.text.matchAll(wordedChange)) {
    const from = tokenFrom(reading, match.index);
    const to = tokenFrom(reading, match.index + match[0].length);
    const parent = observed.findLast((each) => each.figure.next <= from && each.record.measure !== 'change');
    const time = reading.times.find((each) => each.start > match.index && each.end <= match.index + match[0].length && isBase(reading, each));
    if (!parent || !time || parent.figure.sentence.to < from) continue;
    const id = context.ids.make('indicator', `${parent.record.label_vi} ${parent.record.time_period ?? ''} change`, match[0]);
    context.tables.indicators.push({
      ...parent.record,
      id,
      measure: 'change',
      obs_value: null,
      obs_value_to: null,
      value_text: match[0],
      comparator: '=',
      base_period: baseOf(reading, time, parent.record.time_period),
      parent_id: parent.record.id,
      items: [],
      ...evidence(context, reading, parent.from, to),
    });
    use(context, time.mention, id);
  }
}
