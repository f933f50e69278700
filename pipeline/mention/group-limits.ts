import { extent, extentAt } from './harm-degrees.ts';
import { isHadUp, isOfVehicles } from './holder-limits.ts';
import { comparatorBefore } from './quantities.ts';
import { dashes, type Found, isNumberAt, isWordAt, type Reader, unitAt, wordAt } from './reader.ts';
import { type Figures, figuresAt, isOpenEnded, limits, other } from './threshold-figures.ts';
import type { Token } from './tokens.ts';
import { readMeasure } from './units.ts';
import { wordSet } from './words.ts';

/** Words before `từ … trở lên` that say that so much is reached. */
const reached = wordSet(
  'đạt tăng giảm thêm có còn được trồng quân trưởng : là gồm hàng ước nạp triển mới lập dựng cho',
);

/** `các TBA có tỷ lệ >10%`, `xã đạt từ 15 tiêu chí`, `trẻ sơ sinh dưới 2.500 gam`. */
export function limit(reader: Reader, at: number): Found | null {
  // `8 xã đạt 19/19 tiêu chí`: of all criteria, where communes are counted by how many they have reached.
  if (wordAt(reader, at + 1) === '/' && isNumberAt(reader, at + 2)) {
    const ratio = { high: at + 2, unit: at + 3 };
    return isOfCounted(reader, at, ratio) ? other(reader, at, ratio, 'threshold in a definition') : null;
  }
  const extents = extentAt(reader, at);
  if (extents) return other(reader, at, extents, extent);
  const before = wordAt(reader, at - 1);
  const figures = figuresAt(reader, at);
  const code = unitAt(reader, figures.unit)?.value.code;
  const isGroup =
    (comparatorBefore(reader, at) !== null &&
      '<>'.includes(before) &&
      isWordAt(reader, at - 2) &&
      saysGroup(reader, at)) ||
    (code === '{criterion}' &&
      limits.has(before) &&
      !isAimedAt(reader, at) &&
      !isChange(reader, at) &&
      !isTold(reader, at, figures)) ||
    (code === '{criterion}' && isOfCounted(reader, at, figures)) ||
    (wordAt(reader, figures.unit) === '%' && limits.has(before) && isOfGroup(reader, at)) ||
    (limits.has(before) && isTakenByEach(reader, at, figures) && isOfGroup(reader, at, taking)) ||
    (limits.has(before) && isBroughtByEach(reader, at, figures)) ||
    (wordAt(reader, figures.unit) === '%' && isBound(reader, at, figures) && isOfDoers(reader, at)) ||
    (code === '[HP]' && (limits.has(before) || isSmaller(reader, at)) && !isReached(reader, at)) ||
    (code === 'g' && before === 'dưới' && !isReached(reader, at)) ||
    isUpperBound(reader, at) ||
    isFromUp(reader, at, figures) ||
    isEntryLimit(reader, at, figures) ||
    isHadUp(reader, at, figures) ||
    isOfVehicles(reader, at, figures);
  return isGroup ? other(reader, at, figures, 'threshold in a definition') : null;
}

/** How far before a bound the aim at it is named, in tokens. */
const longestAim = 8;

/** `xã phấn đấu đạt từ 15 tiêu chí`: what is aimed at. */
function isAimedAt(reader: Reader, at: number): boolean {
  for (let i = at - 2; i > at - longestAim && isWordAt(reader, i) && !isNumberAt(reader, i); i--)
    if (wordAt(reader, i) === 'đấu' && wordAt(reader, i - 1) === 'phấn') return true;
  return false;
}

/** Words by which those that are counted are told apart: `9 xã đạt 15 tiêu chí`. */
const reaching = wordSet('đạt hoàn thành được');
const plurals = wordSet('số các những');
/** Words before a count that is the base of a mean: `bình quân 1 xã`. */
const each = wordSet('quân mỗi');
const places = new Set(['{commune}', '{district}', '{village}', '{province}']);
/** Those who are judged by criteria. */
const judged = new Set([...places, '{household}', '{school}', '{health_station}', '{enterprise}', '{organisation}']);
const longestGroup = 24;

/** `2 xã (A, B) đạt 11 tiêu chí`, `số xã đạt 19 tiêu chí`, `90 hộ đạt 8 tiêu chí`: how many each of those counted has. */
function isOfCounted(reader: Reader, at: number, { unit }: Figures): boolean {
  if (readMeasure(reader, unit).unit !== '{criterion}') return false;
  let verb = at - 1;
  while (reaching.has(wordAt(reader, verb))) verb--;
  if (verb === at - 1 || (isOfAll(reader, verb) && endsClause(reader, unit + 2))) return false;
  const last = reader.mentions.findLast((each) => each.kind !== 'ordinal' && each.kind !== 'date');
  let depth = 0;
  for (let i = verb; i >= 0 && i > verb - longestGroup; i--) {
    const word = wordAt(reader, i);
    if (word === ')') depth++;
    else if (word === '(') depth--;
    else if (depth === 0 && reader.tokens[i]?.type === 'sign') return false;
    if (depth > 0) continue;
    // `nhóm đạt 19 tiêu chí: 58 xã`.
    if (word === 'nhóm' && i === verb && wordAt(reader, unit + 2) === ':') return true;
    if (judged.has(unitAt(reader, i)?.value.code ?? '') && plurals.has(wordAt(reader, i - 1)))
      return wordAt(reader, i - 2) !== 'quân';
    if (!last || (reader.tokens[i] as Token).end > last.unitEnd) continue;
    while (i > 0 && (reader.tokens[i] as Token).start > last.start) i--;
    return (
      (last.kind === 'quantity' || last.kind === 'ratio') &&
      judged.has(last.unit ?? '') &&
      !each.has(wordAt(reader, i - 1))
    );
  }
  return false;
}

const having = wordSet('có còn');
const taking = wordSet('có còn đạt');
/** What each of those who are told by it takes in, as words before a bound. */
const takings = new Set(['kim ngạch', 'doanh thu', 'thu nhập', 'lợi nhuận', 'doanh số', 'xuất khẩu', 'bình quân']);

/** `6 mặt hàng đạt kim ngạch trên 3 tỷ USD`, `5 mặt hàng xuất khẩu đạt trên 2 tỷ USD`: how much each of those counted takes in at least. */
function isTakenByEach(reader: Reader, at: number, { unit }: Figures): boolean {
  const end = lastBeforeLimit(reader, at);
  const isMoney = readMeasure(reader, unit).unitClass === 'money';
  // `kim ngạch XK trên 1 tỷ USD`.
  const last = wordAt(reader, end) === 'xk' ? end - 1 : end;
  return isMoney && takings.has(`${wordAt(reader, last - 1)} ${wordAt(reader, last)}`);
}

/** The last token before a limit and a `đạt` before it: of `kim ngạch` in `kim ngạch đạt trên 1 tỷ USD`. */
function lastBeforeLimit(reader: Reader, at: number): number {
  return wordAt(reader, at - 2) === 'đạt' ? at - 3 : at - 2;
}

/** `trong đó 5 mặt hàng trên 10 tỷ USD`: goods and markets are told apart by what they bring in. */
function isBroughtByEach(reader: Reader, at: number, { unit }: Figures): boolean {
  const last = reader.mentions.at(-1);
  const end = lastBeforeLimit(reader, at);
  return (
    (last?.unit === '{product}' || last?.unit === '{country}') &&
    last.unitEnd === reader.tokens[end]?.end &&
    readMeasure(reader, unit).unitClass === 'money'
  );
}

/** Longest words by which those counted are told apart, in tokens. */
const longestTrait = 18;

/** `69 hồ có dung tích dưới 20%`, `52/63 tỉnh có tỷ lệ tiêm mũi 2 trên 90%`: what those that are counted have, up to a limit. */
function isOfGroup(reader: Reader, at: number, verbs = having): boolean {
  const last = reader.mentions.findLast(({ kind }) => kind === 'quantity' || kind === 'ratio');
  if (last?.unitClass !== 'count') return false;
  let has = false;
  for (let i = at - 2; i > at - longestTrait && i >= 0; i--) {
    const { start, type } = reader.tokens[i] as Token;
    if (start < last.unitEnd) return has;
    if (type === 'sign' && !joints.has(wordAt(reader, i))) return false;
    if (verbs.has(wordAt(reader, i))) has = true;
  }
  return false;
}

/** Signs within what those counted have: brackets, and those of names and ranges. */
const joints = new Set(['(', ')', '%', ...dashes]);

/** Those of whom so much of a plan is asked each. */
const doers = new Set([
  ...places,
  '{city}',
  '{administrative_unit}',
  '{organisation}',
  '{owner}',
  '{project}',
  '{budget_item}',
  '{target}',
]);
/** Words before those who are counted, and are not what the clause is of: `có 5 sở, 3 xã`. */
const introducing = wordSet('có còn đó , ; : ( và');

/** `đạt trên 80%`, `đạt và vượt 50%`, `đạt từ 70% đến dưới 100%`, `đạt 100% trở lên`: what is reached or not. */
function isBound(reader: Reader, at: number, { unit }: Figures): boolean {
  const before = wordAt(reader, at - 1);
  const isBetween =
    before === 'từ' &&
    wordAt(reader, unit + 1) === 'đến' &&
    (limits.has(wordAt(reader, unit + 2)) || isNumberAt(reader, unit + 2));
  const isLeast = wordAt(reader, unit + 1) === 'trở' && wordAt(reader, unit + 2) === 'lên';
  if (isBetween || isLeast) return true;
  return before === 'dưới' || before === 'trên' || (before === 'vượt' && /^(?:và|,)$/.test(wordAt(reader, at - 2)));
}

/** `5 xã đạt từ 70% đến dưới 100%`, `từ 40% đến 60%`: the end of a range that those counted are told apart by. */
function isUpperBound(reader: Reader, at: number): boolean {
  const last = reader.mentions.at(-1);
  const until = limits.has(wordAt(reader, at - 1)) ? at - 2 : at - 1;
  return (
    wordAt(reader, until) === 'đến' &&
    last?.reason === extent &&
    wordAt(reader, until - 1) === '%' &&
    (last.unitEnd ?? last.end) >= (reader.tokens[until - 2] as Token).end
  );
}

/** `12/15 xã đạt trên 80% kế hoạch`, `5 sở giải ngân dưới 50%`: up to what those who are counted did of their plans. */
function isOfDoers(reader: Reader, at: number): boolean {
  const last = reader.mentions.at(-1);
  if ((last?.kind !== 'quantity' && last?.kind !== 'ratio') || !doers.has(last.unit ?? '')) return false;
  // `8 khoản thu đạt khá (trên 20% dự toán)`: what that means.
  const verb = wordAt(reader, at - 1) === 'đạt' ? at - 1 : at - 2;
  const end = wordAt(reader, verb) === '(' ? verb - 1 : verb;
  let first = end;
  while (first > at - longestTrait && isWordAt(reader, first) && (reader.tokens[first] as Token).start >= last.unitEnd)
    first--;
  if (first === end || (reader.tokens[first] as Token).end > last.unitEnd) return false;
  while (first > 0 && (reader.tokens[first] as Token).start > last.start) first--;
  return first === 0 || introducing.has(wordAt(reader, first - 1));
}

/** `dưới 6 m: 271 chiếc`, `từ 6 đến dưới 12 m: 912 chiếc`: a limit that names the entry of a list. */
function isEntryLimit(reader: Reader, at: number, { unit }: Figures): boolean {
  if (!limits.has(wordAt(reader, at - 1))) return false;
  const { next, unitClass } = readMeasure(reader, unit);
  if (unitClass !== 'measure') return false;
  const last = wordAt(reader, next) === 'đến' ? next + (limits.has(wordAt(reader, next + 1)) ? 2 : 1) : null;
  const end = last !== null && isNumberAt(reader, last) ? readMeasure(reader, last + 1).next : next;
  return wordAt(reader, end) === ':' && isNumberAt(reader, end + 1);
}

/** `nhỏ hơn 20 CV`. */
function isSmaller(reader: Reader, at: number): boolean {
  return wordAt(reader, at - 1) === 'hơn' && /^(?:nhỏ|lớn)$/.test(wordAt(reader, at - 2));
}

/** `công suất từ 90 CV trở lên`, `lợn từ 60 kg đến xuất chuồng` set a limit, `đạt từ 8,0% trở lên` is a goal. */
function isFromUp(reader: Reader, at: number, { high, unit }: Figures): boolean {
  if (wordAt(reader, at - 1) !== 'từ' || high !== null) return false;
  if (reached.has(wordAt(reader, at - 2)) && !isGroupWith(reader, at)) return false;
  const measure = readMeasure(reader, unit);
  const behind = wordAt(reader, measure.next);
  const isOpen =
    isOpenEnded(reader, measure.next) || (behind === 'đến' && /^(?:xuất|khi)$/.test(wordAt(reader, measure.next + 1)));
  return measure.next > unit && measure.unitClass !== 'percent' && isOpen && !isAimed(reader, at, measure.next + 2);
}

/** First words of a clause that is of a sum: `Tổng vốn đầu tư`, `thu ngân sách`. */
const sums = wordSet('tổng thu sản diện giá kim doanh vốn grdp năng bình mức');
/** Words by which those are told of whom a limit tells. */
const tellingOf = wordSet('có các những là được cho');
const longestSum = 16;

/** `; tổng vốn đầu tư toàn xã hội từ 30.000 tỷ đồng trở lên;`: a clause that says nothing but how much is aimed at. */
function isAimed(reader: Reader, at: number, next: number): boolean {
  if (next < reader.tokens.length && !/^[,;.]$/.test(wordAt(reader, next))) return false;
  let first = at - 1;
  while (first > at - longestSum && isWordAt(reader, first - 1) && !tellingOf.has(wordAt(reader, first - 1))) first--;
  return sums.has(wordAt(reader, first)) && !isWordAt(reader, first - 1);
}

/** `Hộ có từ 02 lao động trở lên`: those of a kind that have so many. */
function isGroupWith(reader: Reader, at: number): boolean {
  const noun = wordAt(reader, at - 2) === 'có' ? unitAt(reader, at - 3) : null;
  return noun?.next === at - 2 && noun.value.class === 'count' && !isNumberAt(reader, at - 4);
}

/** Whether the figure with its limit is what is reached: `công suất đạt trên 90 CV`, `tải trọng là không quá 90 CV`. */
function isReached(reader: Reader, at: number): boolean {
  return reached.has(wordAt(reader, limitStart(reader, at) - 1));
}

/** The same where `đạt` says who belongs to a group: `xã đạt dưới 10 tiêu chí`, but `ước đạt trên 12 tiêu chí`. */
function isTold(reader: Reader, at: number, { unit }: Figures): boolean {
  const start = limitStart(reader, at);
  const before = wordAt(reader, start - 1);
  if (before !== 'đạt') return before === ':' || before === 'là' || before === 'quân';
  return wordAt(reader, start - 2) === 'ước' || (isOfAll(reader, start - 2) && endsClause(reader, unit + 2));
}

/** First words of a clause that is of all of some, and of none that it counts. */
const alls = wordSet('các những mỗi bình');

/** `Các xã còn lại đạt từ 12 đến 14 tiêu chí`, `Bình quân mỗi xã đạt trên 15 tiêu chí`: of what a clause is up to its verb. */
function isOfAll(reader: Reader, verb: number): boolean {
  let first = verb;
  while (first > verb - longestGroup && isWordAt(reader, first - 1)) first--;
  return alls.has(wordAt(reader, first));
}

function endsClause(reader: Reader, at: number): boolean {
  return at >= reader.tokens.length || /^[.;,)]$/.test(wordAt(reader, at)) || wordAt(reader, at) === 'trở';
}

/** First token of the words that limit a figure: `dưới`, `không dưới`. */
function limitStart(reader: Reader, at: number): number {
  return wordAt(reader, at - 2) === 'không' ? at - 2 : at - 1;
}

/** Whether the clause speaks of those of a group: `các trạm có tỷ lệ …`. */
function saysGroup(reader: Reader, at: number): boolean {
  for (let i = at - 2; i >= 0 && i > at - 12; i--) {
    const word = wordAt(reader, i);
    if (word === 'các' || word === 'những') return true;
    if (reader.tokens[i]?.type === 'sign') return false;
  }
  return false;
}

/** `tăng trên 2 tiêu chí`, `giảm thêm từ 1 - 2 tiêu chí`, `từ 12 tiêu chí lên 15`. */
function isChange(reader: Reader, at: number): boolean {
  const isMore = wordAt(reader, at - 2) === 'thêm';
  const earlier = wordAt(reader, isMore ? at - 3 : at - 2);
  return (
    isMore ||
    earlier === 'tăng' ||
    earlier === 'giảm' ||
    wordAt(reader, at + 2) === 'lên' ||
    wordAt(reader, at + 2) === 'xuống'
  );
}
