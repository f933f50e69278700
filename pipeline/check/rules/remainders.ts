import type { Indicator } from '../../../dist/types.d.ts';
import type { Tables } from '../../tables.ts';
import type { Finding } from '../finding.ts';
import type { Placed, PlacedFigures } from '../placed-figures.ts';
import { type Amount, addUp, isOfThings, roundingOf } from '../sums.ts';
import { plain } from '../wording.ts';

/** Words for those that are left when some have reached something. */
const remaining = /(?<!\p{L})(?:còn lại|không|chưa|đang|quá hạn|trễ hạn)(?!\p{L})/u;
const rest = /(?<!\p{L})còn lại(?!\p{L})/u;

/** How far around a figure such words may stand, in characters. */
const longestWords = 60;

/** How many figures back a whole is looked for. */
const reach = 12;

/** `06/11 xã đạt chuẩn; 05 xã còn lại`: what reached something and what did not are together all there are. */
export function remainders({ indicators }: Tables, figures: PlacedFigures, source: string): Finding[] {
  const known = new Set<string>();
  return indicators.flatMap((record) => {
    const left = figures.of(record.id);
    if (!left || left.inTable || !isCount(record) || record.denominator !== null) return [];
    const words = wordsAround(left, figures, source);
    if (!remaining.test(words)) return [];
    const found = wholesOf(left, figures, rest.test(words)).filter(({ subjectIds: [total = ''] }) => !known.has(total));
    const [finding] = [...found.filter(({ holds }) => holds), ...found];
    if (!finding) return [];
    known.add(finding.subjectIds[0] ?? '');
    return [{ ...finding, aspect: 'remainder' }];
  });
}

/** Sums of what is left with what is not: those that agree, and where `còn lại` stands right behind a ratio the one that does not. */
function wholesOf(left: Placed, figures: PlacedFigures, saysRest: boolean): Finding[] {
  const { record } = left;
  const before = figures
    .together(left.sentence)
    .slice(Math.max(0, left.order - reach), left.order)
    .filter((each) => isCount(each.record) && each.record.unit_measure === record.unit_measure)
    .toReversed();
  return before.flatMap((done, i) => {
    if (done.record.denominator !== null) {
      const isNext = i === 0 && saysRest;
      return added(done.record, done.record.denominator, [done.record, record]).filter(({ holds }) => holds || isNext);
    }
    return before.slice(i + 1).flatMap((whole) => {
      if (whole.record.denominator !== null || whole.record.id === record.parent_id) return [];
      return added(whole.record, whole.record.obs_value as number, [done.record, record]).filter(({ holds }) => holds);
    });
  });
}

function added(whole: Indicator, total: number, parts: readonly Indicator[]): Finding[] {
  const amounts = parts.map((part) => amountOf(part, part.obs_value as number));
  return addUp({
    label: whole.label_vi,
    sectionId: whole.section_id,
    total: { ...amountOf(whole, total), id: whole.id },
    parts: amounts,
    complete: true,
  });
}

function amountOf({ id, unit_measure, unit_mult }: Indicator, value: number): Amount {
  return { id, value, slack: roundingOf(value, unit_measure, unit_mult), quote: '' };
}

/** Whole numbers of things: what is counted, or a ratio of such. */
function isCount({ measure, obs_value, obs_value_to, comparator, unit_measure, unit_mult }: Indicator): boolean {
  const counts = measure === 'count' || measure === 'level' || measure === 'share' || measure === 'target';
  const whole = Number.isInteger(obs_value) && obs_value_to === null && comparator === '=';
  return counts && whole && (unit_mult ?? 0) === 0 && isOfThings(unit_measure);
}

/** The words from the figure before to the end of a figure's own clause, figures left out. */
function wordsAround(figure: Placed, figures: PlacedFigures, source: string): string {
  const together = figures.together(figure.sentence);
  const from = Math.max(together[figure.order - 1]?.at ?? 0, figure.at - longestWords);
  const to = Math.min(together[figure.order + 1]?.at ?? source.length, figure.at + longestWords);
  const before = source.slice(from, figure.at).replace(/^[\s\S]*[;,]/u, '');
  return plain(`${before}${/^[^;,.)]*/u.exec(source.slice(figure.at, to))?.[0] ?? ''}`);
}

const opening = /(?<!\p{L})(?:trong đó|gồm|chia ra)(?!\p{L})/u;

/** `31,17%; trong đó hộ nghèo chiếm 26,42%, hộ cận nghèo chiếm 4,75%`: percentages of one whole that add up to another. */
export function shareSums({ indicators }: Tables, figures: PlacedFigures, source: string): Finding[] {
  return indicators.flatMap((record) => {
    const whole = figures.of(record.id);
    if (!whole || whole.inTable || !isShare(record)) return [];
    const behind = figures.together(whole.sentence).slice(whole.order + 1, whole.order + 1 + reach);
    const [next] = behind;
    const parts = behind.filter((each) => each.record.unit_measure === '%');
    if (!next || !opening.test(plain(source.slice(whole.at, next.at))) || !parts.every((each) => isShare(each.record)))
      return [];
    return added(
      record,
      record.obs_value as number,
      parts.map((each) => each.record),
    ).filter(({ holds }) => holds);
  });
}

function isShare({ measure, unit_measure, obs_value, obs_value_to, comparator, label_vi }: Indicator): boolean {
  const states = measure === 'level' || measure === 'share';
  return (
    states &&
    unit_measure === '%' &&
    obs_value !== null &&
    obs_value_to === null &&
    comparator === '=' &&
    !label_vi.includes(' so với ')
  );
}
