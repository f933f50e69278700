import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { isOfPlan } from '../measures/shares.ts';
import { textOf, word } from '../reading/reading.ts';

/** An aim, a comparison, a rate, a period or a bound of what the figure before measures. */
export function isOfFigureBefore(figure: Figure, label: string): boolean {
  return (
    onlyAim(figure.reading.codebook).test(label) ||
    settingAim.test(label) ||
    onlyEqual.test(label) ||
    (figure.mention.unit === '{rank}' && onlyEqual.test(label.replace(/, [^,;:]+$/u, ''))) ||
    isRankedBefore(figure, label) ||
    (/^(?:đưa|nâng)$/iu.test(label) &&
      raised(figure.reading.codebook).test(textOf(figure.reading, figure.left.from, figure.from))) ||
    (isLaterShare(figure) && (onlyOf.test(label) || (isOfPlan(figure) && onlyDone.test(label)))) ||
    comparing(figure.reading.codebook).test(label) ||
    isPeriod(figure, label) ||
    isBareRate(figure, label) ||
    isToldBefore(figure, label) ||
    (figure.mention.unit === '%' && word(figure.reading, figure.leadFrom - 1) === ',' && answered.test(label)) ||
    isYearlyMove(figure, label) ||
    (/^(?:tăng|giảm)(?: |$)/.test(figure.lead) &&
      word(figure.reading, figure.leadFrom - 1) === ',' &&
      none.test(label)) ||
    isPlanBefore(figure, label) ||
    (figure.left.from > figure.sentence.from && missed(figure.reading.codebook).test(label)) ||
    (figure.bracket >= 0 && /^(?:dao động|biến động|phổ biến)$/iu.test(label)) ||
    (isLaterShare(figure) && /^theo \S+(?: \S+){0,3}$/iu.test(label)) ||
    ((figure.bracket >= 0 || /^(?:tăng|giảm|bằng)/.test(figure.lead)) && onlySame.test(label))
  );
}

/** `xếp thứ 9/14 tỉnh trong vùng và thứ 47 cả nước`: among whom the rank before is. */
function isRankedBefore({ mention, reading, sentence, left, leadFrom }: Figure, label: string): boolean {
  const isLater = mention.kind === 'rank' && left.from > sentence.from;
  return isLater && /^(?:và|,)$/.test(word(reading, leadFrom - 1)) && ranked.test(label);
}

const ranked = /^(?:(?:trong|của|toàn) )?(?:vùng|khu vực|cụm|khối)(?: |$)/iu;

/** `bằng cùng kỳ`, `bằng tháng trước và tăng 9%`, `(cùng kỳ năm 2022 là 120 triệu USD)`: the same at another time. */
const onlySame =
  /^(?:(?:ngang )?bằng(?: với)? |tương đương (?:với )?)?(?:mức )?(?:cùng kỳ|(?:tháng|quý|kỳ|năm) trước)(?: năm (?:trước|ngoái))?$/iu;

/** `605 vụ việc, được các cơ quan liên quan xử lý, trả lời, đạt 96%`: what became of those before, of which this is the share. */
const answered = /^(?:đều |đã )*được (?:các )?(?:cơ quan|cấp|ngành|đơn vị|chính quyền|địa phương)(?: |$)/iu;

/** `402 ca mắc, không có ca tử vong, giảm 21%`: that there was none of something says nothing of what moved. */
const none = /^(?:không|chưa) (?:có|ghi nhận|xảy ra|phát sinh) /iu;

/** `tăng 249 tỷ đồng so với năm 2015, bình quân tăng 20%/năm`, `bình quân mỗi năm giảm 4,2%`: the figure before, by year. */
function isYearlyMove({ lead, mention }: Figure, label: string): boolean {
  const isMove = /^(?:tăng|giảm)(?: |$)/.test(lead) && onlyMean.test(label);
  return isMove && (mention.unit === '%/a' || / năm$/iu.test(label));
}

const onlyMean =
  /^(?:tính )?(?:bình quân|trung bình)(?: (?:(?:mỗi|hằng|hàng) (?:năm|tháng)|(?:trong |cả )?(?:giai đoạn|thời kỳ)))?$/iu;

/** `Các kiến nghị đều được chấp nhận, tăng 1 cuộc kiểm sát`: a clause of its own before by how much something else moved. */
function isToldBefore({ reading, lead, leadFrom, mention }: Figure, label: string): boolean {
  return (
    mention.unitClass === 'count' &&
    /^(?:tăng|giảm)(?: |$)/.test(lead) &&
    word(reading, leadFrom - 1) === ',' &&
    / đều (?:được|đã) /iu.test(label)
  );
}

/** Whether a share stands behind other figures of its sentence. */
function isLaterShare({ mention, left, sentence }: Figure): boolean {
  return mention.unit === '%' && left.from > sentence.from;
}

/** Words that say that a figure is aimed at and not what it is of. */
const onlyAim = wordPattern(
  `^(?:${[
    '(?:các )?(?:(?:mục tiêu|chỉ tiêu)(?: của(?: (?!là )[^\\s,;:]+){1,10})?|phấn đấu|quyết tâm|kế hoạch đề ra)',
    'để|nhằm',
    // `khó đạt và vượt kế hoạch đề ra`.
    '(?:(?:khó|không|chưa|và|bảo đảm|đảm bảo) )*(?:đạt|hoàn thành|vượt|cao hơn|thấp hơn|so với)(?: và vượt)? (?:{plan}|tiến độ|KH)(?:, nghị quyết)?(?: (?:đề ra|đặt ra|được giao|giao|năm|đầu năm))*',
  ].join('|')})$`,
);

/** `huyện xác định mục tiêu đến năm 2025 có 60% dân số`: who set an aim, and none. */
const settingAim =
  /^(?:[^,;:]{1,40} )?(?:xác định|đề ra|đặt(?: ra)?|hướng (?:tới|đến)) (?:các |những )?(?:mục|chỉ) tiêu(?: là)?$/iu;

/** `64%, tương đương 48 tỷ đồng`, `Với quy mô này, tỉnh xếp thứ 9`: the figure before, said in another unit, or placed. */
const onlyEqual =
  /^(?:(?:tương đương|tương ứng)(?: với)?|tức(?: là)?|(?:với )?(?:tỷ lệ|tỉ lệ|con số|số|mức(?: tăng)?|tốc độ|kết quả|quy mô|chỉ số|diện tích|sản lượng|khối lượng|số lượng|số tiền|số vốn|nguồn vốn|nguồn thu|khoản thu|doanh thu|kim ngạch) (?:này|đó))$/iu;

/** `lấp đầy 56% trên tổng số khu và 67% trên số khu đã hoàn thiện`: what the share before it is of. */
const onlyOf = /^trên (?:tổng )?(?:số|diện tích) [^,;:]*$/iu;

/** `tăng 5 tỷ đồng, hoàn thành 107% kế hoạch`: that it was done, and not what. */
const onlyDone = /^(?:(?:đã|và|đều) )*(?:hoàn thành|vượt|đạt)$/iu;

/** `tháng 7 đạt 19 tấn, đưa lũy kế 7 tháng đạt 136 tấn`: all of what the figure before tells. */
const raised = wordPattern('(?:^|[,;] ?)(?:và )?(?:đưa|nâng) {running_total} ');

/** `thấp hơn so kế hoạch 2%`, `tăng so với cùng kỳ 5%`: the difference of the figure before, and from what. */
const comparing = wordPattern(
  '^(?:tăng|giảm|cao|thấp|lớn|nhỏ|nhiều|ít|nhanh|chậm|(?:sâu|dài)(?= hơn))(?: cao| thấp| nhiều| ít)?(?: hơn(?: hẳn| nhiều)?)?(?: so| cùng| với)*(?: (?:{plan}|báo động|TBNN|tiến độ|(?:niên )?vụ|(?:mức )?(?:bình quân|trung bình)|(?:(?:mức|tốc độ) )?tăng(?: trưởng)?)(?: [^,;:]*)?)?$',
);

const plan = wordPattern('^{plan}(?: |$)');

/** `52% dự toán tỉnh giao và 49% dự toán huyện giao`: the plan of the share before. */
function isPlanBefore(figure: Figure, label: string): boolean {
  return isOfPlan(figure) && figure.left.from > figure.sentence.from && plan(figure.reading.codebook).test(label);
}

/** `tỷ lệ hộ nghèo 8%, chưa đạt chỉ tiêu HĐND giao là 7%`: the plan of the figure before, which was not reached. */
const missed = wordPattern('^(?:(?:và|nhưng|song) )?(?:không|chưa) đạt {plan}(?: |$)');

/** `các tháng còn lại khoảng 45%`: only when, and what is measured is said before. */
function isPeriod({ mention }: Figure, label: string): boolean {
  return (
    mention.unitClass === 'percent' &&
    /^(?:các |những )?(?:tháng|quý|năm|mùa|kỳ|vụ|ngày|tuần)(?: (?:còn lại|trước|sau|khác|này|thấp điểm|cao điểm))*$/iu.test(
      label,
    )
  );
}

/** `làm rõ 12/14 vụ, đạt tỷ lệ 85%`: the rate is that of the figure before. */
function isBareRate({ mention, left, sentence }: Figure, label: string): boolean {
  return (
    mention.unitClass === 'percent' &&
    left.from > sentence.from &&
    /^(?:đạt |với |chiếm )?(?:tỷ lệ|tỉ lệ|tỷ trọng)$/iu.test(label)
  );
}
