import type { VFile } from 'vfile';
import { isAnnexTitle } from './mark-headings.ts';
import { note } from './messages.ts';
import type { Block, Draft, Numbering, Report, Section } from './types.ts';

/** Depth of each numbering system among the others; those that are not in use do not count. */
const order: (Numbering | 'none')[] = [
  'markdown',
  'part',
  'chapter',
  'division',
  'letter',
  'lettered',
  'roman',
  'arabic',
  'alpha',
  'none',
];

/** The depth of the first headings that stand within an article of a decision, and end with it. */
const numbered = order.indexOf('arabic');
const article = /^Điều \d{1,3}[.:] /u;

interface Open {
  section: Section;
  rank: number;
}

/** Transform: blocks in reading order to nested sections. */
export function nestSections(draft: Draft, file: VFile): Report {
  const report: Report = {
    type: 'report',
    source: draft.source,
    filedTitle: null,
    header: draft.header,
    children: [],
    sections: [],
    footnotes: draft.footnotes,
    close: draft.close,
    marks: draft.marks,
  };
  const stack: Open[] = [];
  for (const block of draft.children) {
    if (block.type !== 'heading') {
      if (article.test(block.text)) while ((stack.at(-1)?.rank ?? 0) >= numbered) stack.pop();
      (stack.at(-1)?.section ?? report).children.push(block);
      continue;
    }
    const rank = rankOf(block);
    while (stack.length > 0 && (stack.at(-1) as Open).rank >= rank) stack.pop();
    const parent = stack.at(-1)?.section ?? null;
    const section = makeSection(block, parent, report.sections.length + 1, stack.length + 1);
    (parent ?? report).children.push(section);
    report.sections.push(section);
    stack.push({ section, rank });
  }
  if (report.sections.length === 0) note(file, 'no-headings', 'no headings: the text is read as one section');
  return report;
}

/** Outer headings rank lower; `1.1.` ranks below `1.`, and Markdown's own levels keep their order. */
function rankOf(block: Block): number {
  if (block.numbering === null && block.depth > 0) return block.depth / 10;
  // An annex stands behind the whole report.
  if (isAnnexTitle(block.text)) return 0;
  const base = order.indexOf(block.numbering ?? 'none');
  return block.numbering === 'arabic' ? base + (numberParts(block).filter(isArabic).length - 1) / 10 : base;
}

const ordinals: ReadonlyMap<string, string> = new Map([
  ...['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map(
    (word, i) => [word, String(i + 1)] as const,
  ),
  ['một', '1'],
  ['bốn', '4'],
]);

/** The numbers of a marker: `1`, `2` of `1.2.`, `II` of `Phần II`, `1` of `PHẦN THỨ NHẤT`. */
function numberParts({ marker }: Block): string[] {
  const number = (marker ?? '').replace(/^(?:phần|chương|(?:tiểu )?mục)(?: thứ)? /iu, '');
  return number.split(/[.)/ –-]+/).flatMap((part) => (part === '' ? [] : (ordinals.get(part.toLowerCase()) ?? part)));
}

/** Whether a part of a number is none that repeats the one above: `1` of `II.1`. */
function isArabic(part: string): boolean {
  return /^\d/.test(part);
}

function makeSection(heading: Block, parent: Section | null, ordinal: number, level: number): Section {
  return {
    type: 'section',
    number: fullNumber(heading, parent),
    level,
    heading,
    children: [],
    parent,
    ordinal,
    ...(heading.position && { position: heading.position }),
  };
}

/** `1.1.` under `II.1` is `II.1.1`, as is `II.1.1.`; `a)` under it `II.1.1.a`. */
function fullNumber(heading: Block, parent: Section | null): string | null {
  if (heading.numbering === null) return null;
  const parts = numberParts(heading);
  const own = parts.join('.');
  if (heading.numbering === 'arabic') {
    const above = isArabic(own) ? outerNumber(parent, 'arabic') : null;
    return above === null ? own : `${above}.${own}`;
  }
  const above = numberAbove(parent);
  return above === null ? own : `${above}.${own}`;
}

/** Number of the nearest section above that another numbering system numbers. */
function outerNumber(section: Section | null, numbering: Numbering): string | null {
  let above = section;
  while (above && (above.number === null || above.heading.numbering === numbering)) above = above.parent;
  return above?.number ?? null;
}

function numberAbove(section: Section | null): string | null {
  let above = section;
  while (above && above.number === null) above = above.parent;
  return above?.number ?? null;
}
