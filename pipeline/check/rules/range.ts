import type { Facility, Indicator, Project } from '../../../dist/types.d.ts';
import type { Finding, Rule } from '../finding.ts';
import { numberEn, numberVi, plain } from '../wording.ts';

/** Figures against the bounds that they set themselves. */
export const range: Rule = {
  id: 'range',
  description:
    'The low end of a range is not above its high end, a share is within 0 and 100 %, a part within its whole.',
  check: ({ tables: { indicators, facilities, projects } }) => {
    const labels = new Map(indicators.map(({ id, label_vi }) => [id, label_vi]));
    return [
      ...indicators.flatMap((each) => [...ends(each), ...percentage(each, labels), ...ratio(each)]),
      ...facilities.flatMap(facilityWithinTotal),
      ...projects.flatMap(progressWithinTotal),
    ];
  },
};

function ends({ id, section_id, label_vi, measure, obs_value: low, obs_value_to: high }: Indicator): Finding[] {
  if (low === null || high === null) return [];
  // A fall is negative: `giảm 5-7%` runs from -5 to -7.
  const holds = measure === 'change' ? Math.abs(low) <= Math.abs(high) : low <= high;
  return [
    {
      kind: 'range',
      aspect: 'ends',
      subjectIds: [id],
      sectionId: section_id,
      expected: `<= ${high}`,
      found: String(low),
      holds,
      explanationVi: `“${label_vi}”: từ ${numberVi(low)} đến ${numberVi(high)}${holds ? '.' : ', đầu thấp lớn hơn đầu cao.'}`,
      explanationEn: `“${label_vi}”: from ${numberEn(low)} to ${numberEn(high)}${holds ? '.' : ', the low end being above the high end.'}`,
    },
  ];
}

/** Words that compare a figure with a plan or another year, where more than the whole is no error. */
const comparisonWords = /so với|kế hoạch|dự toán|chỉ tiêu|nghị quyết|vượt|cùng kỳ|(?<!\p{L})kh(?!\p{L})/u;

function percentage(indicator: Indicator, labels: ReadonlyMap<string, string>): Finding[] {
  const {
    id,
    section_id,
    label_vi,
    measure,
    unit_measure,
    obs_value: value,
    base_period,
    quote,
    parent_id,
  } = indicator;
  if (measure !== 'share' || unit_measure !== '%' || value === null) return [];
  const holds = value >= 0 && value <= 100;
  // `sản lượng 25 tấn, đạt 104%`: of a plan that is not named.
  if (value > 100 && parent_id !== null && labels.get(parent_id) === label_vi) return [];
  if (!holds && (base_period !== null || comparisonWords.test(plain(`${label_vi} ${quote}`)))) return [];
  return [
    {
      kind: 'range',
      aspect: 'percentage',
      subjectIds: [id],
      sectionId: section_id,
      expected: '0..100',
      found: String(value),
      holds,
      explanationVi: `“${label_vi}”: tỷ lệ ${numberVi(value)}% ${holds ? 'nằm trong' : 'nằm ngoài'} khoảng từ 0 đến 100%.`,
      explanationEn: `“${label_vi}”: the share of ${numberEn(value)} % lies ${holds ? 'within' : 'outside'} 0 to 100 %.`,
    },
  ];
}

/** A part out of a whole, of any table. */
interface Part {
  id: string;
  sectionId: string | null;
  label: string;
  part: number | null;
  whole: number | null;
  /** Unit of both; null where they count what the label names. */
  unit: string | null;
  quote: string;
}

function ratio({
  id,
  section_id: sectionId,
  label_vi: label,
  measure,
  numerator,
  denominator,
  unit_measure: unit,
  quote,
}: Indicator): Finding[] {
  if (measure !== 'share') return [];
  return within({ id, sectionId, label, part: numerator, whole: denominator, unit, quote });
}

function facilityWithinTotal({ id, section_id: sectionId, name_vi: label, count, total, quote }: Facility): Finding[] {
  return within({ id, sectionId, label, part: count, whole: total, unit: null, quote });
}

function progressWithinTotal(project: Project): Finding[] {
  const { id, section_id: sectionId, name_vi: label, progress_value: part, progress_total: whole, quote } = project;
  return within({ id, sectionId, label, part, whole, unit: null, quote });
}

/** `giải quyết việc làm cho 42.493/40.300 người`, `trồng 29,5 ha/20 ha`: so many are planned, and somewhat more were reached. */
function isResultOfPlan(part: number, whole: number, unit: string | null): boolean {
  const isMeasured = unit !== null && !/^[{%]/.test(unit);
  return (whole >= 100 || isMeasured) && part <= 2 * whole;
}

function within({ id, sectionId, label, part, whole, unit, quote }: Part): Finding[] {
  if (part === null || whole === null) return [];
  const holds = part <= whole;
  if (!holds && (comparisonWords.test(plain(quote)) || isResultOfPlan(part, whole, unit))) return [];
  return [
    {
      kind: 'range',
      aspect: 'part',
      subjectIds: [id],
      sectionId,
      expected: `<= ${whole}`,
      found: String(part),
      holds,
      explanationVi: `“${label}”: ${numberVi(part)} trên tổng số ${numberVi(whole)}${holds ? '.' : ', phần lớn hơn tổng số.'}`,
      explanationEn: `“${label}”: ${numberEn(part)} out of ${numberEn(whole)}${holds ? '.' : ', the part being above the whole.'}`,
    },
  ];
}
