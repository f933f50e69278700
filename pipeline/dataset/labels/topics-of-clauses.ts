import { wordPattern } from '../../codebook-words.ts';
import { wordSet } from '../../mention/words.ts';
import { type Figure, opensNoun } from '../figures/figures.ts';
import { isFigure, type Reading, textOf, word } from '../reading/reading.ts';
import { saysOwnMeasure } from './measure-nouns.ts';

/** `An sinh xã hội: có 125 hộ được hỗ trợ gạo`, `Thiệt hại do bão: 9 nhà bị sập`: a topic before a clause that says all by itself. */
export function isTopicOfClause({ lead, mention, reading, next }: Figure, label: string): boolean {
  // `Bệnh dại: 25 ca tử vong`: what came to those whom the illness befell.
  if (/^:/.test(lead) && mention.unitText?.toLowerCase() === 'ca' && ailing.has(word(reading, next))) return true;
  const isHarm = /^:/.test(lead) && /^thiệt hại(?: (?:do|về|ban đầu|cụ thể) .*)?$/iu.test(label);
  const isClause = /^: (?:đã |hiện |phấn đấu )?có(?: |$)/.test(lead) && !saysOwnMeasure(reading, label);
  if (!(isHarm || isClause) || !(mention.unitClass === 'count' || (isHarm && mention.unitClass === 'measure')))
    return false;
  if (isClause && aboutWork.test(label) && opensNoun(reading, next)) return true;
  for (let at = next; at < next + longestSaid && goesOn(reading, at); at++)
    if (saying.has(word(reading, at))) return true;
  return false;
}

/** `Thực hiện nghĩa vụ quân sự`, `Công tác khuyến học`: what is worked at, and no one who is counted. */
const aboutWork =
  /^(?:về |trong )?(?:công tác|thực hiện|triển khai|lĩnh vực|phong trào|hoạt động|chỉ tiêu|mục tiêu) /iu;

/** First words of what comes to those who are ill. */
const ailing = wordSet('tử mắc nhiễm dương nặng');

/** Words that begin what is said of a noun. */
const saying = wordSet('bị được đạt đã chưa có');

/** Most tokens behind a count in which it is said of those counted what they are. */
const longestSaid = 8;

/** `có 5/5 xã và 12/12 thôn đã …`: whether a token is a word, or of a count beside another. */
function goesOn(reading: Reading, at: number): boolean {
  return reading.tokens[at]?.type === 'word' || word(reading, at) === '/' || isFigure(reading, at);
}

/** `Sắp xếp bộ máy: giảm 02 phòng chuyên môn`, `Trường lớp được sắp xếp, giảm 11 trường`, `Hoàn thành thêm 2 tiêu chí`: what was done, before how many fewer there are of a noun of its own. */
export function isTopicOfMove({ lead, mention, reading, leadFrom }: Figure, label: string): boolean {
  if (mention.unitClass !== 'count') return false;
  const noun = mention.unitText?.toLowerCase() ?? '';
  const isNoun = noun.includes(' ') && !label.toLowerCase().includes(noun);
  const isClosed = word(reading, leadFrom - 1) === ',' && /^(?:tăng|giảm)(?: thêm)?$/.test(lead);
  return (
    (isNoun && /^: (?:đã )?(?:tăng|giảm)$/.test(lead) && reorganising.test(label)) ||
    (isClosed && course(reading.codebook).test(label)) ||
    (lead === 'thêm' && /^hoàn thành$/iu.test(label))
  );
}

const reorganising =
  /^(?:sắp xếp|tinh giản|tinh gọn|kiện toàn|sáp nhập|hợp nhất|giải thể|tổ chức lại|cơ cấu lại|đổi mới)(?:[ ,]|$)/iu;

/** What was done about something, by no number. */
const course = wordPattern(
  '(?:^| )được (?:tiếp tục |từng bước )?(?:{passive_course}|sắp xếp|kiện toàn|tinh gọn|mở rộng)(?: (?!.*\\d)[^,;:]*)?$',
);

/** `duy trì kết quả giảm nghèo, giảm 50% số hộ nghèo`: a clause of its own before what moves behind its figure. */
export function isBeforeMove({ mention, lead, reading, leadFrom, next }: Figure, label: string): boolean {
  return (
    mention.unit === '%' &&
    /^(?:tăng|giảm)(?: (?:thêm|khoảng|trên|hơn|gần|ít nhất))*$/u.test(lead) &&
    word(reading, leadFrom - 1) === ',' &&
    movedNumber.test(textOf(reading, next, next + longestNumber)) &&
    !saysOwnMeasure(reading, label)
  );
}

const movedNumber = /^(?:tổng )?(?:số|t[ỷỉ] lệ) \S+ \S/iu;

/** Longest opening of a number that moves, in tokens. */
const longestNumber = 4;
