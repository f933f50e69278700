import { mended } from '../document/letters.ts';
import { type LineIndex, lineIndex } from '../document/lines.ts';
import { type AnyRecord, type TableName, type Tables, tableNames } from '../tables.ts';
import type { Problem } from './problem.ts';

/** A record that points at the words of the report that say it. */
type Evidenced = Extract<AnyRecord, { quote: string }>;

/** A report's text, with what is needed to look things up in it. */
interface Source {
  text: string;
  lines: LineIndex;
}

/** Records whose evidence is not where they say, or does not say what they quote. */
export function evidenceProblems(tables: Tables, sourceByReport: ReadonlyMap<string, string>): Problem[] {
  const sources = new Map([...sourceByReport].map(([id, text]) => [id, { text, lines: lineIndex(text) }]));
  return tableNames.flatMap((table) =>
    tables[table].flatMap((record: AnyRecord) => {
      const source = sources.get(record.report_id);
      return 'quote' in record && source !== undefined ? recordProblems(table, record, source) : [];
    }),
  );
}

function recordProblems(table: TableName, record: Evidenced, { text, lines }: Source): Problem[] {
  const { source_start: start, source_end: end, source_line: line, quote } = record;
  const problem = (field: keyof Evidenced, message: string): Problem => {
    return { table, recordId: record.id, field, value: record[field], line, message };
  };
  if (start >= end || end > text.length)
    return [problem('source_end', `is not after source_start ${start}, in the report`)];
  const problems: Problem[] = [];
  if (lines.line(start) !== line) problems.push(problem('source_line', `source_start is on line ${lines.line(start)}`));
  const missing = firstMissingWord(quote, text.slice(start, end));
  if (missing !== null) problems.push(problem('quote', `the report does not say “${missing}” there`));
  return problems;
}

/** The first word of a quote that the source lacks in this order; page breaks and footnotes may stand between words. */
function firstMissingWord(quote: string, source: string): string | null {
  const said = wordsOf(source);
  let at = 0;
  for (const word of wordsOf(quote)) {
    at = said.indexOf(word, at) + 1;
    if (at === 0) return word;
  }
  return null;
}

/** Letters and digits that stand together, emphasis taken out; raised digits are footnote markers. */
function wordsOf(text: string): string[] {
  const bare = mended(text)
    .normalize('NFC')
    .replace(/<br ?\/?>/gi, ' ')
    .replace(/<sup>[^<]*<\/sup>|<\/?\w+>|[*_\u00ad\u200b-\u200d\u2060\ufeff]+|⁽[⁰¹²³⁴-⁹]+⁾/gi, '');
  return bare.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
}
