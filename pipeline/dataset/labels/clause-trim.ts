import { nounInSentence } from '../../document/letters.ts';
import type { LabelRules } from './label-rules.ts';

/** `Lúa: khối lượng lúa`, `Cây lúa: lúa xuân`: what opens the block goes where the words behind it say it again. */
export function withoutTopic(text: string): string {
  const [, topic, rest] = /^([^:]{2,60}): (.+)$/u.exec(text) ?? [];
  if (!topic || !rest) return text;
  const words = new Set(rest.toLowerCase().split(' '));
  return topic
    .toLowerCase()
    .replace(/^(?:cây|đàn|con) (?=\S)/u, '')
    .split(' ')
    .every((word) => words.has(word))
    ? rest
    : text;
}

const withMeasured =
  /^(.+?),? với ((?:tổng )?(?:diện tích|(?:nguồn )?kinh phí|số vốn|vốn|số tiền|sản lượng|năng suất|giá trị|dư nợ|mức đầu tư|chiều dài|trị giá|quy mô|công suất|dung tích|khối lượng)(?: hỗ trợ| đầu tư| thực hiện)?)$/iu;

const causes = /^(?:do|vì|theo|nhân dịp|bởi) /iu;

const havingMeasured =
  /^((?!.*(?:tỷ lệ|tỉ lệ|số|tổng) .* có ).+?) có ((?:tổng )?(?:diện tích|chiều dài|dung tích|công suất|quy mô|chiều rộng))$/iu;

/** `Dự án Nhà máy điện khí công suất`, `Nhà máy nước nâng công suất`: of plants, whose size stands directly behind their name. */
const powerMeasured =
  /^((?:dự án|nhà máy|trạm|thủy điện|điện (?:gió|mặt trời)) .+?)(?: (?:đã |được |sẽ )*(?:nâng|tăng))? ((?:tổng )?công suất(?: thiết kế| lắp máy)?)$/iu;

/** What things are as they stand, and that something was built, behind its name. */
const size = /(?:diện tích|chiều dài|chiều rộng|dung tích|công suất|quy mô)$/iu;
const built = /(?<=\S \S.*) (?:(?:đã|mới) )?được (?:đầu tư )?xây dựng(?: mới)?$/iu;

/** `Đây là | hồ chứa lớn nhất huyện`, `Nhà máy nước Nà Lộc | là công trình trọng điểm,`: what only says which works are meant, and of what kind they are. */
const pointing = /^(?:(?:đây|đó)(?: cũng)? là (?:một trong (?:những|các) )?|trong đó,? có |có (?=\S+ \S+, ))/iu;
const whatItIs =
  /(?<=\S \S.*) là (?:một trong (?:những|các) )?(?:công trình|dự án|hồ|tuyến|cây cầu|nhà máy|khu|trường|bệnh viện|chợ)(?: [^,;:]*)?,?$/iu;

/** `Hoàn thành thu hoạch lúa Mùa với diện tích`, `Khu A có diện tích`: the measure is of what stands before it. */
export function measureFirst(rules: LabelRules, text: string): string {
  const [, clause, measure] = withMeasured.exec(text) ?? havingMeasured.exec(text) ?? powerMeasured.exec(text) ?? [];
  // `do dịch bệnh, theo Nghị quyết 42 với số tiền`: why and by what tells nothing of what for.
  if (clause && measure && causes.test(clause)) return measure;
  if (clause && measure) {
    // `100% chỉ tiêu vận động quỹ với số tiền`: of what was planned and done.
    const subject = rules('actor', clause).replace(/^(?:chỉ tiêu|kế hoạch) (?=vận động|thu|huy động|giao|trồng)/iu, '');
    // `diện tích lúa xuân với năng suất`: of the crop, and not of its area.
    const crop = /năng suất$/iu.test(measure)
      ? subject.replace(/^(?:tổng )?diện tích (?=\S)/iu, '')
      : subject.replace(pointing, '').replace(whatItIs, '');
    return `${measure} ${nounInSentence(size.test(measure) ? crop.replace(built, '') : crop)}`;
  }
  return moved(text, rules('order', text));
}

const capital = '((?:tổng |số )*vốn(?: đầu tư| đăng ký| FDI)*)( của [^,;:]+)?';
/** `ngành chế biến, chế tạo thu hút FDI lớn nhất với số vốn đăng ký`, `lĩnh vực điện đứng thứ hai với tổng vốn đầu tư`. */
const leading = new RegExp(`^(.+?) (?:thu hút|dẫn đầu|đứng đầu|đứng thứ|xếp thứ)(?: [^;:]*?)?,? với ${capital}$`, 'iu');
/** `vốn đầu tư tập trung chủ yếu vào ngành điện với số vốn đăng ký`. */
const gathered = new RegExp(`^.+ tập trung (?:chủ yếu |nhiều |nhiều nhất )?(?:vào|ở) (.+?),? với ${capital}$`, 'iu');
const opensBranch = /^(?:các )?(?:ngành|lĩnh vực|khu vực|hoạt động|nhóm)(?: |$)/iu;

/** What a clause says that went to a branch which leads in it: the capital, before the name of that; other clauses as they are. */
export function capitalFirst(text: string): string {
  const [, name = '', measure, of = ''] = gathered.exec(text) ?? leading.exec(text) ?? [];
  return measure && opensBranch.test(name) ? `${measure} ${nounInSentence(name)}${of}` : text;
}

/** What opened a clause, as it stands inside one: `diện tích cây chè` of `Cây chè diện tích`. */
export function moved(text: string, ordered: string): string {
  const [first = ''] = /^\p{Lu}\p{Ll}+(?= \p{Ll})/u.exec(text) ?? [];
  return first === '' || ordered === text ? ordered : ordered.replace(` ${first} `, ` ${nounInSentence(first)} `);
}
