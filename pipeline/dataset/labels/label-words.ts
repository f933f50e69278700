import type { Figure } from '../figures/figures.ts';
import { textOf, word } from '../reading/reading.ts';

/** Nouns that say how something is measured and not what: they take the subject of their clause. */
const measureNouns = new Set([
  'diện tích',
  'năng suất',
  'năng xuất',
  'sản lượng',
  'giá trị',
  'số lượng',
  'tỷ lệ',
  'tổng số',
  'tổng diện tích',
  'tổng sản lượng',
  'năng suất trung bình',
  'năng suất bình quân',
  'kế hoạch',
  'diện tích trồng',
  'tổng diện tích trồng',
  'trồng mới',
  'diện tích trồng mới',
  'mật độ',
  'kinh phí',
  'tổng kinh phí',
  'tổng vốn',
  'bình quân',
  'số hộ',
  'số tiền',
  'tổng số tiền',
  'tổng',
  'tổng cộng',
  'tổng tiền',
  'tổng mức đầu tư',
  'mức đầu tư',
  'kế hoạch vốn',
  'tổng trị giá',
  'tổng giá trị',
  'chiều dài',
  'chiều rộng',
  'chiều cao',
  'tổng chiều dài',
  'dung tích',
  'tổng dung tích',
  'công suất',
  'tổng công suất',
  'thu hoạch',
  'doanh thu',
  'mức doanh thu',
  'tỷ lệ bao phủ',
  'tốc độ tăng',
  'tốc độ tăng bình quân',
  'tỷ lệ tham gia',
  'trị giá',
  'khối lượng',
  'với giá trị',
  'diện tích cho thu hoạch',
  'diện tích cho sản phẩm',
  'diện tích hiện có',
]);

const longestNoun = Math.max(...[...measureNouns].map(({ length }) => length));

/** Measures that units imply in lists: `Cà phê: 2.523 ha` is an area. */
const impliedMeasures: Record<string, string> = {
  har: 'diện tích',
  t: 'sản lượng',
  'dt/har': 'năng suất',
  't/har': 'năng suất',
  '{animal}': 'số',
  '{pupil}': 'số học sinh',
  '{bed}': 'số giường',
};

/** Units that measure nothing but what a field yields. */
const yields = new Set(['dt/har', 't/har']);

/** Animals that are told by their kind alone. */
export const herds = /(?:^|: )(?:trâu|bò|lợn|heo|dê|cừu|ngựa|hươu|gà|vịt|ngan|ngỗng|gia cầm|gia súc|thủy cầm)$/iu;

/** `Trâu: 1.200`: animals are counted also where no unit says so. */
function isHerd({ mention, lead }: Figure, text: string): boolean {
  return mention.unit === null && mention.unitText === null && lead.startsWith(':') && herds.test(text);
}

/** The label of an entry `name: figure`, with the measure that its unit implies where the name says none. */
export function withMeasure(figure: Figure, text: string): string {
  if (isHerd(figure, text)) return `số ${text.replace(/^.*: /u, '')}`;
  const unit = figure.mention.unit ?? '';
  const implied = impliedMeasures[unit];
  if (
    !implied ||
    !(figure.lead.startsWith(':') || yields.has(unit)) ||
    /(?:^|[\s:])(?:diện tích|năng suất|năng xuất|sản lượng|số|tổng|mức|t[ỷỉ] lệ|khai thác|(?<!rừng )trồng|đàn|chăn nuôi|quy mô)(?:\s|$)/iu.test(
      text,
    )
  )
    return text;
  const counted = implied.replace(/^số /u, '');
  // `học sinh bán trú: 1.650 học sinh`: the noun says what is counted.
  return counted !== implied && text.toLowerCase().startsWith(counted) ? `số ${text}` : `${implied} ${text}`;
}

/** `Sắn: 180 ha - 2.475 tấn`: a second figure of an entry measures what its own unit implies. */
export function otherMeasure({ mention }: Figure, label: string, subject: string): string | null {
  const implied = impliedMeasures[mention.unit ?? ''];
  const first = Object.values(impliedMeasures).find((each) => label.startsWith(`${each} `));
  return implied && first && implied !== first ? `${implied} ${subject}` : null;
}

/** The noun behind a unit with the measure that the unit implies: `diện tích lúa bị thiệt hại`. */
export function withImplied(unit: string | null, noun: string): string {
  const implied = unit === 'har' ? impliedMeasures[unit] : undefined;
  return implied && !noun.startsWith(implied) ? `${implied} ${noun}` : noun;
}

/** Words as the lists here spell them. */
function inOneSpelling(text: string): string {
  return text.toLowerCase().replace('tỉ lệ', 'tỷ lệ');
}

/** Whether a label only names how something is measured. */
export function isMeasureNoun(text: string): boolean {
  return measureNouns.has(inOneSpelling(text).replace(/ (?:(?:cả|hằng|hàng) năm|(?:cả|toàn) vụ)$/u, ''));
}

/** The subject of a label: without a measure noun before it. */
export function subjectOf(text: string): string {
  const [name, measure] = text.includes(': ') ? text.split(/: (?=[^:]*$)/) : [];
  if (name && measure && (isMeasureNoun(measure) || measuredAct.test(measure))) return name;
  const named = text.replace(/^[^:]{2,60}: (?=(?:diện tích|sản lượng|khối lượng|năng suất|giá trị) )/iu, '');
  const folded = inOneSpelling(named);
  let end = 0;
  for (let at = folded.indexOf(' '); at >= 0 && at <= longestNoun; at = folded.indexOf(' ', at + 1))
    if (measureNouns.has(folded.slice(0, at))) end = at;
  return end === 0 ? named : named.slice(end + 1).replace(growing, '');
}

/** A measure with its verb alone: `Cây lạc: diện tích gieo trồng`. */
const measuredAct =
  /^(?:tổng )?(?:diện tích|sản lượng|năng suất|khối lượng)(?: (?:gieo trồng|gieo cấy|gieo sạ|trồng mới|trồng|xuống giống|thu hoạch|thả nuôi|nuôi trồng|khai thác|bình quân|trung bình))+$/iu;

/** `diện tích gieo cấy lúa`: the subject of its yield is `lúa`. */
const growing =
  /^(?:(?:gieo cấy|gieo trồng|gieo sạ|trồng mới|trồng|xuống giống|thu hoạch|thả nuôi)(?: được| xong)*|(?:và|,) (?:phát triển|chăm sóc|bảo vệ|mở rộng|cải tạo)) (?=\S)/iu;

const assignment =
  /[:,/]?\s*\(?((?:tỉnh|huyện|địa phương|thành phố|xã|trung ương|HĐND tỉnh|HĐND huyện|UBND tỉnh|UBND huyện|HĐND|UBND) giao)\)?$/iu;

/** `…: tỉnh giao`: the label without who assigned the target, and who did. */
export function splitAssignment(text: string): { text: string; by: string | null } {
  const match = assignment.exec(text);
  return match ? { text: text.slice(0, match.index).trim(), by: match[1] ?? null } : { text, by: null };
}

/** Who assigned a target, in the bracket behind it: `(tỉnh giao)`. */
export function assignedBehind(figure: Figure): string | null {
  const { reading, next } = figure;
  if (word(reading, next) !== '(') return null;
  const close = reading.partner[next] as number;
  const text = close > next ? textOf(reading, next + 1, close) : '';
  return / giao$/iu.test(text) && text.split(' ').length <= 5 ? text : null;
}

/** Words that stand before a count and describe its noun: `mầm non 14 lớp`. */
export const describing =
  /^(?:(?:bán )?kiên cố|mầm non|mẫu giáo|nhà trẻ|tiểu học|trung học|THCS|THPT|MG|NT|lĩnh vực(?![^,;:]* có )|cấp (?:học|tỉnh|huyện|xã|trung)|khối|loại|hạng|nhóm|ngành|quá hạn|đúng hạn|trước hạn|lưu động|định kỳ|đột xuất|trực tuyến|(?:cận |thoát |tái )?nghèo|nữ|nam|trẻ tuổi|bị bệnh|chuyển trường|bỏ học|nghỉ học|lưu ban|học (?:nghề|lực|yếu|kém|khá|giỏi|bán trú)|đủ điều kiện|đủ tiêu chuẩn|trúng tuyển|(?:không )?hoàn thành (?:xuất sắc |tốt )?nhiệm vụ|dân tộc|đồng bào|hộ (?:nghèo|cận nghèo)|ngoài Đảng|tôn giáo)(?: |$)/iu;

/** What cases are of, as words before a count name it: `trộm cắp 7 vụ`, `khiếu nại 31 đơn`. */
export const caseNoun =
  /^(?:tai nạn|TNGT|va chạm|cháy|nổ|sự cố|trộm|cướp|cưỡng đoạt|giết|cố ý gây|hiếp dâm|xâm hại|bạo lực|lừa đảo|đánh bạc|cờ bạc|buôn bán|mại dâm|tệ nạn|ma t[úu]y|mua bán|tàng trữ|vận chuyển|buôn lậu|hàng giả|phá rừng|khai thác rừng|lấn chiếm|săn bắt|cháy rừng|gian lận|hủy hoại|huỷ hoại|gây rối|chống người|tội phạm|phạm pháp|phạm tội|vi phạm|tham nhũng|khiếu nại|tố cáo|kiến nghị|phản ánh|tranh chấp|ngộ độc|đuối nước|tự tử|tảo hôn|ly hôn|dân sự|hình sự|hành chính|đường (?:bộ|sắt|thủy|thuỷ)|hàng hải)(?:[ ,]|$)/iu;

/** `HĐND xã đánh giá: …`: words before a colon that say who tells what stands behind. */
export const tellsWho = / (?:đánh giá|báo cáo|nêu rõ|khẳng định|cho biết|cho thấy|thông tin)(?: ?: )?$/iu;

/** Measures that units imply behind a verb: `trồng 20 ha`. */
export const measureOfUnit: Record<string, string> = { har: 'diện tích' };

const sectors = /^(?:sản xuất )?(?:nông nghiệp|trồng trọt|lâm nghiệp|thủy sản|thuỷ sản|chăn nuôi|nông, lâm nghiệp)$/iu;

/** Whether words only name a branch of farming. */
export function isSector(text: string): boolean {
  return sectors.test(text);
}
