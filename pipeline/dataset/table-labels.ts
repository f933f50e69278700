/** Words of a column's heading that say when, how sure or against what, and not what is measured. */
const untold =
  /\([^()]*\)|(?<!\p{L})(?:\d+|năm|tháng|quý|vụ|kỳ|đầu|cuối|đến|hết|nay|ngày|kế hoạch|KH|chỉ tiêu|mục tiêu|dự toán|DT|thực hiện|TH|ước|ước tính|sơ bộ|chính thức|so|với|cùng|trước|tăng|giảm|đạt|giao|tỉnh|huyện|xã|trung ương|TW|HĐND|UBND|kết quả|số liệu|số lượng|tổng|số|cộng|toàn|tỷ lệ|tỉ lệ|giá trị|lũy kế|luỹ kế|thời điểm|của|trong|và|theo|đơn vị|ghi chú|trên|địa bàn|mức|bình quân|tốc độ|chung|I|II|III|IV)(?!\p{L})|[%+\-/.,:*]/giu;

/** What a column measures by its heading: `Diện tích (ha)`, `Số hộ`; null where it only says when, or against what. */
export function columnSubject(heading: string): string | null {
  const said = heading.replace(untold, ' ').trim();
  const measure = /^(?:tổng |)số (?=\p{L})/iu.test(heading);
  if (said === '' || (said.length < 2 && !measure)) return null;
  return undated(heading);
}

/** A heading without its bracket and without the period that it names. */
function undated(heading: string): string {
  return heading
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/(?:năm|tháng|quý) [\dIV]+(?:[/-]\d+)?/giu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

const total = /^(?:tổng cộng|tổng số|tổng|cộng|toàn bộ)$/iu;

/** Headings that name no list. */
const generic = /^(?:kết quả|tình hình|phụ lục|biểu|bảng|số liệu|một số|công tác|đánh giá|nhiệm vụ)/iu;

/** The label of a cell: what its column measures, of what its row names; a row of totals is of what the heading above lists. */
export function cellLabel(row: string, heading: string, above: string | null): string {
  const subject = columnSubject(heading);
  const listed = above === null || generic.test(above) ? null : `(${undated(above)})`;
  if (total.test(row)) return [row, subject, listed].filter((part) => part).join(' ');
  return subject === null || row.toLowerCase().includes(subject.toLowerCase()) ? row : `${subject} ${row}`;
}
