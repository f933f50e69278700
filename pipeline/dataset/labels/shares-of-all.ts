import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';

/** How much of the words behind a share tell what it is of, in tokens. */
const longestAll = 4;

const ofAll = /^(?:so với |trên |trong |của )?(GRDP|GDP|dân số)(?= ?(?:$|[,;:.()]|(?:và|vào|năm|đến|trong) ))/u;
/** Labels that say by themselves what they are of. */
const saysAll = /(?:^|[ :])(?:t[ỷỉ] (?:lệ|trọng)|cơ cấu|mật độ|tốc độ|độ) |(?:^| )(?:so với|trong|trên) /iu;

/** `kinh tế số đạt 20% GRDP`, `người cao tuổi là 12% dân số`: the label of a percentage with what all of it is, which stands behind it. */
export function withAll({ reading, mention, next, sentence }: Figure, label: string): string {
  if (mention.unit !== '%' || saysAll.test(label)) return label;
  const all = ofAll.exec(textOf(reading, next, Math.min(sentence.to, next + longestAll)))?.[1];
  return all === undefined ? label : `${label} so với ${all}`;
}
