import { VFile } from 'vfile';
import type { Codebook } from './codebook.ts';
import { readTables } from './dataset/index.ts';
import type { LabelTrace } from './dataset/labels/label-trace.ts';
import { evidence } from './dataset/reading/context.ts';
import { type Reading, type Span, textOf } from './dataset/reading/reading.ts';
import { readDocument } from './document/index.ts';
import type { Mention } from './mention/types.ts';
import type { AnyRecord, Tables } from './tables.ts';

/**
 * Tells, sentence by sentence, what was read in a report: each numeral with the rule that read it, the record that it
 * became or the reason that it became none, and where its label was found and which rules of `label-rules.yaml` changed it.
 *
 * @param line only sentences that stand on this line of the source; null for all with a numeral
 */
export function explain(path: string, source: string, codebook: Codebook, line: number | null): string {
  const file = new VFile({ path, value: source });
  const facts = { sidecar: null, sha256: '0'.repeat(64), sizeBytes: source.length };
  const context = readTables(readDocument(file, codebook), 'report', codebook, facts, true);
  const records = recordsById(context.tables);
  const blocks = context.readings.flatMap((reading) =>
    reading.sentences.flatMap((sentence) => {
      const mentions = reading.mentions.filter((mention) => isIn(reading, sentence, mention));
      const { source_start, source_end } = evidence(context, reading, sentence.from, sentence.to);
      const [first, last] = [context.lines.line(source_start), context.lines.line(source_end)];
      if (line === null ? mentions.length === 0 : line < first || line > last) return [];
      const head = `${path}:${first}${reading.section?.number ? ` (${reading.section.number})` : ''} ${textOf(reading, sentence.from, sentence.to)}`;
      const told = mentions.flatMap((mention) => [
        `  ${describe(reading, mention)}`,
        `    ${fate(context.uses.get(mention), mention, records)}`,
        ...labelTold(context.labelTraces?.get(mention)),
      ]);
      return [[head, ...told].join('\n')];
    }),
  );
  return `${blocks.join('\n\n')}\n`;
}

function isIn(reading: Reading, sentence: Span, mention: Mention): boolean {
  const start = reading.tokens[sentence.from]?.start ?? 0;
  const end = reading.tokens[sentence.to - 1]?.end ?? 0;
  return mention.start >= start && mention.end <= end;
}

/** `“4.475” quantity (rule quantity): 4475 × 10^9 VND`. */
function describe(reading: Reading, mention: Mention): string {
  const text = reading.text.slice(mention.start, mention.unitEnd);
  if (mention.value === null) return `“${text}” ${mention.kind} (rule ${mention.rule})`;
  const to = mention.valueTo === null ? '' : ` … ${mention.valueTo}`;
  const power = mention.unitMult ? ` × 10^${mention.unitMult}` : '';
  return `“${text}” ${mention.kind} (rule ${mention.rule}): ${mention.value}${to}${power} ${mention.unit ?? mention.unitText ?? ''}`.trimEnd();
}

function fate(
  use: { recordId: string } | { reason: string } | undefined,
  mention: Mention,
  records: Map<string, AnyRecord>,
): string {
  if (use && 'recordId' in use) {
    const record = records.get(use.recordId);
    return `→ ${use.recordId}${record ? ` ${summary(record)}` : ''}`;
  }
  return `× ${use?.reason ?? mention.reason ?? 'in no record'}`;
}

/** `label from words before`, then `actor (whole area): “toàn huyện đã kết nạp” → “kết nạp”`, each once. */
function labelTold(trace: LabelTrace | undefined): string[] {
  if (!trace) return [];
  const changes = trace.rules.map(({ step, rule, before, after }) => `${step} (${rule}): “${before}” → “${after}”`);
  const told = [trace.reading === null ? [] : `label from ${trace.reading}`, changes].flat();
  return [...new Set(told)].map((line) => `    ${line}`);
}

/** What a record says, in a few words. */
function summary(record: AnyRecord): string {
  if ('label_vi' in record) return `(${record.measure}, ${record.time_period ?? 'no period'}) ${record.label_vi}`;
  if ('name_vi' in record) return record.name_vi;
  return 'canonical_id' in record ? record.canonical_id : '';
}

function recordsById(tables: Tables): Map<string, AnyRecord> {
  const all: AnyRecord[] = [...tables.indicators, ...tables.projects, ...tables.facilities, ...tables.legal_references];
  return new Map(all.map((record) => [record.id, record]));
}
