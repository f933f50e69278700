import type { Figure } from '../figures/figures.ts';
import { isNumeral, textOf, word } from '../reading/reading.ts';
import type { Carried, Observed } from '../ties/observed.ts';
import type { FoundLabel, Label, Said } from './found-label.ts';
import { withImplied } from './implied-measures.ts';

/** `Tỷ lệ xã đạt chuẩn 50% (8 xã)`, `hộ nghèo chiếm 4% dân số (tương đương 32 hộ)`: the bare noun in a bracket is what the rate before it is of. */
export function ratedNoun(figure: Figure, { text }: Label, { observed }: Carried): string | null {
  const { mention } = figure;
  const last = observed.at(-1);
  if (last?.record.unit_measure !== '%' || !saysAgain(figure, last)) return null;
  const of = /^(?:.*: )?(?:(?:giảm )?(?:tỷ lệ|tỉ lệ) (?:số )?)?(.+)$/iu.exec(last.record.label_vi)?.[1];
  const noun = mention.unitText?.toLowerCase();
  if (!of || !noun || text.toLowerCase() !== noun) return null;
  // `tỷ lệ điều tra án đạt 77% (45/58 vụ)`: the cases that the rate is of.
  // `tỷ lệ huy động trẻ vào lớp 1 đạt 98% (120/122 em)`: those whom the rate names by another word.
  const isNamed = ` ${of.toLowerCase()} `.includes(` ${noun} `) || (persons.test(noun) && namesPersons.test(of));
  if (mention.kind === 'ratio') return isNamed ? of : `${noun} ${of}`;
  if (of.toLowerCase().startsWith(`${noun} `)) return of;
  // `tỷ lệ số dân được cấp nước đạt 90% (tương đương 45.000 người)`: those who the rate is of.
  return noun === 'người' && ofPersons.test(of) ? of.replace(/^dân (?!số )/iu, 'số dân ') : null;
}

/** Whether a figure stands in the bracket behind a rate, behind the noun of one as that which it comes to, or behind a comma as such. */
function saysAgain({ reading, bracket, leadFrom, lead, sentence }: Figure, { figure }: Observed): boolean {
  if (figure.sentence !== sentence) return false;
  if (bracket === figure.next) return true;
  const comes = /^(?:tương đương|tương ứng|ứng)(?: với)?(?: (?:khoảng|gần|hơn|trên))?$/u.test(lead);
  const between = textOf(reading, figure.next, bracket >= 0 ? bracket : leadFrom);
  return comes && (bracket >= 0 ? leadFrom === bracket + 1 && /^[^,;:.()\d]*$/u.test(between) : /^,?$/.test(between));
}

const persons = /^(?:em|cháu|người|học sinh|trẻ)$/iu;
const namesPersons = /(?:^| )(?:trẻ|học sinh|thí sinh|lao động|người|phụ nữ)(?: |$)/iu;
const ofPersons = /^(?:dân|dân số|lao động|trẻ|học sinh|phụ nữ) /iu;

/** `mật độ phổ biến 10 - 20 con/m2, nơi cao trên 40 con/m2`: how far what is told before goes where it is worst. */
export function extremeLabel({ figure, before, end }: Said, { observed }: Carried): FoundLabel | null {
  const { mention, sentence, reading, leadFrom } = figure;
  const told = textOf(reading, before?.from ?? leadFrom, figure.from);
  const worst =
    /^(?:,|;)? ?(?:có )?(nơi|cá biệt|cục bộ|(?:cao|thấp)(?: nhất)?)(?: (?:có )?(?:nơi|cao|đến|tới|trên|từ|lên))*$/iu.exec(
      told,
    )?.[1];
  const last = observed.at(-1);
  if (worst === undefined || last?.figure.sentence !== sentence || last.record.unit_measure !== mention.unit)
    return null;
  const { label_vi: label } = last.record;
  if (!common.test(label) && !/^nơi$/iu.test(worst)) return null;
  // `nhiệt độ trung bình 24 độ C, cao nhất 36 độ C, thấp nhất 18 độ C`.
  const how = / nhất$/iu.test(worst) ? worst.toLowerCase() : 'nơi cao';
  const text = common.test(label) ? label.replace(common, ` ${how}`) : `${label} ${how}`;
  return { text, own: true, from: before?.from ?? leadFrom, end, source: last };
}

const common = / (?:phổ biến|trung bình|bình quân|cao nhất)(?= |$)/iu;

/** `giá lợn hơi ở mức cao (dao động từ 45 - 52 nghìn đồng/kg)`: that it varies, and how high it was. */
const varying = /^(?:dao động|biến động|phổ biến)$/iu;
const varied = / (?:ở|giữ ở|duy trì ở|đang ở|vẫn ở) mức(?: (?:cao|thấp|ổn định|khá))+$/iu;

const shared = /^(?:(?:còn|đạt|chiếm|tương đương|khoảng|gần|hơn|trên|dưới) ?)*$/u;
/** `tăng tỷ lệ …`, `… tiếp tục giảm`: that it moved, before or behind what moved. */
const moves =
  /^(?:và |đã |tiếp tục )*(?:tăng|giảm|nâng) |(?: (?:đã|vẫn|đang|tiếp tục|đều))* (?:tăng|giảm)(?: (?:nhẹ|mạnh|dần|nhanh))?$/giu;

/** `khu nông nghiệp công nghệ cao (80ha)`: a bracket that only states a size is of the noun before it. */
export function bracketLabel({ context, figure, end, carried }: Said): FoundLabel | null {
  const { reading, bracket, left, sentence, mention, lead } = figure;
  // `tăng tỷ lệ nuôi trang trại (trên 60% tổng đàn)`: a share that its bracket opens with, where the sentence told no figure before.
  const opens = bracket >= 0 && left.from === left.to && figure.leadFrom === bracket + 1;
  if (mention.unit === '%' && opens && shared.test(lead) && carried.observed.at(-1)?.figure.sentence !== sentence) {
    const text = /(?:^|[,;:] )([^,;:()]*)$/u
      .exec(textOf(reading, sentence.from, bracket))?.[1]
      ?.replace(moves, '')
      .trim();
    return text?.includes(' ') ? { text, own: true, from: bracket - text.split(' ').length, end } : null;
  }
  if (
    bracket < 0 ||
    (left.from < left.to && !varying.test(textOf(reading, left.from, left.to))) ||
    /^(?:percent|count)$/.test(figure.mention.unitClass ?? '') ||
    !(figure.lead === '' || (figure.lead === 'từ' && left.from < left.to))
  )
    return null;
  // `khu dân cư mới (12 ha, 60 hộ)`: the first of several, too.
  const opensBracket = figure.leadFrom === bracket + 1 || left.from === bracket + 1;
  const isFirst = opensBracket && /^[,;]$/.test(word(reading, figure.next));
  if (!(isFirst || word(reading, figure.next) === ')')) return null;
  // `5 khu công nghiệp (1.129 ha)`: of the facilities counted directly before it.
  const counted = context.counted.get(reading)?.find(({ to }) => to === bracket);
  if (counted && mention.unit === 'har')
    return { text: withImplied(mention.unit, counted.name), own: true, from: counted.figure.leadFrom, end };
  if (bracket === carried.end) return null;
  let from = bracket;
  while (
    from > sentence.from &&
    from > carried.end &&
    !/^[,;:()]$/.test(word(reading, from - 1)) &&
    !isNumeral(reading, from - 1)
  )
    from--;
  if (from > sentence.from && isNumeral(reading, from - 1)) return null;
  const text = textOf(reading, from, bracket)
    .replace(/^(?:và|gồm|bao gồm|như) /iu, '')
    .replace(varied, '');
  // `giảm 8% so cùng kỳ (40 tấn)`: what it is compared with names nothing.
  return text.split(' ').length < 2 || /^so /iu.test(text) ? null : { text, own: true, from, end };
}
