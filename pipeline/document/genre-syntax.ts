import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Processor } from 'unified';

/**
 * CommonMark constructs that would misread the genre: `1. …` is a heading, `- …` may be a cut line, four spaces are an
 * indent and no code, `[1]` is a footnote, `>10%` is a figure. Lines are read by the genre's own rules instead.
 */
const misleading = [
  'autolink',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
];

/** Plugin: Markdown as reports of the genre use it, with GFM tables. */
export function genreSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: misleading } }, gfmTable());
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push(gfmTableFromMarkdown());
}
