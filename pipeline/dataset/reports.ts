import type { Report as ReportRecord } from '../../dist/types.d.ts';
import { keptFor } from '../kept.ts';
import type { Sidecar } from '../sidecar.ts';
import { type Context, type Evidence, evidenceOf, use } from './reading/context.ts';
import type { Reading } from './reading/reading.ts';

/** What is known of a report beside its text. */
export interface ReportFacts {
  sidecar: Sidecar | null;
  sha256: string;
  sizeBytes: number;
}

const annex =
  /(?:có|xem|theo) [^.;]{0,90}(?:kèm theo|đính kèm)|phụ lục(?: số)?(?: \S+)? (?:kèm theo|đính kèm)|(?:kèm theo|có) (?:phụ lục|biểu)[^.;)]{0,90}/iu;
const notAnnex = /kèm theo (?:quyết định|nghị quyết|công văn|kế hoạch|tờ trình)/iu;
const issuerSentence =
  /^((?:ủy ban nhân dân|uỷ ban nhân dân|UBND|hội đồng nhân dân|HĐND|sở|bộ)(?: \S+){1,8}?) (?:xin |kính )?(?:báo cáo|tổng hợp|xây dựng)(?=\s)/iu;

/** Table `reports`: the report's own record. */
export function reportRecord(context: Context, facts: ReportFacts): ReportRecord {
  const { header, close } = context.report;
  const title = context.readings.find((each) => each.role === 'title') ?? null;
  const first = title ?? context.readings[0] ?? null;
  const subject =
    title &&
    context.tables.legal_references.find((each) => each.section_id === null && title.text.includes(each.canonical_id));
  for (const reading of context.readings)
    if (reading.role === 'header' || reading.role === 'close')
      for (const mention of reading.mentions) use(context, mention, context.reportId);
  return {
    id: context.reportId,
    report_id: context.reportId,
    section_id: null,
    document_number: header.number,
    document_symbol: header.symbol,
    document_type: header.type,
    issuer: header.issuer ?? issuerInText(context),
    place: header.place,
    issued_on: header.issuedOn,
    title: title?.text ?? null,
    title_en: facts.sidecar?.title_en ?? null,
    subject_document: subject?.canonical_id ?? null,
    signatory_name: close.name,
    signatory_role: close.role,
    signatory_authority: close.authority,
    recipients: close.recipients.map((block) => block.text.replace(/[;.]$/u, '')),
    annex_announced: announcedAnnex(context) !== null,
    sha256: facts.sha256,
    size_bytes: facts.sizeBytes,
    received_on: facts.sidecar?.received_on ?? null,
    licence: facts.sidecar?.licence ?? null,
    source: facts.sidecar?.source ?? null,
    ...headerEvidence(context, first),
  };
}

/** The header from its first line to the title; of a text without one, its first block. */
function headerEvidence(context: Context, first: Context['readings'][number] | null): Evidence {
  if (!first) return { source_start: 0, source_end: context.report.source.length, source_line: 1, quote: '' };
  const header = context.readings
    .filter((each) => each.role === 'header' || each.role === 'title')
    .map((each) => evidenceOf(context, each.block));
  const [start] = header;
  const end = header.at(-1);
  if (!start || !end) return evidenceOf(context, first.block);
  return { ...start, source_end: end.source_end, quote: header.map((each) => each.quote).join(' ') };
}

/** The sentence that announces an annex, with where it stands; null where none does. */
export const announcedAnnex = keptFor(
  ({ readings }: Context): { reading: Reading; start: number; end: number } | null => {
    for (const reading of readings) {
      if (reading.role !== 'body') continue;
      const match = annex.exec(reading.text);
      if (match && !notAnnex.test(match[0])) return { reading, start: match.index, end: match.index + match[0].length };
    }
    return null;
  },
);

function issuerInText(context: Context): string | null {
  for (const reading of context.readings) {
    if (reading.role !== 'body') continue;
    const match = issuerSentence.exec(reading.text);
    return match?.[1] ?? null;
  }
  return null;
}
