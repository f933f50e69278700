import type { Mention } from '../../mention/types.ts';
import { type Context, recordIdOf } from '../reading/context.ts';
import { type Noticed, stretch } from '../reading/noticed.ts';
import { type Reading, sentenceAt, textOf, tokenFrom, word } from '../reading/reading.ts';

/** Units that an index of a level ranks, and the words of units below it, which it does not. */
const levels = new Map([
  ['tỉnh', { vi: 'các tỉnh', en: 'provinces', below: /huyện|xã|phường/iu }],
  ['huyện', { vi: 'các huyện', en: 'districts', below: /(?<!thị )xã|phường/iu }],
]);

/** Most tokens between the words of an index, and between them and its rank. */
const longestName = 12;
const longestLead = 30;

/** `chỉ số năng lực cạnh tranh cấp tỉnh … xếp thứ 8/8 huyện`: an index of one level whose rank is among units of another. */
export function oddRanks(context: Context, reading: Reading): Noticed[] {
  return reading.mentions.filter(({ kind }) => kind === 'rank').flatMap((rank) => oddRank(context, reading, rank));
}

function oddRank(context: Context, reading: Reading, rank: Mention): Noticed[] {
  const at = tokenFrom(reading, rank.start);
  const field = reading.text.slice(rank.start, rank.unitEnd);
  const first = Math.max(sentenceAt(reading, at)?.from ?? 0, at - longestLead);
  let to = at;
  while (to > first && !(word(reading, to - 2) === 'cấp' && levels.has(word(reading, to - 1)))) to--;
  const level = levels.get(word(reading, to - 1));
  if (to <= first || !level?.below.test(field) || /tỉnh/iu.test(field)) return [];
  const from = indexBefore(reading, to, first);
  if (from === null) return [];
  const index = textOf(reading, from, to);
  const recordId = recordIdOf(context, rank);
  return [
    {
      kind: 'other',
      ...stretch(reading, from, tokenFrom(reading, rank.unitEnd)),
      suggestion: null,
      vi: `“${index}” theo tên gọi xếp hạng ${level.vi}, nhưng thứ hạng nêu ở đây là “${field}”.`,
      en: `“${index}” by its name ranks ${level.en}, but the rank told here is “${field}”.`,
      subjects: recordId === null ? [] : [recordId],
    },
  ];
}

/** Where the name of an index begins that ends before a token. */
function indexBefore(reading: Reading, to: number, first: number): number | null {
  for (let at = to - 1; at >= Math.max(first, to - longestName); at--) {
    if (/^[,;:.()]$/.test(word(reading, at))) return null;
    if (word(reading, at) === 'chỉ' && word(reading, at + 1) === 'số') return at;
  }
  return null;
}
