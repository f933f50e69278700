import { type WithCodebook, wordPattern } from '../../codebook-words.ts';

const describing = wordPattern(
  '^(?:(?:bán )?kiên cố|{school_level}|trung học|MG|NT|lĩnh vực(?![^,;:]* có )|cấp (?:học|tỉnh|huyện|xã|trung)|khối|(?:xếp )?loại|hạng|nhóm|ngành|(?:(?:trước|đúng|quá|chậm|trễ)(?: hạn)?(?:,? và | và |, )?)*(?:trước|đúng|quá|chậm|trễ|sớm) hạn|lưu động|định kỳ|đột xuất|trực tuyến|(?:cận |thoát |tái )?nghèo|nữ|nam|trẻ tuổi|bị bệnh|chuyển trường|bỏ học|nghỉ học|lưu ban|học (?:nghề|lực|yếu|kém|khá|giỏi|bán trú)|đủ điều kiện|trực tiếp|trình độ|đủ tiêu chuẩn|trúng tuyển|(?:không )?hoàn thành (?:xuất sắc |tốt )?nhiệm vụ|dân tộc|đồng bào|hộ (?:nghèo|cận nghèo)|ngoài Đảng|tôn giáo)(?: |$)',
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
