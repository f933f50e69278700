import type { Node } from 'unist';
import type { Passage } from './passage.ts';
import type { RowRole } from './table-head.ts';

/** Where the flow refers to a footnote. The marker itself is not part of the clean text. */
export interface FootnoteReference {
  /** The number inside the marker, as ASCII digits. */
  label: string;
  marker: string;
  /** Offset in the passage: the marker stood before this character. */
  at: number;
  sourceStart: number;
  sourceEnd: number;
}

/** A block of clean text: a paragraph, a list item, a heading, a line of the header. */
export interface Block extends Node, Passage {
  type: 'paragraph' | 'item' | 'heading' | 'row';
  /** List or outline marker, as written: `-`, `a)`, `1.1.`; null where there is none. */
  marker: string | null;
  markerStart: number;
  /** The marker's numbering system; null for bullets and none. */
  numbering: Numbering | null;
  references: FootnoteReference[];
  /** Ordinal of the Markdown block that the lines come from: lines of one block were written together. */
  group: number;
  /** Column of its first character, counted from 1. */
  column: number;
  /** Of a heading of Markdown: its depth, from 1; 0 of other blocks. */
  depth: number;
  /** Of a row: its cells. */
  cells: Passage[];
  /** Of a row: the head of each column of its table; none where the table has no head. */
  head: readonly Passage[];
  /** Of a row of a table with a head: what it is in it; of one whose columns are lost that it is such. */
  rowRole: RowRole | null;
  /** Whether a page number or a footnote stood between this block and the one before. */
  afterBreak: boolean;
}

/** Numbering systems of headings, outermost first as Decree 30/2020/NĐ-CP orders them. */
export type Numbering =
  | 'part'
  | 'chapter'
  | 'division'
  | 'letter'
  | 'roman'
  | 'lettered'
  | 'arabic'
  | 'alpha'
  | 'markdown';

/** A heading with all that stands under it. */
export interface Section extends Node {
  type: 'section';
  /** `II.1.1`; null for a heading without a number. */
  number: string | null;
  level: number;
  heading: Block;
  children: (Block | Section)[];
  parent: Section | null;
  ordinal: number;
}

export interface FootnoteDefinition extends Node {
  type: 'footnoteDefinition';
  label: string;
  marker: string;
  markerStart: number;
  children: Block[];
  /** The block that refers to it and where; null for an orphan. */
  anchor: { block: Block; reference: FootnoteReference } | null;
}

/** Parts of the header of Decree 30/2020/NĐ-CP; each null where the text lacks it. */
export interface Header {
  number: string | null;
  symbol: string | null;
  numberLine: Block | null;
  issuer: string | null;
  place: string | null;
  /** ISO 8601, reduced precision allowed. */
  issuedOn: string | null;
  type: string | null;
  title: Block | null;
  blocks: Block[];
  basis: Block[];
}

interface Close {
  /** The sentence that closes the report: `Trên đây là báo cáo …`. */
  closing: Block | null;
  recipients: Block[];
  archive: Block[];
  authority: string | null;
  role: string | null;
  name: string | null;
  blocks: Block[];
}

/** A report as a tree: header, sections, footnotes lifted out of the flow, close. */
export interface Report extends Node {
  type: 'report';
  source: string;
  /** The title that the file's front matter gives; null without one. */
  filedTitle: string | null;
  header: Header;
  /** Blocks before the first heading, then sections. */
  children: (Block | Section)[];
  sections: Section[];
  footnotes: FootnoteDefinition[];
  close: Close;
  /** Page numbers and other marks taken out of the flow: `[start, end)` in the source. */
  marks: Mark[];
}

/** A run of the source that is no text: a page number, a footnote marker, markup. */
export interface Mark {
  start: number;
  end: number;
  kind: 'page number' | 'footnote marker' | 'markup';
}

/** The tree while the transforms work on it: blocks in reading order, and what was taken out. */
export interface Draft extends Node {
  type: 'draft';
  source: string;
  children: Block[];
  footnotes: FootnoteDefinition[];
  header: Header;
  close: Close;
  marks: Mark[];
}
