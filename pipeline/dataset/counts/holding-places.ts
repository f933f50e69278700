import type { Mention } from '../../mention/types.ts';
import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import { population } from '../figures/head-units.ts';
import { isFigure, mentionAt, type Reading, textOf, tokenFrom, word } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';
import { predicates } from './phrase-boundaries.ts';

/** Units of places. */
export const places = new Set(['{commune}', '{district}', '{province}', '{village}']);

/** Units of those who are said to have what is counted before them: `19 huyện của 9 tỉnh`, `296 sản phẩm của 160 chủ thể`. */
const owners = new Set([...places, '{owner}']);

/** `sạt lở xảy ra tại thôn`: where something is, as one word behind it. */
const located = /^(.+ (?:tại|ở)) \S+$/iu;

/** `170 huyện thuộc 50 tỉnh`, `19 huyện của 9 tỉnh`: whether a figure counts what holds the things counted before it. */
function holds({ reading, leadFrom, mention }: Figure, end: number): boolean {
  // `12 ổ dịch, xảy ra tại 9 xã`: where it was.
  const comma = word(reading, end) === ',' ? end + 1 : end;
  const at = /^(?:xảy|xẩy) ra$/u.test(textOf(reading, comma, comma + 2)) ? comma + 2 : end;
  if (at !== leadFrom - 1) return false;
  return holdings.has(word(reading, at)) || (word(reading, at) === 'của' && owners.has(mention.unit ?? ''));
}

/** `27 ổ dịch thuộc 19 huyện của 9 tỉnh`: those that hold others with what all of these hold, which is counted first; null for others. */
export function withHeld(figure: Figure, noun: string, { observed, end }: Carried): string | null {
  // `73 ổ dịch (61 ổ A/H5N6, 12 ổ A/H5N1) tại 19 tỉnh`: of all of them, and not of the last in a bracket.
  const held = holds(figure, end)
    ? lastWithin(observed, (each) => !each.holds && (each.figure.bracket < 0 || each.figure.bracket === figure.bracket))
    : undefined;
  if (!held) return null;
  const { label_vi, unit_measure } = held.record;
  const where = places.has(figure.mention.unit ?? '') ? located.exec(label_vi)?.[1] : undefined;
  // Where a disease is has a reading of its own.
  if (where) return /^(?:dịch bệnh|bệnh|dịch) /iu.test(where) ? null : `${where} ${noun}`;
  // `30 xã của 5 huyện đạt chuẩn`: it is the communes that do.
  const unit = figure.mention.unitText ?? noun;
  const said = noun.slice(unit.length);
  return population.has(unit_measure ?? '')
    ? null
    : `${said !== '' && label_vi.endsWith(said) ? unit : noun} có ${places.has(figure.mention.unit ?? '') ? label_vi : thingIn(held)}`;
}

/** `công nhận 296 sản phẩm của 160 chủ thể`: what is counted, without what was done with it. */
function thingIn({ figure: { mention }, record: { label_vi } }: Observed): string {
  const at = ` ${label_vi.toLowerCase()}`.indexOf(` ${mention.unitText?.toLowerCase()}`);
  return at < 0 ? label_vi : label_vi.slice(at);
}

/** `96 xã thuộc 48 huyện, 17 tỉnh`: larger places directly behind those that hold others hold the same; null for other nouns. */
export function besideHolders(
  { reading, leadFrom, mention }: Figure,
  noun: string,
  { observed, end }: Carried,
): string | null {
  const last = observed.at(-1);
  const isBeside = last?.holds === true && end === leadFrom - 1 && /^(?:,|và)$/.test(word(reading, end));
  const { unit, unitText } = mention;
  if (!isBeside || !places.has(unit ?? '') || unit === last.record.unit_measure || noun !== unitText) return null;
  const named = last.figure.mention.unitText ?? '';
  const { label_vi } = last.record;
  return label_vi.startsWith(`${named} `) ? noun + label_vi.slice(named.length) : null;
}

/** `12 ổ dịch tại 5 huyện; 489 con mắc bệnh`: whether a figure tells of none that hold what was counted first. */
export function leavesHolders({ mention }: Figure, last: Observed | undefined): boolean {
  const { unit } = mention;
  return last?.holds === true && unit !== last.record.unit_measure && !places.has(unit ?? '');
}

const longestHolder = 16;

/** `170 huyện thuộc 50 tỉnh đã được công nhận`: the verb that goes with the first noun, behind who holds it; -1 for none. */
export function behindHolders(reading: Reading, at: number, limit: number): number {
  // `52 sản phẩm của 30 chủ thể được công nhận`: whose they are.
  const holds = holdings.has(word(reading, at)) || word(reading, at) === 'của';
  if (!holds || (reading.mentionAt[at + 1] as number) < 0 || !isFigure(reading, at + 1)) return -1;
  const first = tokenFrom(reading, (mentionAt(reading, at + 1) as Mention).unitEnd);
  for (let i = first; i < Math.min(limit, first + longestHolder); i++) {
    // `của 16 tỉnh, thành phố có dịch`: a comma between two kinds of places.
    if (word(reading, i) === ',' && placeKinds.has(word(reading, i + 1))) continue;
    if (/^[,;.:()]$/.test(word(reading, i))) return -1;
    if (predicates.has(word(reading, i))) return i;
  }
  return -1;
}

const placeKinds = wordSet('thành thị huyện xã phường');

/** Words between what is counted and who holds it: `170 huyện thuộc 50 tỉnh`. */
export const holdings = wordSet('thuộc tại ở');
