import type { Mention } from '../../dist/types.d.ts';
import { type LineIndex, lineIndex } from '../document/lines.ts';
import { groupBy } from '../group-by.ts';
import type { Tables } from '../tables.ts';
import type { Problem } from './problem.ts';

/** What keeps the ledger from being whole: every ASCII digit of every report lies in exactly one mention. */
export function ledgerProblems(tables: Tables, sourceByReport: ReadonlyMap<string, string>): Problem[] {
  const byReport = groupBy(tables.mentions, (mention) => mention.report_id);
  return tables.reports.flatMap((report) => {
    const source = sourceByReport.get(report.id);
    if (source === undefined) return [missingSource(report.id)];
    const mentions = (byReport.get(report.id) ?? []).toSorted((first, second) => first.start - second.start);
    const lines = lineIndex(source);
    return [
      ...mentions.flatMap((mention) => entryProblems(mention, source, lines)),
      ...coverage(mentions, source, lines),
    ];
  });
}

function missingSource(reportId: string): Problem {
  const message = 'the source text of the report was not given';
  return { table: 'reports', recordId: reportId, field: 'id', value: reportId, line: null, message };
}

function entryProblems(mention: Mention, source: string, lines: LineIndex): Problem[] {
  const { start, end, line, text, record_id, reason } = mention;
  if (start >= end || end > source.length)
    return [problem(mention, 'end', `is not after start ${start}, in the report`)];
  const problems: Problem[] = [];
  const digits = digitsOf(source.slice(start, end));
  if (digitsOf(text) !== digits) problems.push(problem(mention, 'text', `the report has the digits ${digits} there`));
  if (lines.line(start) !== line) problems.push(problem(mention, 'line', `start is on line ${lines.line(start)}`));
  if (record_id === null && reason === null)
    problems.push(problem(mention, 'reason', 'neither record_id nor reason is given'));
  if (record_id !== null && reason !== null) problems.push(problem(mention, 'reason', 'record_id is given as well'));
  return problems;
}

/** Digits that lie in no mention, and mentions that share a part of the text; the mentions come in order. */
function coverage(mentions: readonly Mention[], source: string, lines: LineIndex): Problem[] {
  const problems: Problem[] = [];
  let covered = 0;
  for (const mention of mentions) {
    problems.push(...gaps(source, covered, mention.start, lines));
    if (mention.start < covered) problems.push(problem(mention, 'start', `the mention before it ends at ${covered}`));
    covered = Math.max(covered, mention.end);
  }
  return [...problems, ...gaps(source, covered, source.length, lines)];
}

function gaps(source: string, from: number, to: number, lines: LineIndex): Problem[] {
  if (from >= to) return [];
  return [...source.slice(from, to).matchAll(/[0-9]+/g)].map((match) => {
    const at = from + match.index;
    const message = `the digits at offset ${at} of the report lie in no mention`;
    return { table: 'mentions', recordId: null, field: 'text', value: match[0], line: lines.line(at), message };
  });
}

function problem(mention: Mention, field: keyof Mention, message: string): Problem {
  return { table: 'mentions', recordId: mention.id, field, value: mention[field], line: mention.line, message };
}

function digitsOf(text: string): string {
  return text.replace(/[^0-9]+/g, '');
}
