import type { Context } from '../reading/context.ts';
import { isCapital, type Reading, type Span, textOf, word } from '../reading/reading.ts';
import { endOfName } from './name-ends.ts';
import type { KindWords, Named } from './named-project.ts';
import { statusBefore, statusBehind } from './near-statuses.ts';
import { isPlural } from './project-names.ts';
import { countsPlaces } from './works-nouns.ts';

const adjusting = /(?:^| )điều chỉnh(?: cục bộ| tổng thể)?$/iu;
/** Longest such words, in tokens. */
const longestAdjusting = 4;

/** `phê duyệt | Quy hoạch chung thị trấn Nậm Mu`: the plan, or the plans, that are named by their noun at a token; null where no plan's stage is told. */
export function namedPlan(context: Context, reading: Reading, at: number, span: Span, kind: KindWords): Named | null {
  // `các dự án thuộc kế hoạch sử dụng đất năm 2024`: a plan that others are part of.
  if (word(reading, at - 1) === 'thuộc') return null;
  // `quy hoạch đất trồng cây lâu năm` allots land.
  if (word(reading, kind.next) === 'đất' && kind.next === at + 2) return null;
  const to = endOfName(context, reading, at, span.to, kind.next);
  if (isPlural(reading, at)) return { from: at, to, kind: kind.value, plural: true };
  const isNamed = to > kind.next || isCapital(reading, at);
  if (!isNamed || countsPlaces(reading, at, to)) return null;
  const isTold =
    statusBefore(context, reading, at, span) ||
    statusBehind(context, reading, to, span) ||
    adjusting.test(textOf(reading, Math.max(span.from, at - longestAdjusting), at));
  return isTold || reading.depth[at] !== 0
    ? { from: withAdjustment(reading, at, span.from), to, kind: kind.value }
    : null;
}

/** `điều chỉnh cục bộ` before a plan is part of what is planned. */
function withAdjustment(reading: Reading, at: number, limit: number): number {
  const words = ['điều', 'chỉnh', 'cục', 'bộ'];
  return at - 4 >= limit && words.every((each, i) => word(reading, at - 4 + i) === each) ? at - 4 : at;
}
