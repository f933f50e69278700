import { wordPattern } from '../../codebook-words.ts';
import type { Context } from '../reading/context.ts';
import type { Head } from '../ties/observed.ts';

type Known = Pick<Context, 'codebook'>;

const measureNoun = wordPattern(String.raw`(?:^|[\s:])(?:{measure}|số|tổng|mức|đàn|quy mô|lượng|vốn)(?:\s|$)`);

/** Whether words name a measure. */
export function namesMeasure({ codebook }: Known, text: string): boolean {
  return measureNoun(codebook).test(text);
}

/** Whether a label names a measure of its own: in `kinh tế số` and `doanh nghiệp có vốn` none is named. */
export function saysOwnMeasure(known: Known, label: string): boolean {
  return namesMeasure(
    known,
    label
      .replace(/ có vốn /giu, ' có ')
      .replace(
        /(?:chuyển đổi|công nghệ|kinh tế|xã hội|chính quyền|ký|hạ tầng|nền tảng|dữ liệu|kỹ năng|thiểu) số(?= |$)|(?:^|\s)số (?:hóa|hoá)(?= |$)/giu,
        '',
      ),
  );
}

const headNoun = wordPattern(
  String.raw`(?:{measure}|{observed_measure}|dung tích|tổng|(?<!một )số|đàn|vốn|mức(?! (?:tăng|giảm))|giá)\s`,
);
const endOfMeasure =
  / (?:của|tại|ở|(?:khu vực|vùng)(?= \p{Lu})|trên địa bàn|trong cả|cả nước|toàn (?:tỉnh|quốc|huyện)|(?:các|một số|nhiều) (?:tỉnh|địa phương|huyện|nơi|vùng)|đã|sụt|tăng|giảm|nhiều|khá|lớn|cao|thấp|đạt|là)(?=[ :,]|$)/u;

/** What a label measures without of which place: `tổng đàn lợn` of `tổng đàn lợn của cả nước`. */
export function headMeasure({ codebook }: Known, text: string): string | null {
  // `do bão số 3 nên năng suất lúa của một số tỉnh`: behind the reason.
  const told = text.replace(/^.* nên (?=\S)/iu, '');
  const start = told.search(headNoun(codebook));
  if (start < 0) return null;
  const rest = told.slice(start);
  const end = rest.search(endOfMeasure);
  return (end < 0 ? rest : rest.slice(0, end)).replace(/[,;:\s]+$/u, '');
}

/** The head of a list that a label opens; null where it names no measure. */
export function headOf(known: Known, label: string, unit: string | null): Head | null {
  const text = headMeasure(known, label);
  return text === null ? null : { text, unit };
}

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
  'cho thu hoạch',
  'cho sản phẩm',
  'tái canh',
  'trồng tái canh',
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

/** Words as the lists here spell them. */
function inOneSpelling(text: string): string {
  return text.toLowerCase().replace('tỉ lệ', 'tỷ lệ');
}

/** Whether a label only names how something is measured. */
export function isMeasureNoun(text: string): boolean {
  return measureNouns.has(inOneSpelling(text).replace(/ (?:(?:cả|hằng|hàng) năm|(?:cả|toàn) vụ)$/u, ''));
}

/** The subject of a label: without a measure noun before it. */
export function subjectOf({ codebook }: Known, text: string): string {
  const [name, measure] = text.includes(': ') ? text.split(/: (?=[^:]*$)/) : [];
  if (name && measure && (isMeasureNoun(measure) || measuredAct(codebook).test(measure))) return name;
  const named = text.replace(entryOpening(codebook), '');
  const folded = inOneSpelling(named);
  let end = 0;
  for (let at = folded.indexOf(' '); at >= 0 && at <= longestNoun; at = folded.indexOf(' ', at + 1))
    if (measureNouns.has(folded.slice(0, at))) end = at;
  return end === 0 ? named : named.slice(end + 1).replace(growing(codebook), '');
}

/** `Cây lạc: diện tích gieo trồng`: an entry before the measure that it tells. */
const entryOpening = wordPattern('^[^:]{2,60}: (?=(?:{harvest_measure}|{trade_measure}) )');

/** A measure with its verb alone: `Cây lạc: diện tích gieo trồng`. */
const measuredAct = wordPattern(
  '^(?:tổng )?(?:{harvest_measure}|{trade_measure})(?: (?:{growing_act}|{pond_act}|khai thác|bình quân|trung bình))+$',
);

/** `diện tích gieo cấy lúa`: the subject of its yield is `lúa`. */
const growing = wordPattern(
  String.raw`^(?!{growing_act}$)(?:{growing_act}(?: được| xong)*|(?:và|,) (?:{land_act}|phát triển|bảo vệ|mở rộng)) (?=\S)`,
);
