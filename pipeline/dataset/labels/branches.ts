import { wordPattern } from '../../codebook-words.ts';
import type { Context } from '../reading/context.ts';

const farming = wordPattern('^(?:sản xuất |ngành )?{farm_branch}$');

/** Whether words only name a branch of farming. */
export function isFarmBranch({ codebook }: Pick<Context, 'codebook'>, text: string): boolean {
  return farming(codebook).test(text);
}
