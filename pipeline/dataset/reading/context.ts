import type { LegalReference } from '../../../dist/types.d.ts';
import type { Codebook, PlaceDefinition } from '../../codebook.ts';
import type { LineIndex } from '../../document/lines.ts';
import { sourceRange } from '../../document/passage.ts';
import type { Block, FootnoteDefinition, Report, Section } from '../../document/types.ts';
import type { Token } from '../../mention/tokens.ts';
import type { Mention } from '../../mention/types.ts';
import type { Tables } from '../../tables.ts';
import type { Figure } from '../figures/figures.ts';
import type { LabelTrace } from '../labels/label-trace.ts';
import type { Observed } from '../ties/observed.ts';
import type { Book } from './book.ts';
import type { IdMaker } from './ids.ts';
import { type PlaceSpan, type Reading, type Span, sentenceAt, tokenFrom, word } from './reading.ts';

/** What the dataset stage works with while it reads one report. */
export interface Context {
  reportId: string;
  report: Report;
  codebook: Codebook;
  book: Book;
  lines: LineIndex;
  ids: IdMaker;
  readings: Reading[];
  /** The reading of each block of the body. */
  readingOf: Map<Block, Reading>;
  /** Where each reading stands among them. */
  order: Map<Reading, number>;
  /** The reading of the title; null where there is none. */
  title: Reading | null;
  footnotes: Map<FootnoteDefinition, Reading[]>;
  tables: Tables;
  /** Records of table `legal_references` by their ids. */
  citations: Map<string, LegalReference>;
  /** Where each mention went: a record's id, or the reason why in none. */
  uses: Map<Mention, Use>;
  sectionIds: Map<Section, string>;
  footnoteIds: Map<FootnoteDefinition, string>;
  placeSpans: Map<Reading, PlaceSpan[]>;
  /** The area of what each reading tells where its own words name none. */
  areas: Map<Reading, string[]>;
  /** The place whose committee issued the report; null where the text does not say. */
  home: PlaceDefinition | null;
  /** The one year that title and headings name. */
  titleYear: number | null;
  /** Whether the text is a list of goals, though no word says so. */
  listsBounds: boolean;
  /** The block that introduces the list that a block is an entry of. */
  intros: Map<Reading, Reading>;
  headings: Map<Section, Reading>;
  /** Figures of each reading, read once. */
  figures: Map<Reading, Figure[]>;
  /** Indicators of each reading, for those that break them down. */
  observed: Map<Reading, Observed[]>;
  /** Nouns of the facilities that each reading counts, in reading order. */
  counted: Map<Reading, CountedNoun[]>;
  /** Where each reading tells of a project behind its name, in reading order. */
  toldOf: Map<Reading, ToldProject[]>;
  /** English of names, put together once. */
  english: Map<string, string | null>;
  /** Names of stations that projects list. */
  stations: { reading: Reading; from: number; to: number; name: string }[];
  /** How each label was made; null where nobody asks. */
  labelTraces: Map<Mention, LabelTrace> | null;
  /** Dates that a change is measured against, with the figure of the change. */
  bases: Map<Mention, Mention>;
}

/** `12 tuyến đường huyện`: the noun of a class of facilities that a figure counts. */
export interface CountedNoun {
  figure: Figure;
  name: string;
  /** Token behind it. */
  to: number;
}

/** A stretch of a reading, in tokens, that tells of a project. */
export interface ToldProject {
  start: number;
  to: number;
  name: string;
}

type Use = { recordId: string } | { reason: string };

/**
 * Where the text refers to a reading's footnote: the reading there, the token behind the words that it belongs to, and their
 * sentence; the mark may stand behind the stop.
 */
export function anchorOf(
  { readingOf }: Context,
  { footnote }: Reading,
): { above: Reading; at: number; sentence: Span | undefined } | null {
  const { block, reference } = footnote?.anchor ?? {};
  const above = block && readingOf.get(block);
  if (!above || !reference) return null;
  let at = tokenFrom(above, reference.at);
  while (at > 1 && /^[.;:]$/.test(word(above, at - 1))) at--;
  return { above, at, sentence: sentenceAt(above, Math.max(at - 1, 0)) };
}

/** The id of a section; null where the text stands under no heading. */
export function sectionId(context: Context, section: Section | null): string | null {
  return section ? (context.sectionIds.get(section) ?? null) : null;
}

/** Where the source says it, and in what words. */
export interface Evidence {
  source_start: number;
  source_end: number;
  source_line: number;
  quote: string;
}

/** A run of tokens with the bracket or quotation mark that closes behind it, or opens before it. */
function balanced(reading: Reading, first: number, last: number): { from: number; to: number } {
  let from = first;
  let to = last;
  for (let at = first; at < last; at++) {
    const partner = reading.partner[at] as number;
    if (partner === to) to++;
    else if (partner >= 0 && partner === from - 1) from--;
  }
  return { from, to };
}

/** The evidence of a run of tokens. */
export function evidence(context: Context, reading: Reading, first: number, last: number): Evidence {
  const { from, to } = balanced(reading, first, last);
  const start = (reading.tokens[from] as Token).start;
  const end = (reading.tokens[Math.max(from, to - 1)] as Token).end;
  return evidenceOf(context, reading.block, start, end);
}

/** The evidence of a stretch of a block's text. */
export function evidenceOf(context: Context, block: Block, start = 0, end = block.text.length): Evidence {
  // Of a block without text only its mark is left.
  if (block.text === '') {
    const { markerStart } = block;
    return {
      source_start: markerStart,
      source_end: markerStart + 1,
      source_line: context.lines.line(markerStart),
      quote: '',
    };
  }
  const [first, last] = sourceRange(block, start, end, context.report.source);
  return {
    source_start: first,
    source_end: last,
    source_line: context.lines.line(first),
    quote: block.text.slice(start, end),
  };
}

/** Notes that a mention went into a record; the first record keeps it. */
export function use(context: Context, mention: Mention | null, recordId: string): void {
  if (mention && !context.uses.has(mention)) context.uses.set(mention, { recordId });
}

/** The id of the record that a mention went into; null where it is in none. */
export function recordIdOf({ uses }: Context, mention: Mention | null | undefined): string | null {
  const use = mention && uses.get(mention);
  return use && 'recordId' in use ? use.recordId : null;
}

/** Notes why a mention is in no record. */
export function excuse(context: Context, mention: Mention, reason: string): void {
  if (!context.uses.has(mention)) context.uses.set(mention, { reason });
}

/**
 * Fields common to the records that a stretch of text makes. They are spread behind the record's own: an object that opens
 * with a spread takes Node a hundred times as long to make.
 */
export function common(context: Context, reading: Reading, id: string) {
  return { id, report_id: context.reportId, section_id: sectionId(context, reading.section) };
}
