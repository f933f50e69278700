import type { Fact, FactTable } from './facts.ts';

/** Readings that README.md calls as good as the one written down, by its number under “What can be argued either way”. */
interface Alternative {
  item: number;
  table: FactTable;
  /** Which facts it is about. */
  about(fact: Fact): boolean;
  /** What else is right of them. */
  allow: Fact;
}

const alternatives: readonly Alternative[] = [
  // Three records for the counts of plans, or six.
  ...['QHPK', 'quy hoạch phân khu', 'chi tiết', 'chung xây dựng'].map((words): Alternative => {
    const key = words === 'QHPK' ? 'quy hoạch phân khu' : words;
    const about = ({ section, measure, label_vi }: Fact) =>
      section === 'II.1.2' && measure === 'count' && String(label_vi).includes(words);
    return { item: 1, table: 'indicators', about, allow: { same_record: `plans: ${key}` } };
  }),
  {
    item: 4,
    table: 'indicators',
    about: ({ measure, parent_measure }) => measure === 'change' && parent_measure === 'rank',
    allow: { parent_measure: ['rank', 'level'] },
  },
  {
    item: 5,
    table: 'indicators',
    about: ({ label_vi }) => label_vi === 'tân binh',
    allow: { measure_any: ['level'] },
  },
];

/** Facts that may stand in the build besides those of the files. */
const besides: Readonly<Partial<Record<FactTable, readonly Fact[]>>> = {
  indicators: [
    // Item 7: share indicators of the two 07/07.
    ...[1, 2].map(() => ({
      optional: true,
      label_vi: 'trạm y tế',
      section: 'II.3',
      line: 65,
      measure: 'share',
      numeral: '07/07',
      numerator: 7,
      denominator: 7,
      ref_area: 'Lai Châu',
    })),
  ],
  facilities: [
    // Item 12: a stadium and a stand.
    {
      optional: true,
      name_vi: 'sân vận động',
      name_any: ['sân vận động'],
      section: 'II.5',
      line: 79,
      sector: 'sport',
      is_aggregate: false,
      count: null,
      capacity: null,
    },
  ],
};

/** The facts of a table with all that README.md allows besides. */
export function withAlternatives(table: FactTable, facts: readonly Fact[]): Fact[] {
  const widened = facts.map((fact) =>
    alternatives
      .filter((alternative) => alternative.table === table && alternative.about(fact))
      .reduce((wide, { allow }) => ({ ...wide, ...allow }), fact),
  );
  return [...widened, ...(besides[table] ?? [])];
}
