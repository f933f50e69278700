/** Words that stand before a count and describe its noun: `mầm non 14 lớp`. */
export const describing =
  /^(?:(?:bán )?kiên cố|mầm non|mẫu giáo|nhà trẻ|tiểu học|trung học|THCS|THPT|MG|NT|lĩnh vực(?![^,;:]* có )|cấp (?:học|tỉnh|huyện|xã|trung)|khối|loại|hạng|nhóm|ngành|quá hạn|đúng hạn|trước hạn|lưu động|định kỳ|đột xuất|trực tuyến|(?:cận |thoát |tái )?nghèo|nữ|nam|trẻ tuổi|bị bệnh|chuyển trường|bỏ học|nghỉ học|lưu ban|học (?:nghề|lực|yếu|kém|khá|giỏi|bán trú)|đủ điều kiện|đủ tiêu chuẩn|trúng tuyển|(?:không )?hoàn thành (?:xuất sắc |tốt )?nhiệm vụ|dân tộc|đồng bào|hộ (?:nghèo|cận nghèo)|ngoài Đảng|tôn giáo)(?: |$)/iu;

/** What cases are of, as words before a count name it: `trộm cắp 7 vụ`, `khiếu nại 31 đơn`. */
export const caseNoun =
  /^(?:tai nạn|TNGT|va chạm|cháy|nổ|sự cố|trộm|cướp|cưỡng đoạt|giết|cố ý gây|hiếp dâm|xâm hại|bạo lực|lừa đảo|đánh bạc|cờ bạc|buôn bán|mại dâm|tệ nạn|ma t[úu]y|mua bán|tàng trữ|vận chuyển|buôn lậu|hàng giả|phá rừng|khai thác rừng|lấn chiếm|săn bắt|cháy rừng|gian lận|hủy hoại|huỷ hoại|gây rối|chống người|tội phạm|phạm pháp|phạm tội|vi phạm|tham nhũng|khiếu nại|tố cáo|kiến nghị|phản ánh|tranh chấp|ngộ độc|đuối nước|tự tử|tảo hôn|ly hôn|dân sự|hình sự|hành chính|đường (?:bộ|sắt|thủy|thuỷ)|hàng hải)(?:[ ,]|$)/iu;
