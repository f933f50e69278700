import type { Context } from './context.ts';
import { bracketBehind, listNames } from './facilities.ts';
import type { Figure } from './figures.ts';
import type { FoundLabel } from './indicator-labels.ts';
import { spansIn } from './place-spans.ts';
import { isCapital, type Reading, splitAt, textOf, word } from './reading.ts';

interface Items {
  names: string[];
  /** Token behind the list; 0 where there is none. */
  end: number;
}

/** Names that a count lists: in brackets, behind a colon, or directly behind the noun. */
export function itemsOf(context: Context, figure: Figure, label: FoundLabel): Items {
  const { reading, mention, next, sentence } = figure;
  if (mention.kind !== 'quantity' || mention.unitClass !== 'count') return { names: [], end: 0 };
  if (mention.unit === '{commune}' && isCapital(reading, next)) {
    const places = spansIn(context, reading, figure.to, next + 12).filter((each) => each.nameFrom >= next);
    return { names: places.map((each) => each.name), end: places.at(-1)?.to ?? 0 };
  }
  const at = Math.max(figure.next, label.end);
  const direct = bracketBehind(reading, at);
  const bracket = direct && !direct.hasFigure && !/ giao$/iu.test(direct.text) ? direct : null;
  const plans = mention.unit === '{spatial_plan}' || mention.unit === '{project}';
  const list = bracket ?? (plans ? bracketInClause(reading, at, sentence.to) : null);
  if (list) return { names: listNames(reading, list.from, list.to), end: list.to + 1 };
  return word(reading, at) === ':' && isCapital(reading, at + 1)
    ? capitalNames(reading, at + 1, sentence.to)
    : { names: [], end: 0 };
}

/** `Mông, Thái, Giáy, Dao để …`: names in capitals up to the first word in lower case. */
function capitalNames(reading: Reading, from: number, to: number): Items {
  const names: string[] = [];
  let last = from;
  for (const part of splitAt(reading, { from, to }, ',;')) {
    let end = part.from;
    while (end < part.to && isCapital(reading, end)) end++;
    if (end === part.from) break;
    names.push(textOf(reading, part.from, end));
    last = end;
    if (end < part.to) break;
  }
  return { names, end: last };
}

/** `02 đồ án QHPK, hiện đang lập đồ án (A, B)`: the bracket further on in the clause that names what is counted. */
function bracketInClause(reading: Reading, from: number, to: number): { from: number; to: number } | null {
  for (let at = from; at < to && word(reading, at) !== ';'; at++) {
    if (
      (reading.mentionAt[at] as number) >= 0 &&
      reading.mentions[reading.mentionAt[at] as number]?.kind === 'quantity'
    )
      return null;
    const bracket = bracketBehind(reading, at);
    if (bracket) return bracket.hasFigure || !isCapital(reading, bracket.from) ? null : bracket;
  }
  return null;
}
