import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';
import { type Carried, lastWithin } from '../ties/observed.ts';

const aspect = /^về (?:số )?(?:vụ(?: việc| án)?|việc|tiền|bị cáo|bị can|đối tượng|người)(?= ?[,;.)]| và |$)/iu;
/** Longest words for the aspect of a share, in tokens. */
const longestAspect = 5;
const told = / về (?:số )?\S+(?: \S+)?$/iu;

/** `giải quyết đạt 85% về số vụ và 86% về số bị cáo`: shares of the same by what they count. */
export function withShareAspect(
  { mention, reading, next, sentence }: Figure,
  label: string,
  { observed }: Carried,
): string {
  const of = mention.unit === '%' ? aspect.exec(textOf(reading, next, next + longestAspect))?.[0] : undefined;
  if (of === undefined) return label;
  const last = lastWithin(
    observed,
    ({ figure, record }) => figure.sentence === sentence && record.unit_measure === '%',
  );
  const same = /^về /iu.test(label) ? last?.record.label_vi.replace(told, '') : label.replace(told, '');
  return `${same ?? ''} ${of}`.trim();
}
