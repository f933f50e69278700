import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Label } from '../labels/found-label.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, isFigure, type Reading, textOf, timeAt, tokenBehind, word } from '../reading/reading.ts';
import type { Carried } from '../ties/observed.ts';
import { danglers } from './noun-ends.ts';
import { nounAfter } from './noun-phrases.ts';

/** Verbs of giving money that who gets it, or what it is for, stands behind. */
const giving = '{spending_act}(?: (?:kinh phí|vốn|tiền|ngân sách))?';
const given = wordPattern(`(?:^| )${giving}$`);
const givenNext = wordPattern(`^${giving}(?= cho )`);

/** `9,7 tỷ đồng cho xã A; 5,7 tỷ đồng đầu tư cho xã B`: what is done with money that nothing leads to. */
export function givenBehind(figure: Figure): Label | null {
  const { reading, next } = figure;
  const verb = givenNext(reading.codebook).exec(textOf(reading, next, next + longestGiving))?.[0];
  if (verb === undefined) return null;
  const recipient = recipientBehind({ ...figure, next: tokenBehind(reading, next, verb.length) }, verb);
  return recipient && { ...recipient, text: `${verb} ${recipient.text}`, from: next };
}

/** Most tokens of a verb of giving with who gets it. */
const longestGiving = 6;

/** `trong đó có 63 tỷ đồng có điều kiện giải quyết`: money that what stands behind it tells by the condition it is in. */
export function conditionBehind({ reading, next, sentence }: Figure): Label | null {
  if (!condition.test(textOf(reading, next, next + longestCondition))) return null;
  let to = next;
  const limit = Math.min(sentence.to, next + longest);
  while (to < limit && reading.tokens[to]?.type === 'word' && word(reading, to) !== 'và') to++;
  return { text: `số tiền ${textOf(reading, next, to)}`, from: next, to };
}

const condition = /^(?:có|chưa (?:có|đủ)|không (?:có|đủ)|đủ) điều kiện(?: |$)/iu;

/** Most tokens that say that there is a condition or none. */
const longestCondition = 4;

/** Longest recipient with what it is for, in tokens. */
const longest = 24;

/** `đầu tư 4,5 tỷ đồng cho xã Tân Lập xây dựng trường`: who gets the money, and for what. */
export function recipientBehind({ reading, mention, next, sentence }: Figure, text: string): Label | null {
  if (mention.unitClass !== 'money' || word(reading, next) !== 'cho' || !given(reading.codebook).test(text))
    return null;
  let to = next + 1;
  const limit = Math.min(sentence.to, next + longest);
  while (to < limit && reading.tokens[to]?.type !== 'sign' && !isFigure(reading, to)) to++;
  // `cho xã A và 2 tỷ đồng cho xã B`: who gets the one is none who gets the next.
  if (isFigure(reading, to) && word(reading, to - 1) === 'và') to--;
  // Words before another figure are that one's.
  const used = isFigure(reading, to) ? next : to;
  while (to > next && isLeftOver(reading, to - 1)) to--;
  return to - next < 2 ? null : { text: textOf(reading, next, to), from: next, to: used };
}

/** `trong kế hoạch trung hạn | giai đoạn 2026 - 2030`, `xây dựng trường học | năm 2023`, `các hợp phần | như: …`: words at the end of what money is for that say when, or open a list. */
function isLeftOver(reading: Reading, at: number): boolean {
  return (
    danglers.has(word(reading, at)) ||
    word(reading, at) === 'như' ||
    timeAt(reading, at) !== undefined ||
    stretch.test(textOf(reading, at - 1, at + 1))
  );
}

const stretch = /(?:^| )(?:giai đoạn|đoạn|giai|thời kỳ|năm)$/iu;

const spending = wordPattern(
  String.raw`^(?:ngân sách(?: \p{L}+){1,2} |[^,;:]{2,40} (?=đã chi))?(?:(?:đã|được|thống nhất|nhất trí|quyết định) )*${giving}$`,
);
const act = '(?:{works_act}|{paid_act})';
const building = wordPattern(
  String.raw`^(?:(?:để|nhằm) )?(${act}(?:(?:,| và) ${act})*)(?=(?<= )| \p{L}| \d)|^(?:để|nhằm) (?=\p{Ll})`,
);

/** Longest words for where money comes from, in tokens. */
const longestSource = 12;

/** `từ nguồn vốn Chương trình 135 để hỗ trợ`, `từ ngân sách tỉnh để xây`: the token at what money is for, behind where it comes from. */
function behindSource({ reading, next, sentence }: Figure): number {
  if (!/^(?:từ|bằng|trong)$/.test(word(reading, next))) return next;
  for (let at = next + 2; at < Math.min(sentence.to, next + longestSource); at++) {
    if (/^(?:để|nhằm)$/.test(word(reading, at))) return at;
    if (/^[,;:.()]$/.test(word(reading, at)) || isFigure(reading, at)) return next;
  }
  return next;
}

/**
 * `đầu tư 6 tỷ đồng xây trạm y tế xã`, `đầu tư 6 tỷ đồng xây 2 trạm y tế`, `chi 9 tỷ đồng hỗ trợ 72 đoàn viên`: the works, or the help,
 * that the money of a bare verb is for.
 */
export function worksBehind(context: Context, figure: Figure, text: string): Label | null {
  const { reading, mention, sentence } = figure;
  const next = behindSource(figure);
  if (mention.unitClass !== 'money' || !spending(context.codebook).test(text)) return null;
  const [opening, acts = ''] =
    building(context.codebook).exec(textOf(reading, next, Math.min(sentence.to, next + longestActs))) ?? [];
  if (opening === undefined) return null;
  const from = /^(?:để|nhằm)$/u.test(word(reading, next)) && !joinsAim.test(text) ? next + 1 : next;
  let to = tokenBehind(reading, next, opening.length);
  if (acts === '') to = next + 2;
  const limit = Math.min(sentence.to, next + longest);
  while (to < limit && !isFigure(reading, to) && (reading.tokens[to]?.type !== 'sign' || goesOn(reading, to, limit)))
    to++;
  if (isFigure(reading, to))
    return countedBehind(context, { ...figure, next }, textOf(reading, from, to).replace(bounds, ''));
  if (to === next + longest) return null;
  while (to > from && isLeftOver(reading, to - 1)) to--;
  return to - from < 2 ? null : { text: textOf(reading, from, to), from, to };
}

/** Most tokens of the verbs that money is for. */
const longestActs = 12;

/** Verbs that need a joint before what the money is for: `đóng góp để làm đường`, but `chi sửa chữa kênh mương`. */
const joinsAim = /(?:^| )(?:dành|trích|(?:đóng )?góp|đóng|sử dụng|huy động|vận động)(?: (?:kinh phí|vốn|tiền))?$/iu;

/** `kinh tế - xã hội`, `cống thoát nước, vỉa hè, cây xanh.`: whether a sign joins one more of those things that money is for, and no clause. */
function goesOn(reading: Reading, at: number, limit: number): boolean {
  const next = word(reading, at + 1);
  if (/^[-–]$/.test(word(reading, at))) return reading.tokens[at + 1]?.type === 'word';
  if (word(reading, at) !== ',' || opensOther.test(next) || isCapital(reading, at + 1)) return false;
  let to = at + 1;
  while (to < limit && reading.tokens[to]?.type !== 'sign' && !isFigure(reading, to)) to++;
  return to - at <= longestItem && !isFigure(reading, to);
}

/** Most tokens of one more thing that money is for, with its comma. */
const longestItem = 7;

/** First words of what is told next. */
const opensOther =
  /^(?:đến|trong|góp|qua|nhờ|đã|đang|đạt|tăng|giảm|bằng|với|hiện|nay|đồng|theo|tổng|trị|nâng|từ|do|để|nhằm|phục|tạo|giúp|đáp|đảm|bảo|có|là|cho|tại|ở|bao|gồm|như|còn|riêng|ngoài|bên|thời|dự|vượt|chiếm)$/u;

const bounds = /(?: (?:hơn|trên|gần|khoảng|được))+$/iu;

const paying = wordPattern(String.raw`^(?:[^\s,;:]+ )?${giving}$`);

/** `hỗ trợ 2 tỷ đồng cho 45 hộ nghèo`, `cho vay 9 tỷ đồng cho hơn 90 học sinh`: those whom the next figure counts, who get the money of a verb that says no more. */
export function countedRecipient(context: Context, figure: Figure, text: string): Label | null {
  const { reading, mention, next } = figure;
  if (mention.unitClass !== 'money' || word(reading, next) !== 'cho' || !paying(reading.codebook).test(text))
    return null;
  let at = next + 1;
  while (bound.test(word(reading, at))) at++;
  return isFigure(reading, at) ? countedBehind(context, figure, 'cho') : null;
}

const bound = /^(?:hơn|trên|gần|khoảng)$/u;

/** A verb with the noun that the next figure counts and keeps for itself: `xây` of `xây 2 trạm y tế`. */
function countedBehind(context: Context, figure: Figure, verb: string): Label | null {
  const { next, reading } = figure;
  const counted = (context.figures.get(reading) ?? []).find(({ from }) => from >= next);
  const noun =
    counted && nounAfter(context, counted.mention.unitClass === 'measure' ? { ...counted, to: counted.next } : counted);
  return noun ? { text: `${verb} ${noun.text}`, from: next, to: next } : null;
}

/** `phát hiện sai phạm 4,2 tỷ đồng và 1.500 m2 đất`, `đóng góp 8 tỷ đồng và 1.250 m2 đất`: the land that the deed before the money is about, too. */
export function landFound({ reading, sentence, from }: Figure, noun: Label, { observed }: Carried): string | null {
  const last = observed.at(-1);
  if (last?.figure.sentence !== sentence || last.record.unit_measure !== 'VND' || !noun.text.startsWith('đất'))
    return null;
  const isNext = /^(?:,|và)(?: (?:hơn|trên|gần))?$/u.test(textOf(reading, last.figure.next, from));
  const deed = last.record.label_vi.replace(/^số tiền /iu, '');
  return isNext && findsOrTakes.test(deed) ? `${deed} ${noun.text}` : null;
}

const findsOrTakes = /^(?:đã )?(?:phát hiện|kiến nghị|thu hồi|truy thu|xử lý|đóng góp)(?: |$)/iu;
