import { inSentence, nounInSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { withoutDeed } from './deeds.ts';
import { isMeasureNoun } from './measure-nouns.ts';
import { ofPayment, opensFund } from './paid-funds.ts';

/** `năng suất` of the clause's subject; `bình quân` of the unit's own noun where that says what is shared out. */
export function withSubject(context: Context, { mention }: Figure, text: string, subject: string | null): string {
  // `Chỉ số giá tháng 6 tăng 0,5%; bình quân 6 tháng tăng 3%`.
  if (/^bình quân$/iu.test(text) && mention.unit === '%' && subject !== null)
    return subject.endsWith(' bình quân') ? subject : `${subject} bình quân`;
  // `Bình quân toàn huyện đạt 12/19 tiêu chí`: of what is counted.
  if (/^bình quân$/iu.test(text) && /^\{criterion\}(?:$|\/)/u.test(mention.unit ?? ''))
    return `${mention.unitText?.split('/', 1)[0]?.trim()} ${inSentence(text)}`;
  const each = /^bình quân/iu.test(text) && mention.unitText?.includes('/') ? mention.unitText : subject;
  const shared = /^tổng(?: |$)/iu.test(text) ? (each?.replace(/^mỗi \S+ /iu, '') ?? null) : each;
  // `quà 114 phần, mỗi phần 500.000 đồng, tổng 57 triệu đồng`: of all of them; `tổng cộng 45 hộ` counts its own.
  if (/^tổng(?: cộng| tiền)?$/iu.test(text))
    return `${text} ${(mention.unitClass === 'count' ? mention.unitText : shared) ?? ''}`.trim();
  // `Năng suất đạt 6 tấn/ha; sản lượng 90 tấn`: another measure is no subject.
  if (shared === null || isMeasureNoun(context, shared) || /^(?:cả|toàn) vụ$/iu.test(shared)) return text;
  // `mức doanh thu …. Doanh thu 10 tháng …`: the measure again.
  if (` ${shared.toLowerCase()} `.includes(` ${text.toLowerCase()} `)) return shared;
  // `Giải ngân đạt 48% kế hoạch; trong đó vốn đầu tư 30 tỷ đồng`: a fund out of which more was paid.
  if (opensFund.test(text) && ofPayment.test(shared)) return text;
  // `số tiền` of what was done, not of the cases; `tổng số 1.598 hồ sơ` is of its own noun.
  // `Cầu Nậm Mu: vốn đã bố trí 2 tỷ đồng, kế hoạch vốn 1 tỷ đồng`: of what both are.
  if (/^(?:tổng )?(?:kế hoạch vốn|vốn|kinh phí)$/iu.test(text))
    return joined(text, shared.replace(/: vốn(?: [^:]*)?$/iu, ''));
  if (/^(?:tổng )?số tiền$/iu.test(text)) return `${text} ${inSentence(shared.replace(notOfMoney, ''))}`;
  // `số người tham gia BHYT là 90 người, tỷ lệ bao phủ 87%`: of the insurance that they are in.
  if (/^t[ỷỉ] lệ (?:bao phủ|tham gia)$/iu.test(text))
    return `${text} ${shared.replace(/^(?:tổng )?số (?:người|lao động) tham gia (?=\S)/iu, '')}`;
  // `số lợn tiêu hủy 35 con, khối lượng 2.000 kg`: of those, and not of how many they are.
  if (/^(?:tổng )?(?:khối lượng|trọng lượng)$/iu.test(text))
    return `${text} ${shared.replace(/^(?:tổng )?số (?:con )?(?=\S)/iu, '')}`;
  // `tỷ lệ tăng tự nhiên 1,2%; số hộ: 118 hộ`: of none but households.
  if (/^(?:tổng )?số hộ$/iu.test(text) && !/^(?:tổng )?(?:số )?hộ /iu.test(shared)) return text;
  // `mực nước hồ Nậm Mu 90 m, dung tích 12 triệu m3`: of what holds the water.
  const lake = /^dung tích$/iu.test(text) ? /^(?:mực nước|cao trình) (?=hồ )(.+)$/iu.exec(shared)?.[1] : undefined;
  if (lake !== undefined) return joined(text, lake);
  // `quy mô 900 con lợn, sản lượng 14 tấn`: of the animals, and not of how many there are.
  const animals = /^sản lượng$/iu.test(text) ? /^quy mô con (.+)$/iu.exec(shared)?.[1] : undefined;
  if (animals !== undefined) return joined(text, animals);
  // `Gồm 11 thôn. Diện tích 36 km²`: of the place that has them.
  if (mention.unit === 'km2' && /^(?:tổng )?số /iu.test(shared)) return text;
  const own = mention.unitClass === 'count' ? mention.unitText : null;
  return /^(?:tổng số|số lượng)$/iu.test(text) && own !== null && !shared.toLowerCase().startsWith(own.toLowerCase())
    ? `${text} ${own}`
    : joined(
        text,
        extent.test(text)
          ? withoutNumber(withoutDeed(context, shared))
          : capital.test(text)
            ? withoutNumber(shared)
            : shared,
      );
}

/** `số doanh nghiệp`: those, and not how many they are. */
function withoutNumber(text: string): string {
  return text.replace(/^(?:tổng )?số (?=\S)/iu, '');
}

/** Most words that two parts of a label both say. */
const longestShared = 3;

/** `Số hộ` of `Hộ nghèo`, `vụ vi phạm` of `vi phạm quy định`: the words that both say once. */
export function joined(text: string, subject: string): string {
  const words = text.split(' ');
  for (let count = longestShared; count > 0; count--) {
    const shared = words.slice(-count).join(' ');
    if (subject.toLowerCase().startsWith(`${shared.toLowerCase()} `)) return `${text}${subject.slice(shared.length)}`;
  }
  return `${text} ${nounInSentence(subject)}`;
}

/** `số doanh nghiệp thành lập mới tăng 4%; vốn đăng ký giảm 2%`: of those, and not of how many they are. */
const capital = /^(?:tổng )?(?:số )?vốn (?:đăng ký|điều lệ|đầu tư)(?: bình quân)?$/iu;

/** `xây 4 tuyến kênh, tổng chiều dài 15 km`: of what is built, and not of the building. */
const extent = /(?:^| )(?:chiều (?:dài|rộng|cao)|diện tích|công suất|dung tích)$/iu;

/** What money is not of: the cases, the decision, and those to whom something was done. */
const notOfMoney =
  /^(?:(?:vụ|trường hợp) )?(?:ra|ban hành) quyết định (?=xử (?:phạt|lý))|^(?:vụ|trường hợp) (?=\S+ \S)| (?:đối với|trường hợp)$/giu;
