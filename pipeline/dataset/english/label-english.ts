import type { Indicator } from '../../../dist/types.d.ts';
import { perCodebook } from '../../codebook-words.ts';
import { capitalized, uncapitalized } from '../../document/letters.ts';
import type { FoundLabel } from '../labels/found-label.ts';
import type { Context } from '../reading/context.ts';
import { english } from './english.ts';
import { countedGap } from './english-lexicon.ts';

/** English of a label; a part is named behind its whole, and once where both are one indicator. */
export function labelInEnglish(
  context: Context,
  { text, source, part }: FoundLabel,
  measure: Indicator['measure'],
): string | null {
  const [, measured, plan] = /^(.+) so với (.+)$/u.exec(text) ?? [];
  if (measured && plan) {
    // What a target is for is the deed, and not the ceremony.
    const whole = english(context, measured.replace(/^lễ /iu, '')) ?? source?.record.label_en ?? null;
    return whole === null ? null : `${whole}, against the ${planWord(plan)}`;
  }
  if (part === undefined || !source)
    return (measure === 'count' ? countInEnglish(context, text) : null) ?? english(context, text);
  const own = english(context, part);
  const whole = source.record.label_en;
  return own === null || whole === null || own === whole ? (own ?? whole) : `${whole}: ${own}`;
}

function planWord(plan: string): string {
  if (/^dự toán/iu.test(plan)) return 'budget estimate';
  if (/^(?:chỉ|chi) tiêu/iu.test(plan)) return 'target';
  if (/^mục tiêu/iu.test(plan)) return 'goal';
  return /^nghị quyết|^NQ/iu.test(plan) ? 'resolution' : 'plan';
}

/** `phê duyệt 02 đồ án`: things counted, with what is done about them. */
function countInEnglish(context: Context, text: string): string | null {
  const folded = text.toLowerCase();
  const deed = deedsOf(context.codebook).find(({ vi }) => folded.startsWith(vi));
  const counted = deed ? english(context, text.slice(deed.vi.length)) : null;
  return deed && counted !== null
    ? capitalized(deed.en.replace(countedGap, deed.en.startsWith(countedGap) ? counted : uncapital(counted)))
    : null;
}

/** Phrases that end with what is counted, the longest first, without their gap. */
const deedsOf = perCodebook(({ phrases }) =>
  phrases
    .filter(({ vi }) => vi.endsWith(countedGap))
    .map(({ vi, en }) => ({ vi: vi.slice(0, -countedGap.length).toLowerCase(), en }))
    .sort((a, b) => b.vi.length - a.vi.length),
);

/** A phrase as it stands inside a line; names and abbreviations stay. */
function uncapital(text: string): string {
  return /^\p{Lu}\p{Ll}*(?: \p{Ll}|$)/u.test(text) ? uncapitalized(text) : text;
}
