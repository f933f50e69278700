import type { Place } from '../../../dist/types.d.ts';
import type { PlaceDefinition } from '../../codebook.ts';
import { isInCapitals } from '../../document/letters.ts';
import { WordClass } from '../../mention/word-class.ts';
import { wordSet } from '../../mention/words.ts';
import type { Context } from '../reading/context.ts';
import {
  hasFigure,
  isCapital,
  isFigure,
  mentionAt,
  type PlaceSpan,
  type Reading,
  textOf,
  tokenFrom,
  word,
} from '../reading/reading.ts';
import { opensCell } from '../reading/row-cells.ts';
import { describedPlace } from './described-places.ts';
import { isDirection, isQuoted, namesExpressway, namesOfficial, namesPerson, opensNoun } from './no-places.ts';
import { choose, isWithin, misspelling } from './place-names.ts';
import { capitals, goesOn, isOtherInCapitals, makeSpan } from './place-spans.ts';
import { placesOfRow } from './places-of-rows.ts';
import { placesWithFigures } from './places-with-figures.ts';
import { roadAt } from './roads.ts';

/** Words that make another noun of a word for a kind: `XÃ HỘI`, `TỈNH ỦY`, where all is in capitals; `HĐND tỉnh Khóa XII`. */
const otherNouns: Record<string, WordClass> = {
  xã: new WordClass(['hội', 'viên', 'luận', 'giao', 'khóa', 'khoá']),
  bản: new WordClass(['thân', 'đồ', 'sắc', 'quyền', 'tin', 'vẽ', 'báo']),
  làng: new WordClass(['nghề', 'xóm']),
  buôn: new WordClass(['bán', 'lậu', 'ma', 'hồ']),
  tỉnh: new WordClass(['ủy', 'uỷ', 'đoàn', 'khóa', 'khoá']),
  huyện: new WordClass(['ủy', 'uỷ', 'đoàn', 'khóa', 'khoá']),
};
/** Words that open the name of what is called after a place and may be anywhere: `công ty Tân Phong`, `Công ty Điện lực Lai Châu`. */
const owners = new Set(['htx', 'ty', 'tnhh']);
/** How many words may stand between such a word and the place. */
const longestTrade = 4;
const joiners = new Set([',', 'và', '-', '–', ';']);
/** Finds the places that a reading names: after a word for their kind, in lists after one, and by the codebook's names. */
export function findPlaces(context: Context, reading: Reading): PlaceSpan[] {
  const spans: PlaceSpan[] = [];
  const { tokens } = reading;
  const described = describedPlace(context, reading);
  if (described) spans.push(described);
  const ofRow = placesOfRow(context, reading);
  const withFigures = placesWithFigures(context, reading);
  for (let at = described?.to ?? 0; at < tokens.length; ) {
    const inCell = ofRow.get(at) ?? withFigures.get(at);
    if (inCell) {
      spans.push(inCell);
      at = inCell.to;
      continue;
    }
    if (!mayOpen(context, reading, at)) {
      at++;
      continue;
    }
    const road = roadAt(context, reading, at);
    if (road) {
      spans.push(road);
      at = road.to;
      continue;
    }
    const station = isStation(reading, at) ? { kind: 'commune' as const, next: at + 3 } : null;
    const kind = kindAt(context, reading, at) ?? committeeAt(reading, at) ?? station;
    const named = kind ? nameAt(context, reading, kind.next, kind.kind) : null;
    const known = named && (!station || named.definition) ? named : null;
    const span =
      kind && known ? { ...known, from: station ? known.nameFrom : at } : kind ? null : bareName(context, reading, at);
    if (!span) {
      at++;
      continue;
    }
    spans.push(span);
    at = span.to;
    if (kind) at = readList(context, reading, span, spans);
  }
  nest(spans);
  return spans;
}

const otherOpener = new WordClass(['trạm', 'quốc', 'tỉnh', 'đường', 'cao', '-', '–']);
const dashes = new WordClass(['-', '–']);

/** Whether a place may begin at a token: most tokens are told apart by their word alone. */
function mayOpen(context: Context, reading: Reading, at: number): boolean {
  const { tokens, mentionAt } = reading;
  const token = tokens[at];
  if (token?.type !== 'word') return false;
  if (context.book.placeKinds.opens(token) || otherOpener.has(token) || context.book.places.opens(token)) return true;
  return (mentionAt[at] as number) >= 0 || otherOpener.has(tokens[at - 1]) || otherOpener.has(tokens[at + 1]);
}

/** `HUYỆN ỦY NẬM LÚC`, `của Huyện ủy Nậm Lúc`: the Party's committee of a place of its level, in a letterhead or a title. */
function committeeAt(reading: Reading, at: number): { kind: Place['kind']; next: number } | null {
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

function isStation(reading: Reading, at: number): boolean {
  return word(reading, at) === 'trạm' && word(reading, at + 1) === 'y' && word(reading, at + 2) === 'tế';
}

/** Ties villages and numbered streets to the commune or ward that follows their names without a comma. */
function nest(spans: PlaceSpan[]): void {
  spans.forEach((span, i) => {
    const isStreet = span.kind === 'road' && /^đường số/iu.test(span.name);
    if (span.kind !== 'village' && span.kind !== 'residential_area' && !isStreet) return;
    const at = spans.slice(i + 1, i + 6).findIndex((each) => each.kind !== span.kind);
    const holder = at < 0 ? undefined : spans[i + 1 + at];
    const last = spans[i + at];
    if (holder && last?.to === holder.from && (holder.kind === 'commune' || holder.kind === 'ward'))
      span.parentId = holder.id;
  });
}

/** Names that go on a list: `phường Quyết Thắng, San Thành và Sùng Phài`. Returns the token behind the list. */
function readList(context: Context, reading: Reading, first: PlaceSpan, spans: PlaceSpan[]): number {
  let at = first.to;
  const isOfMany = isOfSeveral(reading, first);
  const endsEntry = (next: PlaceSpan) => isListed(context, reading, next) || (isOfMany && next.to - next.nameFrom > 1);
  for (let sign = isOfMany ? behindFigure(reading, at) : at; joiners.has(word(reading, sign)); ) {
    const next = nameAt(context, reading, sign + 1, first.kind);
    // `các xã Mường So, Bản Lang`: a name that opens like a word for another kind.
    if (!next?.definition && (kindAt(context, reading, sign + 1) || shrines.has(reading.tokens[sign + 1]))) break;
    if (!next || (!next.definition && (!endsEntry(next) || first.definition !== null))) break;
    spans.push(next);
    at = next.to;
    sign = isOfMany ? behindFigure(reading, at) : at;
  }
  return at;
}

/** `Đình làng Nà Lìm, | Chùa Hoa Ban`: what is listed beside a place and is none. */
const shrines = new WordClass(['chùa', 'đình', 'đền', 'miếu', 'hang', 'tháp', 'lăng', 'bia']);

/** Most tokens of a figure behind a name in a list, with its bracket. */
const longestFigure = 8;

/** `các xã Tân Phú (213 ha), Hòa Lộc 143 ha, …`: the token behind the figure of a name in a list. */
function behindFigure(reading: Reading, at: number): number {
  const close = word(reading, at) === '(' ? (reading.partner[at] as number) : -1;
  if (close > at && close < at + longestFigure && hasFigure(reading, at, close)) return close + 1;
  const mention = isFigure(reading, at) ? mentionAt(reading, at) : undefined;
  return mention ? tokenFrom(reading, mention.unitEnd) : at;
}

/** `các xã Tân Phú, Đồng Lạc đã đạt`, `thị xã Tân Phú 16 ha và Đồng Lạc 38 ha`: whether more than one name follows the word for their kind. */
function isOfSeveral(reading: Reading, { from, nameFrom, to }: PlaceSpan): boolean {
  if (from >= nameFrom) return false;
  return several.has(word(reading, from - 1)) || isFigure(reading, from - 1) || goesOnWithFigures(reading, to);
}

/** Whether another name with a figure in the unit of that of a name, which ends before a token, directly follows it. */
function goesOnWithFigures(reading: Reading, to: number): boolean {
  const sign = behindFigure(reading, to);
  const next = sign + 1 + capitals(reading, sign + 1);
  const isNamed =
    sign > to && joiners.has(word(reading, sign)) && next > sign + 2 && behindFigure(reading, next) > next;
  return isNamed && mentionAt(reading, to)?.unit === mentionAt(reading, next)?.unit;
}

const several = wordSet('các những hai ba');

/** Whether an unknown name in a list ends where a list entry ends. */
function isListed(context: Context, reading: Reading, span: PlaceSpan): boolean {
  const behind = word(reading, span.to);
  // `bản Nậm Ngùa 1, Nậm Ngùa 2 có 125 hộ`: a number ends the name of a village.
  const isNumbered = mentionAt(reading, span.to - 1)?.kind === 'identifier';
  return (
    isNumbered ||
    behind === '' ||
    /^[,.;)]$/.test(behind) ||
    behind === 'và' ||
    kindAt(context, reading, span.to) !== null
  );
}

function kindAt(context: Context, reading: Reading, at: number): { kind: Place['kind']; next: number } | null {
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

/** A name in capitals at a token, resolved by the codebook where it can be. */
function nameAt(context: Context, reading: Reading, at: number, kind: Place['kind']): PlaceSpan | null {
  if (!isCapital(reading, at) || opensCell(reading, at)) return null;
  const known = context.book.places.match(reading.tokens, at);
  // `Quyết Tiến Thành` only begins like Quyết Tiến.
  const whole = known !== null && (!goesOn(reading, known.next) || kindAt(context, reading, known.next) !== null);
  if (known && whole) {
    const definition = choose(context, known.value, kind);
    if (definition) return makeSpan(context, reading, at, known.next, kind, definition, false);
    // `các tỉnh Đồng bằng sông Cửu Long`: all of a region.
    const region = known.value.find((each) => each.kind === 'region');
    if (region && kind === 'province') return makeSpan(context, reading, at, known.next, 'region', region, false);
  }
  if (isOtherInCapitals(reading, at)) return null;
  const length = capitals(reading, at);
  // `xã NTM`: which sort of communes, and no name.
  if (length === 1 && context.book.abbreviations.has(textOf(reading, at, at + 1))) return null;
  const slip = misspelling(context, reading, at, length, kind);
  if (slip) return makeSpan(context, reading, at, slip.to, kind, slip.definition, true);
  if (opensNoun(reading, at, length, kind) || namesOfficial(reading, at, length)) return null;
  return makeSpan(context, reading, at, at + withNumber(reading, at, length, kind), kind, null, false);
}

/** Villages are numbered, and so are communes: `thôn Đắk Kinh 1`, `xã Gia Hòa 2`. */
function withNumber(reading: Reading, at: number, length: number, kind: Place['kind']): number {
  const mention = mentionAt(reading, at + length);
  return numbered.has(kind) && mention?.kind === 'identifier' ? length + 1 : length;
}

const numbered: ReadonlySet<Place['kind']> = new Set(['village', 'residential_area', 'commune']);

/** A place of the codebook that no word for its kind precedes: `Lào Cai, Điện Biên`, `San Thàng - Thèn Sin`. */
function bareName(context: Context, reading: Reading, at: number): PlaceSpan | null {
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

function isNear(context: Context, definition: PlaceDefinition): boolean {
  return context.home !== null && isWithin(context, definition, context.home.id);
}
