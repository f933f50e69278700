import type { Figure } from '../figures/figures.ts';
import { isBesideShare } from '../measures/parts-of-wholes.ts';
import { textOf } from '../reading/reading.ts';
import { hasAmount, lastBefore } from '../ties/observed.ts';
import type { FoundLabel, Said } from './found-label.ts';

/** How much of the words behind a share tell what it is of, in tokens. */
const longestAll = 4;

const ofAll = /^(?:so với |trên |trong |của )?(GRDP|GDP|dân số)(?= ?(?:$|[,;:.()]|(?:và|vào|năm|đến|trong) ))/u;
/** Labels that say by themselves what they are of. */
const saysAll = /(?:^|[ :])(?:t[ỷỉ] (?:lệ|trọng)|cơ cấu|mật độ|tốc độ|độ) |(?:^| )(?:so với|trong|trên) /iu;

/** `vốn đầu tư đạt 90 tỷ đồng, tăng 9% so với cùng kỳ và bằng 33% GRDP`: how much of the whole economy the amount before is; null for other shares. */
export function shareOfEconomy({ figure, before, carried, end }: Said): FoundLabel | null {
  const { reading, mention, lead, next, sentence, leadFrom } = figure;
  if (mention.unit !== '%' || before !== null || !/^(?:bằng|chiếm|đạt|tương đương)(?: |$)/u.test(lead)) return null;
  const all = ofAll.exec(textOf(reading, next, Math.min(sentence.to, next + longestAll)))?.[1];
  const level = lastBefore(carried, (each) => each.record.unit_measure === 'VND' && hasAmount(each));
  if (all === undefined || level?.figure.sentence !== sentence || level.record.label_vi.includes(all)) return null;
  return {
    text: `${level.record.label_vi} so với ${all}`,
    own: false,
    from: leadFrom,
    end: Math.max(end, next + 1),
    source: level,
  };
}

/** `FDI chiếm 45% kim ngạch xuất khẩu và 38% thu ngân sách`: who has a part of one whole, directly before that of another; null for other shares. */
export function shareBeside({ figure, carried, end }: Said): FoundLabel | null {
  const last = carried.observed.at(-1);
  if (!isBesideShare(figure) || last?.record.measure !== 'share') return null;
  const who = last.record.label_vi.replace(/^[^:]*: | so với .*$/giu, '');
  return { text: who, own: true, from: figure.leadFrom, end };
}

/** `kinh tế số đạt 20% GRDP`, `người cao tuổi là 12% dân số`: the label of a percentage with what all of it is, which stands behind it. */
export function withAll({ reading, mention, next, sentence }: Figure, label: string): string {
  if (mention.unit !== '%' || saysAll.test(label)) return label;
  const all = ofAll.exec(textOf(reading, next, Math.min(sentence.to, next + longestAll)))?.[1];
  return all === undefined ? label : `${label} so với ${all}`;
}
