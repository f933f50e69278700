import type { LegalReference, Project } from '../../../dist/types.d.ts';
import { slug } from '../../dataset/reading/ids.ts';
import { carryingOut } from '../carried-out.ts';
import type { Finding, Rule } from '../finding.ts';

/** Dates against one another: nothing is decided after it was reported, no period ends before it begins. */
export const dateOrder: Rule = {
  id: 'date_order',
  description:
    'Nothing is dated after the report, no document before the one that it carries out, and periods begin before they end.',
  check: ({ tables: { reports, projects, legal_references, indicators, facilities }, source }) => {
    const issuedOn = reports[0]?.issued_on ?? null;
    return [
      ...datedDocuments(legal_references, projects).flatMap((document) => notAfter(document, issuedOn)),
      ...afterWhatTheyCarryOut(legal_references, source),
      ...indicators
        .filter((indicator) => indicator.obs_status === 'A')
        .flatMap((indicator) => notYet(indicator.time_period, issuedOn, subject(indicator, indicator.label_vi))),
      ...facilities.flatMap((facility) => notYet(facility.time_period, issuedOn, subject(facility, facility.name_vi))),
      ...indicators.flatMap((indicator) => inOrder(indicator.time_period, subject(indicator, indicator.label_vi))),
      ...facilities.flatMap((facility) => inOrder(facility.time_period, subject(facility, facility.name_vi))),
      ...projects.flatMap((project) => inOrder(project.year, subject(project, project.name_vi))),
    ];
  },
};

interface Subject {
  id: string;
  sectionId: string | null;
  label: string;
}

function subject({ id, section_id }: { id: string; section_id: string | null }, label: string): Subject {
  return { id, sectionId: section_id, label };
}

/** A document with its date, and the records that give it that date: citations, projects that it decided. */
interface Dated {
  label: string;
  date: string;
  sectionId: string | null;
  ids: string[];
}

/** Each document once for each date that the report gives it. */
function datedDocuments(citations: readonly LegalReference[], projects: readonly Project[]): Dated[] {
  const documents = new Map<string, Dated>();
  const add = (label: string, date: string | null, { id, section_id }: LegalReference | Project) => {
    if (date === null) return;
    const known = documents.get(`${label} ${date}`);
    if (known === undefined) documents.set(`${label} ${date}`, { label, date, sectionId: section_id, ids: [id] });
    else known.ids.push(id);
  };
  for (const citation of citations) add(citation.canonical_id, citation.issued_on, citation);
  for (const project of projects) add(project.decision_number ?? project.name_vi, project.decision_on, project);
  return [...documents.values()];
}

function notAfter({ label, date, sectionId, ids }: Dated, issuedOn: string | null): Finding[] {
  const holds = isNotAfter(date, issuedOn);
  if (holds === null) return [];
  return [
    {
      kind: 'date_order',
      aspect: 'issue',
      subjectIds: ids,
      sectionId,
      expected: `<= ${issuedOn}`,
      found: date,
      holds,
      explanationVi: `“${label}” đề ngày ${date}, ${holds ? 'không muộn hơn' : 'muộn hơn'} báo cáo (${issuedOn}).`,
      explanationEn: `“${label}” is dated ${date}, ${holds ? 'not after' : 'after'} the report (${issuedOn}).`,
    },
  ];
}

/** A document against those that it carries out; a short citation has the date of a full one. */
function afterWhatTheyCarryOut(citations: readonly LegalReference[], source: string): Finding[] {
  const dates = new Map(
    citations.flatMap(({ canonical_id, issued_on }) => (issued_on ? [[canonical_id, issued_on]] : [])),
  );
  return carryingOut(citations, source).flatMap(({ document, carriedOut, onlyCites }) => {
    const [first, second] = [dates.get(carriedOut.canonical_id) ?? null, dates.get(document.canonical_id) ?? null];
    const holds = document.canonical_id === carriedOut.canonical_id ? null : isNotAfter(first, second);
    if (holds === null) return [];
    const names = {
      document: `${document.canonical_id} (${second})`,
      earlier: `${carriedOut.canonical_id} (${first})`,
    };
    return [
      {
        kind: 'date_order' as const,
        aspect: slug(carriedOut.canonical_id),
        subjectIds: [document.id, carriedOut.id],
        sectionId: document.section_id,
        expected: `>= ${first}`,
        found: String(second),
        holds,
        explanationVi: `${names.document} ${onlyCites ? 'dẫn' : 'được nêu là thực hiện'} ${names.earlier}, ${holds ? 'và không' : 'nhưng'} đề ngày sớm hơn.`,
        explanationEn: `${names.document} ${onlyCites ? 'cites' : 'is said to carry out'} ${names.earlier}, ${holds ? 'and is not' : 'but is'} dated before it.`,
      },
    ];
  });
}

/** A figure told as reached on a day that had not come. */
function notYet(period: string | null, issuedOn: string | null, { id, sectionId, label }: Subject): Finding[] {
  const isDay = period !== null && /^\d{4}-\d{2}-\d{2}$/.test(period);
  const holds = isDay && period !== issuedOn ? isNotAfter(period, issuedOn) : null;
  if (holds === null) return [];
  return [
    {
      kind: 'date_order',
      aspect: 'reached',
      subjectIds: [id],
      sectionId,
      expected: `<= ${issuedOn}`,
      found: String(period),
      holds,
      explanationVi: `“${label}” nêu là đã đạt vào ${period}, ${holds ? 'không muộn hơn' : 'muộn hơn'} báo cáo (${issuedOn}).`,
      explanationEn: `“${label}” is told as reached on ${period}, ${holds ? 'not after' : 'after'} the report (${issuedOn}).`,
    },
  ];
}

function inOrder(period: string | null, { id, sectionId, label }: Subject): Finding[] {
  const [start, end] = period?.split('/') ?? [];
  const holds = isNotAfter(start ?? null, end ?? null);
  if (holds === null) return [];
  return [
    {
      kind: 'date_order',
      aspect: 'period',
      subjectIds: [id],
      sectionId,
      expected: `<= ${end}`,
      found: String(start),
      holds,
      explanationVi: `“${label}”: thời kỳ ${start} – ${end}${holds ? '.' : ' kết thúc trước khi bắt đầu.'}`,
      explanationEn: `“${label}”: the period ${start} – ${end}${holds ? ' is in order.' : ' ends before it begins.'}`,
    },
  ];
}

/** Compares dates at the precision that both have; null where either has no year. */
function isNotAfter(first: string | null, second: string | null): boolean | null {
  if (first === null || second === null || !/^\d{4}/.test(first) || !/^\d{4}/.test(second)) return null;
  const precision = Math.min(first.length, second.length);
  return first.slice(0, precision) <= second.slice(0, precision);
}
