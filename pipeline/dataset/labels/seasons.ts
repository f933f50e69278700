import type { Codebook } from '../../codebook.ts';
import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import { keptFor, keptWith } from '../../kept.ts';
import type { Time } from '../../mention/types.ts';
import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { behindLeadIn, leadInsOver } from '../reading/lead-ins.ts';
import { type Reading, type Span, textOf, timeAt, word } from '../reading/reading.ts';
import { isMeasureNoun } from './measure-nouns.ts';

/** Words before a season that dates what follows, and names no crop. */
const dating = /^(?:trong|của|tại|vào|đến|từ|hết|cuối|đầu|sau|ở|và|là|cả|so|với|kỳ)$/;

/** Verbs before a season that is when, and not what, they reap; `diện tích gieo cấy vụ Mùa` ends with its name. */
const reaping = wordPattern('(?<!(?:{harvest_measure}|cây|giống) ){growing_act}$');
/** Longest such words with the measure before them, in tokens. */
const longestReaping = 4;

function seasonAt(reading: Reading, at: number): Time | null {
  const time = timeAt(reading, at);
  if (!time || time.season === null || word(reading, at) === 'năm') return null;
  const token = reading.tokens[at];
  return token && (time.mention === null || token.end <= time.mention.start) ? time : null;
}

/** Whether a token belongs to the season that ends a crop's name: `lúa vụ Đông Xuân`, `cây vụ đông`; not `trong vụ Đông Xuân`. */
export function isOfSeason(reading: Reading, at: number): boolean {
  const time = seasonAt(reading, at);
  if (time === null) return false;
  let from = at;
  while (from > 0 && seasonAt(reading, from - 1) === time) from--;
  return (
    reading.tokens[from - 1]?.type === 'word' &&
    !dating.test(word(reading, from - 1)) &&
    !reaping(reading.codebook).test(textOf(reading, from - longestReaping, from))
  );
}

/** Words before a season that something is only compared with. */
const compared = wordSet('với so kỳ hơn');

/** Units of what is grown. */
const grown = /^(?:har|t|dt\/har|t\/har|kg\/har)$/;

/** `vụ Đông Xuân 47.500 ha`, `Vụ Mùa, toàn xã gieo 30 ha lúa`: a harvest's figure is of its season, which its clause opens with. */
export function withSeason(context: Context, figure: Figure, label: string): string {
  const { reading, left, leadFrom, mention } = figure;
  const { codebook } = context;
  if (!grown.test(mention.unit ?? '') && !(mention.unit === '%' && onlyGrowing(codebook).test(label))) return label;
  for (let at = leadFrom - 1; at >= left.from; at--) {
    if (seasonAt(reading, at) === null) continue;
    let from = at;
    while (from > left.from && seasonAt(reading, from - 1) !== null) from--;
    const before = word(reading, from - 1);
    if (compared.has(before)) continue;
    const season = textOf(reading, from, at + 1);
    return saysSeason(codebook, label.toLowerCase(), season.toLowerCase().replace(/^vụ /u, ''))
      ? label
      : bare(codebook, label).replace(againstPlan, ` ${season}$1`);
  }
  const above = ofYear(codebook).test(label) ? null : (seasonOfSentence(figure) ?? seasonAbove(reading, context));
  return above === null ? label : inSeasonAbove(context, label, inSentence(above));
}

/** `Gieo trồng vụ Mùa đạt 90% kế hoạch`: a deed that only its season tells. */
const onlyGrowing = wordPattern('^{growing_act}(?= so với |$)');
/** What a label is compared with, at its end. */
const againstPlan = /( so với .*)?$/u;

const opensWithSeason = wordPattern('^{crop_season}(?!\\p{L})');

/** Whether a label names a season, and not another that begins with its words: `đông xuân` is no `đông`. */
function saysSeason(codebook: Codebook, label: string, season: string): boolean {
  const at = label.indexOf(season);
  if (at < 0) return false;
  const told = opensWithSeason(codebook).exec(label.slice(at))?.[0];
  return (
    told === undefined || told.length <= season.length || saysSeason(codebook, label.slice(at + told.length), season)
  );
}

const anyCrop = wordPattern('(?:^| ){crop}(?: |$)');

/** `Trong vụ Xuân, toàn huyện gieo trồng lúa 300 ha, ngô 45 ha`: the one season that a sentence names before any crop, which then is that of all of them. */
function seasonOfSentence({ reading, sentence, left, leadFrom }: Figure): string | undefined {
  const { season, first, other } = seasonsIn(sentence, reading);
  return leadFrom > first && left.from <= other ? season : undefined;
}

interface SeasonOfSentence {
  readonly season: string | undefined;
  readonly first: number;
  readonly other: number;
}

/** The season that a sentence names before any crop, its first token, and that of the next one that it names. */
const seasonsIn = keptFor((sentence: Span, reading: Reading): SeasonOfSentence => {
  const next = (from: number, isOther: (at: number) => boolean) => {
    let at = from;
    while (at < sentence.to && !isOther(at)) at++;
    return at;
  };
  const first = next(sentence.from, (at) => seasonAt(reading, at) !== null);
  const to = next(first, (at) => seasonAt(reading, at) === null);
  const isCompared = /^(?:so|với|kỳ|sang|chuẩn)$/.test(word(reading, first - 1));
  const before = textOf(reading, sentence.from, Math.min(first, sentence.from + longestOpening));
  const isOfAll =
    first < sentence.from + longestOpening && !/[()]/.test(before) && !anyCrop(reading.codebook).test(before);
  return {
    season: isOfAll && !isCompared ? anySeason(reading.codebook).exec(textOf(reading, first, to))?.[0] : undefined,
    first,
    other: next(to, (at) => seasonAt(reading, at) !== null),
  };
});

/** How far into a sentence the season stands that is of all of it, in tokens. */
const longestOpening = 24;

/** `Cây lạc: Diện tích`: the crop's season stands with its name. */
function inSeasonAbove(context: Context, label: string, season: string): string {
  const [, crop, measure] = /^([^:]+): ([^:]+)$/u.exec(label) ?? [];
  return crop && measure && isMeasureNoun(context, measure) ? `${crop} ${season}: ${measure}` : `${label} ${season}`;
}

/** Labels that say a season or that all of a year is told, and what grows in no season. */
const ofYear = wordPattern('(?:^| )(?:vụ|cả năm|{crop_season}|rừng|lâu năm|ăn quả)(?: |$)');
const leading =
  '(?:(?:về|tình hình|tiến độ|kết quả|sản xuất|thu hoạch|chăm sóc|gieo cấy|gieo trồng|trồng trọt|cây trồng) )*';
const inYear = String.raw`(?: (?:năm )?\d{4}(?: ?[-–] ?\d{4})?)?`;
const onlySeason = wordPattern(`^${leading}(vụ {crop_season})${inYear}[:.]?$`);
const opensSeason = wordPattern(`^${leading}(vụ {crop_season})${inYear} ?[:,]`);

/** `a) Vụ Xuân` over `Diện tích ngô: 20 ha`: the season that the block opens with, or else that the heading or what opens its list is of alone. */
const seasonAbove = keptWith((reading: Reading, context: Context): string | null => {
  const { codebook, intros } = context;
  const opened = opensSeason(codebook).exec(reading.text)?.[1];
  if (opened !== undefined) return opened;
  const lead = reading.tokens[behindLeadIn(reading)]?.start ?? 0;
  if (reading.times.some(({ season, start }) => season !== null && start >= lead)) return null;
  const above = onlySeason(codebook).exec(intros.get(reading)?.text ?? reading.section?.heading.text ?? '')?.[1];
  return above ?? seasonLedTo(context, reading) ?? null;
});

const anySeason = wordPattern(String.raw`(?<!\p{L})vụ {crop_season}(?!\p{L})`);

/** `Kết quả sản xuất vụ Mùa năm 2019 như sau:`: the one season of the words that lead to what a block tells, or that open its list. */
function seasonLedTo(context: Context, reading: Reading): string | undefined {
  for (const words of leadInsOver(context, reading)) {
    const [, ...behind] = words.split(anySeason(context.codebook));
    if (behind.length > 0) return behind.length === 1 ? anySeason(context.codebook).exec(words)?.[0] : undefined;
  }
  return undefined;
}

const seasonAtEnd = wordPattern(' (?:vụ )?{crop_season}$');

/** A label without the season that it ends with: another one takes its place. */
function bare(codebook: Codebook, label: string): string {
  return label.replace(seasonAtEnd(codebook), '');
}

/** `sản lượng thu hoạch vụ Đông Xuân` of `lúa`: the words before a figure with the crop behind it, which its season follows. */
export function withCropOfSeason({ codebook }: WithCodebook, words: string, noun: string): string {
  const season = seasonAtEnd(codebook).exec(words)?.[0];
  return season === undefined || / vụ /iu.test(noun) ? `${words} ${noun}` : `${bare(codebook, words)} ${noun}${season}`;
}
