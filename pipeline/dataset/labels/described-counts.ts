import { type WithCodebook, wordPattern } from '../../codebook-words.ts';

const describing = wordPattern(
  '^(?:{counted_as}|{school_level}|(?:không )?hoàn thành (?:xuất sắc |tốt )?nhiệm vụ|lĩnh vực(?![^,;:]* có )|(?:(?:trước|đúng|quá|chậm|trễ)(?: hạn)?(?:,? và | và |, )?)*(?:trước|đúng|quá|chậm|trễ|sớm) hạn)(?: |$)',
);

/** Whether words that stand before a count describe its noun: `mầm non 14 lớp`. */
export function describesCount({ codebook }: WithCodebook, text: string): boolean {
  return describing(codebook).test(text);
}

const caseNoun = wordPattern('^{case}(?:[ ,]|$)');

/** Whether words before a count name what cases are of: `trộm cắp 7 vụ`, `khiếu nại 31 đơn`. */
export function namesCase({ codebook }: WithCodebook, text: string): boolean {
  return caseNoun(codebook).test(text);
}
