import type { FacilityKind } from '../../codebook.ts';
import { tokenize } from '../../mention/tokens.ts';
import type { Figure } from '../figures/figures.ts';
import { namesCase } from '../labels/described-counts.ts';
import { skipOpenings } from '../labels/label-openings.ts';
import { wordsOf } from '../labels/telling-words.ts';
import { isListedMove } from '../measures/listed-moves.ts';
import type { Context } from '../reading/context.ts';
import { hasFigure, type Reading, textOf, word } from '../reading/reading.ts';
import type { CountedFacilities, CountedFacility } from './counted-facilities.ts';
import { countsDone } from './done-works.ts';
import { equipped, facilityAt, nounBehind } from './facility-nouns.ts';
import { countsHarmed } from './harmed-works.ts';
import { listOpening } from './list-openings.ts';

/** A class of facilities as the words behind a figure name it. */
export interface FacilityClass {
  /** The tokens of its noun, `[from, to)`. */
  from: number;
  to: number;
  kind: FacilityKind;
  /** What is counted, where that is not the noun: units that have such a facility, or those of the total that someone owns. */
  name: string | null;
  /** Whether units that have one are counted: `07/07 xã, phường có trạm y tế`. */
  isShare: boolean;
}

/** The class that a figure counts; null where it counts none, those who farm or trade, who are no buildings, what came to harm, or what was done. */
export function classCounted(context: Context, figure: Figure, counted: CountedFacilities): FacilityClass | null {
  const { mention, lead } = figure;
  if (mention.value === null || (mention.kind !== 'quantity' && mention.kind !== 'ratio') || mention.unitMult !== 0)
    return null;
  if (/tăng|giảm|thêm|^vượt$/.test(lead) || isListedMove(figure)) return null;
  // `38 đại học, 4 trung cấp`: people by their degrees, where `trường đại học` would be schools.
  if (mention.unit === '{graduate}') return null;
  const named = classBehind(context, figure) ?? ownedPart(figure, counted) ?? partInBracket(context, figure, counted);
  if (!named || named.kind.trades || countsCriminals(figure)) return null;
  const opening = listOpening(context, figure);
  if (countsHarmed(context, figure, opening) || countsDone(context, figure, opening, named.to)) return null;
  return named;
}

function classBehind(context: Context, figure: Figure): FacilityClass | null {
  const noun = nounBehind(context, figure);
  if (noun) return { ...noun, name: null, isShare: false };
  const level = standardOfLevel(context, figure);
  if (level) return level;
  const units = equipped(context, figure);
  const name = units && textOf(figure.reading, figure.to, units.to).replace(/ ?\([^()]*\)/u, '');
  return units && { ...units, name, isShare: true };
}

/** `Cấp THCS có 22/24 đạt chuẩn quốc gia`: schools of the level before a ratio that leaves them out. */
function standardOfLevel(context: Context, figure: Figure): FacilityClass | null {
  const { reading, mention, to } = figure;
  if (mention.kind !== 'ratio' || mention.unit !== null || textOf(reading, to, to + 2) !== 'đạt chuẩn') return null;
  const level = levelBefore(context, figure);
  return level && { from: to, to, kind: level.kind, name: level.name, isShare: false };
}

/** `triệt phá 5 đường dây đánh bạc`: those who break the law run no works. */
function countsCriminals({ reading, to }: Figure): boolean {
  return /^đường dây$/iu.test(textOf(reading, to, to + 2)) && namesCase(reading, textOf(reading, to + 2, to + 4));
}

/** `28 trường mầm non (27 công lập, 1 tư thục)`, `4 di tích (1 cấp quốc gia)`: a part in a bracket that only says whose those counted before it are. */
function ownedPart({ reading, to, bracket, sentence }: Figure, counted: CountedFacilities): FacilityClass | null {
  const whole = bracket < 0 ? null : counted.beforeBracket(bracket);
  const words = ownedBy.exec(textOf(reading, to, Math.min(to + longestOwner, sentence.to)))?.[0];
  if (!whole || !words || whole.nounTo !== bracket) return null;
  return {
    from: to,
    to: to + words.split(' ').length,
    kind: whole.kind,
    name: `${whole.record.name_vi} ${words}`,
    isShare: false,
  };
}

const ownedBy =
  /^(?:ngoài công lập|công lập|tư thục|dân lập|bán công|cấp (?:quốc gia(?: đặc biệt)?|tỉnh|thành phố|huyện|xã))(?=$|[ ,:;)])/iu;
const longestOwner = 6;

/** `38/41 trường đạt chuẩn (mầm non 14/15, tiểu học 13/14)`, `48 nhà văn hóa (kiên cố 17, tạm 31)`: what a bare figure of the bracket behind facilities counts, by the words before it. */
function partInBracket(context: Context, figure: Figure, counted: CountedFacilities): FacilityClass | null {
  const { reading, mention, from, to, bracket } = figure;
  const whole = bracket < 0 || mention.unit !== null ? null : counted.beforeBracket(bracket);
  if (!whole || bracket - whole.nounTo > longestStandard || hasFigure(reading, whole.figure.next, bracket)) return null;
  if ((mention.value ?? 0) > (whole.record.count ?? 0)) return null;
  const level = whole.kind.code === 'school' ? levelBefore(context, figure) : null;
  if (level) return { from: to, to, kind: level.kind, name: level.name, isShare: false };
  let first = from;
  while (first > bracket + 1 && reading.tokens[first - 1]?.type === 'word') first--;
  const words = textOf(reading, first, from);
  const opens = first === bracket + 1 || /^[,;]$/.test(word(reading, first - 1));
  const isPart =
    opens && words !== '' && from - first <= longestPart && whole.nounTo === bracket && !ofOther.test(words);
  return isPart ? { from: to, to, kind: whole.kind, name: `${whole.record.name_vi} ${words}`, isShare: false } : null;
}

/** Longest words that tell a part of facilities, in tokens. */
const longestPart = 6;
/** Words for another time, a plan or a measure before a figure. */
const ofOther =
  /(?:^| )(?:cùng kỳ|kế hoạch|KH|chỉ tiêu|năm|tháng|quý|tăng|giảm|thêm|bình quân|tổng|số|diện tích|kinh phí|vốn|công suất|quy mô|tỷ lệ)(?: |$)/iu;

/** Longest words for what facilities have, between their noun and its bracket, in tokens. */
const longestStandard = 12;

/** `Cấp mầm non: 12 trường`: the words before the figure tell which kind of the noun behind it is counted. */
export function kindBefore(
  context: Context,
  figure: Figure,
  general: FacilityKind,
): { name: string; kind: FacilityKind; from: number } | null {
  return general.code === 'school' ? levelBefore(context, figure) : null;
}

/** The schools that alone lead to a figure: `bậc học mầm non có 6 …`. */
export function levelBefore(
  context: Context,
  figure: Figure,
): { name: string; kind: FacilityKind; from: number } | null {
  const { reading, left } = figure;
  const from = skipOpenings(context, reading, left.from, left.to);
  // `bậc học mầm non có 6 trường`: the kind is told by the level.
  const told = /^(?:bậc|cấp)$/.test(word(reading, from)) ? from + (word(reading, from + 1) === 'học' ? 2 : 1) : from;
  const kind = told < left.to ? facilityAt(context, reading, told) : null;
  if (!kind || !isAllKinds(context, reading, kind.next, left.to)) return null;
  const level = textOf(reading, told, left.to);
  // `bậc học mầm non có 6/9 trường`: schools of the level.
  const isSaid = told > from && /^(?:hiện )?có$/u.test(figure.lead) && !/^trường /iu.test(level);
  return { name: isSaid ? `trường ${level}` : textOf(reading, from, left.to), kind: kind.value, from };
}

/** `PTDTNT | THCS&THPT`: whether only further levels of the same school follow. */
function isAllKinds(context: Context, reading: Reading, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const joined = /^[&-]$/.test(word(reading, at)) ? at + 1 : at;
    const kind = joined < to ? facilityAt(context, reading, joined) : null;
    if (!kind || kind.next > to) return false;
    at = kind.next;
  }
  return true;
}

/** `10 cơ sở giáo dục mầm non (01 trường …)`: a bare school in a breakdown is of the kind of its total. */
export function kindOfPart(context: Context, kind: FacilityKind, parent: CountedFacility | null): FacilityKind {
  if (kind.code !== 'school' || !parent) return kind;
  const words = wordsOf(parent.record.name_vi);
  for (let at = 0; at + 1 < words.length; at++) {
    const tokens = tokenize(`trường ${words[at]} ${words[at + 1]}`);
    const found = context.book.facilityKinds.match(tokens, 0);
    if (found && found.next === tokens.length) return found.value;
  }
  return words[0] === 'trường' && parent.kind.sector === kind.sector ? parent.kind : kind;
}
