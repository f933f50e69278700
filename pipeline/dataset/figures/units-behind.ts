import { becoming } from '../../mention/compounds.ts';
import { areDeedsInList } from '../counts/objects-of-last.ts';
import { textOf } from '../reading/reading.ts';
import { type Figure, takeUnit } from './figures.ts';

/** Longest name of the next entry with the sign before it, in tokens. */
const longestName = 7;

/** `lúa 2.000, ngô 350 và lạc 120 ha`: entries of a list whose unit the last of them names. */
export function giveUnitBehind(figures: readonly Figure[]): void {
  for (let i = figures.length - 2; i >= 0; i--) {
    const [here, next] = figures.slice(i, i + 2) as [Figure, Figure];
    if (!leavesUnitOut(here) || !(isNextEntry(here, next) || countsAlike(here, next))) continue;
    takeUnit(here.mention, next.mention);
  }
}

/** Units of those of whom a list tells what became of them. */
const become = new Set(['{enterprise}', '{cooperative}', '{project}']);

/** `45 doanh nghiệp thành lập mới, 12 tạm ngừng và 3 giải thể`: of those counted before, what became of so many. */
export function giveUnitBefore(figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const [last, here] = figures.slice(i - 1, i + 1) as [Figure, Figure];
    const isListed = here.sentence === last.sentence && here.bracket === last.bracket && here.lead === '';
    if (!isListed || here.mention.kind !== 'quantity' || here.mention.unitText !== null || here.mention.unitMult)
      continue;
    if (!become.has(last.mention.unit ?? '') || !becomes(here)) continue;
    if (/^[^,;:()]+(?:[,;]|và|, và)$/u.test(textOf(here.reading, last.next, here.from)))
      takeUnit(here.mention, last.mention);
  }
}

function becomes({ reading, next }: Figure): boolean {
  return becoming.has(textOf(reading, next, next + 2).toLowerCase());
}

/** `bổ nhiệm 06, điều động 14 công chức`: whether the next of a list of deeds says whom all of them count. */
function countsAlike(here: Figure, next: Figure): boolean {
  return next.mention.unitClass === 'count' && next.mention.kind === 'quantity' && areDeedsInList(here, next);
}

function leavesUnitOut({ mention, left, leadFrom, reading }: Figure): boolean {
  if (mention.kind !== 'quantity' || mention.unitText !== null || mention.unitMult || left.from >= leadFrom)
    return false;
  // `Số cụm dân cư được cấp điện: 87; đường dây 56 km`: what is counted is of no measure.
  return !/(?:^|[,:] )(?:tổng )?số (?!lượng|diện|tiền|vốn)/iu.test(textOf(reading, left.from, leadFrom));
}

function isNextEntry(here: Figure, next: Figure): boolean {
  const isListed = here.sentence === next.sentence && here.bracket === next.bracket;
  const { unit, unitClass, unitMult, kind } = next.mention;
  const isOfUnit =
    kind === 'quantity' && unit !== null && !unitMult && (unitClass === 'measure' || unit === '{animal}');
  if (!isListed || !isOfUnit || next.leadFrom - here.next > longestName || next.lead !== '') return false;
  return /^(?:[,;]|và|, và)(?: \p{L}+)+$/u.test(textOf(here.reading, here.next, next.leadFrom));
}
