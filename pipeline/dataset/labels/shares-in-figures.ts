import { textOf } from '../reading/reading.ts';
import { saysRate } from '../ties/said-rates.ts';
import type { FoundLabel, Said } from './found-label.ts';

/** Words alone between a share and the bracket that says it in figures. */
const wordsOnly = /^[^\d,;:.()]*$/u;
const rate = /^(?:.*: )?t[ỷỉ] lệ /iu;

/** `100% thôn (12/12 thôn) có nhà văn hóa`, `đạt 95% kế hoạch (190/200 tấn)`: the share before a bracket, in figures. */
export function shareInFigures({ figure, carried, end }: Said): FoundLabel | null {
  const { mention, bracket, sentence, reading } = figure;
  const share = carried.observed.at(-1);
  if (bracket < 0 || mention.kind !== 'ratio' || share?.figure.sentence !== sentence) return null;
  const { label_vi: label, unit_measure, obs_value } = share.record;
  // `Tỷ lệ xã đạt chuẩn 60% (3/5 xã)`: those whom the rate is of are named without it.
  if (unit_measure !== '%' || rate.test(label) || !saysRate(mention, obs_value)) return null;
  if (!wordsOnly.test(textOf(reading, share.figure.next, bracket))) return null;
  return { text: label, own: false, from: figure.leadFrom, end, source: share };
}
