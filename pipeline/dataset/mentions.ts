import type { Mention as MentionRecord } from '../../dist/types.d.ts';
import { firstFrom } from '../binary-search.ts';
import { type Passage, slicePassage, sourceRange } from '../document/passage.ts';
import type { Mark } from '../document/types.ts';
import type { Mention } from '../mention/types.ts';
import { type Context, sectionId } from './reading/context.ts';
import { digest } from './reading/ids.ts';
import type { Reading } from './reading/reading.ts';
import { partAround } from './reading/surroundings.ts';

/** A record before it has its id, what the id is made from, and what tells it from another made from the same. */
interface Draft {
  key: string;
  told?: Told;
  /** Where each character of its text stands in the source; none for markers and marks, which nothing cuts. */
  passage?: Passage;
  record: MentionRecord;
}

/** A mention in its reading. */
interface Told {
  reading: Reading;
  mention: Mention;
}

/** Reasons by kind for mentions that no record took. */
const defaultReasons: Partial<Record<Mention['kind'], NonNullable<MentionRecord['reason']>>> = {
  date: 'time of something told without a figure',
  identifier: 'part of a name',
  ordinal: 'heading number',
  citation: 'part of a citation',
};

/**
 * Table `mentions`: the ledger. Every ASCII digit of the source lies in exactly one record: of what the scan read, of
 * heading numbers, footnote markers and page numbers, and of what is left in the markup.
 */
export function mentionRecords(context: Context): MentionRecord[] {
  const drafts = [
    ...context.readings.flatMap((reading) => reading.mentions.map((mention) => ofMention(context, reading, mention))),
    ...context.readings.flatMap((reading) => (reading.block.marker !== null ? ofMarker(context, reading) : [])),
    ...context.report.marks.flatMap((mark) => ofMark(context, mark)),
  ];
  drafts.sort(inOrder);
  const apart = drafts.flatMap((draft, i) => cutAround(context, draft, drafts, i + 1)).sort(inOrder);
  const all = [...apart, ...leftOver(context, apart)].sort(inOrder);
  const times = new Map<string, number>();
  for (const { key } of all) times.set(key, (times.get(key) ?? 0) + 1);
  return all.map(({ key, told, record }) => {
    const isAlike = told !== undefined && (times.get(key) ?? 0) > 1;
    record.id = context.ids.make('mention', isAlike ? `${key} ${beside(told)}` : key, '');
    return record;
  });
}

function inOrder(a: Draft, b: Draft): number {
  return a.record.start - b.record.start;
}

/**
 * The parts of a mention that a page break cut, around what stands in it: a page number, a footnote with its own figures.
 * What it says is said by the first part; all belong to the same record, or have the same reason.
 */
function cutAround(context: Context, draft: Draft, drafts: readonly Draft[], behind: number): Draft[] {
  const { passage, record, key } = draft;
  const within: Draft[] = [];
  for (let i = behind; (drafts[i]?.record.start ?? record.end) < record.end; i++) within.push(drafts[i] as Draft);
  if (!passage || within.length === 0) return [draft];
  const ends = [...within.map(({ record: { start } }) => firstFrom(passage.offsets, start)), passage.text.length];
  return ends
    .map((end, i) => slicePassage(passage, ends[i - 1] ?? 0, end))
    .filter(({ text }) => /\d/.test(text))
    .map((part, i): Draft => {
      const [start, end] = sourceRange(part, 0, part.text.length, context.report.source);
      const place = { start, end, line: context.lines.line(start), text: part.text };
      return i === 0
        ? { ...draft, record: { ...record, ...place } }
        : { key: `${key} ${i + 1}`, record: { ...record, ...place, ...nothingSaid } };
    });
}

const nothingSaid = { value: null, value_to: null, unit: null, unit_text: null, unit_mult: null };

function ofMention(context: Context, reading: Reading, mention: Mention): Draft {
  const [start, end] = sourceRange(reading.block, mention.start, mention.end, context.report.source);
  const use = context.uses.get(mention) ?? context.uses.get(context.bases.get(mention) ?? mention);
  const recordId = use && 'recordId' in use ? use.recordId : null;
  const reason =
    recordId !== null
      ? null
      : use && 'reason' in use
        ? use.reason
        : (mention.reason ?? defaultReasons[mention.kind] ?? 'number without a noun');
  const record: MentionRecord = {
    id: '',
    report_id: context.reportId,
    section_id: sectionId(context, reading.section),
    start,
    end,
    line: context.lines.line(start),
    text: reading.text.slice(mention.start, mention.end),
    kind: mention.kind,
    value: mention.value,
    value_to: mention.valueTo,
    unit: mention.unit,
    unit_text: mention.unitText,
    unit_mult: mention.unitMult,
    record_id: recordId,
    reason: reason as MentionRecord['reason'],
  };
  const key =
    recordId === null
      ? `${reading.section?.number ?? reading.role} ${around(reading, mention)}`
      : `${recordId.slice(context.reportId.length + 1) || 'report'} ${mention.kind}`;
  const isWhole = end - start === record.text.length;
  return {
    key,
    record,
    ...(!isWhole && { passage: slicePassage(reading.block, mention.start, mention.end) }),
    ...(recordId === null && { told: { reading, mention } }),
  };
}

/** The entry or clause around a mention as a key that stays when figures, or the entries beside it, change. */
function around(reading: Reading, { kind, start, end }: Mention): string {
  return `${kind} ${digest(partAround(reading, start, end, ',;:.()“”'))}`;
}

/** The characters around a mention, for entries that are alike. */
function beside({ reading, mention: { start, end } }: Told): string {
  return digest(reading.text.slice(Math.max(0, start - 24), end + 8).replace(/\d/g, '#'));
}

function ofMarker(context: Context, reading: Reading): Draft[] {
  const { block } = reading;
  const marker = block.marker ?? '';
  if (!/\d/.test(marker)) return [];
  const record = reading.role === 'heading' ? sectionId(context, reading.section) : null;
  return [
    {
      key: `${record ?? 'list'} ${marker} ${digest(block.text.slice(0, 40).replace(/\d/g, '#'))}`,
      record: plain(
        context,
        block.markerStart,
        marker,
        'ordinal',
        'heading number',
        sectionId(context, reading.section),
      ),
    },
  ];
}

function ofMark(context: Context, mark: Mark): Draft[] {
  const text = context.report.source.slice(mark.start, mark.end);
  if (!/\d/.test(text)) return [];
  const kind = mark.kind === 'footnote marker' ? 'ordinal' : mark.kind === 'page number' ? 'ordinal' : 'other';
  return [{ key: `${mark.kind} ${text}`, record: plain(context, mark.start, text, kind, mark.kind, null) }];
}

function plain(
  context: Context,
  start: number,
  text: string,
  kind: MentionRecord['kind'],
  reason: NonNullable<MentionRecord['reason']>,
  section: string | null,
): MentionRecord {
  return {
    id: '',
    report_id: context.reportId,
    section_id: section,
    start,
    end: start + text.length,
    line: context.lines.line(start),
    text,
    kind,
    value: null,
    value_to: null,
    unit: null,
    unit_text: null,
    unit_mult: null,
    record_id: null,
    reason,
  };
}

/** Digits that no text holds: in HTML tags and comments, entities, rules. */
function leftOver(context: Context, drafts: Draft[]): Draft[] {
  const { source } = context.report;
  const found: Draft[] = [];
  let next = 0;
  let covered = 0;
  for (const match of source.matchAll(/\d+/g)) {
    const start = match.index;
    while (next < drafts.length && (drafts[next] as Draft).record.start <= start)
      covered = Math.max(covered, (drafts[next++] as Draft).record.end);
    if (start < covered) continue;
    found.push({ key: `markup ${match[0]}`, record: plain(context, start, match[0], 'other', 'markup', null) });
  }
  return found;
}
