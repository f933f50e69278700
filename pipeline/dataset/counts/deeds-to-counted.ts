import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { deedAtEnd, opensDeed } from '../labels/deeds.ts';
import type { Context } from '../reading/context.ts';
import { type Reading, textOf, word } from '../reading/reading.ts';
import type { Carried } from '../ties/observed.ts';

/** `xử phạt 268 triệu đồng đối với 15 tổ chức`, `45 cuộc kiểm tra đối với 15 tổ chức`: what was done to those who are counted behind it. */
export function doneTo(
  context: Context,
  { reading, sentence, leadFrom, from }: Figure,
  { observed, end, prefix }: Carried,
): string | null {
  const last = observed.at(-1);
  if (last?.figure.sentence !== sentence) return null;
  if (becomes(reading, leadFrom - 1)) return prefix !== null && end === leadFrom - 1 ? `${prefix} thành` : null;
  if (last.record.unit_measure === '{event}' && /^(?:(?:đối )?với|tại)$/iu.test(textOf(reading, end, from)))
    return (
      /(?:^|\s)cuộc ((?:thanh tra|kiểm tra|giám sát|thanh, kiểm tra).*)$/iu.exec(last.record.label_vi)?.[1] ?? null
    );
  // `52 quyết định xử phạt trong lĩnh vực đất đai, giao thông đối với 40 tổ chức`.
  if (last.record.unit_measure === '{document}' && (end === from || inField.test(textOf(reading, end, from))))
    return decided.exec(last.record.label_vi)?.[1] ?? null;
  // `cấp 21 tấn gạo hỗ trợ cho 1.437 nhân khẩu`, `thu hồi 24 ha đất của 156 hộ`: what was given to them, or done to what is theirs.
  const given = last.record.label_vi.replace(/^(?:tổng )?diện tích /iu, '');
  const joint = word(reading, leadFrom - 1);
  const isGiven = last.figure.mention.unitClass === 'measure' && /^(?:cho|của)$/.test(joint) && leadFrom - 1 === end;
  // `tặng 120 suất quà cho 90 hộ nghèo, 30 hộ cận nghèo`: to whom.
  const isGift = last.record.unit_measure === '{portion}' && joint === 'cho' && leadFrom - 1 === end;
  if (isGift) return given;
  if (isGiven && (opensDeed(context, given) || land(context.codebook).test(given)))
    return joint === 'của' ? `${given} của` : given;
  if (last.record.unit_measure !== 'VND') return null;
  const deed = last.record.label_vi
    .replace(/^.*: (?=(?:hỗ trợ|cho vay|chi trả|bồi thường)(?: |$))/iu, '')
    .replace(/^số tiền |^vốn (?=(?:phân bổ|bố trí|hỗ trợ|cấp)(?: |$))/iu, '')
    .replace(/, .*$| cho .*$/u, '');
  const isClose = from - last.figure.next <= 3 && toThose.test(textOf(reading, last.figure.next, from));
  // `Quỹ khuyến học hỗ trợ 3 tỷ đồng cho 412 hộ`: without who did it.
  const done = opensDeed(context, deed) || spent.test(deed) ? deed : deedAtEnd(context, deed);
  // `quản lý 9 tỷ đồng cho 210 hộ vay`: the money alone.
  return isClose && done !== null && done.toLowerCase() !== 'quản lý' && done.split(' ').length <= longestDeed
    ? done
    : null;
}

/** `sáp nhập 12 thôn thành 6 thôn`: whether the words before a count say what those before it became. */
export function becomes(reading: Reading, at: number): boolean {
  return word(reading, at) === 'thành';
}

const toThose = /^(?:đối với|cho)(?: (?:hơn|trên|gần|khoảng))?$/iu;

/** `Chi trả trợ cấp`, `Chi khám chữa bệnh`, `cho vay`: what money was spent for. */
const spent = /^(?:chi (?!nhánh |cục |hội |bộ )\S|cho vay(?: |$))/iu;

const land = wordPattern(String.raw`^{land_act} \p{L}`);

const inField = /^(?:(?:trong|về|thuộc) [^;:]{2,120} )?đối với$/iu;

/** `52 quyết định xử phạt 40 tổ chức`, `15 quyết định công bố 320 thủ tục`: what a decision does. */
const decided =
  /(?:^|\s)quyết định ((?:xử phạt|xử lý|thu hồi|cưỡng chế|truy thu|hỗ trợ|công bố|công nhận|bổ nhiệm|điều động)[^,]*)$/iu;

/** Longest deed that goes on to those it was done to, in words. */
const longestDeed = 8;
