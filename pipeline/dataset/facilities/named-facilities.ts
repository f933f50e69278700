import type { Facility } from '../../../dist/types.d.ts';
import type { FacilityKind } from '../../codebook.ts';
import { wordSet } from '../../mention/words.ts';
import { english } from '../english/english.ts';
import { figuresOf } from '../figures/find-figures.ts';
import { placesIn } from '../places.ts';
import { hasProperName } from '../projects/built-projects.ts';
import { bracketBehind, listSpans } from '../reading/brackets.ts';
import { type Context, evidence } from '../reading/context.ts';
import { colonsIn, mentionsIn, type Reading, type Span, splitAt, textOf, word } from '../reading/reading.ts';
import { timeOfSpan } from '../times/figure-times.ts';
import { withCapacity, withNamedHolder } from './capacities.ts';
import type { CountedFacility } from './counted-facilities.ts';
import { facilityAt } from './facility-nouns.ts';
import { addNamed } from './facility-records.ts';
import { listFrom } from './list-openings.ts';

const introWords = new Set(['như', 'gồm', 'sau', 'là', 'lớn']);

/** Facilities that have a name: in brackets behind a count, in lists, in areas of production, with a capacity. */
export function namedFacilities(
  context: Context,
  reading: Reading,
  counted: CountedFacility[],
  anchored: CountedFacility | null,
): void {
  if (anchored) namedInFootnote(context, reading, anchored);
  for (const each of counted) namedInBracket(context, each);
  for (const [i, sentence] of reading.sentences.entries()) {
    const list = facilityList(context, reading, sentence);
    if (!list) continue;
    if (list.kind.sector === 'agriculture') {
      for (const item of list.items) productionArea(context, reading, item, list.kind);
      for (let next = i + 1; next < reading.sentences.length; next++) {
        const later = reading.sentences[next] as Span;
        if (!opensArea(context, reading, later)) break;
        productionArea(context, reading, later, list.kind);
      }
    } else for (const item of list.items) namedInItem(context, reading, item);
  }
  for (const figure of figuresOf(context, reading)) {
    withCapacity(context, figure);
    withNamedHolder(context, figure);
  }
}

/** `02 di tích đã được xếp hạng (A và B)`. */
function namedInBracket(context: Context, { figure, record, kind }: CountedFacility): void {
  if (record.items.length === 0 || record.is_aggregate === false) return;
  const { reading } = figure;
  for (let at = figure.next; at < figure.sentence.to; at++) {
    const bracket = bracketBehind(reading, at);
    if (!bracket) continue;
    for (const span of listSpans(reading, bracket.from, bracket.to)) {
      const own = facilityAt(context, reading, span.from)?.value ?? kind;
      addNamed(context, reading, span, own, {
        parent_id: record.id,
        sector: record.sector,
        time_period: record.time_period,
      });
    }
    return;
  }
}

/** `03⁽¹⁾ trường` and `⁽¹⁾ Gồm: Trường Mầm non Hoa Ban; …`: what a count counts, by name. */
function namedInFootnote(context: Context, reading: Reading, { record, kind }: CountedFacility): void {
  for (const sentence of reading.sentences)
    for (const item of splitAt(reading, { from: listFrom(reading, sentence), to: sentence.to }, ';')) {
      const own = facilityAt(context, reading, item.from);
      if (!own || mentionsIn(reading, item.from, item.to).some((each) => each.kind !== 'identifier')) continue;
      if (!hasProperName(reading, own.next, item.to)) continue;
      const sector = own.value.sector === kind.sector ? record.sector : (own.value.sector as Facility['sector']);
      addNamed(context, reading, item, own.value, { parent_id: record.id, sector, time_period: record.time_period });
    }
}

/** A list of facilities or areas: `Các điểm du lịch như: …`, `một số vùng sản xuất chuyên canh, quy mô lớn: …`. */
function facilityList(
  context: Context,
  reading: Reading,
  sentence: Span,
): { kind: FacilityKind; items: Span[] } | null {
  for (const at of colonsIn(reading, sentence)) {
    if (!introWords.has(word(reading, at - 1))) continue;
    for (let i = at - 1; i >= Math.max(sentence.from, at - 14); i--) {
      const kind = facilityAt(context, reading, i);
      if (kind && kind.next <= at && kind.next - i >= 2)
        return { kind: kind.value, items: splitAt(reading, { from: at + 1, to: sentence.to }, ';') };
    }
  }
  return null;
}

/** `Du lịch tâm linh (Chùa Linh Sơn, Linh Ứng)`: a kind, and the names of what is of that kind. */
function namedInItem(context: Context, reading: Reading, item: Span): void {
  const kind = facilityAt(context, reading, item.from);
  if (!kind) return;
  const bracket = bracketBehind(reading, kind.next);
  if (!bracket) return;
  let head: { kind: FacilityKind; words: string } | null = null;
  for (const span of listSpans(reading, bracket.from, bracket.to)) {
    const own = facilityAt(context, reading, span.from);
    if (own) head = { kind: own.value, words: textOf(reading, span.from, own.next) };
    const name = own || !head ? null : `${head.words} ${textOf(reading, span.from, span.to)}`;
    addNamed(context, reading, span, own?.value ?? head?.kind ?? kind.value, {
      sector: kind.value.sector as Facility['sector'],
      ...(name && { name_vi: name, name_en: english(context, name) }),
    });
  }
}

function opensArea(context: Context, reading: Reading, sentence: Span): boolean {
  return facilityAt(context, reading, sentence.from)?.value.sector === 'agriculture';
}

/** `Vùng nguyên liệu chè tại xã San Thàng`: an area, its crops and its places. */
function productionArea(context: Context, reading: Reading, item: Span, general: FacilityKind): void {
  let at = item.from;
  while (at < item.to && word(reading, at) !== 'tại' && word(reading, at) !== 'ở') at++;
  if (at === item.to) return;
  const span = { from: item.from, to: at };
  const kind = facilityAt(context, reading, item.from)?.value ?? general;
  addNamed(context, reading, span, kind, {
    sector: 'agriculture',
    places: placesIn(context, reading, at, item.to),
    products: productsOf(reading, span),
    time_period: timeOfSpan(context, reading, item)?.iso ?? null,
    ...evidence(context, reading, item.from, item.to),
  });
}

const areaWords = wordSet('vùng trồng tập trung nguyên liệu sản xuất chuyên canh khu hàng hóa');

/** The crops in an area's name: what is left when the words for an area are taken off. */
function productsOf(reading: Reading, span: Span): string[] {
  let { from, to } = span;
  while (from < to && areaWords.has(word(reading, from))) from++;
  while (to > from && areaWords.has(word(reading, to - 1))) to--;
  const crops = splitAt(reading, { from, to }, ',').map((part) => textOf(reading, part.from, part.to));
  const head = crops[0] && /^cây ăn quả (?!có múi)(.+)/iu.exec(crops[0])?.[1];
  if (head) crops[0] = head;
  return crops;
}
