import { readNumber } from './numbers.ts';
import { dashes, type Found, foundOne, isNumberAt, mentionOf, type Reader, wordAt } from './reader.ts';
import type { Token } from './tokens.ts';
import type { Mention } from './types.ts';
import { readMeasure } from './units.ts';
import { wordSet } from './words.ts';

const places: ReadonlyMap<string, number> = new Map([
  ['nhất', 1],
  ['nhì', 2],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
]);
/** Words that say of what follows `thứ` that it is a place: `đứng thứ`, but not `lần thứ`. */
const beforeTh = wordSet('xếp đứng trí hạng lên xuống vị đạt vươn giữ ở');

/** `xếp thứ 8/8`, `đứng thứ 5`, `hạng 3/63`, `vị trí 12`, `vị trí số 12`: a place in a ranking, with its field where it is told. */
export function rank(reader: Reader, at: number): Found | null {
  if (!isRanked(reader, at)) return null;
  const place = readNumber(wordAt(reader, at)).value;
  return place === null ? null : ranked(reader, at, place);
}

/** `đứng thứ nhất`, `xếp thứ hai/8 huyện`: the same in words. */
export function rankInWords(reader: Reader, at: number): Found | null {
  const place = places.get(wordAt(reader, at + 1));
  const before = wordAt(reader, at - 1);
  if (place === undefined || !beforeTh.has(before) || before === 'đạt' || before === 'ở') return null;
  return ranked(reader, at + 1, place);
}

function ranked(reader: Reader, at: number, value: number): Found {
  const hasField = wordAt(reader, at + 1) === '/' && isNumberAt(reader, at + 2);
  const to = hasField ? at + 3 : at + 1;
  const valueTo = hasField ? readNumber(wordAt(reader, at + 2)).value : null;
  const unit = { unit: '{rank}', unitMult: 0, unitClass: 'count' };
  const behind = hasField ? readMeasure(reader, to) : null;
  const next = behind?.unit ? behind.next : to;
  const unitEnd = (reader.tokens[next - 1] as Token).end;
  return foundOne(mentionOf(reader, 'rank', 'rank', at, to, { value, valueTo, ...unit, unitEnd }), next);
}

/** What a grade is given to. */
const graded = /^(?:di tích|danh thắng|danh lam|di sản|cơ sở|khách sạn)$/u;

function isRanked(reader: Reader, number: number): boolean {
  // `xếp vị thứ: 8/63 tỉnh`.
  const at = wordAt(reader, number - 1) === ':' ? number - 1 : number;
  const before = wordAt(reader, at - 1);
  const earlier = wordAt(reader, at - 2);
  const hasField = wordAt(reader, number + 1) === '/' && isNumberAt(reader, number + 2);
  if (hasField && isNextRank(reader, number)) return true;
  // `Di tích được xếp hạng: 45 di tích`: how many are.
  if (at < number && !hasField && readMeasure(reader, number + 1).unitClass === 'count') return false;
  switch (before) {
    case 'thứ':
      // `xếp thứ 28 cả nước về …, thứ 7 về …`: another place behind one that is told.
      if ((earlier === 'và' || earlier === ',') && reader.mentions.at(-1)?.kind === 'rank') return true;
      return beforeTh.has(earlier) && !(earlier === 'ở' && !hasField);
    case 'hạng':
      // `xếp hạng 4 sao`: a grade.
      if (wordAt(reader, dashes.has(wordAt(reader, number + 1)) ? number + 3 : number + 1) === 'sao') return false;
      // `đề nghị xếp hạng 3 di tích`: how many are.
      if (!hasField && graded.test(`${wordAt(reader, number + 1)} ${wordAt(reader, number + 2)}`)) return false;
      return earlier === 'xếp' || earlier === 'thứ' || hasField;
    case 'trí':
      // `giá đất ở vị trí 1 đường Lê Lợi`.
      return earlier === 'vị' && !/^(?:đường|phố)$/.test(wordAt(reader, number + 1));
    case 'số':
      return earlier === 'trí' && wordAt(reader, at - 3) === 'vị';
    case 'xếp':
    case 'đứng':
      return hasField;
    default:
      return false;
  }
}

/** `xếp thứ 8/63 tỉnh; 2/5 trong khu vực; 4/14 tỉnh trong vùng`: the same place among fewer. */
function isNextRank(reader: Reader, at: number): boolean {
  const from = wordAt(reader, at - 1) === 'thứ' ? at - 2 : at - 1;
  if (!/^(?:[;,]|và)$/.test(wordAt(reader, from))) return false;
  const behind = wordAt(reader, at + 3);
  for (let i = reader.mentions.length - 1; i >= 0; i--) {
    const { kind, valueTo, end } = reader.mentions[i] as Mention;
    if (kind !== 'rank' || valueTo === null) return false;
    const noun = reader.text.slice(end, end + longestNoun).toLowerCase();
    if (inside.test(behind) || noun.startsWith(` ${behind}`)) return true;
  }
  return false;
}

const inside = /^(?:trong|toàn|cả|vùng|khu)$/;
/** Longest noun of those that are ranked, in characters. */
const longestNoun = 12;
