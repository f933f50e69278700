import { type Passage, slicePassage } from './passage.ts';

/** Fewest numbers in a row that make a list of what stands in one paragraph. */
const fewestEntries = 3;

const numbered = /(?<![^\s])(?:(?<arabic>[1-9]\d?)|(?<roman>[IVX]{1,5}))\. (?=\p{Lu})/gu;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** What ends the entry before a number; words such as `Điều` before it would make it a name. */
const ended = /[.;:)”"%…] $/u;

/** `… đạt 16%. 2. Thu nhập …: 60 triệu đồng. 3. Sản lượng …`: a list whose line ends got lost, entry by entry; else the whole. */
export function splitAtNumbers(passage: Passage): Passage[] {
  const cuts = cutsIn(passage.text);
  if (cuts.length === 0) return [passage];
  const starts = cuts[0] === 0 ? cuts : [0, ...cuts];
  return starts.map((start, at) => slicePassage(passage, start, starts[at + 1]));
}

/** Where the entries of the list begin, and the Roman headings among them; none where too few count on. */
function cutsIn(text: string): number[] {
  const cuts: number[] = [];
  let entries = 0;
  let [number, heading] = [0, 0];
  // Directly below a heading the numbers may begin again, or go on.
  let isBelow = true;
  for (const { index, groups } of text.matchAll(numbered)) {
    const isEnded = ended.test(text.slice(Math.max(0, index - 2), index));
    if (groups?.roman) {
      if (groups.roman !== romans[heading] || (heading > 0 && !isEnded)) continue;
      heading++;
      isBelow = true;
    } else {
      const next = Number(groups?.arabic);
      if (!(next === 1 && isBelow) && !(next === number + 1 && (isBelow || isEnded))) continue;
      number = next;
      isBelow = false;
      entries++;
    }
    cuts.push(index);
  }
  return entries < fewestEntries ? [] : cuts;
}
