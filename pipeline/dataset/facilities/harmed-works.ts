import { wordPattern } from '../../codebook-words.ts';
import { nounAfter } from '../counts/noun-phrases.ts';
import { sharedHarm } from '../counts/shared-harm.ts';
import type { Figure } from '../figures/figures.ts';
import type { Label } from '../labels/found-label.ts';
import { opensDamage } from '../labels/harm.ts';
import type { Context } from '../reading/context.ts';
import { type ListOpening, saying } from './list-openings.ts';

/** Most words of harm that opens a list: `tốc mái nhà của`. */
const longestHarm = 5;

/** Whether a figure counts works that came to harm, which tells of a disaster and not of what is there: `sạt lở 3 tuyến kênh`, `2 cầu bị trôi`. */
export function countsHarmed(context: Context, figure: Figure, opening: ListOpening | null): boolean {
  const noun = nounAfter(context, figure);
  return harmedBefore(context, opening) || (noun !== null && harmedBehind(context, figure, noun));
}

/** How full works for water are as the year goes, which is no more than a state of theirs. */
const filled =
  /(?:^| )(?:cạn(?: nước| kiệt)?|khô cạn|hết nước|trơ đáy|đầy nước|tích đầy nước|(?:dung tích )?còn(?: lại)? (?:dưới|trên|khoảng))(?: |$)/iu;

/** `5 cầu bị cuốn trôi`, `2 trạm y tế và 4 trường học bị ngập`, `12 hồ chứa cạn nước`. */
function harmedBehind(context: Context, figure: Figure, noun: Label): boolean {
  const text = sharedHarm(context, figure, noun)?.text ?? noun.text;
  const said = /(?:^| )bị (.+)$/u.exec(text)?.[1];
  return filled.test(text) || (said !== undefined && (opensDamage(context, said) || said.startsWith('ảnh hưởng')));
}

/** `hư hỏng 12 phòng học, 2 trạm y tế và 4 trường học`: what the list opens with came to all that it counts. */
function harmedBefore(context: Context, opening: ListOpening | null): boolean {
  return opening !== null && !saying.test(opening.lead) && endsInDamage(context, opening.words);
}

const damageAtEnd = wordPattern('(?:^| ){damage}(?: (?:hoàn toàn|một phần|cục bộ|nặng|nhẹ|nghiêm trọng))?$');

/** What is done about harm, or before it comes. */
const mending = /(?:^| )(?:khắc phục|xử lý|sửa chữa|phòng|chống|tránh|nguy cơ|kè|gia cố)(?: |$)/iu;

function endsInDamage(context: Context, words: string): boolean {
  if (mending.test(words)) return false;
  const isShort = words.split(' ').length <= longestHarm;
  return damageAtEnd(context.codebook).test(words) || (isShort && opensDamage(context, words));
}
