import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { textOf, word } from '../reading/reading.ts';
import type { Figure } from './figures.ts';

/** Two measures of one thing: `khối lượng và giá trị xuất khẩu đạt 3 tấn và 5 triệu USD`. */
const twoMeasures = wordPattern(
  String.raw`(?:^|\s)(?:{harvest_measure}|{trade_measure}|lượng)(?: \p{L}+){0,3} và (?:{harvest_measure}|{trade_measure})(?= |$)[^,;]*$`,
);

/** Marks the figures that stand for names one by one: `sản lượng tôm và cá tăng lần lượt 5,4% và 17,2%`. */
export function tellOneByOne(figures: readonly Figure[]): void {
  for (let i = 0; i < figures.length; i++) {
    const head = figures[i] as Figure;
    const told = /(?:^| )(?:lần lượt|tương ứng)(?: |$)/.test(head.lead) || tellsOtherTime(head);
    if (!told && !opensTwo(head, figures[i + 1]) && !movesTwo(figures, i)) continue;
    if (told) takeMovement(head);
    const list = listFrom(figures, i, told ? Number.POSITIVE_INFINITY : 2);
    if (list.length < 2) continue;
    list.forEach((figure, index) => {
      figure.respective = { index, of: list.length };
      if (index > 0) Object.assign(figure, { lead: figure.lead || head.lead, left: head.left });
    });
    i += list.length - 1;
  }
}

const time = String.raw`(?:cùng kỳ|cùng thời điểm|năm|quý|tháng|đầu|trước|ngoái|[IV]+|\d[\d/]*)`;
const ofTime = new RegExp(`(?:^|[ ,])tương ứng(?: của| trong| ở)?(?: ${time})+$`, 'iu');
const onlyTime = new RegExp(`^(?:của |trong )?${time}(?: ${time})*$`, 'iu');

/** `(cơ cấu tương ứng của cùng kỳ năm 2022 là 21%; 34%; 45%)`, `(cùng kỳ: 21%, 34%, 45%)`: the same as before the bracket, at another time. */
function tellsOtherTime({ reading, left, leadFrom, bracket, mention }: Figure): boolean {
  if (mention.unit !== '%') return false;
  const words = textOf(reading, left.from, leadFrom);
  return ofTime.test(words) || (bracket >= 0 && onlyTime.test(words));
}

const moved = /(?:^|\s)(?:cũng |đều |đã )*(tăng|giảm)(?: (?:khá|mạnh|nhẹ|cao|đều|tốt|nhanh|sâu))*,?$/iu;

/** `cá tra, tôm cũng tăng khá, lần lượt 75% và 45%`: the movement before the comma is theirs. */
function takeMovement(head: Figure): void {
  const { reading, left, lead } = head;
  if (/(?:^| )(?:tăng|giảm)(?: |$)/.test(lead)) return;
  const words = textOf(reading, left.from, left.to);
  const match = moved.exec(words);
  if (!match) return;
  const kept = words.slice(0, match.index).trim();
  let to = left.to;
  while (to > left.from && textOf(reading, left.from, to).length > kept.length) to--;
  head.left = { from: left.from, to };
  head.lead = `${match[1]?.toLowerCase()} ${lead}`;
}

/** Whether the words before a figure name two things or measures, and it and the next tell one of each. */
function opensTwo(head: Figure, next: Figure | undefined): boolean {
  if (next === undefined) return false;
  const { reading, left, mention } = head;
  const words = textOf(reading, left.from, left.to);
  if (next.mention.unit !== mention.unit)
    return mention.unitClass !== 'percent' && twoMeasures(reading.codebook).test(words);
  return (
    mention.unit !== null &&
    next.lead === '' &&
    textOf(reading, head.next, next.leadFrom) === 'và' &&
    twoNames(reading.codebook).test(words)
  );
}

/** `Doanh thu vận tải hành khách và hàng hóa`: one measure of two things. */
const twoNames = wordPattern(
  String.raw`^(?:{measure}|đàn|vốn|thu|chi|giá)(?: (?!và )[^\s,;:()]+){1,8} và (?:(?!và )[^\s,;:()]+ ?){1,6}$`,
);

/**
 * `120 xã viên mới và 14 xã viên ra khỏi hợp tác xã, tăng 12% và giảm 5%`, `3 nghìn tấn và 5 triệu USD, tăng 5% và 7%`: how two amounts
 * went, one by one.
 */
function movesTwo(figures: readonly Figure[], at: number): boolean {
  const [third, first, second, head, next] = [-3, -2, -1, 0, 1].map((step) => figures[at + step]);
  if (!first || !second || !head || !next || !areAmounts(first, second) || !areMoves(head, next)) return false;
  const { reading, sentence } = head;
  const areNear = [first, second, next].every((each) => each.sentence === sentence && each.bracket === head.bracket);
  return (
    areNear &&
    /^[^,;:()]*?(?:,|(?:^| )và)(?: [^,;:()]+)?$/u.test(textOf(reading, first.next, second.leadFrom)) &&
    /^[^,;:()]*[,;]$/u.test(textOf(reading, second.next, head.leadFrom)) &&
    textOf(reading, head.next, next.leadFrom) === 'và' &&
    !againstTwo.test(textOf(reading, next.next, Math.min(sentence.to, next.next + longestBases))) &&
    !(third?.sentence === sentence && areAmounts(third) && listed.test(textOf(reading, third.next, first.leadFrom)))
  );
}

/** `so với tháng trước và cùng kỳ`: what one amount is compared with twice. */
const againstTwo = /^so (?:với )?[^,;.]* và (?:so với )?(?:cùng kỳ|tháng|quý|năm|kế hoạch)/iu;
/** Longest words for two such bases, in tokens. */
const longestBases = 12;
/** What stands between entries of one list. */
const listed = /^[^,;:()]*,(?! trong đó)[^,;:()]*$/u;

function areAmounts(...figures: Figure[]): boolean {
  return figures.every(({ mention }) => mention.kind === 'quantity' && mention.unit !== '%');
}

function areMoves(head: Figure, next: Figure): boolean {
  const areRates = head.mention.unit === '%' && next.mention.unit === '%';
  return areRates && /^(?:tăng|giảm|bằng)$/.test(head.lead) && /^(?:tăng|giảm|bằng)?$/.test(next.lead);
}

/** The figures from one on that only a comma or `và` stands between, of one bracket. */
function listFrom(figures: readonly Figure[], first: number, most: number): Figure[] {
  const list = [figures[first] as Figure];
  for (let i = first + 1; i < figures.length && list.length < most; i++) {
    const last = list.at(-1) as Figure;
    const here = figures[i] as Figure;
    if (here.sentence !== last.sentence || here.bracket !== last.bracket || !/^(?:tăng|giảm|bằng)?$/.test(here.lead))
      break;
    if (!/^(?:[,;]|và|[,;] và|[-–])$/.test(textOf(here.reading, last.next, here.leadFrom))) break;
    list.push(here);
    if (word(here.reading, here.leadFrom - 1) === 'và') break;
  }
  return list;
}

const measured = wordPattern(
  String.raw`^((?:tổng )?(?:{measure}|số lượng|số|đàn|giá|vốn|thu|chi|tỷ trọng)(?: (?:xuất khẩu|nhập khẩu|sản xuất|khai thác|nuôi trồng|gieo trồng|thu hoạch|trồng mới|bán|mua|vận tải|dịch vụ))?) (?=\S)`,
);
const bareMeasure = wordPattern('^(?:tổng )?(?:{harvest_measure}|{trade_measure}|lượng)$');

/** The name that one of such figures stands for; all the words where they do not part into as many names. */
export function nameOfOne(
  { codebook }: WithCodebook,
  label: string,
  { index, of }: { index: number; of: number },
): string {
  const [isMeasured, isMeasure] = [measured(codebook), bareMeasure(codebook)];
  const listed = label.split(/(?<!chế biến)(?:, (?:và )?| và )|(?<=chế biến), (?!chế tạo)/iu);
  // `nông nghiệp - công nghiệp - dịch vụ tương ứng là 40% - 35% - 25%`.
  const parts = listed.length === of ? listed : label.split(/ [-–] /u);
  const own = parts[index];
  if (parts.length !== of || own === undefined) return label;
  const measure = isMeasured.exec(parts[0] as string)?.[1];
  const last = parts.at(-1) as string;
  const shared = isMeasured.exec(last)?.[0];
  if (isMeasure.test(own) && shared)
    return `${own} ${last.slice(isMeasured.exec(last)?.[1]?.match(/^(?:tổng )?\S+ \S+/u)?.[0].length).trim()}`;
  return measure && index > 0 && !isMeasured.test(own) && !isMeasure.test(own) ? `${measure} ${own}` : own;
}
