import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Node } from 'unist';
import { VFile } from 'vfile';
import type { Codebook } from '../codebook.ts';
import { perCodebook } from '../codebook-words.ts';
import { alignedTables } from './aligned-tables.ts';
import { blankConverterMarkup } from './converter-markup.ts';
import { drawnTables } from './drawn-tables.ts';
import { dropPageNumbers } from './drop-page-numbers.ts';
import { blankFrontMatter } from './front-matter.ts';
import { genreSyntax } from './genre-syntax.ts';
import { htmlTables } from './html-tables.ts';
import { joinPageBreaks } from './join-page-breaks.ts';
import { liftFootnotes, retieAnchors } from './lift-footnotes.ts';
import { lostRows } from './lost-rows.ts';
import { markHeadings } from './mark-headings.ts';
import { note } from './messages.ts';
import { nestSections } from './nest-sections.ts';
import { plainTables } from './plain-tables.ts';
import { readBlocks } from './read-blocks.ts';
import { readClose } from './read-close.ts';
import { readHeader } from './read-header.ts';
import { spacedTables } from './spaced-tables.ts';
import { stackedTables } from './stacked-tables.ts';
import type { Draft, Report } from './types.ts';

/** A plugin that applies one transform; `transform` may change the tree in place or return a new one. */
function step<In extends Node>(transform: (tree: In, file: VFile) => unknown) {
  return () => (tree: Node, file: VFile) => (transform(tree as In, file) ?? undefined) as Node | undefined;
}

/** The chain from Markdown to a report. The order matters where a comment says so. */
export const reportProcessor = perCodebook(
  (codebook) =>
    unified()
      .use(remarkParse)
      .use(genreSyntax)
      .use(step<Root>(htmlTables))
      .use(step<Root>((tree, file) => drawnTables(tree, String(file))))
      .use(step<Root>((tree, file) => plainTables(tree, String(file))))
      .use(step<Root>((tree, file) => alignedTables(tree, String(file))))
      .use(step<Root>((tree, file) => spacedTables(tree, String(file), codebook)))
      .use(step<Root>((tree, file) => stackedTables(tree, String(file), codebook)))
      .use(step<Root>((tree, file) => lostRows(tree, String(file))))
      .use(step<Root>((tree, file) => readBlocks(tree, String(file))))
      // Page numbers and footnotes stand between the halves of cut paragraphs: they leave first.
      .use(step<Draft>(dropPageNumbers))
      .use(step<Draft>(liftFootnotes))
      // A heading may be cut too: join before headings are told from paragraphs.
      .use(step<Draft>(joinPageBreaks))
      .use(step<Draft>((draft) => markHeadings(draft, codebook)))
      .use(step<Draft>(retieAnchors))
      .use(step<Draft>((draft, file) => readHeader(draft, file, codebook)))
      .use(step<Draft>(readClose))
      .use(step<Draft>(nestSections)) as unknown as Processor<Root, Node, Report>,
);

/**
 * Reads a report into a tree with source offsets.
 * @param file the report's Markdown; a byte order mark, if any, is its first character
 * @param codebook knows the words that tell a heading from an entry about works
 * @returns the tree; messages about what was noticed are on the file
 */
export function readDocument(file: VFile, codebook: Codebook): Report {
  const source = String(file);
  if (source.startsWith('\uFEFF')) note(file, 'byte-order-mark', 'the file opens with a byte order mark');
  if (source.includes('\r')) note(file, 'carriage-return', 'lines end in CR');
  if (/[\u0300-\u036f]/.test(source))
    note(file, 'decomposed-unicode', 'letters and diacritics are separate characters');
  // Parsers drop a byte order mark, which would move every offset by one.
  const fronted = blankFrontMatter(source.startsWith('\uFEFF') ? ` ${source.slice(1)}` : source);
  const { text, marks } = blankConverterMarkup(fronted.text);
  const parsed = new VFile({ value: text });
  const processor = reportProcessor(codebook);
  const report = processor.runSync(processor.parse(parsed) as Root, parsed) as unknown as Report;
  for (const message of parsed.messages) file.messages.push(message);
  report.source = source;
  report.filedTitle = fronted.title;
  report.marks.push(...fronted.marks, ...marks);
  return report;
}
