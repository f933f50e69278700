import { isLevel } from '../measures/measures.ts';
import { textOf } from '../reading/reading.ts';
import { lastWithin } from '../ties/observed.ts';
import type { Said } from './found-label.ts';
import { schoolLevel } from './school-levels.ts';

/** Words behind a count that open its parts. */
const opening = /(?:trong đó|(?:bao )?gồm|chia ra|:)/iu;
/** How far behind their whole parts may stand, in tokens. */
const longestBreakdown = 60;

/** `Số học sinh bỏ học là 90 em, trong đó tiểu học 8 em, THCS 82 em`: those of a level of school, of all that their sentence breaks down; other labels as they are. */
export function ofThoseBrokenDown({ figure, carried }: Said, label: string): string {
  const { mention, reading, sentence, from, bracket } = figure;
  const noun = mention.unitText?.toLowerCase() ?? '';
  const level = label.toLowerCase().startsWith(`${noun} `) ? label.slice(noun.length + 1) : '';
  const isPart = mention.unitClass === 'count' && bracket < 0 && schoolLevel(reading.codebook).test(level);
  if (!isPart) return label;
  const whole = lastWithin(
    carried.observed,
    ({ figure: each, record }) =>
      each.sentence === sentence &&
      each.bracket < 0 &&
      isLevel(record.measure) &&
      record.unit_measure === mention.unit &&
      !schoolLevel(reading.codebook).test(record.label_vi.slice(noun.length + 1)),
  );
  const all = whole?.record.label_vi.replace(/^(?:tổng )?số /iu, '') ?? '';
  if (!whole || !all.toLowerCase().startsWith(`${noun} `) || from - whole.figure.next > longestBreakdown) return label;
  return opening.test(textOf(reading, whole.figure.next, from)) ? `${all}: ${level}` : label;
}
