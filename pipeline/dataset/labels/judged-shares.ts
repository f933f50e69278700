import { textOf } from '../reading/reading.ts';
import { lastWithin } from '../ties/observed.ts';
import type { FoundLabel, Said } from './found-label.ts';

/** How those who are asked judge what comes, as surveys of business trends offer it. */
const judgement =
  '(?:(?:sẽ )?(?:tốt|khả quan) (?:hơn|lên)|(?:giữ |sẽ )*ổn định|(?:giữ nguyên|không (?:thay )?đổi)|(?:gặp )?khó khăn(?: hơn)?|(?:xấu|kém) (?:đi|hơn)|(?:sẽ )?(?:tăng|giảm)(?: (?:lên|đi|xuống))?)';
const judging = '(?:đánh giá|cho rằng|dự báo|nhận định|dự kiến)';
const judgedBy = new RegExp(
  String.raw`^((?:số )?\p{L}+(?: \p{L}+){0,7}? ${judging}(?: (?:là|\p{L}+)){0,8}?) ${judgement}(?= ?[,;.:]| so với| và | quý | năm | ?$)`,
  'iu',
);
const onlyJudged = new RegExp(`^${judgement}(?= ?[,;.:]| so với| và | quý | năm | ?$)`, 'iu');
const judged = new RegExp(`^(.+ ${judging}(?: .+?)?) ${judgement}$`, 'iu');
/** Longest words that a share is of, in tokens. */
const longestJudged = 24;

/** `28% doanh nghiệp đánh giá tốt hơn; 36% ổn định và 36% khó khăn hơn`: shares of those who judge alike, the later ones by their judgement alone; null for others. */
export function judgedShare({ figure, carried }: Said): FoundLabel | null {
  const { reading, mention, sentence, leadFrom, next, bracket } = figure;
  if (mention.unit !== '%' || mention.kind !== 'quantity' || bracket >= 0) return null;
  const behind = textOf(reading, next, Math.min(sentence.to, next + longestJudged));
  const own = judgedBy.exec(behind)?.[0];
  const alone = own === undefined ? onlyJudged.exec(behind)?.[0] : undefined;
  const said = own ?? alone;
  if (said === undefined) return null;
  const first =
    own === undefined ? lastWithin(carried.observed, ({ record }) => judged.test(record.label_vi)) : undefined;
  const by = first && judged.exec(first.record.label_vi)?.[1];
  if (own === undefined && by === undefined) return null;
  const to = next + said.split(' ').length;
  return { text: by === undefined ? said : `${by} ${said}`, own: true, from: leadFrom, end: to, noun: true, used: to };
}
