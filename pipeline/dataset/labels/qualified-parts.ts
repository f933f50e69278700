import type { Figure } from '../figures/figures.ts';
import { isAmount } from '../measures/measures.ts';
import { textOf } from '../reading/reading.ts';
import type { Carried, Observed } from '../ties/observed.ts';
import type { Label } from './found-label.ts';

/** What came to a whole or was done with it, at the end of its label, with its measure and its noun before. */
const qualified =
  /^(?:tổng )?(diện tích|sản lượng|chiều dài|khối lượng) \S+(?: (?!bị|được|đã|mới|trồng|khai thác|nuôi|tái canh)\S+)* ((?:bị|được|trồng mới|khai thác|nuôi trồng|tái canh)(?: .*)?)$/iu;
/** A part that says so itself. */
const saysOwn = /(?:^| )(?:bị|được|đã|chưa|mới|khai thác|nuôi|tái canh|thiệt hại)(?: |$)/iu;

const opensParts = /(?:^|[\s,;.(])(?:(?:bao )?gồm|trong đó)(?: có)? ?[:,]?$/iu;
const nextPart = /^[^,;:.()]*(?:[,;]| và)$/u;
/** Most parts of a list. */
const longestList = 8;

/** `Diện tích lúa bị ngập 65 ha, gồm 40 ha lúa mùa, 25 ha lúa nương`, `90 ha lúa bị ngập (trong đó có 40 ha lúa mùa và 50 ha lúa nương)`: a part of which the whole says what came to it; null for others. */
export function qualifiedPart(figure: Figure, { text }: Label, carried: Carried): string | null {
  if (saysOwn.test(text)) return null;
  const whole = wholeOfList(figure, carried);
  const [, measure, predicate] = qualified.exec(whole?.record.label_vi ?? '') ?? [];
  return measure && predicate ? `${measure} ${text} ${predicate}` : null;
}

/** The amount that words directly before a figure, or before the first of the parts that it goes on with, break down. */
function wholeOfList({ reading, mention, from, bracket }: Figure, { observed }: Carried): Observed | null {
  let at = from;
  for (let i = observed.length - 1; i >= Math.max(0, observed.length - longestList); i--) {
    const { figure, record } = observed[i] as Observed;
    if (figure.reading !== reading || (figure.bracket >= 0 && figure.bracket !== bracket)) return null;
    const between = textOf(reading, figure.next, at);
    if (opensParts.test(between)) {
      const of = isAmount(record.measure) ? observed[i] : observed.find((each) => each.record.id === record.parent_id);
      return of?.record.unit_measure === mention.unit ? of : null;
    }
    if (!nextPart.test(between) || record.unit_measure !== mention.unit) return null;
    at = figure.from;
  }
  return null;
}
