import { wordPattern } from '../../codebook-words.ts';
import { placesIn } from '../places.ts';
import { articleHead, articles } from '../reading/articles.ts';
import type { Context } from '../reading/context.ts';
import { introsOver } from '../reading/lead-ins.ts';
import { figureKinds, mentionAt, type Reading, textOf, timeAt, word } from '../reading/reading.ts';
import { homeOf } from './home-places.ts';
import { spanAt, spansIn } from './place-spans.ts';

/** The area of what a block tells where it names none: of its opening, of what stands above it, or of the report. */
export function areaAround(context: Context, reading: Reading): string[] {
  let area = context.areas.get(reading);
  if (!area) {
    const above = placeDescribed(context, reading) ?? placeAbove(context, reading);
    area = above === null ? homeOf(context) : [above];
    if (area.length === 0) area = onlyNamed(context, reading);
    context.areas.set(reading, area);
  }
  return area;
}

/** `Năm 2020, sản lượng lương thực của huyện Nậm Mu đạt 900 tấn; trồng mới 50 ha rừng`: the one place that a block of a text of no place names, of which its first figure is. */
function onlyNamed(context: Context, reading: Reading): string[] {
  const first = reading.mentions.find(({ kind }) => figureKinds.has(kind));
  const named = spansIn(context, reading, 0, reading.tokens.length).filter(
    ({ excluded, kind }) => !excluded && kind !== 'road',
  );
  const [only] = named;
  if (!first || !only || named.some(({ id }) => id !== only.id)) return [];
  const isBefore = (reading.tokens[only.from]?.start ?? first.start) < first.start;
  const isOpened = timeAt(reading, only.from - 1) !== undefined || owning.test(word(reading, only.from - 1));
  return isBefore && isOpened ? [only.id] : [];
}

const owning = /^(?:của|toàn|bàn|,|tại|ở)?$/;

/** Most tokens of what opens a paragraph before the place that it is about: `Vị trí địa lý:`. */
const longestOpening = 8;

/** `Suối Lềnh là xã của huyện …`, `Điều kiện tự nhiên: xã Nậm Cha cách …`: the place that a paragraph opens by describing. */
export function placeDescribed(context: Context, reading: Reading): string | null {
  let at = 0;
  while (at < longestOpening && word(reading, at) !== ':') at++;
  const first = spanAt(context, reading, 0) ?? spanAt(context, reading, at + 1);
  if (!first || first.excluded) return null;
  const [verb, said] = [word(reading, first.to), word(reading, first.to + 1)];
  // `Ninh Thuận là tỉnh có sản lượng lớn nhất; …` ranks it, and describes it no further.
  const ranks = /^(?:có|đứng|dẫn|duy|đầu)$/.test(word(reading, first.to + 2));
  if (verb === 'là') return /^(?:xã|huyện|một|phường|thị|tỉnh|thành|quận)$/.test(said) && !ranks ? first.id : null;
  if (verb !== 'có' && verb !== 'gồm') return /^(?:cách|nằm|thuộc|giáp)$/.test(verb) ? first.id : null;
  const parts = mentionAt(reading, first.to + 1)?.unit;
  const hasArea = /^(?:tổng )?diện tích (?:đất )?tự nhiên/iu.test(textOf(reading, first.to + 1, first.to + 7));
  return hasArea || parts === '{village}' || parts === '{commune}' ? first.id : null;
}

/** `1. Xã Nậm Búng`, `- Thôn Nà Khoa:`: the place that what introduces a list, or the nearest heading above, only names. */
function placeAbove(context: Context, reading: Reading): string | null {
  const intro = context.intros.get(reading);
  if (intro && onlyPlace(context.codebook).test(intro.text))
    return placesIn(context, intro, 0, intro.tokens.length).at(-1) ?? null;
  const described = intro ? placeDescribed(context, intro) : null;
  if (described !== null) return described;
  const given = placeGiven(context, reading);
  if (given !== null) return given;
  for (let section = reading.section; section; section = section.parent) {
    const heading = context.headings.get(section);
    if (heading && onlyPlace(context.codebook).test(heading.text))
      return placesIn(context, heading, 0, heading.tokens.length).at(-1) ?? null;
  }
  return null;
}

const giving = wordPattern(
  `^(?:${articleHead} )?(?:(?:nay|thống nhất|phê duyệt|tạm) )*(?:giao|phân bổ|bổ sung|cấp|hỗ trợ|bố trí|điều chỉnh) [^:]* cho(?: (?:UBND|Ủy ban nhân dân|Phòng [^:,;]{2,40}|nhân dân))?$`,
);

/** `Điều 1. Giao dự toán năm 2023 cho UBND huyện Bình Lâm như sau:`: the one place that what opens a list, or an article, gives its figures to. */
function placeGiven(context: Context, reading: Reading): string | null {
  const article = articles(context).get(reading);
  const openings = [...introsOver(context, reading), ...(article ? [article] : [])];
  for (const each of openings.filter(({ text }) => text.endsWith(':'))) {
    const last = spansIn(context, each, 0, each.tokens.length).at(-1);
    if (last && giving(context.codebook).test(textOf(each, 0, last.from))) return last.id;
  }
  return null;
}

/** Whether words are nothing but a place: `Xã Bản Lang`. */
export function isOnlyPlace({ codebook }: Context, text: string): boolean {
  return onlyPlace(codebook).test(text);
}

/** Nothing but a place: the word for its kind, with or without a capital, and its name. */
const onlyPlace = wordPattern(String.raw`^(?:{Level}|{Hamlet}) \p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*)*\s?[:.]?$`, 'u');
