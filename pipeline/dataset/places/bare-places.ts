import type { Place } from '../../../dist/types.d.ts';
import type { PlaceDefinition } from '../../codebook.ts';
import { WordClass } from '../../mention/word-class.ts';
import { wordSet } from '../../mention/words.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, type PlaceSpan, type Reading, textOf, word } from '../reading/reading.ts';
import { isDirection, isQuoted, namesExpressway, namesPerson } from './no-places.ts';
import { isNear, kindAt } from './place-kinds.ts';
import { choose, misspelling } from './place-names.ts';
import { capitals, makeSpan } from './place-spans.ts';

/** A place of the codebook that no word for its kind precedes: `Lào Cai, Điện Biên`, `San Thàng - Thèn Sin`. */
export function bareName(context: Context, reading: Reading, at: number): PlaceSpan | null {
  const route = onRoute(reading, at);
  const known = context.book.places.match(reading.tokens, at);
  if ((!known && !route) || namesExpressway(reading, at) || ownsName(context, reading, at) || isDirection(reading, at))
    return null;
  // `12 Mẹ Việt Nam anh hùng`: a title.
  if (word(reading, at - 1) === 'mẹ' || namesPerson(reading, at)) return null;
  if (!known) return route && isCapital(reading, at) ? misspeltOnRoute(context, reading, at) : null;
  const { next } = known;
  const region = known.value.some((each) => each.kind === 'region' || each.kind === 'country');
  if (region && bodies.test(textOf(reading, Math.max(0, at - longestBody), at))) return null;
  if (region && zones.test(textOf(reading, at - 3, at))) return null;
  const written = region
    ? isCapital(reading, next - 1) || (isCapital(reading, at) && isCapital(reading, at + 1))
    : isCapital(reading, next - 1) && isCapital(reading, at);
  if (!written && (!(route || onRoute(reading, next)) || !isCapital(reading, at) || isQuoted(reading, at))) return null;
  if (next - at < 2 && !(region && isAbbreviation(reading, at)) && !isLoneName(known.value, reading, at)) return null;
  // `Quyết Thắng Lợi`: a longer name that only begins like a place.
  if (isCapital(reading, next) && kindAt(context, reading, next) === null) return null;
  const definition = choose(context, known.value, null);
  if (!definition || (isSmall(definition) && !isNear(context, definition) && !route && !onRoute(reading, next)))
    return null;
  return makeSpan(context, reading, at, next, definition.kind as Place['kind'], definition, false);
}

/** `Ngân hàng Phát triển Việt Nam`, `Hội Nông dân Việt Nam`, `Ngày Gia đình Việt Nam`, `lao động Việt Nam`: bodies, days and people that bear the name of the country wherever they are. */
const bodies =
  /(?:^|\s)(?:(?:[Ll]ao động|[Cc]ông dân|[Nn]gười|[Dd]oanh nghiệp|[Pp]hụ nữ|[Tt]hanh niên)$|(?:Ngân hàng|Tập đoàn|Hội|Liên (?:đoàn|minh|hiệp)|Quỹ|Mặt trận|Đảng|Đoàn|Tổng công ty|Bảo hiểm|Quân đội|Công đoàn|Giáo hội|[Nn]gày(?= \p{Lu}))(?: \p{L}+){0,6}$)/u;
/** `KCN Tây Bắc`, `Trường Đại học Tây Nguyên`: what bears the name of a region that it need not be in. */
const zones = /(?:^|\s)(?:KCN|KCX|CCN|KĐT|(?:[Kk]hu|[Cc]ụm) công nghiệp|Đại học)$/u;
/** Longest name of such a body up to that of the country, in tokens. */
const longestBody = 8;

/** Words that open the name of what is called after a place and may be anywhere: `công ty Tân Phong`, `Công ty Điện lực Lai Châu`. */
const owners = new Set(['htx', 'ty', 'tnhh']);
/** How many words may stand between such a word and the place. */
const longestTrade = 4;

/** Waters, mountains and bridges called after a place, which they need not be in: `hồ Hòa Bình`, `cầu Sơn La`. */
const namesakes = new WordClass(['hồ', 'sông', 'suối', 'núi', 'đèo', 'cầu', 'kênh', 'đập']);

/** `ĐBSCL`: a region by its initials. */
function isAbbreviation(reading: Reading, at: number): boolean {
  const name = textOf(reading, at, at + 1);
  return name.length > 2 && name === name.toUpperCase();
}

/** `Huế`: a province of one syllable that is no abbreviation, in capitals between words that have none. */
function isLoneName(named: readonly PlaceDefinition[], reading: Reading, at: number): boolean {
  const isWhole =
    !isCapital(reading, at - 1) && !isCapital(reading, at + 1) && reading.tokens[at - 1]?.type !== undefined;
  if (!isWhole || isAbbreviation(reading, at)) return false;
  return named.some(({ kind, parent }) => kind === 'province' || (kind === 'city' && parent === 'vn'));
}

function ownsName(context: Context, reading: Reading, at: number): boolean {
  if (namesakes.has(reading.tokens[at - 1])) return true;
  for (let i = at - 1; i >= Math.max(0, at - 1 - longestTrade) && reading.tokens[i]?.type === 'word'; i--) {
    if (owners.has(word(reading, i)) || (word(reading, i) === 'xã' && word(reading, i - 1) === 'tác')) return true;
    if (kindAt(context, reading, i) || verbs.has(word(reading, i))) return false;
  }
  return false;
}

/** Words that no name of a company has: behind them another name begins. */
const verbs = wordSet('tại ở của với từ đến cho và đã đang sẽ về trên');

const dashes = new WordClass(['-', '–']);

/** Whether a dash that joins the ends of a route stands at or before a token: `Phong Thổ - Mường So`. */
function onRoute(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  return (
    (dashes.has(tokens[at - 1]) && isCapital(reading, at)) || (dashes.has(tokens[at]) && isCapital(reading, at + 1))
  );
}

function misspeltOnRoute(context: Context, reading: Reading, at: number): PlaceSpan | null {
  const length = capitals(reading, at);
  for (const kind of ['district', 'commune'] as const) {
    const slip = length >= 2 ? misspelling(context, reading, at, length, kind) : null;
    if (slip) return makeSpan(context, reading, at, slip.to, kind, slip.definition, true);
  }
  return null;
}

/** Names of communes and wards are also those of hills and people: bare ones count only in the report's own area. */
function isSmall(definition: PlaceDefinition): boolean {
  return ['commune', 'ward', 'township', 'village'].includes(definition.kind);
}
