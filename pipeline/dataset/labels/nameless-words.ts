import { wordPattern } from '../../codebook-words.ts';
import { wordSet } from '../../mention/words.ts';
import { type Figure, opensNoun } from '../figures/figures.ts';
import { isOfPlan } from '../measures/shares.ts';
import { isFigure, type Reading, textOf, word } from '../reading/reading.ts';
import { isField } from './branches.ts';
import type { LabelRules } from './label-rules.ts';
import { saysOwnMeasure } from './measure-nouns.ts';
import { onlySource } from './telling-words.ts';

/** The words before a figure, as they stand and as a label. */
interface Words {
  text: string;
  label: string;
  /** Token behind them. */
  to: number;
  /** Whether they speak of a place that is known. */
  hasPlace: boolean;
}

/** Whether the words before a figure say only when, where, by whom or against what: what is measured stands elsewhere. */
export function namesNothing(rules: LabelRules, figure: Figure, words: Words): boolean {
  const { label } = words;
  return (
    label === '' ||
    onlyLead.test(label) ||
    onlySource.test(label) ||
    onlyTelling.test(label) ||
    onlyCourse.test(label) ||
    isPlanBeforeShare(figure, label) ||
    isOfUnitAlone(figure, label) ||
    isTopicOfClause(figure, label) ||
    isTopicOfMove(figure, label) ||
    isBeforeMove(figure, label) ||
    isKept(figure, label) ||
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
    '^(?:từ|đến|vào|kể từ|cho|đối|(?:sau|trước|trong|từ) khi|khi|cùng(?: với)?)$',
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

/** `45 ha/50 ha KH = 90% KH`: the plan that the figure before is a part of. */
function isPlanBeforeShare(figure: Figure, label: string): boolean {
  return figure.mention.unit === '%' && aPlan.test(label) && isOfPlan(figure);
}

const aPlan = /^(?:KH|DT|kế hoạch|dự toán|chỉ tiêu)(?: (?:năm|giao|cả năm))*$/iu;

/** `Duy trì 100% xã đạt chuẩn`, `đảm bảo 98% hộ dân được dùng điện`: that a share is kept says nothing of what it is of. */
function isKept({ mention, reading, next }: Figure, label: string): boolean {
  return mention.unit === '%' && opensNoun(reading, next) && keeping(reading.codebook).test(label);
}

const keeping = wordPattern('^(?:tiếp tục |đã )*{raising_act}$');

/** `Thực hiện nghĩa vụ quân sự`, `Công tác khuyến học`: what is worked at, and no one who is counted. */
const aboutWork =
  /^(?:về |trong )?(?:công tác|thực hiện|triển khai|lĩnh vực|phong trào|hoạt động|chỉ tiêu|mục tiêu) /iu;
/** First words of what comes to those who are ill. */
const ailing = wordSet('tử mắc nhiễm dương nặng');
/** Words that begin what is said of a noun. */
const saying = wordSet('bị được đạt đã chưa có');
/** Most tokens behind a count in which it is said of those counted what they are. */
const longestSaid = 8;

/** `An sinh xã hội: có 125 hộ được hỗ trợ gạo`, `Thiệt hại do bão: 9 nhà bị sập`: a topic before a clause that says all by itself. */
function isTopicOfClause({ lead, mention, reading, next }: Figure, label: string): boolean {
  // `Bệnh dại: 25 ca tử vong`: what came to those whom the illness befell.
  if (/^:/.test(lead) && mention.unitText?.toLowerCase() === 'ca' && ailing.has(word(reading, next))) return true;
  const isHarm = /^:/.test(lead) && /^thiệt hại(?: (?:do|về|ban đầu|cụ thể) .*)?$/iu.test(label);
  const isClause = /^: (?:đã |hiện |phấn đấu )?có(?: |$)/.test(lead) && !saysOwnMeasure(reading, label);
  if (!(isHarm || isClause) || !(mention.unitClass === 'count' || (isHarm && mention.unitClass === 'measure')))
    return false;
  if (isClause && aboutWork.test(label) && opensNoun(reading, next)) return true;
  for (let at = next; at < next + longestSaid && goesOn(reading, at); at++)
    if (saying.has(word(reading, at)) || (isClause && takesPart(reading, at))) return true;
  return false;
}

const reorganising =
  /^(?:sắp xếp|tinh giản|tinh gọn|kiện toàn|sáp nhập|hợp nhất|giải thể|tổ chức lại|cơ cấu lại|đổi mới)(?:[ ,]|$)/iu;

/** What was done about something, by no number. */
const course = wordPattern(
  '(?:^| )được (?:tiếp tục |từng bước )?(?:{passive_course}|sắp xếp|kiện toàn|tinh gọn|mở rộng)(?: (?!.*\\d)[^,;:]*)?$',
);

/** `Sắp xếp bộ máy: giảm 02 phòng chuyên môn`, `Trường lớp được sắp xếp, giảm 11 trường`, `Hoàn thành thêm 2 tiêu chí`: what was done, before how many fewer there are of a noun of its own. */
function isTopicOfMove({ lead, mention, reading, leadFrom }: Figure, label: string): boolean {
  const noun = mention.unitText?.toLowerCase() ?? '';
  const isNoun = mention.unitClass === 'count' && noun.includes(' ') && !label.toLowerCase().includes(noun);
  const isClosed = word(reading, leadFrom - 1) === ',' && /^(?:tăng|giảm)(?: thêm)?$/.test(lead);
  return (
    (isNoun && /^: (?:đã )?(?:tăng|giảm)$/.test(lead) && reorganising.test(label)) ||
    (mention.unitClass === 'count' && isClosed && course(reading.codebook).test(label)) ||
    (mention.unitClass === 'count' && lead === 'thêm' && /^hoàn thành$/iu.test(label))
  );
}

const movedNumber = /^(?:tổng )?(?:số|t[ỷỉ] lệ) \S+ \S/iu;

/** `duy trì kết quả giảm nghèo, giảm 50% số hộ nghèo`: a clause of its own before what moves behind its figure. */
function isBeforeMove({ mention, lead, reading, leadFrom, next }: Figure, label: string): boolean {
  return (
    mention.unit === '%' &&
    /^(?:tăng|giảm)(?: (?:thêm|khoảng|trên|hơn|gần|ít nhất))*$/u.test(lead) &&
    word(reading, leadFrom - 1) === ',' &&
    movedNumber.test(textOf(reading, next, next + longestNumber)) &&
    !saysOwnMeasure(reading, label)
  );
}

/** Longest opening of a number that moves, in tokens. */
const longestNumber = 4;

/** `có 90/95 cử tri tham gia bỏ phiếu`. */
function takesPart(reading: Reading, at: number): boolean {
  return word(reading, at) === 'tham' && /^(?:gia|dự)$/.test(word(reading, at + 1));
}

/** `có 5/5 xã và 12/12 thôn đã …`: whether a token is a word, or of a count beside another. */
function goesOn(reading: Reading, at: number): boolean {
  return reading.tokens[at]?.type === 'word' || word(reading, at) === '/' || isFigure(reading, at);
}

/** What says nothing before the unit of its figure, as the noun stands behind it. */
function isOfUnitAlone({ mention: { unitClass } }: Figure, label: string): boolean {
  return (unitClass === 'count' && label === 'số') || (unitClass === 'measure' && onlyCause.test(label));
}

/** An aim, a comparison, a rate, a period or a bound of what the figure before measures. */
function isOfFigureBefore(figure: Figure, label: string): boolean {
  return (
    onlyAim(figure.reading.codebook).test(label) ||
    settingAim.test(label) ||
    onlyEqual.test(label) ||
    (/^(?:đưa|nâng)$/iu.test(label) && raised.test(textOf(figure.reading, figure.left.from, figure.from))) ||
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
    trails(figure, label) ||
    isPlaceOfOther(figure) ||
    (figure.bracket >= 0 && /^(?:dao động|biến động|phổ biến)$/iu.test(label)) ||
    (isLaterShare(figure) && /^theo \S+(?: \S+){0,3}$/iu.test(label)) ||
    ((figure.bracket >= 0 || /^(?:tăng|giảm|bằng)/.test(figure.lead)) && onlySame.test(label))
  );
}

/** `bằng cùng kỳ`, `(cùng kỳ năm 2022 là 120 triệu USD)`: the same in another year. */
const onlySame = /^cùng kỳ(?: năm (?:trước|ngoái))?$/iu;

/** `605 vụ việc, được các cơ quan liên quan xử lý, trả lời, đạt 96%`: what became of those before, of which this is the share. */
const answered = /^(?:đều |đã )*được (?:các )?(?:cơ quan|cấp|ngành|đơn vị|chính quyền|địa phương)(?: |$)/iu;

/** `402 ca mắc, không có ca tử vong, giảm 21%`: that there was none of something says nothing of what moved. */
const none = /^(?:không|chưa) (?:có|ghi nhận|xảy ra|phát sinh) /iu;

/** `tăng 249 tỷ đồng so với năm 2015, bình quân tăng 20%/năm`, `bình quân mỗi năm giảm 4,2%`: the figure before, by year. */
function isYearlyMove({ lead, mention }: Figure, label: string): boolean {
  const isMove = /^(?:tăng|giảm)(?: |$)/.test(lead) && onlyMean.test(label);
  return isMove && (mention.unit === '%/a' || / năm$/iu.test(label));
}

const onlyMean = /^(?:tính )?(?:bình quân|trung bình)(?: (?:mỗi|hằng|hàng) (?:năm|tháng))?$/iu;

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

/** `Công tác chuyển đổi số được đẩy mạnh với 80% cán bộ được bồi dưỡng`: how something went, before the share of those behind it. */
function isJoinedCourse(rules: LabelRules, { mention, lead, next, reading }: Figure, { text }: Words): boolean {
  const isOfNoun = mention.unit === '%' && reading.tokens[next]?.type === 'word';
  return isOfNoun && /^(?:với|có)(?: |$)/.test(lead) && rules('went', `${text}: `) === '';
}

/** Who did it, in what field, or how: `Về y tế có …`, `Ủy ban xã thực hiện …`. */
function saysOnlyWho(rules: LabelRules, figure: Figure, { text, label, to }: Words): boolean {
  const { reading, lead } = figure;
  return (
    (word(reading, to) === ',' && rules('adverbial', text) === '' && !isAllThatMoved(figure, text, label)) ||
    (/(?:^| )thực hiện(?: |$)/.test(lead) && rules('doer', label) === '') ||
    (/(?:^| )có(?: |$)/.test(lead) && onlySector(reading.codebook).test(label))
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

/** An area, or what has those counted. */
function saysOnlyWhere(figure: Figure, { label, to, hasPlace }: Words): boolean {
  return (
    scopes(figure.reading.codebook).test(label) ||
    (countsMoved(figure) && area(figure.reading.codebook).test(label)) ||
    (!hasPlace && isUnknownHolder(figure, label, to)) ||
    isScopeSentence(figure, label.replace(/^[^:]{2,60}: /u, ''))
  );
}

/** `huyện Hương Khê tăng 23 tiêu chí`: what moved stands behind. */
function countsMoved({ mention, lead }: Figure): boolean {
  return mention.unitClass === 'count' && /^(?:tăng|giảm)(?: |$)/.test(lead);
}

/** Scopes that tell where and not what: `cả nước có`, `trên địa bàn thành phố có`. */
const scopes = wordPattern(
  '^(?:(?:phấn đấu|tích lũy|tích luỹ|lũy kế|luỹ kế|cộng dồn),? )?(?:trên )?(?:(?:trên địa bàn|địa bàn|toàn|cả)(?: (?:{level}|{hamlet}|nước|quốc|vùng|ngành|đảng bộ))?|hiện nay|hiện|đến nay|(?:hàng|hằng|mỗi) (?:năm|quý|tháng))$',
);
/** What a scope has, or what happened in it. */
const scopeVerb = /(?:^|\s)(?:có|xảy ra|tổ chức|đón|tiếp đón|còn|gồm|được công nhận|đã có|ghi nhận)$/iu;
/** Areas, as a clause opens with them. */
const area = wordPattern(
  String.raw`^(?:(?:trên địa bàn |tại )?{level}(?: \p{Lu}[\p{L} ]*)?|[Tt]rên địa bàn.*|[Tt]oàn .*|cả nước|[Đđ]ảng bộ {level})$`,
  'u',
);

const placeName = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}$/u;

/** Words that say that a figure is aimed at and not what it is of. */
const onlyAim = wordPattern(
  `^(?:${[
    '(?:các )?(?:(?:mục tiêu|chỉ tiêu)(?: của(?: (?!là )[^\\s,;:]+){1,10})?|phấn đấu|quyết tâm|kế hoạch đề ra)',
    'để|nhằm',
    // `khó đạt và vượt kế hoạch đề ra`.
    '(?:(?:khó|không|chưa|và) )*(?:đạt|hoàn thành|vượt|cao hơn|thấp hơn|so với)(?: và vượt)? (?:{plan}|tiến độ|KH)(?: (?:đề ra|đặt ra|được giao|giao|năm|đầu năm))*',
  ].join('|')})$`,
);

/** `huyện xác định mục tiêu đến năm 2025 có 60% dân số`: who set an aim, and none. */
const settingAim =
  /^(?:[^,;:]{1,40} )?(?:xác định|đề ra|đặt(?: ra)?|hướng (?:tới|đến)) (?:các |những )?(?:mục|chỉ) tiêu(?: là)?$/iu;

/** `64%, tương đương 48 tỷ đồng`: the figure before, said in another unit. */
const onlyEqual =
  /^(?:(?:tương đương|tương ứng)(?: với)?|tức(?: là)?|(?:tỷ lệ|tỉ lệ|con số|số|mức|diện tích|sản lượng|khối lượng|số lượng|số tiền|số vốn) (?:này|đó))$/iu;

/** `lấp đầy 56% trên tổng số khu và 67% trên số khu đã hoàn thiện`: what the share before it is of. */
const onlyOf = /^trên (?:tổng )?(?:số|diện tích) [^,;:]*$/iu;

/** `tăng 5 tỷ đồng, hoàn thành 107% kế hoạch`: that it was done, and not what. */
const onlyDone = /^(?:(?:đã|và|đều) )*(?:hoàn thành|vượt|đạt)$/iu;

/** `tháng 7 đạt 19 tấn, đưa lũy kế 7 tháng đạt 136 tấn`: all of what the figure before tells. */
const raised = /(?:^|[,;] ?)(?:và )?(?:đưa|nâng) (?:lũy kế|luỹ kế|cộng dồn) /iu;

/** `về nông nghiệp có 40 ha lúa bị ngập`: the field that the noun behind belongs to. */
const onlySector = wordPattern('^(?:về )?(?:{farm_branch}|nhà ở|giao thông|thủy lợi|thuỷ lợi|giáo dục|y tế)$');

/** `mưa lũ làm 40 ha lúa bị ngập`: what happened stands behind the figure. */
const onlyCause = /^(?:[^,;:]* )?(?:làm|khiến|gây)(?: cho)?(?: tổng cộng)?$/iu;

/** `thấp hơn so kế hoạch 2%`, `tăng so với cùng kỳ 5%`: the difference of the figure before, and from what. */
const comparing = wordPattern(
  '^(?:tăng|giảm|cao|thấp|lớn|nhỏ|nhiều|ít|nhanh|chậm|(?:sâu|dài)(?= hơn))(?: cao| thấp| nhiều| ít)?(?: hơn)?(?: so| cùng| với)*(?: (?:{plan}|báo động|TBNN|(?:niên )?vụ|(?:mức )?(?:bình quân|trung bình)|(?:tốc độ )?tăng trưởng)(?: [^,;:]*)?)?$',
);

const plan = wordPattern('^{plan}(?: |$)');

/** `52% dự toán tỉnh giao và 49% dự toán huyện giao`: the plan of the share before. */
function isPlanBefore(figure: Figure, label: string): boolean {
  return isOfPlan(figure) && figure.left.from > figure.sentence.from && plan(figure.reading.codebook).test(label);
}

/** `tỷ lệ hộ nghèo 8%, chưa đạt chỉ tiêu HĐND giao là 7%`: the plan of the figure before, which was not reached. */
const missed = wordPattern('^(?:(?:và|nhưng|song) )?(?:không|chưa) đạt {plan}(?: |$)');

/** `4.568 ha tại Bạc Liêu và 173 ha tại Sóc Trăng`: where the figure before is, where this one's place stands behind it, too. */
function isPlaceOfOther({ reading, left, leadFrom, next, sentence }: Figure): boolean {
  return (
    left.from > sentence.from &&
    /^(?:tại|ở)$/.test(word(reading, next)) &&
    /^(?:tại|ở) [^,;:]+(?:,| và)$/u.test(textOf(reading, left.from, leadFrom))
  );
}

/** `hoàn thành 35/35 xã với các tiêu chí của chương trình, đạt 100% kế hoạch`: words that end what the figure before counts. */
function trails(figure: Figure, label: string): boolean {
  const { reading, left, leadFrom, sentence } = figure;
  if (!isOfPlan(figure) || left.from === sentence.from || word(reading, leadFrom - 1) !== ',') return false;
  const told = textOf(reading, left.from, leadFrom - 1);
  return preposition.test(told.slice(0, -label.length)) && told.endsWith(label) && !saysOwnMeasure(reading, label);
}

const preposition = /(?:^| )(?:với|theo|bằng|do) $/iu;

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

/** `Về giao rừng, cho thuê rừng, cả nước có 40 ha rừng`: what an area has stands behind the figure. */
const hasThere =
  /(?:^|[,:] )(?:[Cc]ả nước|[Tt]oàn (?:tỉnh|quốc|huyện|vùng|khu vực(?: trên| này)?|thành phố|xã)) (?:(?:đã|đang|hiện) )*có(?: |$)/u;

/** `Hàm Yên hiện có 72 ha cam`: only a name that no list knows stands before what it has. */
function isUnknownHolder({ reading, mention, from, next }: Figure, label: string, to: number): boolean {
  return (
    mention.unitClass === 'measure' &&
    nameAlone.test(label) &&
    /^(?:(?:đã|đang|hiện) )*có(?: |$)/u.test(textOf(reading, to, from)) &&
    opensNoun(reading, next)
  );
}

const nameAlone = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}$/u;

/** `cả nước có 5.415 xã`: only the area stands before the verb, and the noun behind the figure is what is counted. */
function isScopeSentence(figure: Figure, text: string): boolean {
  if (!scopeVerb.test(` ${figure.lead}`) && !scopeVerb.test(text)) return false;
  if (figure.mention.unitClass === 'measure')
    return (
      hasThere.test(`${text} ${textOf(figure.reading, figure.left.to, figure.from)}`) &&
      opensNoun(figure.reading, figure.next)
    );
  if (figure.mention.unitClass !== 'count' && figure.mention.unit !== '%' && figure.mention.unit !== null) return false;
  const { codebook } = figure.reading;
  const place = text.replace(scopeVerb, '').trim();
  // `Mường Tỉnh còn 12% hộ nghèo`: a name alone tells where, too.
  const isName =
    figure.mention.unit === '%' && placeName.test(place) && figure.reading.tokens[figure.next]?.type === 'word';
  return place === '' || scopes(codebook).test(place) || area(codebook).test(place) || isName;
}
