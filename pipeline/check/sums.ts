import type { Finding } from './finding.ts';
import { decimalsOf, numberEn, numberVi, plain, tidy } from './wording.ts';

/** A number with half a unit of its last decimal, which rounding may have taken or given. */
export interface Amount {
  id: string;
  value: number;
  slack: number;
  quote: string;
}

/** A total with the parts that should add up to it. */
export interface Breakdown {
  label: string;
  sectionId: string | null;
  total: Amount;
  parts: readonly Amount[];
  /** Whether the report lists every part: in a bracket or a footnote, without words for a selection. */
  complete: boolean;
  /** Whether words pick parts out, which may then overlap: women and party members among people. */
  picked?: boolean;
}

/** A list that picks parts out and comes this near to its total lists them all; one with fewer parts proves nothing. */
const nearPicked = { excess: 0.03, shortfall: 0.005, parts: 3 };

/** The most by which a list of all parts falls short for a slip; where it lacks more, a part was told without a figure. */
const nearComplete = 0.1;

/** Half a unit of a figure's last decimal: people, households and schools are counted whole; what is measured is rounded. */
export function roundingOf(value: number, unit: string | null, multiplier: number | null): number {
  const counted = (multiplier ?? 0) === 0 && (unit === null || /^\{.*\}$/.test(unit)) && Number.isInteger(value);
  return counted ? 0 : 10 ** -decimalsOf(value) / 2;
}

/** Percentages, scores and rates of one thing per another do not add up. */
export function isAdditive(unit: string | null): unit is string {
  return (
    unit !== null && !unit.includes('/') && !/^(?:%|\[ppth\]|\{(?:score|percentage_point|rank|times)\})$/.test(unit)
  );
}

/** Whether a unit counts things, and no scores, points, ranks or times. */
export function isOfThings(unit: string | null): boolean {
  return unit !== null && /^\{(?!score|percentage_point|rank|times)/.test(unit);
}

/** Compares parts with their total; says nothing where they may be a selection. */
export function addUp({ label, sectionId, total, parts, complete, picked }: Breakdown): Finding[] {
  if (parts.length < 2) return [];
  const added = tidy(parts.reduce((result, part) => result + part.value, 0));
  const slack = parts.reduce((result, part) => result + part.slack, total.slack) + 1e-9;
  const excess = added - total.value;
  const holds = Math.abs(excess) <= slack;
  if (!holds && picked !== undefined && !isSlip(excess, total, parts, { complete, picked })) return [];
  if (excess < -slack && !complete && !picked) return [];
  if (!holds && excess > 0 && !picked && mayOverlap(total, parts)) return [];
  const [moreVi, moreEn] = excess > 0 ? ['lớn hơn', 'more'] : ['nhỏ hơn', 'less'];
  const terms = (format: (value: number) => string) => parts.map((part) => format(tidy(part.value))).join(' + ');
  const rounded = holds && Math.abs(excess) > 1e-9;
  return [
    {
      kind: 'sum',
      subjectIds: [total.id, ...parts.map((part) => part.id)],
      sectionId,
      expected: String(total.value),
      found: String(added),
      holds,
      explanationVi: `Tổng số “${label}” là ${numberVi(total.value)}; các phần cộng lại: ${terms(numberVi)} = ${numberVi(added)}${
        holds ? (rounded ? ', khớp trong phạm vi làm tròn.' : ', khớp.') : `, ${moreVi} tổng số.`
      }`,
      explanationEn: `The total of “${label}” is ${numberEn(total.value)}; its parts add up to ${terms(numberEn)} = ${numberEn(added)}${
        holds
          ? rounded
            ? ', which agrees within rounding.'
            : ', which agrees.'
          : `, which is ${moreEn} than the total.`
      }`,
    },
  ];
}

/** Whether a sum that is not its total is a slip, and not a selection, parts that overlap, or a part without a figure. */
function isSlip(
  excess: number,
  total: Amount,
  parts: readonly Amount[],
  { complete, picked }: { complete: boolean; picked: boolean },
): boolean {
  const gap = Math.abs(excess) / Math.max(total.value, 1e-9);
  if (parts.some(({ value, slack }) => value > total.value + total.slack + slack)) return true;
  if (picked) {
    const least = Math.min(...parts.map(({ value }) => value));
    return (
      parts.length >= nearPicked.parts &&
      (excess > 0 ? gap <= nearPicked.excess : gap <= nearPicked.shortfall && 2 * -excess < least)
    );
  }
  return excess > 0 || (complete && (gap <= nearComplete || -excess <= 1));
}

/** Parts picked out by `trong đó` may overlap (women, party members): then only one part that exceeds the total is wrong. */
function mayOverlap(total: Amount, parts: readonly Amount[]): boolean {
  const picked = [total, ...parts].some((amount) => plain(amount.quote).includes('trong đó'));
  return picked && parts.every((part) => part.value <= total.value + total.slack + part.slack);
}
