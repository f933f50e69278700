import type { Place } from '../../../dist/types.d.ts';
import type { PlaceDefinition } from '../../codebook.ts';
import { isInCapitals } from '../../document/letters.ts';
import { WordClass } from '../../mention/word-class.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, type Reading, textOf, word } from '../reading/reading.ts';
import { isWithin } from './place-names.ts';
import { goesOn } from './place-spans.ts';

/** Words that make another noun of a word for a kind: `XÃ HỘI`, `TỈNH ỦY`, where all is in capitals; `HĐND tỉnh Khóa XII`. */
const otherNouns: Record<string, WordClass> = {
  xã: new WordClass(['hội', 'viên', 'luận', 'giao', 'khóa', 'khoá']),
  bản: new WordClass(['thân', 'đồ', 'sắc', 'quyền', 'tin', 'vẽ', 'báo']),
  làng: new WordClass(['nghề', 'xóm']),
  buôn: new WordClass(['bán', 'lậu', 'ma', 'hồ']),
  tỉnh: new WordClass(['ủy', 'uỷ', 'đoàn', 'khóa', 'khoá']),
  huyện: new WordClass(['ủy', 'uỷ', 'đoàn', 'khóa', 'khoá']),
};

/** A kind of place whose words stand at a token, and the token behind these. */
export interface KindWords {
  kind: Place['kind'];
  next: number;
}

/** `xã`, `thị trấn`: the word for a kind of place at a token; null for none, and for another noun that begins so. */
export function kindAt(context: Context, reading: Reading, at: number): KindWords | null {
  const found = context.book.placeKinds.match(reading.tokens, at);
  const before = word(reading, at - 1);
  // `hợp tác xã`, `NÔNG THÔN MỚI` are no places.
  if (!found || (word(reading, at) === 'xã' && before === 'tác') || (word(reading, at) === 'thôn' && before === 'nông'))
    return null;
  if (otherNouns[word(reading, at)]?.has(reading.tokens[at + 1])) return null;
  if (found.value.kind === 'village' && namesCommune(context, reading, at)) return null;
  // `xã Nông thôn mới`: of which grade; `xã Nông Hạ` is a name.
  if (word(reading, found.next) === 'nông' && word(reading, found.next + 1) === 'thôn') return null;
  return { kind: found.value.kind, next: found.next };
}

/** `Tại Bản Bo, 12 hộ`: a commune of the report's own area whose name opens as a village does. */
function namesCommune(context: Context, reading: Reading, at: number): boolean {
  const known = isCapital(reading, at) ? context.book.places.match(reading.tokens, at) : null;
  if (!known || goesOn(reading, known.next)) return false;
  return known.value.some((each) => each.kind === 'commune' && isNear(context, each));
}

/** Whether a place lies in the area that the report is of. */
export function isNear(context: Context, definition: PlaceDefinition): boolean {
  return context.home !== null && isWithin(context, definition, context.home.id);
}

/** `HUYỆN ỦY NẬM LÚC`, `của Huyện ủy Nậm Lúc`: the Party's committee of a place of its level, in a letterhead or a title. */
export function committeeAt(reading: Reading, at: number): KindWords | null {
  const kind = committees.get(word(reading, at));
  const isNamed = kind !== undefined && /^(?:ủy|uỷ)$/.test(word(reading, at + 1));
  const isTold = reading.role === 'title' || (reading.role === 'header' && isInCapitals(textOf(reading, at, at + 2)));
  return isNamed && isTold ? { kind, next: at + 2 } : null;
}

const committees: ReadonlyMap<string, Place['kind']> = new Map([
  ['tỉnh', 'province'],
  ['huyện', 'district'],
  ['quận', 'district'],
  ['thành', 'city'],
  ['thị', 'city'],
]);

/** `trạm y tế Nậm Mu`: the words for a health station, which is called after its commune. */
export function stationAt(reading: Reading, at: number): KindWords | null {
  const isStation = word(reading, at) === 'trạm' && word(reading, at + 1) === 'y' && word(reading, at + 2) === 'tế';
  return isStation ? { kind: 'commune', next: at + 3 } : null;
}
