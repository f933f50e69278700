import { wordPattern } from '../../codebook-words.ts';
import { nounAfter } from '../counts/noun-phrases.ts';
import { isOfPlan } from '../measures/shares.ts';
import { type Reading, textOf, word } from '../reading/reading.ts';
import { opensDeed } from './deeds.ts';
import type { FoundLabel, Label, Said } from './found-label.ts';
import { saysOwnMeasure } from './measure-nouns.ts';

/** Deeds beside those that may share an object. */
const deeds = wordPattern('^{shared_deed}(?: |$)');

/** Most words of a deed with its object. */
const longestDeed = 9;

/** What may stand between a deed and how many of all it was done to or for. */
const between = /^(?:(cho|đối với)|được)?(?: ?(?:khoảng|hơn|gần|trên|đủ))?$/iu;

/** What came to those behind it: `sóng di động phủ`, `hệ thống loa được cung cấp`. */
const reached = /(?:^| )(đến|tới|cho)(?: với)?(?: (?:khoảng|hơn|gần|trên|đủ))?$/iu;
const reaching = / (?:được|đã|phủ|đến|tới)(?: |$)/iu;
const those = wordPattern('^(?:tổng )?(?:số )?(?:các )?{rate_group}(?=[ ,]|$)');

/** `cấp thẻ bảo hiểm y tế cho 100% hộ nghèo`, `niêm yết 100% thủ tục`: the deed, and those all of whom, or a part, it was done to. */
export function shareOfDeed({ context, figure, measure, next }: Said, before: Label): FoundLabel | null {
  const { mention, reading, from, bracket } = figure;
  if (mention.unit !== '%' || (measure !== 'share' && measure !== 'target') || bracket >= 0 || isOfPlan(figure))
    return null;
  const isDone = (text: string) => opensDeed(context, text.replace(/,/u, '')) || deeds(reading.codebook).test(text);
  const deed = withoutKeeping(before.text.replace(/^(?:.* )?phấn đấu (?=\S)/iu, ''), isDone);
  if (saysOwnMeasure(context, deed) || deed.split(' ').length > longestDeed) return null;
  const joint = between.exec(textOf(reading, before.to, from));
  const noun = joint && nounAfter(context, figure);
  if (!noun || (next && noun.to > next.from)) return null;
  const isGroup = those(reading.codebook).test(noun.text);
  const to = isGroup ? reached.exec(textOf(reading, before.from, from))?.[1] : undefined;
  if (!isDone(deed) && (to === undefined || !reaching.test(`${deed} ${to}`))) return null;
  const { text: group, to: end } = withoutNextDeed(reading, noun);
  const text = [deed, joint[1] ?? to ?? '', group.replace(/^(?:tổng )?số (?:lượng )?/iu, '')].filter(
    (part) => part !== '',
  );
  return {
    text: text.join(' '),
    own: true,
    from: before.from,
    end,
    noun: true,
    used: end < noun.to ? end : (noun.used ?? end),
  };
}

/** `Đảm bảo tiêm phòng`, `Thực hiện cấp phát`: a deed without the verb that it was only carried out by. */
function withoutKeeping(text: string, isDeed: (text: string) => boolean): string {
  const deed = text.replace(
    /^(?:(?:tiếp tục|tập trung|đảm bảo|bảo đảm|duy trì|thực hiện|tổ chức|tham gia|phối hợp|tiến hành) )+(?=\S+ \S)/iu,
    '',
  );
  return isDeed(deed) ? deed : text;
}

/** `cứng hóa 100% đường thôn và xóa 100% nhà tạm`: a noun without the deed of the next figure behind it. */
function withoutNextDeed(reading: Reading, noun: Label): Label {
  const next = / và ([^,;:]+)$/iu.exec(noun.text);
  if (!next || !deeds(reading.codebook).test(next[1] as string)) return noun;
  const to = noun.to - (next[1] as string).split(' ').length - 1;
  return word(reading, to) === 'và' ? { ...noun, text: noun.text.slice(0, next.index), to } : noun;
}

/** `giữ vững tỷ lệ trên 96% gia đình văn hóa`: the rate of those who stand behind it. */
export function rateOfNoun({ context, figure, next }: Said, before: Label): FoundLabel | null {
  const rate = figure.mention.unit === '%' ? bareRate.exec(before.text)?.[1] : undefined;
  if (rate === undefined || figure.bracket >= 0 || isOfPlan(figure)) return null;
  const noun = nounAfter(context, figure);
  if (!noun || (next && noun.to > next.from) || all.test(noun.text)) return null;
  return { text: `${rate} ${noun.text}`, own: true, from: before.from, end: noun.to, noun: true, used: noun.to };
}

const bareRate = /^(t[ỷỉ] lệ)$/iu;
const all = /^(?:dân số|tổng|số)(?: |$)/iu;
