import type { AnyRecord, TableName } from '../tables.ts';

/** Why the tables must not be published as they are. */
export interface Problem {
  table: TableName;
  /** Null where no record is wrong, but one is missing. */
  recordId: string | null;
  field: string | null;
  value: unknown;
  /** Line of the report that the record comes from; null for records without evidence. */
  line: number | null;
  message: string;
}

/** A problem on one line: table, record, field, value, line of the report, and what is wrong. */
export function formatProblem(problem: Problem): string {
  const { table, recordId, field, value, line, message } = problem;
  const place = line === null ? '' : ` (report line ${line})`;
  const column = field === null ? '' : ` ${field} = ${shorten(JSON.stringify(value) ?? 'undefined')}`;
  return `${table} ${recordId ?? '(no record)'}${column}${place}: ${message}`;
}

/** The line of the report that a record names; null for records without evidence. */
export function lineOf(record: AnyRecord): number | null {
  if ('source_line' in record) return record.source_line;
  return 'line' in record ? record.line : null;
}

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
