/** `nuôi tôm sú tăng trưởng ổn định, với tổng diện tích`: the measure of what stands before how it went. */
const grew =
  /^((?:nuôi|trồng|khai thác|chăn nuôi|sản xuất) [^,;:]{1,24}?) (?:tăng trưởng|phát triển|tiếp tục|vẫn|khá)(?: [^;:]*)?,? với ((?:tổng )?(?:diện tích|sản lượng|giá trị))$/iu;
/** `trà lúa sớm đang chắc hạt và chín, đã thu hoạch`: what was cut, behind how it stands. */
const cutAfter =
  /^(?:các )?(?:trà )?(lúa|ngô|lạc|mía|sắn|rau)((?: (?!ở|tại|đang|đã|cơ)\S+){0,3})(?: (?:ở|tại) [^,;:]{1,40}?)? (?:đang|đã|cơ bản) [^;:]*(?:,| và) (?:đã )?(?:cho )?(thu hoạch|gieo cấy|gieo trồng)$/iu;
/** `trà vải sớm đã cho thu hoạch, sản lượng`: how much of what is ripe. */
const ripe =
  /^(?:trà |vụ )?(\p{L}+(?: (?!đã|đang|cơ)\p{L}+){0,4}?) (?:đã|đang|cơ bản|bắt đầu)(?: bước vào| vào)?(?: cho)? thu hoạch(?: [^,;:]*)?, (sản lượng|năng suất|năng xuất)$/iu;

/** `giá gà có xu hướng giảm, giá lợn`, `miền Bắc chịu ảnh hưởng của bão, năng suất`: how things went, before what is measured. */
const went =
  /^[^,;:]* (?:có xu hướng|tiếp tục|đều|vẫn|chịu ảnh hưởng|bị ảnh hưởng)(?: [^,;:]*)?, (?=(?:tổng|giá|sản lượng|diện tích|năng suất|đàn|số)(?: |$))/iu;
/** `Sản xuất công nghiệp tiếp tục khởi sắc với giá trị tăng thêm`: the measure behind how things go. */
const course =
  /^.* (?:khởi sắc|phục hồi|ổn định|phát triển|sôi động)(?:(?: \p{L}+){0,3} với|,) (?=(?:tổng|giá trị|sản lượng|chỉ số|kim ngạch|diện tích|doanh thu) )/iu;
/** `tập trung sản xuất: nông, lâm nghiệp với diện tích trồng lúa`: what is measured of what, behind what was done. */
const withSize = /^.{20,} với (?=(?:tổng )?(?:diện tích|sản lượng|năng suất|giá trị|doanh thu) (?:[^\s,;:]+ ?){2,}$)/iu;
/** `bệnh khô vằn đã xuất hiện rải rác, diện tích nhiễm`: how far what appeared has spread. */
const spread =
  /^((?:bệnh|sâu|rầy|chuột|ốc|dịch|bọ|nhện) [^,;:]{1,40}?) (?:(?:đã|đang|bắt đầu|tiếp tục) )*(?:xuất hiện|phát sinh|gây hại|lây lan)(?: [^;:]*)?, ((?:tổng )?(?:diện tích|tỷ lệ|mật độ)[^,;:]*)$/iu;
/** `chỉ số hoạt động của chuột đã giảm đáng kể, diện tích bị hại`, `các sản phẩm tiêu thụ thuận lợi, tốc độ tăng trưởng`. */
const state =
  /^[^;:]* (?:(?:đã|đang) (?:tăng|giảm|tập trung|phát triển|trỗ|trổ|làm đòng|vào)(?: [^,;:]*)?|(?:thuận lợi|khó khăn|phức tạp|ổn định|khả quan|phục hồi)), (?=(?:tổng|giá|sản lượng|diện tích|năng suất|đàn|tốc độ|tỷ lệ|mật độ)(?: |$))/iu;
/** `lĩnh vực văn hóa có nhiều chuyển biến, có 5/5 trường`: how a branch went, before what there is. */
const progress =
  /^[^,;:]* có (?:nhiều|những|bước) (?:chuyển biến|tiến bộ|đổi mới|khởi sắc|thay đổi)[^,;:]*(?:, (?:đã )?(?:có(?: |$))?|$)/iu;
/** `theo đánh giá bước đầu năng suất lúa`: who or what tells it, without a comma behind it. */
const source =
  /^((?:[^,;:]{1,20}[:,] )?)theo (?:đánh giá|ước tính|báo cáo|số liệu|thống kê)(?: (?:bước đầu|sơ bộ|ban đầu|chưa đầy đủ|nhanh))*,? (?=(?:tổng|giá|sản lượng|diện tích|năng suất|đàn|tốc độ|tỷ lệ|mật độ) )/iu;

/** What is measured of what a clause names, without how that went. */
export function withoutCourse(text: string): string {
  return text
    .replace(source, '$1')
    .replace(progress, '')
    .replace(grew, '$2 $1')
    .replace(cutAfter, '$3 $1$2')
    .replace(ripe, '$2 $1')
    .replace(spread, '$2 $1')
    .replace(went, '')
    .replace(state, '')
    .replace(course, '')
    .replace(withSize, '');
}
