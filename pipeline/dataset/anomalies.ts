import type { Anomaly, Facility, Indicator, LegalReference, Project } from '../../dist/types.d.ts';
import { failedChecks } from './anomalies/failed-checks.ts';
import { oddDates } from './anomalies/odd-dates.ts';
import { oddFigures } from './anomalies/odd-figures.ts';
import { oddPlaces } from './anomalies/odd-places.ts';
import { oddRanks } from './anomalies/odd-ranks.ts';
import { oddStations } from './anomalies/odd-stations.ts';
import {
  abbreviationSlips,
  capitalSlips,
  countedCollectives,
  missingSpaces,
  repeatedWords,
  slips,
} from './anomalies/slips.ts';
import { type Context, evidenceOf, sectionId } from './reading/context.ts';
import { EvidenceIndex } from './reading/evidence-index.ts';
import type { Noticed } from './reading/noticed.ts';
import { partAround } from './reading/surroundings.ts';
import { announcedAnnex } from './reports.ts';

/** Table `anomalies` but for the checks that fail: what a reader should know of the report's own form. */
export function formAnomalies(context: Context): Anomaly[] {
  return toRecords(context, [
    ...headerGaps(context),
    ...missingAnnex(context),
    ...context.readings.flatMap((reading) => [
      ...slips(context, reading),
      ...repeatedWords(reading),
      ...countedCollectives(reading),
      ...missingSpaces(reading),
      ...oddPlaces(context, reading),
      ...abbreviationSlips(context, reading),
      ...capitalSlips(reading),
      ...oddFigures(context, reading),
      ...oddDates(reading),
      ...oddRanks(context, reading),
    ]),
    ...oddStations(context),
    ...orphans(context),
  ]);
}

/** Records of table `anomalies` for the checks that fail; runs when table `checks` is there. */
export function checkAnomalies(context: Context): Anomaly[] {
  return toRecords(context, failedChecks(context));
}

function toRecords(context: Context, noticed: readonly Noticed[]): Anomaly[] {
  if (noticed.length === 0) return [];
  const { indicators, projects, facilities, legal_references } = context.tables;
  const records = new EvidenceIndex<Touched>([...indicators, ...projects, ...facilities, ...legal_references]);
  return noticed.map((each) => {
    const found = evidenceOf(context, each.reading.block, each.start, each.end);
    return {
      id: context.ids.make(
        'anomaly',
        `${each.kind} ${found.quote}`,
        partAround(each.reading, each.start, each.end, '.;'),
      ),
      report_id: context.reportId,
      section_id: sectionId(context, each.reading.section),
      kind: each.kind,
      suggestion: each.suggestion,
      explanation_vi: each.vi,
      explanation_en: each.en,
      subject_ids:
        each.subjects && each.subjects.length > 0
          ? each.subjects
          : closest(records.around(found.source_start, found.source_end, mostTouched), found.quote).map(({ id }) => id),
      ...found,
    };
  });
}

/** Most records that one slip is said to touch. */
const mostTouched = 8;

type Touched = Indicator | Project | Facility | LegalReference;

/** The records that a slip touches: those named by its words, else those whose quote is the shortest that holds it. */
function closest(records: Touched[], slip: string): Touched[] {
  // A paragraph that a page break cut spans the footnote between its halves, and says nothing of it.
  const quoting = records.filter(({ quote }) => quote.includes(slip));
  const named = quoting.filter((each) => namesOf(each).some((name) => name?.includes(slip)));
  const least = Math.min(...quoting.map(({ quote }) => quote.length));
  return named.length > 0 ? named : quoting.filter(({ quote }) => quote.length === least);
}

function namesOf(each: Touched): (string | null)[] {
  if ('label_vi' in each) return [each.label_vi];
  return 'name_vi' in each ? [each.name_vi] : [each.issuer, each.subject];
}

function headerGaps(context: Context): Noticed[] {
  const { header } = context.report;
  const reading = context.readings.find((each) => each.block === header.numberLine);
  if (!reading) return [];
  const whole = { reading, start: 0, end: reading.text.length, suggestion: null, subjects: [context.reportId] };
  const gaps: Noticed[] = [];
  if (header.number === null)
    gaps.push({
      ...whole,
      kind: 'missing_number',
      vi: 'Số của văn bản để trống.',
      en: 'The number of the document was left blank.',
    });
  if (header.issuedOn !== null && header.issuedOn.length < 10)
    gaps.push({
      ...whole,
      kind: 'missing_date',
      vi: 'Ngày ban hành để trống hoặc thiếu.',
      en: 'The day of issue was left blank or is missing.',
    });
  if (header.issuer === null)
    gaps.push({
      ...whole,
      kind: 'missing_issuer',
      vi: 'Phần đầu không có tên cơ quan ban hành.',
      en: 'The header does not name the body that issued the document.',
    });
  return gaps;
}

function missingAnnex(context: Context): Noticed[] {
  const found = announcedAnnex(context);
  const present = context.report.sections.some((section) => /^(?:phụ lục|biểu)/iu.test(section.heading.text));
  if (!found || present) return [];
  return [
    {
      kind: 'missing_annex',
      ...found,
      suggestion: null,
      vi: 'Phụ lục được nhắc đến không có trong văn bản.',
      en: 'The annex that the text announces is not in it.',
      subjects: [context.reportId],
    },
  ];
}

function orphans(context: Context): Noticed[] {
  const tied = new Set(context.report.footnotes.map((each) => each.anchor?.reference));
  const notes = context.report.footnotes.flatMap((footnote) => {
    const reading = context.footnotes.get(footnote)?.[0];
    if (footnote.anchor || !reading) return [];
    return [
      {
        kind: 'orphan_footnote' as const,
        reading,
        start: 0,
        end: reading.text.length,
        suggestion: null,
        vi: `Không có chỗ nào dẫn tới chú thích ${footnote.marker}.`,
        en: `Nothing refers to footnote ${footnote.marker}.`,
      },
    ];
  });
  const anchors = context.readings.flatMap((reading) =>
    reading.block.references.flatMap((reference) => {
      if (tied.has(reference) || reading.text === '') return [];
      const end = Math.max(1, Math.min(reference.at, reading.text.length));
      return [
        {
          kind: 'orphan_anchor' as const,
          reading,
          start: Math.max(0, end - 40),
          end,
          suggestion: null,
          vi: `Không có chú thích ${reference.marker}.`,
          en: `There is no footnote ${reference.marker}.`,
        },
      ];
    }),
  );
  return [...notes, ...anchors];
}
