import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { type Carried, lastWithin } from '../ties/observed.ts';

/**
 * `tổng vốn đăng ký 120 tỷ đồng, bình quân 9 tỷ đồng/doanh nghiệp`, `khám 12.400 lượt, bình quân 1,2 lượt/người`: the money or count
 * directly before, shared out; null for others.
 */
export function shareOfFigure({ mention, sentence }: Figure, text: string, { observed }: Carried): string | null {
  const last = lastWithin(observed, ({ record }) => record.measure !== 'change');
  const [of, ...by] = mention.unit?.split('/') ?? [];
  const isMean = /^bình quân$/iu.test(text) && by.length > 0;
  if (!isMean || last?.figure.sentence !== sentence || last.record.unit_measure !== of) return null;
  const mean = `${last.record.label_vi.replace(/^tổng (?:số )?/iu, '')} bình quân`;
  return of === 'VND' ? mean : `${mean}/${mention.unitText?.split('/').slice(1).join('/')}`;
}

const meanFirst = /^bình quân (?:mỗi|một|các|toàn|chung) \S/iu;
const meanReached = /^((?:mỗi|một|các|những|toàn) [^,;:]+?) (?:đạt |có )?bình quân tiêu chí(?: bình quân .*)?$/iu;

/** `Bình quân mỗi xã đạt 9 tiêu chí`, `các xã còn lại đạt bình quân 16 tiêu chí`: so many criteria each; other labels as they are. */
export function meanOfCriteria({ mention: { unit, unitText } }: Figure, label: string): string {
  if (unit !== '{criterion}' || unitText === null) return label;
  if (meanFirst.test(label)) return `${unitText} ${inSentence(label)}`;
  return label.replace(meanReached, (_, those: string) => `${unitText} bình quân ${inSentence(those)}`);
}
