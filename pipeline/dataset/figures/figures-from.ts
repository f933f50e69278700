import { keptFor } from '../../kept.ts';
import { namesMeasure } from '../labels/measure-nouns.ts';
import { behindLeadIn } from '../reading/lead-ins.ts';
import { type Reading, textOf } from '../reading/reading.ts';

/** The first token of a block that may be of a figure's words: that behind `Kết quả cụ thể như sau:`, but not behind `Cơ cấu kinh tế như sau:`, which names what is measured. */
export const figuresFrom = keptFor((reading: Reading): number => {
  const end = behindLeadIn(reading);
  const words = textOf(reading, 0, end);
  return namesMeasure(reading, words) || /(?:^| )cơ cấu(?: |$)/iu.test(words) ? 0 : end;
});
