import { withoutCourse } from './clause-courses.ts';
import { damages } from './harm.ts';

/** Levels of administration as a report names the one that it is about. */
const levels = 'tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|thôn|ngành|đơn vị|địa phương|công ty';
const bodies =
  'UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Đảng bộ|Đảng ủy|Sở|Phòng|Ban(?! quản lý(?! dự án))|Bộ|Bộ phận|Công an|UBKT|Ủy ban [Kk]iểm tra|Huyện ủy|Tỉnh ủy|Thành ủy|Thị ủy|Ban Thường vụ|Chi cục|Cục|Hội|Trung tâm|Kho bạc|Chi nhánh|Thanh tra|Lực lượng|[Cc]ác lực lượng|[Cc]ác cấp, các ngành|[Cc]ác ngành, các cấp|[Cc]ác cấp|[Cc]ác (?:cơ sở|tổ chức cơ sở|chi bộ) đảng|[Cc]ác ngành|[Cc]ác cơ quan|[Cc]ác đơn vị|[Cc]ơ quan|[Ll]ực lượng|Đội|Đoàn|Hạt|[Nn]gành|[Cc]ác tổ chức|[Cc]ác TCTD|[Cc]ác ngân hàng|TCTD|Ngân hàng|Cảnh sát|CSGT|Kiểm lâm|Bảo hiểm xã hội|Hải quan|Quản lý thị trường|Bộ đội|Tòa án|Toà án|Viện [Kk]iểm sát|MTTQ|Mặt trận';
/** Verbs of what authorities do and of what happens in their area. */
const acts =
  'có|hiện|xảy ra|ghi nhận|tổ chức|tiến hành|thụ lý|đón|tiếp|quản lý|hoàn thành|thẩm định|niêm yết|giải|được|bị|gieo|trồng|thu|xuống|thực hiện|xử|' +
  'phát|bắt|khởi|đề xuất|triển khai|thành lập|huy động|đào tạo|hỗ trợ|cấp|ban hành|kết nạp|tạo|khám|điều|tiêm|vận động|xây|' +
  'phấn đấu|quyết tâm|sản xuất|khai thác|nuôi|duy trì|kiểm tra|tuyên truyền|chi|giao|rà soát|công nhận|chuyển|tuyển|xuất|nhập|đầu tư|' +
  'thi hành|khen|phê duyệt|bố trí|phân bổ|lắp|cho|cải tạo|nâng|mở|tập|sửa|bàn|đăng|điều động|đưa|chăm|bảo|phục|còn|mua|vay|trao|tặng|chia|lập|tạm|tước|tịch|truy|tuần|xét|nhắc|cưỡng|kiến nghị|yêu cầu|giám sát';
function capitalized(words: string): string {
  return words
    .split('|')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('|');
}

const auxiliaries = 'đã|đang|sẽ|cũng|còn|hiện|vẫn|tiếp tục|cơ bản|ước|dự kiến';

/** Verbs count in small letters alone: `Phòng Nông nghiệp và Phát triển nông thôn` is a name. */
const actor = new RegExp(
  `^(?!(?:[Cc]ác )?[Nn]gành (?:hàng|công nghiệp|dịch vụ|xây dựng|khai thác|nuôi|sản xuất|chăn nuôi)(?: |$))(?:(?:(?:[Tt]rên địa bàn|[Đđ]ịa bàn)(?: (?:${levels}|cả nước|toàn (?:${levels})))?(?: \\p{Lu}\\p{L}*){0,4}|[Cc]ả (?:nước|tỉnh|huyện|xã|vùng)|[Tt]oàn (?:${levels}|quốc|vùng|[Đđ]ảng bộ(?: (?:${levels}))?)|(?:${levels}|${capitalized(levels)})(?: trong (?:${levels}))?|(?:${bodies})(?: [^,;:]{1,40}?)?) ` +
    `(?:(?:${auxiliaries}) )*|(?:(?:${auxiliaries}|${capitalized(auxiliaries)}) )+)(?!giao$)(?<!(?:[Cc]ác|hai|ba|cung|trợ|sơ|trung|cao|nâng|phát|thực|thể|xuất|biểu|tái) )(?=(?:${acts})(?: |$))`,
  'u',
);
const onlyBody = new RegExp(`^(?:${bodies})(?: [^,;:]{1,40})?$`, 'u');

/** `các cơ quan thanh tra`: words that only name who acts. */
export function isActor(text: string): boolean {
  return onlyBody.test(text);
}

const bare = new RegExp(`^(?:cả nước|toàn (?:${levels}|quốc|vùng)|${levels})$`, 'iu');

/** `Xã Tân Lập thu ngân sách`, `huyện Mường Nhé đã hỗ trợ`: the place by its name, which the record's area tells. */
const namedActor = new RegExp(
  `^(?:${levels}|${capitalized(levels)})(?: \\p{Lu}[\\p{L}'-]*){1,4} (?:(?:${auxiliaries}) )*(?=(?:${acts})(?: |$))`,
  'u',
);

/** `HĐND tỉnh vừa ban hành Nghị quyết số 38 phân bổ vốn`: what the document does. */
const issuing =
  /^(?:[^,;:]* )?(?:ban hành|thông qua) (?:Nghị quyết|Quyết định|Kế hoạch|Tờ trình|Đề án)(?: số \S+)?(?: về)?(?: việc)? (?=\S+ \S)/u;

/** All of an area, with an auxiliary: whatever the verb, it acts. */
const whole = new RegExp(
  `^(?:[Cc]ả (?:nước|tỉnh|huyện|xã|vùng)|[Tt]oàn (?:${levels}|quốc)(?: \\p{Lu}\\p{L}*){0,4})(?: (?:đã|đang|sẽ))+ `,
  'u',
);

/** `cơ quan chức năng đã tịch thu`: a body with an auxiliary, too. */
const body = new RegExp(
  `^(?:${bodies}|[Cc]ác hộ|[Cc]ác địa phương|[Nn]ông dân|[Bb]à con)(?: [^,;:]{1,40}?)?(?: cũng)?(?: (?:đã|đang|sẽ))+ (?!được |bị )(?=\\S)`,
  'u',
);

/** `nông dân trên địa bàn đã gieo trồng`: who grows it. */
const growers =
  /^(?:nông dân|bà con|nhân dân|người dân|(?:cán bộ|công chức|viên chức|đoàn viên|hội viên|thanh niên)(?:, (?:công chức|viên chức|hội viên|thanh niên))*)(?: (?:nông dân|trên địa bàn|trong|các|toàn)(?: (?!đã|gieo|trồng|thu)\S+){0,3})?(?: (?:đã|đang))* (?=(?:gieo|cấy|trồng|thu hoạch|xuống giống)(?: |$))/iu;

/** `Vụ lúa hè thu cả nước gieo cấy`: what is grown before who grows it. */
const grownFirst = new RegExp(
  `^(?!(?:[Tt]oàn|[Cc]ả|[Tt]rên địa bàn)(?: |$))(?:[Vv]ụ (?=lúa |ngô |lạc |rau ))?([^,;:]{2,40}?)(?: năm nay| này)? (?:cả nước|toàn (?:${levels}|vùng)|(?:các|những) (?:địa phương|tỉnh|huyện|xã)|(?:${levels})(?: \\p{Lu}\\p{L}*){1,4}|nông dân|bà con)(?: (?:đã|đang))* (gieo cấy|gieo trồng|gieo sạ|xuống giống|trồng|thu hoạch)$`,
  'u',
);

const measureOpens = /^(?:tổng |diện tích|sản lượng|năng suất)/iu;

/** `sau khi sáp nhập xã có`: what was before. */
const reorganised =
  /^(?:[^;:]{1,60}[ ,] ?)?(?:sau|trước) khi (?:[^\s,]+ ){1,5}?(?:xã|huyện|tỉnh|thành phố|phường|thị trấn|thôn|bản) (?=(?:có|còn) )/iu;

const carryingOut =
  /^(?:thực hiện|tiến hành|tổ chức|triển khai) (?=(?:trồng|gieo|cấy|nuôi|thả|chăm sóc|chuyển đổi|tháo dỡ|giải tỏa|di dời|nạo vét|thu gom|phun|tiêm)(?: |$))/iu;

/** `đưa tổng sản lượng 8 tháng đạt …`, `duy trì tỷ lệ che phủ rừng`: a verb before what is measured. */
const raising =
  /^(?:đã )?(?:đưa|nâng|duy trì|giữ vững|thực hiện|bảo đảm|đảm bảo) (?=(?:tổng|số|tỷ lệ|tỉ lệ|giá trị|kim ngạch|sản lượng|diện tích|khối lượng|độ|mức|bình quân|thu nhập|doanh thu)(?:\s|$))/iu;

/** `toàn huyện tổ chức …`, `UBND xã đã tiếp nhận …`: the clause without who acts, where that is the report's own authority. */
export function withoutActor(text: string): string {
  return bare.test(text)
    ? ''
    : text
        .replace(grownFirst, (_, grown: string, act: string) =>
          measureOpens.test(grown) ? `${grown} ${act}` : `${act} ${grown}`,
        )
        .replace(growers, '')
        .replace(reorganised, '')
        .replace(whole, '')
        .replace(body, '')
        .replace(issuing, '')
        .replace(actor, '')
        .replace(namedActor, '')
        .replace(raising, '')
        .replace(carryingOut, '');
}

/** What a place has by its nature: measured of the place, whose name is no part of the label. */
const ofBearer =
  '(?:tổng )?(?:diện tích(?: đất)? tự nhiên|dân số|mật độ dân số)(?:[ ,]|$)|tổng số (?:thôn|bản|hộ|khẩu|nhân khẩu|dân)(?: |$)';
const bearing = new RegExp(`^(?:(?!.*(?:tỷ lệ|tỉ lệ|tổng|số|diện tích) .*có ).+[ ,])?có (?=${ofBearer})`, 'iu');

/** `Có diện tích`, `Bản Liền là một xã vùng cao, có diện tích tự nhiên`, `xã …, cách trung tâm huyện`: without what has it. */
export function withoutBearer(text: string): string {
  return text
    .replace(bearing, '')
    .replace(/^có (?=(?:tổng|diện tích|dân số|chiều dài|quy mô|mật độ)(?: |$))/iu, '')
    .replace(/^(?:bằng|từ) (?=(?:nguồn|kinh phí|vốn|ngân sách) ?)/iu, '')
    .replace(
      /^(?:.*,|.* là (?:một )?(?:xã|huyện|thị trấn|phường|thôn|bản) .*|.{40,}) (?=(?:nằm )?cách (?:trung tâm|thành phố|thị xã|thị trấn|huyện lỵ|tỉnh lỵ) ?)/iu,
      '',
    )
    .replace(/^.*, (?:nhất là|đặc biệt là|đặc biệt) (?=\S+ \S)/iu, '');
}

/** `Về hình thức: …`, `Phần lớn tập trung vào các vi phạm: …`: what opens a list, without the words that lead to it. */
export function plainTopic(text: string): string {
  return text.replace(
    /^(?:về |(?:(?:phần lớn|chủ yếu|đa số) )?tập trung (?:chủ yếu )?(?:vào|ở) (?:các |một số )?)(?=[^:]{2,60}: |[^:,]{2,60}$)/iu,
    '',
  );
}

/** `Lúa: khối lượng lúa`: what opens the block goes where the words behind it say it again. */
export function withoutTopic(text: string): string {
  const [, topic, rest] = /^([^:]{2,60}): (.+)$/u.exec(text) ?? [];
  if (!topic || !rest) return text;
  const words = new Set(rest.toLowerCase().split(' '));
  return topic
    .toLowerCase()
    .split(' ')
    .every((word) => words.has(word))
    ? rest
    : text;
}

/** Prepositions and verbs that open a clause telling when, where or on what grounds. */
const adverbial = new RegExp(
  '^(?:(?:trong|của|tại|ở|theo|chia theo|phân theo|từ|hết|đến|tới|tính đến|qua|sau|trước|nhờ|do|vào|xét|nhân dịp|căn cứ|bên cạnh|cùng với|ngoài|mặc dù|nghỉ|dịp|về|' +
    'mùa|vụ|kể từ|nhằm|để|dưới|với|số liệu|tin|thông tin)(?=[ ,]|$)|kết thúc (?=(?:thanh tra|kiểm tra|đợt|cuộc|chiến dịch) ?,)|đối với (?:công tác|lĩnh vực|tình hình|nhiệm vụ|phong trào)(?= )|' +
    // `triển khai đào tạo, bồi dưỡng` is what is paid for; carrying out a document is on what grounds.
    'đánh giá (?:tình hình|kết quả|chung)(?: |$)|(?:tiếp tục |tích cực )?(?:thực hiện|triển khai|tiếp nối|quán triệt) (?:quyết định|nghị quyết|nghị định|kế hoạch|chỉ thị|chương trình|đề án|' +
    'thông tư|luật|kết quả|chỉ đạo|chủ trương|nhiệm vụ|phong trào|cuộc vận động|chính sách)(?: |$))',
  'iu',
);
const longestAdverbial = 3;
/** `năm nay, toàn tỉnh gieo trồng`: which year. */
const thisYear = /^(?:năm|vụ|tháng|quý) (?:nay|này),? (?=\S+ \S)/iu;

/** Whether a clause only opens another: `Qua xử lý đơn thư`. */
export function isAdverbial(text: string): boolean {
  return adverbial.test(text) && commaOutside(text) < 0;
}

/** `Trong dịp lễ, …`, `Theo báo cáo của Công an, …`: the clause behind the commas that close what opens it. */
export function withoutAdverbials(text: string): string {
  let rest = text.replace(thisYear, '');
  for (let i = 0; i < longestAdverbial && adverbial.test(rest); i++) {
    const comma = commaOutside(rest);
    if (comma < 0) break;
    rest = rest
      .slice(comma + 1)
      .trimStart()
      .replace(thisYear, '');
  }
  return rest;
}

/** Reasons before the clause that they are for: `do mưa bão nên năng suất …`. */
const reason =
  /^(?:.*[,;] )?(?:(?:(?:nhưng|song|tuy nhiên) )?(?:do|vì|bởi|nhờ) [^;]* nên|nên|do đó|do vậy|vì vậy|vì thế) (?=\S)/iu;
/** `do mưa lớn làm ngập úng 40 ha`: what happened. */
const cause =
  /^(?:(?:do|vì|bởi) .*|(?:mưa|bão|lũ|lốc|dông|giông|gió|nắng|rét|hạn|sương|triều|sạt|sấm|sét)(?:[ ,](?!\d)[^;:]{1,90})?) (?:(?:đã|đang) )?(?:làm|khiến|gây)(?: cho)? (?=\S)/iu;
/** `gây đổ ngã 8 trụ điện`, `sạt lở bờ kênh làm ngập 4 ha`: what came to them, and no more. */
const causing = new RegExp(
  `^(?:(?:đã |đang )?(?:làm|khiến|gây)(?: cho| ra)? (?=(?:${damages})(?: |$))|.* (?:làm|khiến|gây)(?: cho| ra)? (?=(?!thiệt hại|cháy)(?:${damages})(?: |$)))`,
  'iu',
);
/** `Cục Thống kê tỉnh cho biết, …`: who tells it. */
const telling = /^(?:[^,;:]{1,60} )?(?:cho biết|cho hay|cho thấy)(?: rằng)?,? (?=\S+ \S)/iu;
/** `mưa lớn phá hủy 50 m kênh`: what happened without what did it. */
const weather =
  /^(?:mưa|bão|lũ|lốc|dông|giông|gió|sạt lở|triều cường)(?: [^,;:]{1,40})? (?=(?:phá hủy|phá huỷ|cuốn trôi|nhấn chìm|vùi lấp|đánh chìm|tàn phá|làm ngập|gây ngập)(?: |$))/iu;
const conjunction =
  /^(?:[^,;:]{2,60} (?:đứng giá|ổn định|không (?:đổi|thay đổi|biến động)|giữ nguyên),? (?:còn|riêng) (?=\S)|(?:do|vì|bởi|nhờ) (?=(?:diện tích|năng suất|sản lượng|giá|số|lượng|tỷ lệ|tỉ lệ) )|(?:[^,;]{1,40}, )?(?:tuy|mặc dù|ngoài|còn|thì|cũng|trong khi|riêng) (?=\S))/iu;
const introduction = /^.*[,;] (?:trong đó(?: có)?:?|ước(?: tính)?(?: cả(?: năm)?)?) (?=\S)/iu;

/** `do mưa bão nên năng suất lúa`, `tuy diện tích ngô`, `sản lượng đều tăng, trong đó thịt lợn`: the clause that the figure is of. */
export function withoutConjunctions(text: string): string {
  return withoutCourse(text.replace(telling, ''))
    .replace(introduction, '')
    .replace(reason, '')
    .replace(cause, '')
    .replace(causing, '')
    .replace(weather, '')
    .replace(conjunction, '');
}

/** The first comma outside brackets; -1 for none. */
function commaOutside(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === ',' && depth <= 0) return at;
  }
  return -1;
}

const trend =
  /(?:^|,? )(?:(?:đã|đang|có xu hướng|tiếp tục|vẫn) )*(?:sụt giảm|tăng|giảm|dao động|biến động|duy trì|ổn định)(?: (?:trưởng|khá|mạnh|nhẹ|cao|dần|đều|rất|lớn|nhanh|đáng kể|bình quân|trung bình|hằng năm|hàng năm|thêm))*(?: (?:và|với|là|mức|đạt))*$/iu;

/** `khu vực công nghiệp vẫn giữ vai trò chủ đạo`, `kim ngạch tiếp tục ghi nhận mức tăng trưởng ấn tượng`: what is told without a figure. */
const told =
  /,?(?: trong)? (?:(?:vẫn|tiếp tục|luôn) )+(?:(?:giữ|đóng) vai trò|(?:ghi nhận|duy trì|giữ|đạt) (?:mức|đà|tốc độ|nhịp độ) tăng)(?: [^,;:]*)?$/iu;

/** `ngành may mặc cũng có mức tăng trưởng cao với 12%`: that it grew. */
const grows =
  /(?: (?:cũng|đều|vẫn))* có (?:mức|tốc độ) (?:tăng|giảm)(?: trưởng)?(?: (?:khá|cao|mạnh|tốt|cao nhất))?$/iu;

/** `sản lượng tăng khá và`: a label without how what it measures moved. */
export function withoutTrend(text: string): string {
  const role = text.replace(told, '').replace(grows, '');
  if (role !== text && role !== '') return withoutTrend(role);
  // `vốn cấp mới và tăng thêm`: what was added.
  if (/ (?:và|vốn|tiền|đăng ký) tăng thêm$/iu.test(text) || /mức tăng$/iu.test(text)) return text;
  const rest = text.replace(trend, '');
  if (rest === '' || /(?:tốc độ|tỷ lệ|mức|tỉ lệ|độ)$/iu.test(rest)) return text;
  return / duy trì$/iu.test(rest) ? withoutTrend(rest) : rest;
}

const withMeasured =
  /^(.+?),? với ((?:tổng )?(?:diện tích|kinh phí|số vốn|vốn|số tiền|sản lượng|giá trị|dư nợ|mức đầu tư|chiều dài|trị giá)(?: hỗ trợ| đầu tư| thực hiện)?)$/iu;

const causes = /^(?:do|vì|theo|nhân dịp|bởi) /iu;

const havingMeasured =
  /^((?!.*(?:tỷ lệ|tỉ lệ|số|tổng) .* có ).+?) có ((?:tổng )?(?:diện tích|chiều dài|dung tích|công suất|quy mô|chiều rộng))$/iu;

/** `Đắk Lắk là địa phương có sản lượng lương thực cao nhất`: the measure, of the place that comes first in it. */
const measureOfPlace =
  /^([^,;:]{2,40}?) là (?:một trong (?:những|các) )?(?:địa phương|tỉnh|huyện|xã|vùng|đơn vị|nước) có ((?:tổng )?(?:diện tích|sản lượng|năng suất|đàn|số|giá trị|tỷ lệ) [^,;:]+?)(?: (?:cao|lớn|nhiều|thấp)(?: nhất)?)?$/iu;

/** `khu vực dịch vụ có số doanh nghiệp thành lập nhiều nhất`: the measure, of the sector that comes first in it. */
const mostOfSector =
  /^((?:khu vực|ngành|lĩnh vực|vùng) [^,;:]{2,40}?) có ((?:tổng )?số [^,;:]+?) (?:cao|lớn|nhiều|thấp|ít)(?: nhất)?$/iu;

const measureLast =
  /^((?:cây |các loại )?(?:lúa|ngô|khoai|sắn|lạc|đậu|rau|chè|cà phê|cao su|tiêu|hồ tiêu|điều|mía|vừng|bông|dừa|cam|bưởi|tôm|cá|cây)(?: [^,:;]{1,30})?),? (diện tích|năng suất|sản lượng)$/iu;

/** `Đối với hoạt động lữ hành, doanh thu`: of what the words before the comma name. */
const openedMeasure =
  /^(?:đối với|riêng) ((?:hoạt động|lĩnh vực|ngành|nhóm|khu vực|thị trường|dịch vụ) [^,;:]{2,60}), (doanh thu|kim ngạch|giá trị|số vốn|tổng vốn|sản lượng)$/iu;

/** `Vĩnh Long diện tích`, `Bạc Liêu, diện tích`, `tỉnh Bến Tre có sản lượng`: a place, and which measure of it. */
const placeFirst =
  /^(?:.* như )?((?:(?:tỉnh|huyện|xã|vùng) )?\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,3})[,:]? (?:có )?((?:tổng )?(?:diện tích|sản lượng|năng suất))$/u;

/** `Hoàn thành thu hoạch lúa Mùa với diện tích`, `Khu A có diện tích`: the measure is of what stands before it. */
export function measureFirst(text: string): string {
  const [, clause, measure] = withMeasured.exec(text) ?? havingMeasured.exec(text) ?? [];
  // `do dịch bệnh, theo Nghị quyết 42 với số tiền`: why and by what tells nothing of what for.
  if (clause && measure) return causes.test(clause) ? measure : `${measure} ${withoutActor(clause)}`;
  // `Bình quân 9 tháng, CPI tăng 3%`.
  const mean = /^(?:tính )?bình quân, ([^,;:]+)$/iu.exec(text)?.[1];
  if (mean) return `${mean} bình quân`;
  return text
    .replace(placeFirst, '$2 $1')
    .replace(mostOfSector, '$2 $1')
    .replace(measureOfPlace, '$2 của $1')
    .replace(measureLast, '$2 $1')
    .replace(openedMeasure, '$2 $1');
}

/** `tổng đàn trâu toàn xã`: of what area is told apart. */
const scope =
  /^(\S+ \S.*?)(?<! với)(?: (?:của|trên địa bàn|trong))? toàn (?:xã|huyện|tỉnh|thành phố|thị xã|thị trấn|phường|quận)$/iu;

/** `dân số ( )`, `Dự ước chỉ số …`, `xã phấn đấu thu nhập`, `thôn văn hóa =`: a label without what dates and figures leave of its sentence. */
export function tidied(text: string): string {
  const label = text
    .replace(/ ?\( ?\)/gu, '')
    .replace(scope, '$1')
    .replace(/^(\S+ \S.*?) đã (?=(?!được )\S+ \S+$)/iu, '$1 ')
    .replace(/(?: trong)? (?:thời kỳ|giai đoạn|nhiệm kỳ|cả|(?:tại |ở |tính đến )?thời điểm)$/iu, '')
    .replace(/^[\s,;:.=]+|[\s,;=]+$/gu, '')
    .replace(
      /^[^,;:]{1,40} (?:đề ra|đặt ra|xác định) (?:các |một số |những )?(?:chỉ tiêu|mục tiêu)(?: chủ yếu)?:? (?!(?:cơ bản|chủ yếu|chính|trên|về|thuộc) )(?=\S+ \S)/iu,
      '',
    )
    .replace(/^đạt (?=bình quân|trung bình)/iu, '')
    .replace(/(?<=^|\s)(khai thác|nuôi trồng|gieo trồng|thu hoạch) \1(?=\s)/iu, '$1')
    .replace(/^(?:dự ước|ước tính|(?:[^,;:]{1,40} )?(?:phấn đấu|quyết tâm)) (?:đưa |nâng )?(?=\S+ \S)/iu, '');
  return label === '' ? text : label;
}
