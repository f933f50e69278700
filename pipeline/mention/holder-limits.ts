import { isWordAt, type Reader, unitAt, wordAt } from './reader.ts';
import { type Figures, limits } from './threshold-figures.ts';
import { readMeasure } from './units.ts';
import { wordSet } from './words.ts';

/** Those that are told apart by how many of something they have. */
const holders = new Set([
  '{household}',
  '{enterprise}',
  '{cooperative}',
  '{farm}',
  '{organisation}',
  '{facility}',
  '{person}',
]);
/** Words by which more is asked of each: `mỗi hộ có 2 con bò trở lên` is a goal. */
const asking = wordSet('mỗi đấu từng');
/** Longest words between a count and `trở lên`, in tokens. */
const longestNoun = 4;

/** `hộ có 5 con bò trở lên`, `doanh nghiệp có 50 lao động trở lên`: how many each of those has at least who are told by it. */
export function isHadUp(reader: Reader, at: number, { unit }: Figures): boolean {
  const noun = wordAt(reader, at - 1) === 'có' ? unitEndingAt(reader, at - 1) : null;
  if (noun === null || !holders.has(noun.code) || asking.has(wordAt(reader, noun.from - 1))) return false;
  const measure = readMeasure(reader, unit);
  if (measure.unitClass !== 'count') return false;
  let behind = measure.next;
  while (behind < measure.next + longestNoun && isWordAt(reader, behind) && wordAt(reader, behind) !== 'trở') behind++;
  return wordAt(reader, behind) === 'trở' && wordAt(reader, behind + 1) === 'lên';
}

const vehicle = '{vehicle}';
/** What vehicles and vessels carry, how long they are and how strong. */
const capacities = new Set(['t', '{seat}', 'm', 'kW', '[HP]']);

/** `xe tải trên 10 tấn`, `tàu cá trên 15 m`: how large those are that are told by it. */
export function isOfVehicles(reader: Reader, at: number, { unit }: Figures): boolean {
  if (!limits.has(wordAt(reader, at - 1)) || !capacities.has(readMeasure(reader, unit).unit ?? '')) return false;
  const end = wordAt(reader, at - 2) === 'từ' ? at - 2 : at - 1;
  return unitEndingAt(reader, end)?.code === vehicle || isVehicleOfSort(reader, end);
}

/** `xe khách`, `xe tải`, `tàu cá`: a word for a vehicle, and its sort. */
function isVehicleOfSort(reader: Reader, end: number): boolean {
  return isWordAt(reader, end - 1) && unitAt(reader, end - 2)?.value.code === vehicle;
}

/** Longest noun that is looked for, in tokens. */
const longestUnit = 3;

/** The unit whose words end before a token, the longest of them; null for none. */
function unitEndingAt(reader: Reader, end: number): { code: string; from: number } | null {
  for (let from = end - longestUnit; from < end; from++) {
    const unit = from >= 0 ? unitAt(reader, from) : null;
    if (unit?.next === end) return { code: unit.value.code, from };
  }
  return null;
}
