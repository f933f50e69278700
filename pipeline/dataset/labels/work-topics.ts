import { wordPattern } from '../../codebook-words.ts';
import { keptFor } from '../../kept.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { hasFigure, openingOf, type Reading, type Span, sentenceAt } from '../reading/reading.ts';
import { opensDeed } from './deeds.ts';

/** Longest words that open a sentence with the work that it tells of, in tokens. */
const longestOpening = 30;

/** `kiểm tra, giám sát`, `phòng, chống`: what goes on with the work behind a comma. */
const joinedWork = '(?:giám sát|giáo dục|chống|phổ biến) ';
const work = new RegExp(
  `^(?:về |trong )?(?:công tác|việc|hoạt động|phong trào) ((?:[^,;:.()]|, (?=${joinedWork}))+?)(?= (?:trên địa bàn|tại|được|bị|tiếp tục|có|đã|ngày càng|từng bước|cơ bản|luôn|thường xuyên|đạt|diễn ra|phát triển|triển khai)(?: |$)|,(?! ${joinedWork})|:)`,
  'iu',
);
const bareGathering = wordPattern(String.raw`^(?:\S+ (?:\S+ )?)?{gathering}$`);
const aims = wordPattern('^{gathering_aim}(?: |,|$)');

/** What a sentence says before its figure that is worked at, or the one before that tells no figure; null where they say nothing of the kind. */
export function workOf({ reading, sentence, from }: Figure): string | null {
  const own = workIn(reading, { ...sentence, to: Math.min(sentence.to, from) });
  return own ?? workBefore(sentence, reading);
}

function workIn(reading: Reading, span: Span): string | null {
  return work.exec(openingOf(reading, span, longestOpening))?.[1] ?? null;
}

/** Most sentences that tell on of one work without a figure. */
const sentencesBack = 2;

/** `Công tác đào tạo nghề được chú trọng. Đã mở 12 lớp`: the work that the sentences before tell on of; each figure behind them asks. */
const workBefore = keptFor((sentence: Span, reading: Reading): string | null => {
  let each: Span | undefined = sentence;
  for (let i = 0; i < sentencesBack; i++) {
    each = each.from < 2 ? undefined : sentenceAt(reading, each.from - 2);
    if (!each || hasFigure(reading, each.from, each.to)) return null;
    const told = workIn(reading, each);
    if (told !== null) return told;
  }
  return null;
});

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

/** A deed that says nothing of what is done. */
const onlyDone = /^(?:thực hiện|triển khai)(?: được)?$/iu;

/** `Công tác cấp giấy chứng nhận được đẩy mạnh, đã cấp 156 giấy`, `Công tác tuyên truyền …, tổ chức 12 buổi`: a deed, or a gathering, that leaves out what its sentence opens with. */
export function withWork(context: Context, figure: Figure, label: string): string {
  const topic = workOf(figure);
  if (opensWork(topic, label) || (topic !== null && onlyDone.test(label))) return topic;
  // `Công tác giảm nghèo được quan tâm, số hộ còn 45 hộ`: those whom it is about.
  if (topic !== null && /^(?:số )?hộ$/iu.test(label) && /(?:^| )(?:giảm|thoát) nghèo(?: |$)/iu.test(topic))
    return `${label} nghèo`;
  const isAim = topic !== null && (aims(context.codebook).test(topic) || opensDeed(context, topic));
  return isAim && bareGathering(context.codebook).test(label) ? `${label} ${topic}` : label;
}
