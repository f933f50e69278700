import type { Indicator } from '../../../dist/types.d.ts';
import type { Finding, Rule } from '../finding.ts';
import { numberEn, numberVi } from '../wording.ts';

/** A rank against the size of its field, now and before it changed. */
export const rankWithinTotal: Rule = {
  id: 'rank_within_total',
  description: 'A rank, and the rank before it rose or fell, lies between 1 and the number of those ranked.',
  check: ({ tables: { indicators } }) => {
    const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    return indicators.flatMap((indicator) => [
      ...within(indicator),
      ...before(indicator, byId.get(indicator.parent_id ?? '')),
    ]);
  },
};

function within({
  id,
  section_id: sectionId,
  label_vi: label,
  measure,
  obs_value: rank,
  rank_total: total,
}: Indicator): Finding[] {
  if (measure !== 'rank' || rank === null || total === null) return [];
  const holds = isWithin(rank, total);
  return [
    {
      kind: 'rank_within_total',
      subjectIds: [id],
      sectionId,
      expected: `1..${total}`,
      found: String(rank),
      holds,
      explanationVi: `“${label}” xếp thứ ${numberVi(rank)} trong ${numberVi(total)}${holds ? '.' : ', ngoài phạm vi xếp hạng.'}`,
      explanationEn: `“${label}” ranks ${numberEn(rank)} among ${numberEn(total)}${holds ? '.' : ', which is outside the ranking.'}`,
    },
  ];
}

/** `xếp thứ 3/8, tăng 01 hạng`: it was the fourth; to rise is to come nearer to the first. */
function before(change: Indicator, rank: Indicator | undefined): Finding[] {
  const { measure, unit_measure, obs_value: risen } = change;
  if (measure !== 'change' || unit_measure !== '{rank}' || risen === null) return [];
  if (rank?.measure !== 'rank' || rank.obs_value === null || rank.rank_total === null) return [];
  const { obs_value: now, rank_total: total, label_vi: label } = rank;
  const was = now + risen;
  const holds = isWithin(was, total);
  return [
    {
      kind: 'rank_within_total',
      subjectIds: [change.id, rank.id],
      sectionId: change.section_id,
      expected: `1..${total}`,
      found: String(was),
      holds,
      explanationVi: `“${label}”: nay xếp thứ ${numberVi(now)} trong ${numberVi(total)}, trước đó xếp thứ ${numberVi(was)}${holds ? '.' : ', ngoài phạm vi xếp hạng.'}`,
      explanationEn: `“${label}” now ranks ${numberEn(now)} among ${numberEn(total)}, and ranked ${numberEn(was)} before${holds ? '.' : ', which is outside the ranking.'}`,
    },
  ];
}

function isWithin(rank: number, total: number): boolean {
  return rank >= 1 && rank <= total && Number.isInteger(rank);
}
