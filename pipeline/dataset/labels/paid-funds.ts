import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { semicolonBefore, sentenceAt } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';

const fund = new RegExp(
  [
    String.raw`^(?:tổng )?(?:số )?(?:(?:kế hoạch|KH|dự toán) )?((?:nguồn )?(?:vốn|kinh phí)(?: [^\s,;:()]+)+?)`,
    // Who was given it.
    '(?:(?: (?:toàn )?(?:tỉnh|huyện|xã|thành phố|thị xã|Bộ|ngành|đơn vị|địa phương))? (?:được|đã) .*',
    '| (?:giao|phân bổ|bố trí))?$',
  ].join(''),
  'iu',
);
/** Money that was taken for something: `thu tiền dịch vụ môi trường rừng`. */
const taken = /(?:^| )thu (tiền \S+ [^,;:()]+)$/iu;

/** What was paid out of before: `giải ngân vốn đầu tư công`. */
const paidOf = /^giải ngân ((?:nguồn )?(?:vốn|kinh phí|tiền) [^,;:]+)$/iu;

/** Funds are told by their names, and not by what was done with them. */
const nameless = /^(?:nguồn )?(?:vốn|kinh phí) (?:được|đã|chưa|giao|phân bổ|bố trí|giải ngân|cấp|thanh toán)(?: |$)/iu;

/** `Kế hoạch vốn sự nghiệp là 45 tỷ đồng. Đã giải ngân 30 tỷ đồng`: the fund told of last, or the one that it is a part of in a sentence before, out of which money was paid; null for none. */
export function fundBefore(figure: Figure, { observed }: Carried): string | null {
  const { sentence } = figure;
  const last = lastWithin(
    observed,
    ({ figure, record }) =>
      record.unit_measure === 'VND' &&
      record.measure !== 'change' &&
      figure.bracket < 0 &&
      (figure.sentence === sentence || record.parent_id === null) &&
      // `Vốn đầu tư công 90 tỷ đồng, đã phân bổ 70 tỷ đồng, còn lại 20 tỷ đồng chưa phân bổ. Đã giải ngân 30 tỷ đồng`: of all.
      !nameless.test(nameOf(record.label_vi) ?? ''),
  );
  const told = last && isBehindParts(figure, last, observed) ? last.whole?.of : last;
  const name = nameOf(told?.record.label_vi ?? '');
  return name === undefined || nameless.test(name) ? null : inSentence(name);
}

/** The fund that a label tells of. */
function nameOf(label: string): string | undefined {
  return fund.exec(label)?.[1] ?? taken.exec(label)?.[1] ?? paidOf.exec(label)?.[1];
}

/** `46 tỷ đồng, trong đó vốn đầu tư 34 tỷ đồng, vốn sự nghiệp 12 tỷ đồng; đã giải ngân 39 tỷ đồng`: whether money was paid out of all, behind the semicolon that closes its parts, or more of it than the last of them has. */
function isBehindParts({ reading, from, mention }: Figure, last: Observed, observed: readonly Observed[]): boolean {
  const { figure, whole, record } = last;
  if (whole === null || figure.sentence !== sentenceAt(reading, from)) return false;
  // `gồm: vốn đầu tư 34 tỷ đồng, vốn sự nghiệp 12 tỷ đồng; đã giải ngân …`: a semicolon closes a list of commas.
  const before = observed[observed.lastIndexOf(last) - 1];
  const isOfCommas = before?.whole?.of === whole.of && semicolonBefore(reading, figure.from) < before.figure.next;
  const isMore =
    mention.unitMult === record.unit_mult && (mention.value ?? 0) > (record.obs_value ?? Number.POSITIVE_INFINITY);
  return isMore || (semicolonBefore(reading, from) >= figure.next && (!whole.open || isOfCommas));
}

/** Words that begin with the name of a fund, with more of it behind. */
export const opensFund = /^(?:nguồn )?(?:vốn|ngân sách|kinh phí) /iu;

/** What was paid out of funds, as labels tell it: `giải ngân vốn đầu tư`, `Tổng vốn giải ngân`. */
export const ofPayment =
  /^(?:(?:vốn )?giải ngân(?: |$)|(?:tổng )?(?:số )?(?:giá trị|(?:nguồn )?(?:vốn|kinh phí))(?: [^:]*)? giải ngân$)/iu;

/** `giải ngân 72 tỷ đồng, trong đó vốn trong nước 45 tỷ đồng`: what was paid out of one fund; null for other parts. */
export function ofSamePayment(part: string, whole: string): string | null {
  const isFund = /^(?:nguồn )?(?:vốn|ngân sách|kinh phí) \S/iu.test(part) && !/(?:^| )giải ngân(?: |$)/iu.test(part);
  return ofPayment.test(whole) && isFund ? `giải ngân ${inSentence(part)}` : null;
}
