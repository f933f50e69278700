import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { crossExamine } from '../../pipeline/check/cross-examine.ts';
import { checkAnomalies, formAnomalies } from '../../pipeline/dataset/anomalies.ts';
import { readTables } from '../../pipeline/dataset/index.ts';
import { makeContext } from '../../pipeline/dataset/reading/make-context.ts';
import { tableRows } from '../../pipeline/dataset/tables/table-rows.ts';
import { reportProcessor } from '../../pipeline/document/index.ts';
import type { Report } from '../../pipeline/document/types.ts';
import { readSchemas } from '../../pipeline/schemas.ts';
import { writeNdjson } from '../../pipeline/write/ndjson.ts';
import { codebook } from './extract-text.ts';
import { median } from './timing.ts';

const schemas = readSchemas(new URL('../../schemas', import.meta.url).pathname);

/** Milliseconds of each stage of the way from Markdown to NDJSON, medians over runs. */
export function timeStages(source: string, runs: number): Map<string, number> {
  const all = Array.from({ length: runs }, () => timeOnce(source));
  const names = [...(all[0]?.keys() ?? [])];
  return new Map(names.map((name) => [name, median(all.map((times) => times.get(name) as number))]));
}

function timeOnce(source: string): Map<string, number> {
  const times = new Map<string, number>();
  const timed = <Result>(name: string, work: () => Result): Result => {
    const start = performance.now();
    const result = work();
    times.set(name, performance.now() - start);
    return result;
  };
  const file = new VFile({ value: source });
  const tree = timed('Markdown parser', () => reportProcessor(codebook).parse(file)) as Root;
  const report = timed('document: transforms', () =>
    reportProcessor(codebook).runSync(tree, file),
  ) as unknown as Report;
  report.source = source;
  timed('mention: tokens, figures, times', () => makeContext(report, 'text', codebook));
  const facts = { sidecar: null, sha256: '0'.repeat(64), sizeBytes: source.length };
  const context = timed('dataset: tables', () => readTables(report, 'text', codebook, facts));
  // The tables begin with a scan of their own, which is counted above.
  const scan = times.get('mention: tokens, figures, times') as number;
  times.set('dataset: tables', Math.max(0, (times.get('dataset: tables') as number) - scan));
  context.tables.anomalies = timed('dataset: anomalies', () => formAnomalies(context));
  context.tables.checks = timed('check: cross-examination', () =>
    crossExamine(context.tables, source, tableRows(context)),
  );
  timed('dataset: failed checks', () => checkAnomalies(context));
  timed('write: NDJSON', () => writeNdjson(context.tables, schemas));
  return times;
}
