import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { semicolonBefore, textOf } from '../reading/reading.ts';

/** Money that is there for something by its name: `vốn ngân sách trung ương`, `CTMTQG giảm nghèo bền vững`. */
export const fund = /^(?:(?:nguồn )?vốn|kinh phí|chương trình|ctmtqg|dự án|tiểu dự án) \S/iu;

/** `CTMTQG giảm nghèo bền vững: 12.300 triệu đồng, giải ngân 12.054 triệu đồng`: money behind which it is told how much of it was paid out, and so what was given for it. */
export function isSpentBehind({ mention, lead, reading, next, sentence, left, leadFrom }: Figure): boolean {
  const words = textOf(reading, left.from, leadFrom);
  return (
    mention.unit === 'VND' &&
    (lead.startsWith(':') || fund.test(words) || planned.test(words)) &&
    !notAllotted.test(words) &&
    paidOut(reading.codebook).test(textOf(reading, next, Math.min(next + longestPaidOut, sentence.to)))
  );
}

const planned = /(?:^| )kế hoạch(?: (?:vốn|giao|năm))?$/iu;
const paidOut = wordPattern('^[,;] ?(?:(?:đến nay|{running_total}|đã|được|trong đó) ?,? ?)*giải ngân(?: |$)');
const longestPaidOut = 8;
/** What works cost in all and what is lent is not what a year was given. */
const notAllotted = /(?:^| )(?:tổng mức đầu tư|cho vay|vay|dư nợ|giải ngân|thực hiện)(?: |$)/iu;

/**
 * `xã được phân bổ 2,4 tỷ đồng để sửa chữa 4 tuyến đường`, `Phân bổ vốn cho các xã: Nậm Cha 1,2 tỷ đồng`: money that is put aside
 * for something, and how many it is for. What was allotted before is told with `đã`.
 */
export function isAllotted({ mention, reading, sentence, from }: Figure): boolean {
  const words = textOf(
    reading,
    Math.max(sentence.from, semicolonBefore(reading, from) + 1, from - longestAllotment),
    from,
  );
  return (mention.unit === 'VND' ? allotting : purpose).test(words);
}

const allotment = String.raw`(?=phân |bố )(?<!(?:đã|chưa|còn|vốn|cơ cấu|lũy kế)(?: được)? )(?<!\p{L})(?:phân bổ|phân khai|bố trí)(?: (?:vốn|kinh phí|nguồn vốn|ngân sách))?`;
const bounds = '(?: (?:hơn|trên|gần|khoảng|số tiền|tối thiểu|ít nhất|thêm))*';
const allotting = new RegExp(
  `${allotment}(?:${bounds}| kế hoạch vốn(?: (?:cho|để|nhằm|đầu tư) [^;:,]{1,80})? là${bounds}|(?: \\S+){0,6} cho (?:các|từng) [^;:]{1,60}:[^;:]*)$`,
  'iu',
);
const purpose = new RegExp(
  `${allotment}(?:${bounds} [\\d.,]+ (?:nghìn |triệu |tỷ |tỉ )*đồng (?:cho|để|nhằm)(?: (?!đã)[^\\s;]+)*| cho${bounds})$`,
  'iu',
);
const longestAllotment = 40;

/**
 * `Đề nghị UBND tỉnh bổ sung 12 tỷ đồng`, `kiến nghị bố trí 90 biên chế; quan tâm hỗ trợ 3 tỷ đồng`: what is asked for, and was not
 * given. `Theo đề nghị của Sở, …` tells what was.
 */
export function isAsked({ reading, sentence, left, from }: Figure): boolean {
  const opening = textOf(reading, sentence.from, Math.min(from, sentence.from + longestAsking));
  return asking(reading.codebook).test(opening) && giving.test(textOf(reading, left.from, from));
}

const asking = wordPattern(
  String.raw`^\P{L}*(?!(?:theo|xét|căn cứ|trên cơ sở|sau) )(?:\p{L}+ ){0,8}?{request}(?! (?:của|này)(?: |$))(?:[ ,:]|$)`,
);
const giving =
  /(?:^| )(?<!(?:đã|được|các|mức) )(?:bổ sung|bố trí|hỗ trợ|cấp|phân bổ|giao(?: thêm)?|ứng(?: trước)?)(?: (?:vốn|kinh phí|nguồn|thêm|bổ sung|số tiền|khoảng|trên|hơn|là|tối thiểu|ít nhất|từ|ngân sách|tỉnh|trung ương))*$/iu;
/** How far into a sentence the words stand that ask for something, in tokens. */
const longestAsking = 12;
