import { wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import { type Figure, slashedPlan } from '../figures/figures.ts';
import { fromTo } from '../measures/movements.ts';
import { isOfPlan } from '../measures/shares.ts';
import { planInBracket } from '../measures/told-plans.ts';
import { textOf, word } from '../reading/reading.ts';
import type { Observed } from '../ties/observed.ts';
import type { FoundLabel, Said } from './found-label.ts';

/** `đạt 89% kế hoạch`: the share of a plan is not what the plan is for. */
export function ofPlan(figure: Figure, label: string, end: number): string {
  const { reading, next } = figure;
  const due = toBeDone.exec(textOf(reading, next, next + longestDue))?.[0];
  const plan = planIn(figure.plan ?? (textOf(reading, next, end) || (due ?? textOf(reading, next, next + 2))));
  const [, name, subject] = (bareDone(reading.codebook).test(label) && planned(reading.codebook).exec(plan)) || [];
  if (subject !== undefined) return `${subject} so với ${name}`;
  return `${label.replace(/ so với .*$| (?:đã )?hoàn thành$/iu, '')} so với ${plan}`;
}

/** The plan that words behind a share name. */
function planIn(words: string): string {
  return spelledOut(
    words
      .replace(/ (?:và|(?<!so )với) (?:số|tổng|tỷ lệ|tỉ lệ|kinh phí) .*$| và (?:tăng|giảm|bằng|đạt|vượt) .*\d.*$/iu, '')
      // `so với kế hoạch do dịch bệnh`: why; `kế hoạch do tỉnh giao` is whose.
      .replace(/ (?:do|vì|nhờ)(?! (?:\S+ ){1,6}(?:giao|đề ra|ban hành|phê duyệt|xây dựng|đăng ký)(?: |$)) .*$/iu, '')
      // `chỉ tiêu giao tại Quyết định …`: in which document it stands.
      .replace(
        / (?:tại|theo|trong)(?: (?:các )?(?:Nghị quyết|Quyết định|Kế hoạch|Công văn|Thông báo|Chương trình|Đề án)(?: .*)?)?$/u,
        '',
      )
      .replace(
        /^so(?: với)?\s*|\)$|(?: (?:là|và|với|như|tăng|giảm|đạt|bằng|vượt|hơn|trên|gần|khoảng|trở lên|trở xuống))+$/giu,
        '',
      )
      .trim(),
  );
}

/** `…; hoàn thành 100% chỉ tiêu giao quân`: a share that opens its clause, of a plan that names something else than the level before; null for other shares. */
export function ofOtherPlan(figure: Figure, level: string, end: number): string | null {
  const { reading, next, left } = figure;
  const from = word(reading, left.from) === ',' ? left.from + 1 : left.from;
  const said = textOf(reading, from, figure.from);
  if (!isOfPlan(figure) || !bareDone(reading.codebook).test(said) || !/^[;.,]?$/u.test(word(reading, from - 1)))
    return null;
  const [, name, subject] = planned(reading.codebook).exec(planIn(textOf(reading, next, end))) ?? [];
  if (subject === undefined || amended.test(subject)) return null;
  const known = new Set(level.toLowerCase().split(' '));
  const isOther = subject
    .toLowerCase()
    .split(' ')
    .every((each) => !known.has(each));
  return isOther ? `${subject} so với ${name}` : null;
}

/** Words behind a plan that tell its kind, and nothing that was done. */
const amended =
  /^(?:vốn|pháp lệnh|đầu|ban đầu|bộ|phấn đấu|điều chỉnh|nghị quyết|đại hội|hội nghị|đảng bộ|(?:tỉnh|huyện|thành|thị) [uủ][ỷy]|sản xuất|phát triển|công tác|tuần|tháng|vụ|mùa|niên)(?: |$)/iu;

/** `79% số tiền phải truy thu`, `68% số giấy cần cấp`: all that there was to be done. */
const toBeDone = /^(?:tổng )?(?:số(?: [^\s,;:()]+){1,3}|diện tích(?: đất)?) (?:phải|cần)(?: [^\s,;:.()]+){1,3}/iu;
const longestDue = 9;

/** `hoàn thành 100% chỉ tiêu giao quân`, `10/10 phường đã hoàn thành 100% …`: that it was done, and by whom, where the plan names what was done. */
const bareDone = wordPattern(
  '^(?:(?:(?:, )?(?:{level}|{hamlet}|địa phương|đơn vị|cơ quan))+ )?(?:đã )?(?:hoàn thành|thực hiện|đạt|vượt|(?:đảm bảo|bảo đảm)(?: hoàn thành| đạt)?)$',
);
const planned = wordPattern(
  '^({plan}) (?:về )?(?!(?:{plan}|{level}|năm|quý|giai đoạn|thời kỳ|nhiệm kỳ|theo|\\d+|trung ương|cấp|HĐND|UBND|đề ra|đặt ra|được|đã|chưa|cả|của|giao$|giao (?:đầu|năm|lại|từ)|phân bổ)(?: |$))(?!.*(?:^| )(?:giao|đề ra)$)(.+)$',
);

const comparedWith = wordPattern(
  '^(?:so (?:với )?)?((?:{plan}|nghị quyết|KH|DT|NQ)(?!\\p{L})(?: (?!số \\d)[^\\s,;:.()]+)*)',
);
const exceededBefore = wordPattern(
  '(?:^| )(?:vượt (?:mức )?|so (?:với )?)((?:{plan}|nghị quyết|KH)(?: (?:đề ra|đặt ra|được giao|giao|năm|[^,;:.() ]+ giao))?)$',
);
const longestCompared = 14;

/** `thu đạt 45 tỷ đồng, vượt 12% dự toán`, `tỷ lệ hộ nghèo giảm 4%, vượt 0,3% so với kế hoạch`: by how much an amount, or a movement, went beyond the one that was planned or fell short of it; null for others. */
export function beyondPlan(
  { reading, left, leadFrom, lead, next, sentence, mention }: Figure,
  last: Observed,
): string | null {
  const { record, figure } = last;
  if (figure.sentence !== sentence) return null;
  const behind = textOf(reading, next, Math.min(sentence.to, next + longestCompared));
  const before = textOf(reading, left.from, leadFrom);
  const plan = comparedWith(reading.codebook).exec(behind)?.[1] ?? exceededBefore(reading.codebook).exec(before)?.[1];
  if (plan === undefined) return null;
  const ofWhat = withoutBase(record.label_vi);
  const against = `so với ${planIn(plan)}`;
  // `tăng 1,5% so cùng kỳ và tăng 3,4% so với kế hoạch`: what moved, against both.
  const isLevel = record.measure !== 'change' || record.unit_measure !== mention.unit;
  if (isLevel || /(?:^| )(?:tăng|giảm)(?: |$)/u.test(lead)) return `${ofWhat} ${against}`;
  return `mức ${(record.obs_value ?? 0) < 0 ? 'giảm' : 'tăng'} ${inSentence(ofWhat)} ${against}`;
}

const ofPlanBefore = wordPattern(' (so với (?:{plan}|nghị quyết)(?: .*)?)$');

/** `đạt 105% kế hoạch (tăng 57 ha)`: directly behind the share of a plan, a bracket says by how much that was passed; null for others. */
export function beyondPlanBefore(
  { bracket, leadFrom, next, reading }: Figure,
  share: Observed,
  level: Observed,
): string | null {
  const { figure, record } = share;
  const isNext = bracket - figure.next < longestCompared && /^[^,;:.()]*$/u.test(textOf(reading, figure.next, bracket));
  const isBehind = bracket >= 0 && isNext && leadFrom === bracket + 1 && record.unit_measure === '%';
  // `bằng 102% dự toán (tăng 12% so với cùng kỳ)`: what it is told against.
  const behind = textOf(reading, next, next + longestCompared);
  const isOther = /^so /iu.test(behind) && !comparedWith(reading.codebook).test(behind);
  const against = isBehind && !isOther ? ofPlanBefore(reading.codebook).exec(record.label_vi)?.[1] : undefined;
  return against === undefined ? null : `${withoutBase(level.record.label_vi)} ${against}`;
}

/** A label without what it is compared with. */
function withoutBase(label: string): string {
  return label.replace(/ so với .*$/iu, '');
}

/** `KH`, `NQ`: what no label leaves as letters. */
function spelledOut(plan: string): string {
  return plan
    .replace(/^(?:tổng )?số (?=kế hoạch)/iu, '')
    .replace(/^(?=(?:tỉnh|huyện|xã|phường|thành phố|Trung ương) giao$)/iu, 'kế hoạch ')
    .replace(/^KH(?= |$)/u, 'kế hoạch')
    .replace(/^DT(?= |$)/u, 'dự toán')
    .replace(/^CT(?= |$)/u, 'chỉ tiêu')
    .replace(/^NQ(?= |$)/u, 'nghị quyết');
}

/** Behind a share of a plan another figure is of what the plan is for; percentage points are of the share. */
export function labelOfLevel(level: Observed, { mention, lead }: Figure): string {
  const { record, figure } = level;
  // `giảm 35 hộ nghèo (từ 90 hộ xuống còn 55 hộ)`: how many there are, behind by how many fewer are aimed at.
  // `giảm 4 - 5 điểm %, còn dưới 22%`, `tăng từ 3% trở lên (để đạt 84%)`.
  if (record.measure === 'target' && (fromTo.test(lead) || /(?:^| )(?:còn|đạt)(?: |$)/u.test(lead)))
    return record.label_vi.replace(/^(?:giảm|tăng) (?=\S)/u, '');
  return isOfPlan(figure) && mention.unit !== '{percentage_point}' ? withoutBase(record.label_vi) : record.label_vi;
}

/** `(đạt 90% so với kế hoạch là 40 xã)`: the plan's own figure, of what the plan is for. */
export function plannedLabel({ figure, end, last, before, measure }: Said): FoundLabel | null {
  const { reading, left, leadFrom, from } = figure;
  if (last && slashedPlan(reading, from) >= 0) return { text: last.record.label_vi, own: true, from: last.from, end };
  const named = planInBracket(figure);
  if (!last || (before && named === null) || measure === 'change') return null;
  const plan =
    named ??
    planAtEnd(reading.codebook).exec(textOf(reading, Math.max(left.from, leadFrom - longestPlan), leadFrom))?.[1];
  if (!plan) return null;
  const label = withoutBase(last.record.label_vi);
  // `tỷ lệ giải ngân đạt 24%; so với kế hoạch (95 tỷ đồng)`: no rate is planned in money.
  const isOther = figure.mention.unitClass === 'money' && /^t[ỷỉ] lệ /iu.test(label);
  return { text: isOther ? plan : `${plan} ${label}`, own: true, from: leadFrom, end };
}

/** `tăng 5,69% (kế hoạch là 4%)`: a plan in a bracket, of what the figure before it tells; of a movement by how much it was to be. */
export function besidePlanLabel({ leadFrom, next, lead }: Figure, { record, from }: Observed): FoundLabel {
  const name = withoutBase(record.label_vi);
  const isMove = record.measure === 'change' && !/(?:^| )(?:tăng|giảm)(?: |$)/iu.test(name);
  const isDown = /(?:^| )giảm(?: |$)/u.test(lead) || (!/(?:^| )tăng(?: |$)/u.test(lead) && (record.obs_value ?? 0) < 0);
  const text = isMove ? `${isDown ? 'giảm' : 'tăng'} ${inSentence(name)}` : name;
  return { text, own: true, from: Math.min(from, leadFrom), end: next };
}

const planAtEnd = wordPattern(
  '(?:(?:so với|bằng|của|đạt|hoàn thành|vượt|cao hơn|thấp hơn) |/)({plan}(?: (?:đề ra|được giao|giao|đặt ra))?)(?: đầu năm| năm)*$',
);

const longestPlan = 8;

/** The plan's own figure, directly behind the share of it that was done: of what the share is. */
export function ownPlanLabel({ figure, end, carried, measure }: Said): FoundLabel | null {
  const last = carried.observed.at(-1);
  if (measure !== 'target' || last?.record.measure !== 'share' || last.figure.sentence !== figure.sentence) return null;
  const between = textOf(figure.reading, last.figure.next, figure.from);
  const plan = isOfPlan(last.figure) && planBetween(figure.reading.codebook).exec(between)?.[1];
  if (!plan) return null;
  const label = inSentence(withoutBase(last.record.label_vi));
  return { text: `${plan} ${label}`, own: false, from: figure.leadFrom, end };
}

/** `đạt 80% kế hoạch (kế hoạch 500 ha)`, `đạt 69% kế hoạch năm là 1.500 DN`: all between a share of a plan and the plan's own figure. */
const planBetween = wordPattern(
  '^(?:so với )?(?:{plan}[^,;:()]{0,40}?)?(?: ?[(,] ?)?(?<=[(, ]|^)({plan}[^,;:()]{0,40}?)(?: là)?$',
);
