import type { Fact, FactTable } from './facts.ts';
import type { View } from './view.ts';
import { holds } from './words.ts';

/** A reading that README.md calls as good as the one written down. */
interface Alternative {
  /** Its number under “What can be argued either way”. */
  item: number;
  table: FactTable;
  /** Which facts it is about, and in which builds. */
  about(fact: Fact, view: View): boolean;
  /** What else is right of them. */
  allow: Fact;
}

/** Counts of plans stand in the body and again in footnote 1: three records, or six. */
const plans: readonly { key: string; labels: readonly string[] }[] = [
  { key: 'zoning', labels: ['đồ án quy hoạch phân khu', 'đồ án QHPK'] },
  { key: 'detailed', labels: ['đồ án quy hoạch chi tiết'] },
  { key: 'general', labels: ['đồ án quy hoạch chung xây dựng 02 xã', 'Quy hoạch chung xây dựng 02 xã'] },
];

const alternatives: readonly Alternative[] = [
  ...plans.map(
    ({ key, labels }): Alternative => ({
      item: 1,
      table: 'indicators',
      about: ({ label_vi, measure }) => measure === 'count' && labels.includes(String(label_vi)),
      allow: { same_record: key },
    }),
  ),
  {
    item: 4,
    table: 'indicators',
    about: ({ measure, parent_measure }) => measure === 'change' && parent_measure === 'rank',
    allow: { parent_measure: ['rank', 'level'] },
  },
  {
    item: 4,
    table: 'indicators',
    about: ({ label_vi, measure }, view) =>
      measure === 'rank' && holds(String(label_vi), 'SIPAS') && satisfactionStandsUnderRank(view),
    allow: { parent_any: [null] },
  },
  {
    item: 5,
    table: 'indicators',
    about: ({ label_vi }) => label_vi === 'tân binh',
    allow: { measure_any: ['level'] },
  },
  {
    item: 7,
    table: 'indicators',
    about: ({ numeral }, view) => numeral === '7/7' && festivalHasProgress(view),
    allow: { optional: true },
  },
];

function satisfactionStandsUnderRank(view: View): boolean {
  return view
    .rows('indicators')
    .some(
      ({ label_vi, parent_id }) =>
        holds(String(label_vi), 'mức độ hài lòng') && view.record(parent_id)?.measure === 'rank',
    );
}

function festivalHasProgress(view: View): boolean {
  return view.tables.projects.some(
    ({ name_vi, progress_value, progress_total }) =>
      holds(name_vi, 'Ngày hội') && progress_value === 7 && progress_total === 7,
  );
}

/** Shares of the two 07/07 on line 65 (item 7). */
const stationShare: Fact = {
  optional: true,
  label_vi: 'trạm y tế',
  section: 'II.3',
  line: 65,
  measure: 'share',
  numeral: '07/07',
  numerator: 7,
  denominator: 7,
  ref_area: 'Lai Châu',
};

/** Facts that may stand in the build besides those of the files. */
const besides: Readonly<Partial<Record<FactTable, readonly Fact[]>>> = {
  indicators: [stationShare, stationShare],
  facilities: [
    // A stadium and a stand, or one facility (item 12).
    {
      optional: true,
      name_any: ['sân vận động'],
      section: 'II.5',
      line: 79,
      sector: 'sport',
      is_aggregate: false,
      count: null,
      capacity: null,
    },
  ],
  anomalies: [
    // San Thàng and Sùng Phài told as wards: one record for both, or one each.
    {
      optional: true,
      kind: 'place_kind',
      line: 73,
      section: 'II.4',
      quote: 'phường Quyết Thắng, San Thành và Sùng Phài',
    },
  ],
};

/** The facts of a table with all that README.md allows besides. */
export function withAlternatives(table: FactTable, facts: readonly Fact[], view: View): Fact[] {
  const widened = facts.map((fact) => {
    const found = alternatives.filter((alternative) => alternative.table === table && alternative.about(fact, view));
    return Object.assign({}, fact, ...found.map(({ allow }) => allow)) as Fact;
  });
  return [...widened, ...(besides[table] ?? [])];
}
