import { type WithCodebook, wordPattern } from '../../codebook-words.ts';

/** One branch of the economy, or several that are named together. */
export const branches = '(?:{branch}|{farm_branch})(?:(?: - |, | và )(?:{branch}|{farm_branch}))*';
/** A part of the economy by its bare name: `khu vực dịch vụ`, `nhóm hàng nông sản`, `công nghiệp - xây dựng`. */
const part = wordPattern(`^(?:{economic_part}(?:[ ,][^:;]+)?|${branches})$`);
const branch = wordPattern(`^${branches}$`);

/** Whether a text names nothing but branches of the economy. */
export function isBranchAlone({ codebook }: WithCodebook, text: string): boolean {
  return branch(codebook).test(text);
}

/** Whether a text names a part of the economy, and no more. */
export function isEconomicPart({ codebook }: WithCodebook, text: string): boolean {
  return part(codebook).test(text);
}
