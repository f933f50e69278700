import { wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { openingOf } from '../reading/reading.ts';
import { inText } from './event-headings.ts';

/** Longest words that a sentence opens with before a comma, in tokens. */
const longestOpening = 12;

const ofLevel = wordPattern(
  '^(?:đối với|riêng|ở|tại|về) (cấp (?:trung ương|{level}|cơ sở))(?:, | (?:đã |đang |hiện )?(?:có|còn) )',
);

/**
 * `Đối với cấp huyện, có 6 đơn vị bầu thêm`: a noun of units with the level that the sentence opens with, behind the unit's word;
 * null for others and where the noun says a level already.
 */
export function ofOpenedLevel({ reading, sentence, mention }: Figure, noun: string): string | null {
  const [, unit, words = ''] = /^(đơn vị|cơ quan)( .+)?$/iu.exec(noun) ?? [];
  if (mention.unit !== '{organisation}' || unit === undefined || / cấp /iu.test(words)) return null;
  const level = ofLevel(reading.codebook).exec(openingOf(reading, sentence, longestOpening))?.[1];
  return level === undefined ? null : `${unit} ${level}${words}`;
}

/** Nouns that only say that a rule was broken. */
const breach = /^(?:vụ|vụ việc|trường hợp) vi phạm$/iu;
const field = /^(?:tội phạm|vi phạm)(?: pháp luật)? ((?:về|trong lĩnh vực) [^,;:.()]+)[,:] /iu;

const ofCases = wordPattern('^(?:(?:về|công tác|tình hình|phòng,? chống|các loại) )*({case}(?:[ ,].*)?)$');

/** `Buôn lậu, gian lận thương mại: phát hiện 20 vụ vi phạm`: breaches of the kind that the block or its heading opens with; null for others. */
export function inTopicOfCases({ reading }: Figure, noun: string, topic: string | null): string | null {
  if (!breach.test(noun)) return null;
  const opening = topic ?? reading.section?.heading.text.replace(/[:.]$/u, '') ?? '';
  const of = opening.length > longestTopic ? undefined : ofCases(reading.codebook).exec(opening)?.[1];
  return of === undefined || happens.test(of) ? null : `${noun} ${inText(of)}`;
}

/** What happens or is asked for, and no breach; and breaches by that word alone. */
const happens =
  /^(?:vi phạm|tai nạn|TNGT|va chạm|cháy|nổ|sự cố|đuối nước|tự tử|ngộ độc|khiếu nại|tố cáo|kiến nghị|phản ánh|tranh chấp|đường|dân sự|hình sự|hành chính)(?: |,|$)/iu;

/** Longest kind of cases that a block opens with, in characters. */
const longestTopic = 60;

/** `Tội phạm về môi trường, phát hiện 18 trường hợp vi phạm`: breaches in the field that the sentence opens with; null for others. */
export function inOpenedField({ reading, sentence }: Figure, noun: string): string | null {
  if (!breach.test(noun)) return null;
  const of = field.exec(openingOf(reading, sentence, longestOpening))?.[1];
  return of === undefined ? null : `${noun} ${of}`;
}

const ofEvents = wordPattern(
  '^(?:về|đối với|lĩnh vực|công tác|riêng)(?: (?:công tác|lĩnh vực))? ((?:{visiting_act}|giám sát|kiểm toán|tập huấn)(?: [^,;:.()]{2,40})?)[,:] ',
  'iu',
);

/** `Về thanh tra hành chính, triển khai 30 cuộc`: what events are that a bare noun counts; null for others. */
export function inOpenedEvent({ reading, sentence, mention }: Figure, noun: string): string | null {
  if (mention.unit !== '{event}' || noun.toLowerCase() !== 'cuộc') return null;
  const of = ofEvents(reading.codebook).exec(openingOf(reading, sentence, longestOpening))?.[1];
  return of === undefined ? null : `${noun} ${of}`;
}

const criterion =
  /^(?:(?:đến nay|hiện nay|về|đối với|riêng),? )*(tiêu chí(?: số)?(?: \d+)?(?: [^,;:()]{2,60}?)?)(?:,| (?:toàn|hiện|đã|có|đến) )/iu;

/** `Tiêu chí số 2 về giao thông, toàn tỉnh có 64/431 xã đạt`: those that have reached the criterion that the sentence opens with; null for others. */
export function inOpenedCriterion({ reading, sentence }: Figure, noun: string): string | null {
  const of = / đạt$/iu.test(noun) ? criterion.exec(openingOf(reading, sentence, longestOpening))?.[1] : undefined;
  return of === undefined ? null : `${noun} ${inSentence(of)}`;
}

const trades = '(?:du lịch|lữ hành|lưu trú|vận tải|thương mại|dịch vụ)';
const business = new RegExp(
  `^(?:(?:về|hoạt động|ngành|lĩnh vực) )*(${trades}(?:(?:, | và | - | )${trades})*)(?=[ ,:])`,
  'iu',
);

/** `Du lịch đón 1.200 lượt khách, doanh thu 6 tỷ đồng`: the business that a sentence opens with; null where it opens with none. */
export function openedBusiness({ reading, sentence }: Figure): string | null {
  return business.exec(openingOf(reading, sentence, longestOpening))?.[1]?.toLowerCase() ?? null;
}

const pace =
  /^((?:tốc|nhịp) độ (?:tăng trưởng|tăng|phát triển)|mức tăng trưởng|tăng trưởng)((?: bình quân| trung bình| (?:hằng|hàng|mỗi) năm)*)$/iu;
const economy = /^(?:(?:trên|về|trong) (?:lĩnh vực |phát triển )?)?((?:nền )?kinh tế)(?! (?:[-–]|và) )(?=[ ,:])/iu;

/** `Kinh tế tăng trưởng khá, tốc độ tăng trưởng bình quân đạt 9%`: a pace alone, of the economy that its sentence opens with; null for others. */
export function paceOfEconomy({ reading, sentence }: Figure, text: string): string | null {
  const [, of = '', mean = ''] = pace.exec(text) ?? [];
  const opened = of === '' ? undefined : economy.exec(openingOf(reading, sentence, longestOpening))?.[1];
  return opened === undefined ? null : `${of} ${opened.toLowerCase()}${mean}`;
}
