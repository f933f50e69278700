import { wordPattern } from '../../codebook-words.ts';
import { type Figure, opensNoun } from '../figures/figures.ts';
import { isOfPlan } from '../measures/shares.ts';
import { textOf, word } from '../reading/reading.ts';
import { isField } from './branches.ts';
import type { WordsBefore } from './found-label.ts';
import type { LabelRules } from './label-rules.ts';
import { onlySource } from './telling-words.ts';
import { isBeforeMove, isTopicOfClause, isTopicOfMove } from './topics-of-clauses.ts';
import { saysOnlyWhere } from './words-of-areas.ts';
import { isOfFigureBefore } from './words-of-figure-before.ts';

/** Whether the words before a figure say only when, where, by whom or against what: what is measured stands elsewhere. */
export function namesNothing(rules: LabelRules, figure: Figure, words: WordsBefore): boolean {
  const { label } = words;
  return (
    label === '' ||
    onlyLead.test(label) ||
    onlySource.test(label) ||
    onlyTelling.test(label) ||
    onlyCourse.test(label) ||
    isJudgement(figure, label) ||
    isPlanBeforeShare(figure, label) ||
    (figure.mention.kind === 'rank' && broughtTo.test(label)) ||
    isOfUnitAlone(figure, label) ||
    isTopicOfClause(figure, label) ||
    isTopicOfMove(figure, label) ||
    isBeforeMove(figure, label) ||
    isKept(figure, label) ||
    isAim(figure, label) ||
    isFinding(figure, label) ||
    isOfFigureBefore(figure, label) ||
    saysOnlyWho(rules, figure, words) ||
    isJoinedCourse(rules, figure, words) ||
    saysOnlyWhere(figure, words)
  );
}

/** Words that lead to a figure: prepositions, and what it was ranked or sorted into. */
const onlyLead = new RegExp(
  [
    '^(?:.*[ ,])?trong đó(?: có)?$',
    '^(?:(?:xã|huyện|tỉnh|phường) )?(?:phấn đấu )?(?:(?:đến|hết|cuối|đầu|trong) )*(?:năm|tháng|quý)$',
    '^(?:(?:[^,;:]{1,40} )?phấn đấu )?(?:hàng|hằng|mỗi) (?:năm|tháng|quý)$',
    '^(?:không|chưa) (?:kể|tính)(?: đến| tới)?$',
    '^(?:lại|vẫn|từ|đến|vào|kể từ|cho|đối|(?:sau|trước|trong|từ) khi|khi|cùng(?: với)?)$',
    '^(?:được )?(?:chia|phân)(?: (?:ra|thành|làm)| theo [^,;:]{2,40})*$',
    '^(?:(?:nhưng |song |tuy nhiên,? )?so(?: sánh)?|về)(?: |$)',
    '^(?:được )?xếp (?:vào|loại(?![^:]*:)(?! (?:\\S+ ){0,2}(?:[A-D]|xuất sắc|tốt|khá|giỏi|trung bình|yếu|kém)$)|hạng|ở)(?: |$)',
    '^(?:thuộc|nằm trong|trong) (?:nhóm|tốp|top)(?: |$)',
  ].join('|'),
  'iu',
);

/** `Thống kê ban đầu cho biết đã có 40 ha lúa bị ngập`, `Dự báo có khoảng 40 ha lúa thiếu nước`: who tells it, and nothing more. */
const onlyTelling = /(?:^|\s)(?:cho biết|cho hay|cho thấy)$|^(?:dự báo|dự kiến)$/iu;

/** `So với tháng trước, giảm cả 3 tiêu chí, cụ thể: giảm 5 vụ`: how all went that is told before. */
const onlyCourse = new RegExp(
  [
    String.raw`^(?:so (?:sánh )?(?:với|cùng) [^:;]*, ?)?(?:đều )?(?:tăng|giảm)(?: ở| trên)?(?: cả)? \S+(?: \(\S+\))? tiêu chí(?:,? (?:cụ thể|trong đó|gồm|là))?$`,
    '^cụ thể$',
    '^(?:cao|thấp|nhanh|chậm|lớn|nhỏ) hơn(?: rất| khá)? (?:nhiều|đáng kể)$',
    String.raw`^(?:bằng|giữ nguyên|không (?:tăng|giảm|thay đổi)(?: về)?) số (?:vụ|người \S+(?: \S+)?)$`,
  ].join('|'),
  'iu',
);

/** `đạt 57 tạ/ha, vụ được mùa lớn nhất từ trước đến nay, tăng 6%`: how the figure before is among all others, before how it moved. */
function isJudgement({ lead, left, leadFrom, reading }: Figure, label: string): boolean {
  return (
    /^(?:tăng|giảm)(?: |$)/.test(lead) &&
    highest.test(label) &&
    /^,/.test(textOf(reading, left.from, left.to)) &&
    word(reading, leadFrom - 1) === ','
  );
}

const highest =
  /^(?:(?:đây )?là )?(?:(?:mức|vụ|năm|tháng|quý|con số) (?:[^\s,;:]+ ){0,4})?(?:cao|thấp|lớn|nhỏ|nhiều|ít|tốt) nhất(?: (?:từ|trong|kể từ|so với|của) [^,;:]*)?$/iu;

/** `45 ha/50 ha KH = 90% KH`: the plan that the figure before is a part of. */
function isPlanBeforeShare(figure: Figure, label: string): boolean {
  return figure.mention.unit === '%' && aPlan.test(label) && isOfPlan(figure);
}

/** `đạt 10,2%, đưa tỉnh lên vị trí thứ 14`: what the figure before brought about. */
const broughtTo = /^(?:qua đó |từ đó )?(?:đưa|giúp) [^,;:]*$/iu;

const aPlan = /^(?:KH|DT|kế hoạch|dự toán|chỉ tiêu)(?: (?:năm|giao|cả năm))*$/iu;

/** `Duy trì 100% xã đạt chuẩn`, `đảm bảo 98% hộ dân được dùng điện`: that a share is kept says nothing of what it is of. */
function isKept({ mention, reading, next }: Figure, label: string): boolean {
  return mention.unit === '%' && opensNoun(reading, next) && keeping(reading.codebook).test(label);
}

const keeping = wordPattern('^(?:tiếp tục |đã )*{raising_act}$');

/** `Đẩy mạnh tuyên truyền, phấn đấu đến năm 2025 có 90% hộ …`: what is to be done besides, before the share of those behind it. */
function isAim(figure: Figure, label: string): boolean {
  const isOfNoun = figure.mention.unit === '%' && opensNoun(figure.reading, figure.next) && !isOfPlan(figure);
  return isOfNoun && /, (?:phấn đấu|quyết tâm)$/iu.test(label);
}

/** `cơ quan chức năng kết luận 45% vụ cháy do chập điện`: that it was found out, before the share of those behind it. */
function isFinding({ mention, reading, next }: Figure, label: string): boolean {
  return mention.unit === '%' && opensNoun(reading, next) && /^(?:kết luận|xác định|nhận định|ghi nhận)$/iu.test(label);
}

/** What says nothing before the unit of its figure, as the noun stands behind it. */
function isOfUnitAlone({ mention: { unitClass } }: Figure, label: string): boolean {
  return (unitClass === 'count' && label === 'số') || (unitClass === 'measure' && onlyCause.test(label));
}

/** `Công tác chuyển đổi số được đẩy mạnh với 80% cán bộ được bồi dưỡng`: how something went, before the share of those behind it. */
function isJoinedCourse(rules: LabelRules, { mention, lead, next, reading }: Figure, { text }: WordsBefore): boolean {
  // `phục hồi mạnh với mức tăng 7% so với cùng kỳ` tells what moved itself.
  const isOfNoun = mention.unit === '%' && opensNoun(reading, next) && !/(?:^| )(?:tăng|giảm)/u.test(lead);
  return isOfNoun && /^(?:với|có)(?: |$)/.test(lead) && rules('went', `${text}: `) === '';
}

/** Who did it, in what field, or how: `Về y tế có …`, `Ủy ban xã thực hiện …`. */
function saysOnlyWho(rules: LabelRules, figure: Figure, { text, label, to }: WordsBefore): boolean {
  const { reading, lead } = figure;
  return (
    (word(reading, to) === ',' && rules('adverbial', text) === '' && !isAllThatMoved(figure, text, label)) ||
    (/(?:^| )thực hiện(?: |$)/.test(lead) && rules('doer', label) === '') ||
    (/(?:^| )có(?: |$)/.test(lead) &&
      (onlySector(reading.codebook).test(label) || (afterwards.test(text) && rules('adverbial', text) === '')))
  );
}

/** `Về dịch vụ lưu trú, 6 tháng tăng 17%`: what a sentence opens with is all that says what moved in it. */
function isAllThatMoved(
  { reading, mention, sentence, left, lead, next }: Figure,
  text: string,
  label: string,
): boolean {
  return (
    mention.unit === '%' &&
    left.from === sentence.from &&
    /^(?:tăng|giảm)(?: |$)/.test(lead) &&
    /^(?:về|đối với) /iu.test(text) &&
    label.includes(' ') &&
    !isField(reading, label) &&
    !opensNoun(reading, next)
  );
}

/** `Sau khi sáp nhập, xã Nậm Lúc có 12 thôn`: since when it has them. */
const afterwards = /^(?:sau|trước) /iu;

/** `về nông nghiệp có 40 ha lúa bị ngập`: the field that the noun behind belongs to. */
const onlySector = wordPattern('^(?:về )?(?:{farm_branch}|nhà ở|giao thông|thủy lợi|thuỷ lợi|giáo dục|y tế)$');

/** `mưa lũ làm 40 ha lúa bị ngập`: what happened stands behind the figure. */
const onlyCause = /^(?:[^,;:]* )?(?:làm|khiến|gây)(?: cho)?(?: tổng cộng)?$/iu;
