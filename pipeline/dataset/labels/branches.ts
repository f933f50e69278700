import { type WithCodebook, wordPattern } from '../../codebook-words.ts';

const farming = wordPattern('^(?:sản xuất |ngành )?{farm_branch}$');

/** Whether words only name a branch of farming. */
export function isFarmBranch({ codebook }: WithCodebook, text: string): boolean {
  return farming(codebook).test(text);
}

const field = wordPattern(
  '^(?:về |lĩnh vực |công tác |ngành |chương trình |mục tiêu quốc gia |phát triển )*(?:{farm_branch}|{field})$',
);

/** Whether words only name a field that a report is ordered by: `Y tế`, `Về văn hóa`, `Chăn nuôi`. */
export function isField({ codebook }: WithCodebook, text: string): boolean {
  return field(codebook).test(text);
}
