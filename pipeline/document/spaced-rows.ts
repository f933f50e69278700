import type { Codebook } from '../codebook.ts';
import type { Stretch } from './table-nodes.ts';
import { unitAtEnd } from './table-words.ts';

/** A line as a row: its ordinal, what it is of with the unit behind that, and its figures; stretches without a length where it has none. */
export interface Row {
  ordinal: Stretch;
  name: Stretch;
  /** The lines that the name goes on with. */
  rest: Stretch[];
  figures: Stretch[];
}

const figure = String.raw`(?:[-+(]?\d[\d.,]*%?\)?|[-–])`;
const row = new RegExp(
  String.raw`^\s*(?:(?<ordinal>\d{1,3}(?:\.\d{1,2})*|[IVX]{1,4}|[A-Z]|[-+*•])[.)]? )?(?<name>\p{L}.{0,120}?(?:(?<=khoản thu|hưởng) 100%)?) +(?<figures>${figure}(?: +${figure})*)\s*$`,
  'du',
);
/** `A B C 1 2 3=2/1`: the numbers of the columns. */
const numbering =
  /^\s*(?<ordinal>\(?[A-Z]\)?) (?<name>\(?[A-Z]\)?(?: \(?[A-Z]\)?)?)(?<figures>(?: \(?\d{1,2}\)?(?:=[\d()/*+:%x-]{1,20})?){2,30})\s*$/du;
const heading = /^\s*(?:(?<ordinal>\d{1,3}(?:\.\d{1,2})*|[IVX]{1,4}|[A-Z])[.)]? )?(?<name>\p{Lu}[^.;:]{1,80})$/du;

/** `2 Năng suất lúa tạ/ha 52,0 53,0 101,9`, `II Công nghiệp`: a line as a row; null where it is none. */
export function readRow({ start, end }: Stretch, source: string): Row | null {
  const line = source.slice(start, end);
  const found = numbering.exec(line) ?? row.exec(line) ?? heading.exec(line);
  if (!found) return null;
  const part = (name: string): Stretch => {
    const [from, to] = found.indices?.groups?.[name] ?? [0, 0];
    return { start: start + from, end: start + to };
  };
  const figures = found.groups?.figures === undefined ? [] : wordsOf(part('figures'), source);
  return { ordinal: part('ordinal'), name: part('name'), rest: [], figures };
}

/** The words of a stretch. */
export function wordsOf({ start, end }: Stretch, source: string): Stretch[] {
  return [...source.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

/** Which lines are of nothing but the words that a name goes on with: `nước sạch theo quy chuẩn` between an ordinal with the beginning of it and the figures, or behind these. */
export function namesGoingOn(rows: readonly (Row | null)[], lines: readonly Stretch[], source: string): boolean[] {
  let isOpen = false;
  return rows.map((row, at) => {
    const line = lines[at] as Stretch;
    const goesOn =
      isOpen && !row?.figures.length && /^\s*\p{Ll}[^.;:]{1,120}$/u.test(source.slice(line.start, line.end));
    if (!goesOn) isOpen = row !== null && (row.figures.length > 0 || row.ordinal.end > row.ordinal.start);
    return goesOn;
  });
}

/**
 * Rows with the names that begin on the lines above, `2 Tỷ lệ dân số tham gia bảo hiểm`, then `y tế % 92,0 94,3`, and end on those below.
 * @param lines the rows, and the lines that a name goes on with
 */
export function joined(lines: readonly (Row | Stretch | null)[], source: string): Row[] {
  const made: Row[] = [];
  for (const line of lines) {
    if (line === null) continue;
    const before = made.at(-1);
    if ('start' in line) {
      before?.rest.push(line);
      continue;
    }
    const { name, ordinal } = line;
    const goesOn = /^\p{Ll}/u.test(source.slice(name.start, name.start + 2)) && ordinal.end === ordinal.start;
    if (goesOn && before?.figures.length === 0 && before.ordinal.end > before.ordinal.start) {
      made.pop();
      made.push({ ...line, ordinal: before.ordinal, name: { start: before.name.start, end: name.end }, rest: [] });
    } else made.push({ ...line, rest: [] });
  }
  return made;
}

/** A unit that the codebook lacks, behind the name of a row: its last word, with those that go before it. */
const lastWord = / ((?:(?:triệu|tỷ|nghìn|ngàn|Triệu|Tỷ|Nghìn|1\.?000) |lượt )?\S+)$/u;

/** The cells of a row: its ordinal, its name, its unit where a head tells of one, and so many figures. */
export function cellsOf(
  { ordinal, name, rest, figures }: Row,
  width: number,
  hasUnit: boolean,
  source: string,
  codebook: Codebook,
): Stretch[][] {
  const text = source.slice(name.start, name.end);
  const length =
    hasUnit && figures.length > 0 ? unitAtEnd(codebook, text) || (lastWord.exec(text)?.[1]?.length ?? 0) : 0;
  const none = { start: name.end, end: name.end };
  const unit = { start: name.end - length, end: name.end };
  const own = length === 0 ? name : { start: name.start, end: unit.start - 1 };
  return [[ordinal], [own, ...rest], [unit], ...Array.from({ length: width }, (_, at) => [figures[at] ?? none])];
}
