import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { type Carried, lastWithin } from '../ties/observed.ts';

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
const nameless = /^(?:nguồn )?(?:vốn|kinh phí) (?:được|đã|giao|phân bổ|bố trí|giải ngân|cấp|thanh toán)(?: |$)/iu;

/** `Kế hoạch vốn sự nghiệp là 45 tỷ đồng. Đã giải ngân 30 tỷ đồng`: the fund told of last, or the one that it is a part of in a sentence before, out of which money was paid; null for none. */
export function fundBefore({ sentence }: Figure, { observed }: Carried): string | null {
  const told = lastWithin(
    observed,
    ({ figure, record }) =>
      record.unit_measure === 'VND' &&
      record.measure !== 'change' &&
      figure.bracket < 0 &&
      (figure.sentence === sentence || record.parent_id === null),
  );
  const label = told?.record.label_vi ?? '';
  const name = fund.exec(label)?.[1] ?? taken.exec(label)?.[1] ?? paidOf.exec(label)?.[1];
  return name === undefined || nameless.test(name) ? null : inSentence(name);
}

/** Words that begin with the name of a fund, with more of it behind. */
export const opensFund = /^(?:nguồn )?(?:vốn|ngân sách|kinh phí) /iu;

const ofPayment = /^(?:vốn )?giải ngân(?: |$)/iu;

/** `giải ngân 72 tỷ đồng, trong đó vốn trong nước 45 tỷ đồng`: what was paid out of one fund; null for other parts. */
export function ofSamePayment(part: string, whole: string): string | null {
  const isFund = /^(?:nguồn )?(?:vốn|ngân sách|kinh phí) \S/iu.test(part) && !/(?:^| )giải ngân(?: |$)/iu.test(part);
  return ofPayment.test(whole) && isFund ? `giải ngân ${inSentence(part)}` : null;
}
