import type { LabelRules } from './label-rules.ts';

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
  '^(?:(?:trên(?= lĩnh vực| cơ sở)|trong|của|tại|ở|theo|chia theo|phân theo|từ|hết|đến|tới|tính đến|qua|sau|trước|nhờ|do|vào|xét|nhân dịp|căn cứ|bên cạnh|cùng với|ngoài|mặc dù|nghỉ|dịp|về|' +
    'mùa|vụ|kể từ|nhằm|để|dưới|với|số liệu|tin|thông tin)(?=[ ,]|$)|kết thúc (?=(?:thanh tra|kiểm tra|đợt|cuộc|chiến dịch) ?,)|đối với (?:công tác|lĩnh vực|tình hình|nhiệm vụ|phong trào)(?= )|' +
    // `triển khai đào tạo, bồi dưỡng` is what is paid for; carrying out a document is on what grounds.
    'đánh giá (?:tình hình|kết quả|chung)(?: |$)|(?:tiếp tục |tích cực )?(?:thực hiện|triển khai|tiếp nối|quán triệt) (?:quyết định|nghị quyết|nghị định|kế hoạch|chỉ thị|chương trình|đề án|' +
    'thông tư|luật|kết quả|chỉ đạo|chủ trương|nhiệm vụ|phong trào|cuộc vận động|chính sách)(?: |$))',
  'iu',
);
const longestAdverbial = 3;
/** `năm nay, toàn tỉnh gieo trồng`: which year. */
const thisYear = /^(?:năm|vụ|tháng|quý) (?:nay|này),? (?=\S+ \S)/iu;

/** `Trong ngành thương mại, dịch vụ của tỉnh, …`: the rest of the branches that a clause opens with. */
const branchBehind =
  /^(?:dịch vụ|thương mại|xây dựng|lâm nghiệp|thủy sản|du lịch|thể thao|y tế|giáo dục)(?: (?:của|trên|và) [^,;:]{1,30})?, (?=\S+ \S)/iu;

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
    const isBranch = /^(?:trong|đối với|về) /iu.test(rest);
    const behind = rest.slice(comma + 1).trimStart();
    rest = (isBranch ? behind.replace(branchBehind, '') : behind).replace(thisYear, '');
  }
  return rest;
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

/** Labels that end with how much something moves, which is what they measure: `vốn cấp mới và tăng thêm`, `mức tăng`. */
const ofMovement = / (?:và|vốn|tiền|đăng ký) tăng thêm$|mức tăng$/iu;

/** `sản lượng tăng khá và`: a label without how what it measures moved. */
export function withoutTrend(rules: LabelRules, text: string): string {
  const role = rules('told', text);
  if (role !== text && role !== '') return withoutTrend(rules, role);
  if (ofMovement.test(text)) return text;
  const rest = rules('trend', text);
  if (rest === '' || /(?:tốc độ|tỷ lệ|mức|tỉ lệ|độ)$/iu.test(rest)) return text;
  return / duy trì$/iu.test(rest) ? withoutTrend(rules, rest) : rest;
}

const withMeasured =
  /^(.+?),? với ((?:tổng )?(?:diện tích|kinh phí|số vốn|vốn|số tiền|sản lượng|giá trị|dư nợ|mức đầu tư|chiều dài|trị giá|quy mô)(?: hỗ trợ| đầu tư| thực hiện)?)$/iu;

const causes = /^(?:do|vì|theo|nhân dịp|bởi) /iu;

const havingMeasured =
  /^((?!.*(?:tỷ lệ|tỉ lệ|số|tổng) .* có ).+?) có ((?:tổng )?(?:diện tích|chiều dài|dung tích|công suất|quy mô|chiều rộng))$/iu;

/** `Hoàn thành thu hoạch lúa Mùa với diện tích`, `Khu A có diện tích`: the measure is of what stands before it. */
export function measureFirst(rules: LabelRules, text: string): string {
  const [, clause, measure] = withMeasured.exec(text) ?? havingMeasured.exec(text) ?? [];
  // `do dịch bệnh, theo Nghị quyết 42 với số tiền`: why and by what tells nothing of what for.
  if (clause && measure) return causes.test(clause) ? measure : `${measure} ${rules('actor', clause)}`;
  return rules('order', text);
}
