import type { Footnote, Section } from '../../../dist/types.d.ts';
import { groupBy } from '../../group-by.ts';
import type { Finding, Rule } from '../finding.ts';
import { ordinalSequence } from '../ordinals.ts';

/** Numbers that should follow one another: headings under one parent, footnotes through the report. */
export const sequence: Rule = {
  id: 'sequence',
  description: 'Headings and footnotes are numbered without gaps and repetitions.',
  check: ({ tables: { reports, sections, footnotes } }) => {
    const reportId = reports[0]?.id;
    return reportId === undefined ? [] : [...headings(sections, reportId), ...markers(footnotes, reportId)];
  },
};

function headings(sections: readonly Section[], reportId: string): Finding[] {
  const numbered = sections.filter((section) => section.number !== null);
  return [...groupBy(numbered, (section) => section.parent_id)].flatMap(([parentId, group]) => {
    const ordered = group.toSorted((first, second) => first.ordinal - second.ordinal);
    const numbers = ordered.map((section) => section.number as string);
    const ids = ordered.map((section) => section.id);
    return compare(numbers, { ids: [parentId ?? reportId, ...ids], sectionId: parentId, aspect: 'headings' });
  });
}

function markers(footnotes: readonly Footnote[], reportId: string): Finding[] {
  const ordered = footnotes.toSorted((first, second) => first.source_start - second.source_start);
  const labels = ordered.map((footnote) => /\d+/.exec(footnote.marker.normalize('NFKC'))?.[0] ?? '');
  return compare(labels, {
    ids: [reportId, ...ordered.map((footnote) => footnote.id)],
    sectionId: null,
    aspect: 'footnotes',
  });
}

interface Numbered {
  ids: readonly string[];
  sectionId: string | null;
  aspect: 'headings' | 'footnotes';
}

const names = {
  headings: { vi: 'Số thứ tự đề mục', en: 'The headings are numbered' },
  footnotes: { vi: 'Số thứ tự cước chú', en: 'The footnotes are numbered' },
};

function compare(numbers: readonly string[], { ids, sectionId, aspect }: Numbered): Finding[] {
  if (numbers.length < 2) return [];
  const labels = numbers.map((number) => number.slice(number.lastIndexOf('.') + 1));
  // A report may number its footnotes anew on every page.
  const expected = ordinalSequence(labels, { mayRestart: aspect === 'footnotes' });
  if (expected === null) return [];
  const written = numbers.map(asWritten);
  const wanted = expected.map((label, index) => replaceLast(written[index] as string, label));
  const [was, shouldBe] = [written.join(', '), wanted.join(', ')];
  const holds = was === shouldBe;
  const { vi, en } = names[aspect];
  return [
    {
      kind: 'sequence',
      aspect,
      subjectIds: ids,
      sectionId,
      expected: shouldBe,
      found: was,
      holds,
      explanationVi: `${vi}: ${was}${holds ? ', liên tục.' : `; nếu liên tục phải là ${shouldBe}.`}`,
      explanationEn: `${en} ${was}${holds ? ', without a gap.' : `; without a gap it would be ${shouldBe}.`}`,
    },
  ];
}

/** The number that the heading itself shows: `6.1` of `II.6.1`, `a` of `I.2.a`. */
function asWritten(number: string): string {
  return /\d+(?:\.\d+)*$/.exec(number)?.[0] ?? number.slice(number.lastIndexOf('.') + 1);
}

function replaceLast(number: string, label: string): string {
  return number.slice(0, number.lastIndexOf('.') + 1) + label;
}
