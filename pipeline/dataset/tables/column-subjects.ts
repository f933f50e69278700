import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import { headOf, isMeasureNoun, longestMeasure, saysOwnMeasure } from '../labels/measure-nouns.ts';
import { opening } from './table-units.ts';

/** Words of a column's heading that say when, how sure or against what, and not what is measured. */
const untold = wordPattern(
  String.raw`\([^()]*\)|(?<!\p{L})(?:\d+T?|[IV]+|{column_filler})(?!\p{L})|[%+\-/.,:*]`,
  'giu',
);

/** What a column measures by its heading: `Diện tích (ha)`, `Số hộ`; null where it only says when, or against what. */
export function columnSubject(known: WithCodebook, heading: string): string | null {
  const said = toldIn(known, heading);
  if (said.length < 2 && !counts.test(heading)) return null;
  const subject = measureFirst(known, undated(heading).replace(stage(known.codebook), ''));
  // `Hộ nghèo | %`: a rate of those whom the head names.
  const ofThem = /%\)?$/u.test(heading) && !compared.test(heading) && !saysOwnMeasure(known, subject);
  return ofThem ? `Tỷ lệ ${inSentence(subject)}` : subject || null;
}

const compared =
  /(?<!\p{L})(?:so|TH|KH|DT|đạt|tăng|giảm|kế hoạch|thực hiện|cơ cấu|t[ỷỉ] (?:lệ|trọng)|hoàn thành(?= ?\(?%))(?!\p{L})/iu;

/** `Diện tích KH`, `Kế hoạch Diện tích`: the word of one head of a column for a plan, or what was done, beside the measure of the other. */
const stage = wordPattern(
  String.raw`(?<=\p{L}) {column_stage}(?: (?:giao|đầu|cả|trong|năm|tháng|quý|kỳ))*$|^{column_stage}(?: (?:cả )?năm)? (?=(?:Diện|Năng|Sản|Số|Giá|Doanh|Tỷ|Thu|Chi|Tổng)(?!\p{L}))`,
  'u',
);

/** `Số xã đạt`: nouns that else say for whom a column is. */
const counts =
  /^(?:tổng )?số (?!lượng|liệu|thực hiện|kế hoạch|dự toán|TH(?!\p{L})|KH(?!\p{L})|ước|cuối|đầu|(?:tỉnh|huyện|HĐND) giao)\p{L}/iu;

/** What a heading says beside when, how sure or against what: `mắc` of `So sánh mắc (%)`; empty where nothing. */
export function toldIn({ codebook }: WithCodebook, heading: string): string {
  return heading.replace(untold(codebook), ' ').trim().toLowerCase();
}

/** `Hộ nghèo Tỷ lệ`, two heads of a column, the measure below: `Tỷ lệ Hộ nghèo`; `Hộ nghèo Số hộ`: `Số hộ nghèo`. */
function measureFirst(known: WithCodebook, heading: string): string {
  if (isMeasureNoun(known, heading)) return heading;
  // What is longer than every measure is none.
  const from = Math.max(0, heading.length - longestMeasure(known) - 1);
  for (let at = heading.indexOf(' ', from); at >= 0; at = heading.indexOf(' ', at + 1)) {
    const [topic, measure] = [heading.slice(0, at), heading.slice(at + 1)];
    const counted = /^(?:tổng )?số (\p{L}+)$/iu.exec(measure)?.[1];
    // `Phân kỳ vốn`: what is done with it.
    if (/^(?:phân kỳ|phân bổ|bố trí|huy động|giải ngân|cơ cấu)$/iu.test(topic)) continue;
    if (saysOwnMeasure(known, topic) || (counted === undefined && !isMeasureNoun(known, measure))) continue;
    return counted && topic.toLowerCase().startsWith(`${counted.toLowerCase()} `)
      ? `${measure}${topic.slice(counted.length)}`
      : `${measure} ${inSentence(topic)}`;
  }
  return heading;
}

/** A heading without its bracket and without the period that it names, its plan spelt out. */
export function undated(heading: string): string {
  return (
    heading
      .replace(/\([^()]*\)/gu, ' ')
      // `Kết quả 6 tháng | Việc làm trong nước`.
      .replace(/^Kết quả(?: \d{1,2} tháng| năm| quý)?(?: [\dIV/]+)? (?=\p{Lu}\p{Ll})/u, '')
      // `Tổng diện tích các loại đất trong đơn vị hành chính`: each row is of one of them.
      .replace(/(?: các loại đất)? trong đơn vị hành chính/giu, '')
      .replace(/(?<!\p{L})(?:KHV(?!\p{L})|KH vốn)/gu, (_, at) => (at === 0 ? 'Kế hoạch vốn' : 'kế hoạch vốn'))
      .replace(
        /(?:(?:tính )?đến )?(?:(?:hết )?ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngày \d{1,2}[/.-]\d{1,2}(?!\d)/giu,
        ' ',
      )
      .replace(/(?:giai đoạn|thời kỳ) \d{4} ?[-–] ?\d{4}/giu, ' ')
      .replace(/(?<!\d)\d{1,2} (?:tháng|quý)(?: (?:đầu|cuối)(?: năm)?)?(?: \d{4}(?!\d))?/giu, ' ')
      .replace(/(?<!\p{L})\d{1,2}T[/ ]?\d{4}/gu, ' ')
      .replace(
        /(?<!\p{L})(?:đầu|giữa|cuối|hết) (?:năm|kỳ|quý|tháng|giai đoạn)(?! ?\p{L})(?: [\dIV]+(?: ?[/–-] ?\d+)?)?/giu,
        ' ',
      )
      .replace(/(?:năm(?: học)?|tháng|quý) [\dIV]+(?: ?[/–-] ?\d+)?|(?<=\p{L} )(?:19|20)\d\d$/giu, ' ')
      .replace(/\s+(?=[\s:])/gu, '')
      // `Kế hoạch vốn | Vốn ĐTPT`.
      .replace(/(?<=vốn )Vốn /gu, '')
      .replace(/(?: (?:tính|từ|(?<!chuyển )đến|hết|ngày|trong|(?<!lần )đầu|cuối|nay|hiện nay|%))+ ?$/iu, '')
      .trim()
  );
}

/** What a column measures, by its heading and the caption; of a column of sums, what the caption says. */
export function subjectOfColumn(known: WithCodebook, heading: string, caption: string | null): string | null {
  const own = columnSubject(known, heading);
  if (caption === null || (own === null ? !total.test(heading) : saysOwnMeasure(known, own) || paid.test(own)))
    return own;
  const measured = measureIn(known, undated(caption));
  if (measured === null || own === null) return measured ?? own;
  // `Trâu (con)` of a table of `Tốc độ tăng đàn`: heads, and no rate.
  if (isRate(measured) && /\([^()%]+\)$/u.test(heading)) return own;
  if (measured.toLowerCase().startsWith(own.toLowerCase())) return measured;
  // `Nhân khẩu`, `Hộ` of a table of `Dân số`: counted by themselves.
  if (/^dân số/iu.test(measured) && opening(own, known.codebook)) return own;
  // `Nhiệt độ trung bình` of a table of `Nhiệt độ, lượng mưa`: one of several measures.
  const begins = own.toLowerCase().split(' ', 2).join(' ');
  const parts = caption.toLowerCase().split(/, | và /u);
  if (parts.length > 1 && begins.includes(' ') && parts.some((part) => part.startsWith(begins))) return own;
  // `Rừng tự nhiên` of a table of `Diện tích rừng`.
  const [first = ''] = own.toLowerCase().split(' ', 1);
  return `${measured.toLowerCase().endsWith(` ${first}`) ? measured.slice(0, -first.length - 1) : measured} ${inSentence(own)}`;
}

/** `Kết quả giải ngân` of a table of `vốn`: money by what was done with it. */
const paid = /^kết quả (?:giải ngân|thanh toán|phân bổ)(?!\p{L})/iu;

/** Whether words name a rate. */
export function isRate(text: string): boolean {
  return /^(?:t[ỷỉ] (?:lệ|trọng|suất)|tốc độ|chỉ số|cơ cấu|mức tăng)(?!\p{L})/iu.test(text);
}

const total = /^(?:tổng cộng|tổng số|tổng|cộng|toàn bộ|toàn ngành(?: công nghiệp)?):?$/iu;

/** Whether a row sums up others and names nothing: `Tổng số`. */
export function isTotal(row: string): boolean {
  return total.test(row);
}

/** Longest words of a caption that name what a table is of, in characters. */
const longestTopic = 60;
const captionOpening =
  /^(?:(?:kết quả|tình hình|tổng hợp|số liệu|thống kê|biểu|bảng|chi tiết|thực hiện|báo cáo)(?= ) ?)+|(?: (?:các|theo|của|cho|từng|trên địa bàn|toàn) .*|[:(].*)$/giu;

/** What a table of one unit is of, by its caption: `huy động nguồn lực` of `Kết quả huy động nguồn lực năm 2024`; null where that is long, or a list. */
export function topicIn(caption: string): string | null {
  const topic = undated(caption).replace(captionOpening, '').trim();
  return topic === '' || topic.length > longestTopic || topic.includes(',') ? null : topic;
}

/** The words of a caption that say what is measured: `Diện tích gieo trồng` of `Diện tích gieo trồng các xã năm 2024`. */
export function measureIn(known: WithCodebook, caption: string): string | null {
  const measure = headOf(known, caption.replace(/^(?:bảng |biểu )?tổng hợp (?=\p{L})/iu, ''), null)?.text.replace(
    / (?:các|một số|những|theo|phân theo|cho|năm|tháng|quý|giai đoạn)(?: .*)?$/iu,
    '',
  );
  // `Số lượng, chất lượng cán bộ`, `Số liệu cán bộ`: no measure of the columns.
  if (/^số (?:lượng(?:,| và)|liệu(?!\p{L}))/iu.test(measure ?? '')) return null;
  return measure === undefined || measure === '' || !saysOwnMeasure(known, `${measure} `) ? null : measure;
}
