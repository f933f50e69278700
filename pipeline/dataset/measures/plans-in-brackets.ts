import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { hasFigure, textOf } from '../reading/reading.ts';
import { type Carried, isOfUnit, type Observed } from '../ties/observed.ts';
import { isOfPlan } from './shares.ts';

/** Words that name a plan, and those that tell what was done of it. */
const plan = wordPattern('^(?:{plan}|nghị quyết|NQ|KH|CT|DT)(?: |:|$)[^;()]*$');
const done = /(?:^| )(?:đã|giải ngân|thực hiện|hoàn thành|bằng|vượt)(?: |$)/u;

/** Longest words of a bracket before its plan, in tokens. */
const longestPlan = 16;
/** Most tokens between a figure and the bracket that tells its plan: `65% dân số (KH 70%)`. */
const longestGap = 8;

/** `tăng 5,69% (kế hoạch là 4%)`, `1.250 tỷ đồng (NQ giao 1.300 tỷ đồng)`: the figure before a bracket that tells first of all what was planned of it; null for other figures. */
export function plannedBeside(
  { reading, bracket, from, mention, sentence }: Figure,
  { observed }: Carried,
): Observed | null {
  if (bracket < 0 || from - bracket > longestPlan || hasFigure(reading, bracket + 1, from)) return null;
  const words = textOf(reading, bracket + 1, from);
  if (!plan(reading.codebook).test(words) || done.test(words)) return null;
  // `đạt 80% kế hoạch (kế hoạch 500 ha)`: the plan that the share before names.
  const last = observed.at(-1);
  if (last?.record.measure === 'share' && isOfPlan(last.figure)) return null;
  const told = observed.findLast(
    ({ figure, record }) =>
      figure.sentence !== sentence || (record.measure !== 'target' && isOfUnit(record.unit_measure, mention.unit)),
  );
  return told?.figure.sentence === sentence && bracket - told.figure.next <= longestGap ? told : null;
}
