import { gfmTable } from 'micromark-extension-gfm-table';
import type { Data, Parser, Processor } from 'unified';

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

/** Plugin, used behind the parser: Markdown as reports of the genre use it, with GFM tables. */
export function genreSyntax(this: Processor): void {
  const data = this.data();
  const tables = tableSyntax();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: misleading } }, tables.extension);
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push(tableNodes);
  const parse = this.parser as Parser;
  this.parser = (text, file) => {
    tables.lookThrough(text);
    return parse(text, file);
  };
}

type NodeExtension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], unknown[]>;
type NodeHandle = NonNullable<NodeExtension['exit']>[string];

const enterCell: NodeHandle = function (token) {
  this.enter({ type: 'tableCell', children: [] }, token);
};

const leave: NodeHandle = function (token) {
  this.exit(token);
};

/** The nodes of a table. The package that makes them brings all that writes Markdown with it, which takes long to load. */
const tableNodes: NodeExtension = {
  enter: {
    table(token) {
      this.enter({ type: 'table', children: [] }, token);
    },
    tableRow(token) {
      this.enter({ type: 'tableRow', children: [] }, token);
    },
    tableHeader: enterCell,
    tableData: enterCell,
  },
  exit: { table: leave, tableRow: leave, tableHeader: leave, tableData: leave },
};

type Extension = ReturnType<typeof gfmTable>;
type Construct = Extract<NonNullable<Extension['flow']>[string], { tokenize: unknown }>;

/**
 * GFM tables, tried only on those lines of a text that may be of one: by itself the syntax reads every line as the head of a
 * table first, which is a third of all parsing.
 */
function tableSyntax(): { extension: Extension; lookThrough: (text: string) => void } {
  const table = gfmTable().flow?.null as Construct;
  let lines: ReadonlySet<number> = new Set();
  const tokenize: Construct['tokenize'] = function (effects, ok, nok) {
    return lines.has(this.now().line) ? table.tokenize.call(this, effects, ok, nok) : nok;
  };
  return {
    extension: { flow: { null: { ...table, tokenize } } },
    lookThrough: (text) => {
      lines = tableLines(text);
    },
  };
}

/** The lines that may be of a table, counted from 1: the one before a row of dashes, and those behind it up to an empty one. */
function tableLines(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let isWithin = false;
  for (const [before, line] of text.split(/\r\n?|\n/).entries()) {
    isWithin = (line.includes('-') && /^[-|: \t]*$/.test(line)) || (isWithin && /[^ \t]/.test(line));
    if (isWithin) found.add(before).add(before + 1);
  }
  return found;
}
