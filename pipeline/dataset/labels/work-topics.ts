import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { openingOf } from '../reading/reading.ts';
import { opensDeed } from './deeds.ts';

/** Longest words that open a sentence with the work that it tells of, in tokens. */
const longestOpening = 30;

const work =
  /^(?:về |trong )?(?:công tác|việc|hoạt động|phong trào) ([^,;:.()]+?)(?= (?:trên địa bàn|tại|được|bị|tiếp tục|có|đã|ngày càng|từng bước|cơ bản|luôn|thường xuyên|đạt|diễn ra|phát triển|triển khai)(?: |$)|[,:])/iu;
const bareGathering = wordPattern(String.raw`^(?:\S+ (?:\S+ )?)?{gathering}$`);
const aims = wordPattern('^{gathering_aim}(?: |,|$)');

/** What a sentence says before its figure that is worked at; null where it says nothing of the kind. */
export function workOf({ reading, sentence, from }: Figure): string | null {
  return work.exec(openingOf(reading, { ...sentence, to: Math.min(sentence.to, from) }, longestOpening))?.[1] ?? null;
}

/** Whether words are the first of what is worked at. */
function opensWork(topic: string | null, words: string): topic is string {
  return topic?.toLowerCase().startsWith(`${words.toLowerCase()} `) ?? false;
}

/** `Công tác làm đường được hưởng ứng, đã làm được 3 km`: the deed before an amount, with what the sentence says that it is done to. */
export function workSaidAgain(figure: Figure, label: string): string {
  if (figure.mention.unitClass === 'count' || label === '') return label;
  const topic = workOf(figure);
  return opensWork(topic, label.replace(/^đã /iu, '')) ? topic : label;
}

/** `Công tác cấp giấy chứng nhận được đẩy mạnh, đã cấp 156 giấy`, `Công tác tuyên truyền …, tổ chức 12 buổi`: a deed, or a gathering, that leaves out what its sentence opens with. */
export function withWork(context: Context, figure: Figure, label: string): string {
  const topic = workOf(figure);
  if (opensWork(topic, label)) return topic;
  const isAim = topic !== null && (aims(context.codebook).test(topic) || opensDeed(context, topic));
  return isAim && bareGathering(context.codebook).test(label) ? `${label} ${topic}` : label;
}
