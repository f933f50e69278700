import type { Mention } from '../../mention/types.ts';
import type { Figure } from '../figures/figures.ts';
import { isNumeral, mentionsIn, type Reading, textOf, tokenFrom, word } from '../reading/reading.ts';

/** Most counts that one verb moves. */
const longestList = 6;
/** Longest noun between two counts of a list, in tokens. */
const longestNoun = 10;
/** How far before a count its list and what else is counted so may stand, in tokens. */
const longestClause = 120;

/** Units of what there is for good, of which a list tells how many there are no more: bodies, staff, schools, villages. */
const stocks = new Set(
  ['organisation', 'school', 'site', 'class', 'room', 'village', 'commune', 'district', 'administrative_unit']
    .concat(['staff_member', 'teacher', 'party_organisation', 'association_branch', 'team', 'post'])
    .map((each) => `{${each}}`),
);

/**
 * `giảm 4 trường, 12 điểm trường`, `giảm 3 vụ, 2 người chết và 5 người bị thương so với cùng kỳ`: whether a bare count stands in a list
 * that one verb moves: of what there is for good, or one that ends with its base.
 */
export function isListedMove(figure: Figure): boolean {
  const { reading, mention, lead, leadFrom, sentence } = figure;
  if (lead !== '' || !isCount(mention) || !joint.test(word(reading, leadFrom - 1))) return false;
  const before = mentionsIn(reading, Math.max(sentence.from, leadFrom - longestClause), leadFrom);
  const first = movedFirst(reading, before, leadFrom);
  if (first === null) return false;
  if (isStock(mention) && isStock(first))
    return !before.some((each) => each !== first && each.unitText === first.unitText);
  return closesWithBase(figure);
}

const joint = /^(?:,|và)$/u;

function isCount({ kind, unitClass }: Mention): boolean {
  return kind === 'quantity' && unitClass === 'count';
}

function isStock({ unit }: Mention): boolean {
  return stocks.has(unit ?? '');
}

/** The count that the verb of a list stands before, where only counts and their nouns stand between it and a token. */
function movedFirst(reading: Reading, before: readonly Mention[], to: number): Mention | null {
  let end = to - 1;
  for (const each of before.slice(-longestList).toReversed()) {
    const at = tokenFrom(reading, each.start);
    const noun = textOf(reading, tokenFrom(reading, each.unitEnd), end);
    if (!isCount(each) || end - at > longestNoun || /[,;:.()]| (?:làm|trong đó|còn|có|là) /u.test(` ${noun} `))
      return null;
    if (falls.test(textOf(reading, at - 2, at))) return each;
    if (!joint.test(word(reading, at - 1))) return null;
    end = at - 1;
  }
  return null;
}

const falls = /(?:^| )giảm(?: được| bớt| hẳn)?$/iu;

/** Whether a list of counts ends with what it is compared with. */
function closesWithBase({ reading, next, sentence }: Figure): boolean {
  for (let at = next; at < Math.min(sentence.to, next + longestList * longestNoun); at++) {
    if (word(reading, at) === 'so') return /^(?:với|cùng)$/.test(word(reading, at + 1));
    const isPlain = reading.tokens[at]?.type === 'word' || isNumeral(reading, at);
    if (!isPlain && !(word(reading, at) === ',' && isNumeral(reading, at + 1))) return false;
    if (/^(?:làm|tăng|đạt|trong|là|có)$/u.test(word(reading, at))) return false;
  }
  return false;
}
