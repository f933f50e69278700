import type { WithCodebook } from '../../codebook-words.ts';
import { namesCrop } from './growing.ts';

/** A measure or a noun of those counted, and nothing but a name of several words behind it. */
const named = /^(\p{L}\p{Ll}+(?: \p{Ll}+)?) ((?:T\.? ?[pPxX]\.? ?)?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,3})$/u;

/** `diện tích nuôi tôm 90 ha. Trong đó: Nậm Mu: 16 ha`: the part that lies in a place which its name alone tells, of what the whole measures; the label itself for other parts. */
export function withPlaceOfPart(known: WithCodebook, label: string, whole: string): string {
  const [, noun = '', place = ''] = named.exec(label) ?? [];
  const isSame = noun !== '' && whole.toLowerCase().startsWith(`${noun.toLowerCase()} `) && !whole.includes(place);
  // `sản lượng cây lúa 90 tấn: Lúa Đông Xuân 60 tấn`: a crop in its season.
  return isSame && !/[:,]/u.test(whole) && !namesCrop(known, place) ? `${whole} ${place}` : label;
}
