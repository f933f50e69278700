import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { isFarmBranch } from './branches.ts';
import { ofFisheryBranch } from './fishery-branches.ts';
import { saysOwnMeasure } from './measure-nouns.ts';
import { ofSamePayment } from './paid-funds.ts';

/** Groups of a people, which are part of all of it. */
export const ofPeople = /^(?:(?:[Cc]ác )?[Dd]ân tộc |[Đđ]ồng bào |[Nn]gười (?:(?:dân tộc|đồng bào) |\p{Lu}))/u;

/** Whether a part says what it is by itself: it names a measure, or begins with a word of its whole. */
export function isSelfContained({ reading: known, lead }: Figure, label: string, whole: string): boolean {
  // `diện tích cây trồng bị hạn 90 ha, trong đó cây màu 20 ha`: what came to all of them goes with each.
  const [first = ''] = (/ bị /u.test(whole) ? /^(?:cây )?\S+/u : /^\S+/u).exec(label.toLowerCase()) ?? [];
  if (isDeed(known, label) && isDeed(known, whole)) return true;
  // `vốn huy động 187 tỷ đồng, gồm: …; nhân dân đóng góp 13 tỷ đồng`: who gave it says all.
  if (/ (?:đóng góp|ủng hộ|hiến)$/iu.test(label)) return true;
  // `vốn giao 312 tỷ đồng, giải ngân 288 tỷ đồng. Trong đó: …`, `- Vốn tỉnh: giải ngân 80 tỷ đồng`: no part of what was given.
  if (paidOut.test(label) && !paidOut.test(whole)) return true;
  // `kim ngạch xuất khẩu 152 triệu USD, trong đó thủy sản 90 triệu USD; nhập khẩu 6 triệu USD`.
  if (/^(?:xuất|nhập) khẩu$/iu.test(label) && !whole.toLowerCase().includes(label.toLowerCase())) return true;
  // `Kế hoạch thu hồi các loại đất 240 ha. Trong đó: đất nông nghiệp 180 ha`: the land that it is done to.
  if (/^đất /iu.test(label) && ofLand.test(whole)) return false;
  // The words of a branch stand in the name of all of them.
  if (isFarmBranch(known, label) || asItsWhole(known, label, whole) !== null) return false;
  // `sản lượng muối 90 tấn. Trong đó: Muối sản xuất thủ công 60 tấn`: some of what is measured.
  const measured = /^(?:tổng )?(?:diện tích|sản lượng|năng suất) (.+)$/iu.exec(whole)?.[1];
  if (measured !== undefined && label.toLowerCase().startsWith(`${measured.toLowerCase()} `)) return false;
  const told = ` ${whole.toLowerCase()} `.replace(training, ' ');
  // `doanh thu dịch vụ tăng 4%, trong đó dịch vụ lưu trú tăng 6%`: what moved is of the same measure.
  const isNamed = !/^(?:tăng|giảm)/.test(lead) && told.includes(` ${first} `);
  return saysOwnMeasure(known, label) || ofPeople.test(label) || isNamed;
}

/** What is done, or to be done, to land. */
const ofLand =
  /^(?:về )?(?:tổng )?(?:(?:kế hoạch|nhu cầu|dự kiến|diện tích) )*(?:đất )?(?:thu hồi|chuyển mục đích|giao đất|cho thuê|bồi thường|đấu giá|đưa đất)(?: |$)/iu;

/** A part by its name in the measure of its whole: what was done, raised, paid or caught of it; null for other parts. */
export function asItsWhole(known: WithCodebook, label: string, whole: string): string | null {
  return ofSameDeed(known, label, whole) ?? ofSamePayment(label, whole) ?? ofFisheryBranch(known, label, whole);
}

/** Trades are what people are trained in, and `nghề may` is one of them. */
const training = / (?:đào tạo|dạy|học) nghề /u;
const paidOut = /: (?:đã )?giải ngân$/iu;

/** `diện tích trồng mới rừng`: what was done to what is grown, by the hectare. */
const deed = wordPattern(
  String.raw`^(?:tổng )?(diện tích (?:{growing_act}|{land_act})(?: bảo vệ)?) (?!cây )(\S+)(?: |$)`,
);

function isDeed({ codebook }: WithCodebook, label: string): boolean {
  return deed(codebook).test(label) || deed(codebook).test(`diện tích ${label}`);
}

/** `trồng mới 350 ha rừng, trong đó rừng sản xuất 300 ha`: the same done to some of it, which its first word names; null for other parts. */
function ofSameDeed({ codebook }: WithCodebook, label: string, whole: string): string | null {
  const [, measure, grown] = deed(codebook).exec(whole) ?? [];
  const part = label.replace(/^diện tích /iu, '');
  return measure && grown && part.toLowerCase().startsWith(`${grown.toLowerCase()} `) ? `${measure} ${part}` : null;
}
