import { inSentence, uncapitalized } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { fund } from '../measures/allotted-money.ts';
import { isOfPlan } from '../measures/shares.ts';
import { type Carried, hasAmount, lastWithin } from '../ties/observed.ts';
import { openedTopic } from './opened-topics.ts';
import { fundBefore, ofPayment } from './paid-funds.ts';

const spending =
  /^(?:được |đã )?(?:giải ngân(?: thanh toán)?|giao|(?:chưa )?phân bổ(?: chi tiết)?|bố trí|bổ sung|cấp|thanh toán|huy động|quyết toán)$/iu;

const bareSpending = /^(?:đã )?giải ngân$/iu;

const collecting = /^(?:thu|nộp|thu nộp|xử phạt|phạt|truy thu|thu hồi|vận động|quyên góp|kêu gọi|tiếp nhận)$/iu;

/** The money that something was given or that was paid out for it. */
const given =
  /^(?:vốn|giá trị|khối lượng|số tiền) (?:(?:đã|được) )*(?:giải ngân|giao|phân bổ|bố trí|cấp|thanh toán)$/iu;

/** The money of a plan, and of one of those who give it. */
const ofSource =
  /^(?:(?:KH|kế hoạch) vốn|(?:vốn |nguồn )?(?:ngân sách )?(?:trung ương|NSTW|tỉnh|huyện|xã)(?: đối ứng| hỗ trợ)?|vốn (?:đối ứng|sự nghiệp|đầu tư(?: phát triển)?|ĐTPT))$/iu;

/** Works, projects and programmes, as an entry names them before a colon. */
const works =
  /^(?:(?:tiểu )?dự án|chương trình|nội dung|hợp phần|công trình|đường|tuyến|cầu|kè|hồ|đập|nhà|trường|trạm|trụ sở|chợ|sửa chữa|nâng cấp|xây dựng|cải tạo|đầu tư) \S/iu;

/** What works or a programme an entry opens with, whose money the entry tells; null where it opens with neither. */
export function worksOfEntry({ sentence, reading }: Figure, { topic }: Carried): string | null {
  const name = topic ?? sizedName.exec(reading.text)?.[1] ?? null;
  return name !== null && sentence.from === 0 && works.test(name) ? name : null;
}

/** `Trường Nậm Mu (hạng mục 8 phòng học): …`: a name before the bracket that tells its size. */
const sizedName = /^([^:;,()]{4,100}) \([^()]{1,60}\): /u;

/** `CTMTQG giảm nghèo bền vững: 12.300 triệu đồng, giải ngân …`: whose money the first figure of an entry is; null for others. */
function holderOfEntry({ sentence, reading }: Figure, { topic, observed: [first] }: Carried): string | null {
  const isItsMoney = first?.figure.sentence === sentence && first.record.unit_measure === 'VND';
  if (!isItsMoney || sentence.from !== 0) return null;
  const { label_vi: label } = first.record;
  // `Giải ngân vốn sự nghiệp: 5/8 tỷ đồng, trong đó vốn tỉnh 3/5 tỷ đồng`: what was done, and nobody who has it.
  if (topic !== null && label.includes(topic)) return ofPayment.test(topic) ? null : topic;
  return topic === null && reading.block.marker !== null && fund.test(label) ? label : null;
}

const paying = /^(?:đã )?(?:giải ngân|thanh toán)(?: thanh toán)?$/iu;

/** `Thu tiền dịch vụ môi trường rừng: trong tháng thu được 12 tỷ đồng`: an entry whose verb its figures only say again. */
const opensWithAct = /^(thu|chi|nộp|thu hồi) [^:;]+(?=: \1$)/iu;

/**
 * `Thu ngân sách đạt 12 tỷ đồng; ước cả năm thu 15 tỷ đồng`: what its entry opens with, or the block told of first, that is taken or
 * spent so; null for none.
 */
function budgetBefore(text: string, { observed, topic }: Carried): string | null {
  const act = /^(thu|chi)(?: cả năm| trong năm| được)?$/iu.exec(text)?.[1];
  if (act === undefined) return opensWithAct.exec(text)?.[0] ?? null;
  if (topic?.toLowerCase().startsWith(`${act.toLowerCase()} `)) return topic;
  const whole = new RegExp(`^(?:tổng )?(?:số )?${act} (?:cân đối )?(?:ngân sách|NSNN|NSĐP|nội địa)(?: |$)`, 'iu');
  return observed.find((each) => hasAmount(each) && whole.test(each.record.label_vi))?.record.label_vi ?? null;
}

/** `trúng đấu giá 12 lô đất, thu 40 tỷ đồng`: what those counted directly before brought; null for none. */
function countedBefore({ sentence }: Figure, text: string, { observed }: Carried): string | null {
  const last = observed.at(-1);
  const isCounted = last?.figure.sentence === sentence && last.figure.mention.unitClass === 'count';
  return isCounted && !/^thu /iu.test(last.record.label_vi) && /^(?:đã )?thu(?: được| về)?$/iu.test(text)
    ? `số tiền ${uncapitalized(text)} từ ${inSentence(last.record.label_vi)}`
    : null;
}

/** `Các xã thu tiền dịch vụ 2 tỷ đồng; lũy kế thu 26 tỷ đồng`: what the same sentence told before to be taken so; null for none. */
function takenBefore({ sentence }: Figure, act: string, { observed }: Carried): string | null {
  const verb = ` ${act.toLowerCase()} `;
  const told = lastWithin(observed, (each) => hasAmount(each) && each.record.unit_measure === 'VND');
  const label = ` ${told?.record.label_vi.toLowerCase() ?? ''}`;
  if (told?.figure.sentence !== sentence || !label.includes(verb)) return null;
  return told.record.label_vi.slice(label.indexOf(verb));
}

const allotted = /(?:^| )(?:vốn|kế hoạch|kinh phí)(?: |$)/iu;

/** `Kế hoạch đầu tư công là 284 tỷ đồng, giải ngân đạt 34%`: by the whole name of what the sentence told last in money; null for none. */
function fundTold({ sentence }: Figure, { observed }: Carried): string | null {
  const last = lastWithin(observed, ({ record }) => record.unit_measure === 'VND' && record.measure !== 'change');
  return last?.figure.sentence === sentence ? last.record.label_vi : null;
}

/** `Về cuộc vận động Quỹ vì người nghèo, đến nay vận động được 2 tỷ đồng`: what the sentence opens with to be so taken; null for none. */
function inTopic(figure: Figure, act: string): string | null {
  const topic = openedTopic(figure) ?? '';
  const at = ` ${topic.toLowerCase()}`.indexOf(` ${act.toLowerCase()} `);
  return at < 0 ? null : topic.slice(at);
}

/** `giải ngân 20 tỷ đồng`: a verb of money says `vốn`, one of fines and fees `số tiền`; in an entry of works it is of these. */
export function withMoney(figure: Figure, text: string, carried: Carried): string {
  const { mention } = figure;
  const subject = [carried.subject, fundTold(figure, carried)].find((told) => told !== null && allotted.test(told));
  // `Kế hoạch vốn đầu tư công 30 tỷ đồng, đã giải ngân đạt 62%`.
  if (mention.unit === '%' && subject && bareSpending.test(text) && !isOfPlan(figure)) {
    const name = subject.replace(/^giải ngân (?=\S)/iu, '').replace(/^(?:tổng )?(?:số )?kế hoạch (?=\S)/iu, '');
    return `${text} ${/(?:^| )(?:vốn|kinh phí)(?: |$)/iu.test(name) ? name : `vốn ${inSentence(name)}`}`;
  }
  if (mention.unit === '%' && bareSpending.test(text) && !isOfPlan(figure)) {
    const holder = holderOfEntry(figure, carried);
    return holder === null ? text : `${holder}: ${uncapitalized(text)}`;
  }
  if (mention.unit !== 'VND') return text;
  // `sản xuất nông nghiệp ước đạt 4.700 tỷ đồng`.
  if (/^sản xuất (?:nông|lâm|ngư|thủy|công|diêm) ?(?:, \S+ ?|- ?\S+ ?)*(?:nghiệp|sản)?(?: |$)/iu.test(text))
    return `giá trị ${uncapitalized(text)}`;
  const same = countedBefore(figure, text, carried) ?? budgetBefore(text, carried);
  if (same !== null) return same;
  if (collecting.test(text))
    return takenBefore(figure, text, carried) ?? inTopic(figure, text) ?? `số tiền ${uncapitalized(text)}`;
  // `huyện được tỉnh giao 120 tỷ đồng`: of whom, the words for the plan tell.
  if (/^được$/iu.test(text)) return 'vốn được giao';
  const spent = spending.test(text) ? `vốn ${uncapitalized(text)}` : text;
  const entry =
    given.test(spent) || ofSource.test(spent)
      ? (worksOfEntry(figure, carried) ?? holderOfEntry(figure, carried))
      : null;
  if (entry !== null) return `${entry}: ${spent}`;
  const paid = paying.test(text) ? fundBefore(figure, carried) : null;
  return paid === null ? spent : `${uncapitalized(text).replace(/^đã /u, '')} ${paid}`;
}
