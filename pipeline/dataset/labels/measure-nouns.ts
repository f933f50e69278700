import { listOf, perCodebook, type WithCodebook, wordPattern } from '../../codebook-words.ts';
import type { Head } from '../ties/observed.ts';

const measureNoun = wordPattern(
  String.raw`(?:^|[\s:])(?:{measure}|số|tổng|mức|đàn|quy mô|(?<!chất )lượng|vốn)(?:\s|$)`,
);

/** Whether words name a measure. */
export function namesMeasure({ codebook }: WithCodebook, text: string): boolean {
  return measureNoun(codebook).test(text);
}

/** Whether a label names a measure of its own: in `kinh tế số` and `doanh nghiệp có vốn` none is named. */
export function saysOwnMeasure(known: WithCodebook, label: string): boolean {
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
  String.raw`(?:{measure}|{observed_measure}|dung tích|các hồ chứa|tổng|(?<=^|: )lượng|(?<!một )số|đàn|vốn|mức(?! (?:tăng|giảm))|giá)\s`,
);
const endOfMeasure =
  / (?:của|tại|ở|(?:khu vực|vùng|tỉnh|huyện|thị xã|thành phố|xã|phường)(?= \p{Lu})|trên địa bàn|trong cả|cả nước|toàn (?:tỉnh|quốc|huyện)|(?:các|một số|nhiều) (?:tỉnh|địa phương|huyện|nơi|vùng)|đã|sụt|(?<!tốc độ |mức )(?:tăng|giảm)|nhiều|khá|lớn|cao(?! (?:su|lanh|lương))|thấp|đạt|là|(?:trong )?(?:(?<!kế hoạch )năm 20\d\d|tháng \d{1,2}|quý [IV]+|\d{1,2} tháng))(?=[ :,/]|$)/u;

/** What a label measures without of which place: `tổng đàn lợn` of `tổng đàn lợn của cả nước`. */
export function headMeasure({ codebook }: WithCodebook, text: string): string | null {
  // `do bão số 3 nên năng suất lúa của một số tỉnh`: behind the reason.
  const told = text.replace(/^.* nên (?=\S)/iu, '');
  const start = told.search(headNoun(codebook));
  if (start < 0) return null;
  const rest = told.slice(start);
  const end = rest.search(endOfMeasure);
  return (end < 0 ? rest : rest.slice(0, end)).replace(/[,;:\s]+$/u, '');
}

/** The head of a list that a label opens; null where it names no measure. */
export function headOf(known: WithCodebook, label: string, unit: string | null): Head | null {
  const text = headMeasure(known, label);
  return text === null ? null : { text, unit };
}

/** Nouns that say how something is measured and not what: they take the subject of their clause. */
const measureNouns = perCodebook((codebook) => {
  const nouns = new Set(listOf(codebook, 'bare_measure'));
  return { nouns, longest: Math.max(...[...nouns].map(({ length }) => length)) };
});

/** How long a label that only names how something is measured can be, with when it is, in characters. */
export function longestMeasure({ codebook }: WithCodebook): number {
  return measureNouns(codebook).longest + ' hằng năm'.length;
}

/** Words as the list spells them. */
function inOneSpelling(text: string): string {
  return text.toLowerCase().replace('tỉ lệ', 'tỷ lệ');
}

/** Whether a label only names how something is measured. */
export function isMeasureNoun({ codebook }: WithCodebook, text: string): boolean {
  return measureNouns(codebook).nouns.has(
    inOneSpelling(text).replace(/ (?:(?:cả|hằng|hàng) năm|(?:cả|toàn) vụ)$/u, ''),
  );
}

/** Whether a label only names how something is measured, with or without what was done: `Diện tích`, `Diện tích gieo trồng`. */
export function isBareMeasure(known: WithCodebook, text: string): boolean {
  return isMeasureNoun(known, text) || measuredAct(known.codebook).test(text);
}

/** The subject of a label: without a measure noun before it. */
export function subjectOf({ codebook }: WithCodebook, text: string): string {
  const doers = doing.exec(text)?.[1];
  if (doers !== undefined) return doers;
  const isEntry = text.includes(': ');
  const [name, measure] = isEntry ? text.split(/: (?=[^:]*$)/) : [];
  if (name && measure && isBareMeasure({ codebook }, measure)) return name;
  const named = isEntry ? text.replace(entryOpening(codebook), '') : text;
  const folded = inOneSpelling(named);
  const { nouns, longest } = measureNouns(codebook);
  let end = 0;
  for (let at = folded.indexOf(' '); at >= 0 && at <= longest; at = folded.indexOf(' ', at + 1))
    if (nouns.has(folded.slice(0, at))) end = at;
  // `Tổng giá trị sản xuất`, `giá trị gia tăng nông nghiệp`: the value itself is what grows.
  const value = /^(?:tổng )?(giá trị (?:sản xuất|gia tăng|tăng thêm)(?: .*)?)$/iu.exec(named)?.[1];
  if (value !== undefined) return value;
  return end === 0
    ? named
    : named
        .slice(end + 1)
        .replace(averaged, '')
        .replace(reaped, '')
        .replace(growing(codebook), '');
}

/** `các doanh nghiệp khu công nghiệp giải ngân`: those whose money is told, without what they did with it. */
const doing = /^((?:các )?(?:doanh nghiệp|DN|hợp tác xã|HTX|cơ sở)(?: [^,;:]+)?) (?:đã )?(?:giải ngân|nộp|đóng góp)$/iu;

/** `sản lượng bình quân cây mận`, `năng suất cả vụ lúa mùa`: how the measure is told. */
const averaged = /^(?:(?:bình quân|trung bình) (?!đầu )|(?:cả|toàn) vụ )(?=\S)/iu;

/** `sản lượng ước trên diện tích thu hoạch`: on what it was made, and not of what. */
const reaped = /^(?:ước )?(?:tính )?trên diện tích(?: .*)?$/iu;

/** `Cây lạc: diện tích gieo trồng`: an entry before the measure that it tells. */
const entryOpening = wordPattern('^[^:]{2,60}: (?=(?:{harvest_measure}|{trade_measure}) )');

/** A measure with its verb alone: `Cây lạc: diện tích gieo trồng`. */
const measuredAct = wordPattern(
  '^(?:tổng )?(?:{harvest_measure}|{trade_measure})(?: (?:{growing_act}|{pond_act}|khai thác|bình quân|trung bình))+$',
);

/** `diện tích gieo cấy lúa`, `diện tích nhiễm rầy nâu`: the subject of what is told next is `lúa`, `rầy nâu`. */
const growing = wordPattern(
  String.raw`^(?!{growing_act}$)(?:{growing_act}(?: được| xong)*|{infestation}|(?:bị )?{damage}|(?:và|,) (?:{land_act}|phát triển|bảo vệ|mở rộng)) (?=\S)`,
);
