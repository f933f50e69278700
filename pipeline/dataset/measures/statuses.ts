import type { Indicator } from '../../../dist/types.d.ts';
import { firstFrom } from '../../binary-search.ts';
import type { Figure } from '../figures/figures.ts';
import { semicolonBefore, textOf } from '../reading/reading.ts';
import type { Measure } from './measures.ts';

/** `hương ước`, `công ước` are agreements; `thi công ước đạt 60%` is none, nor is `nông nghiệp ước`. */
const estimated =
  /(?<!\p{L})(?:(?<!(?<!\p{L})(?:quy|hương|công|hiệp|điều|giao|khế|mong) )ước|ước (?:đạt|tính|thực hiện))(?!\p{L})/u;

/** `Dự kiến, …`, `Dự kiến đến hết năm …`, `Cục Thủy lợi dự báo đến cuối tháng 6, …`: a sentence that opens as what is to come. */
const foreseen =
  /^\W*(?:dự kiến(?:,| (?:đến|trong|năm|tháng|quý|vụ|tổng|cả|toàn|sẽ)(?: |$))|(?!(?:công tác|bản tin|thông tin|việc|khả năng) )(?:[^,;:.]{2,40} )?dự báo(?:,| (?:đến|trong|rằng|năm|tháng|quý|vụ|tổng|cả|toàn)(?: |$)))/u;

/** The status that words say: E for `ước`, P for `sơ bộ`, F for `dự kiến`; null where they say none. */
export function statusInWords(text: string): Indicator['obs_status'] {
  const words = text.toLowerCase();
  if (estimated.test(words)) return 'E';
  if (/sơ bộ|tạm tính/.test(words)) return 'P';
  return /(?<!(?:đạt|vượt|hơn|với|như) )dự kiến|(?<!(?:công tác|vượt|hơn|với) )dự báo/.test(words) ? 'F' : null;
}

/** SDMX observation status from the words of the sentence; A where they say none, null for targets. */
export function statusOf(figure: Figure, measure: Measure): Indicator['obs_status'] {
  if (measure === 'target') return null;
  const { reading, sentence, from } = figure;
  const own = statusInWords(textOf(reading, figure.left.from, from));
  if (own !== null) return own;
  const clause = Math.max(sentence.from, semicolonBefore(reading, from) + 1, from - longestClause);
  if (/(?:^| )sẽ (?!.* đã )/u.test(textOf(reading, clause, from))) return 'F';
  if (listEstimated.test(openingOfList(figure))) return 'E';
  const opening = textOf(reading, sentence.from, Math.min(sentence.from + 8, from)).toLowerCase();
  if (foreseen.test(opening)) return 'F';
  if (/^\W*(?:(?:theo |qua )?(?:kết quả |số liệu )?(?:dự )?ước|.{0,30}, ước tính)/.test(opening)) return 'E';
  // `Theo báo cáo sơ bộ, năng suất ước đạt 65 tạ/ha, giảm 0,7 tạ/ha`: of what is estimated.
  const words = textOf(reading, Math.max(sentence.from, from - longestClause), from).toLowerCase();
  const isEstimated = estimated.test(words);
  return !isEstimated && provisional.test(opening) ? 'P' : 'A';
}

/** `Sơ bộ, …`, `Theo thống kê sơ bộ của các địa phương, …`: a sentence of first figures. */
const provisional =
  /^\W*(?:theo |qua )?(?:(?:kết quả|số liệu|thống kê|báo cáo|tổng hợp|đánh giá|rà soát) ){0,3}sơ bộ(?: |,)/;

/** `…; ước năm 2025: công nghiệp chiếm 55%; dịch vụ chiếm 28%`: that all of a list is estimated. */
const listEstimated = /(?:^|[,;] ?)(?:dự )?ước(?: (?!đạt)[^\s,;:]+){0,5} ?$/iu;
/** Longest words that open a list, in tokens. */
const longestOpening = 24;

/** The words before the colon that opens the list of a figure; empty without one. */
function openingOfList({ reading, sentence, from }: Figure): string {
  const colon = reading.colons[firstFrom(reading.colons, from) - 1] ?? -1;
  return colon < sentence.from ? '' : textOf(reading, Math.max(sentence.from, colon - longestOpening), colon);
}

/** How far before a figure its clause says that it is to be, in tokens. */
const longestClause = 80;
