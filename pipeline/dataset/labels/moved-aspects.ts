import { tokenBehind } from '../reading/reading.ts';
import { bareAspect, levelInAspect } from '../ties/levels-by-noun.ts';
import type { FoundLabel, Said } from './found-label.ts';
import { subjectOf } from './measure-nouns.ts';

/** `chủ yếu do hạn mặn nên`: words that only tell why something moved. */
const reason = / nên$/iu;

/** `lúa hè thu giảm 49% diện tích, giảm 47% sản lượng`: a measure behind a percentage, of what the words before name or the change before is of. */
export function movedAspect({ context, figure, measure, before, carried }: Said): FoundLabel | null {
  const aspect = measure === 'change' ? bareAspect(figure) : null;
  if (aspect === null) return null;
  const { next, leadFrom, reading, sentence } = figure;
  const end = tokenBehind(reading, next, aspect.length);
  const found = { own: true, from: before?.from ?? leadFrom, end, used: end };
  const isNamed = before !== null && !reason.test(before.text);
  const level = isNamed ? null : levelInAspect(figure, carried);
  if (level) return { ...found, text: level.record.label_vi, source: level };
  // `tăng 12% số doanh nghiệp`, of which no level is told: it says by itself what moved.
  if (/^(?:số (?!lượng)|.*vốn)/iu.test(aspect)) return null;
  const last = carried.observed.at(-1);
  const subject = isNamed
    ? before.text
    : last?.figure.sentence === sentence
      ? subjectOf(context, last.record.label_vi)
      : null;
  return subject === null ? null : { ...found, text: `${aspect} ${subject}` };
}
