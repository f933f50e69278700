import type { Figure } from '../figures/figures.ts';
import type { Label } from '../labels/found-label.ts';
import { textOf } from '../reading/reading.ts';
import type { Carried } from '../ties/observed.ts';

const cause = /^(?:.*: )?(\S.* do )(\S.*)$/iu;
/** Words that say more than why: what was done, or who else is counted. */
const telling = /(?:^| )(?:do|có|được|đã|là|đạt|tổng|số)(?: |$)/iu;

/**
 * `hộ nghèo do thiếu đất 56 hộ, thiếu vốn 102 hộ`: a cause that a list goes on with, of those that its first entry counts; null for
 * other words.
 */
export function ofNextCause(figure: Figure, before: Label, noun: string, { observed }: Carried): string | null {
  const { reading, mention, sentence, lead, bracket } = figure;
  const last = observed.at(-1);
  if (!last || last.figure.sentence !== sentence || last.figure.bracket !== bracket || lead !== '') return null;
  const { unitText } = last.figure.mention;
  if (unitText === null || unitText !== mention.unitText || noun !== unitText) return null;
  const [, frame, told = ''] = cause.exec(last.record.label_vi) ?? [];
  const words = textOf(reading, last.figure.left.from, last.figure.leadFrom).toLowerCase();
  const between = textOf(reading, last.figure.next, before.from);
  const next = before.text.replace(/^do /iu, '');
  const isListed = /^(?:[,;]|và)$/u.test(between) && !next.includes(',') && !before.place;
  const isOther = ` ${next.toLowerCase()} `.includes(` ${unitText.toLowerCase()} `) || /^chưa rõ /iu.test(next);
  if (!frame || !words.endsWith(told.toLowerCase()) || !isListed || isOther) return null;
  return telling.test(next) && !/^(?:không|chưa) /iu.test(next) ? null : `${frame}${next}`;
}
