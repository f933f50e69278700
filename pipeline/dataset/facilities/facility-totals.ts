import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { type Reading, textOf, word } from '../reading/reading.ts';
import { sentenceOpening } from '../ties/breakdown-words.ts';
import type { CountedFacilities, CountedFacility } from './counted-facilities.ts';
import type { FacilityClass } from './facility-classes.ts';
import { facilityAt } from './facility-nouns.ts';

/** The total whose figure refers to a footnote. */
export function anchoredTotal({ footnote }: Reading, counted: CountedFacilities): CountedFacility | null {
  const { block, reference } = footnote?.anchor ?? {};
  return block && reference ? counted.endingAt(block, reference.at) : null;
}

/**
 * The total that a figure breaks down: before its bracket, before `trong đó`, or before the footnote's reference.
 *
 * @param from token that the words about it begin at
 */
export function totalOf(
  context: Context,
  figure: Figure,
  counted: CountedFacilities,
  from: number,
): CountedFacility | null {
  const { reading } = figure;
  if (reading.footnote?.anchor) return anchoredTotal(reading, counted);
  const last = counted.here.at(-1);
  if (!last) return null;
  if (figure.bracket >= 0) return counted.beforeBracket(figure.bracket);
  const between = textOf(reading, last.figure.next, figure.from).toLowerCase();
  const together = last.figure.sentence === figure.sentence;
  const isSector = facilityAt(context, reading, figure.to)?.value.sector === last.kind.sector;
  // `3 trường học gồm: Trường A, …; 2 chợ`: the list has ended.
  const isInList = isSector || !between.includes(';');
  const opensParts = /trong đó|(?:^|[\s,])(?:bao )?gồm(?:[\s:]|$)/.test(between);
  if (together && isInList && opensParts && isNoMore(figure, last)) return last;
  if (isSector && isNoMore(figure, last) && opensNextSentence(last, figure)) return last;
  // `9 trường học: 2 trường mầm non, …`: a colon opens the parts too.
  if (together && isSector && /^:/.test(figure.lead) && separator(last, figure, from) === '' && isNoMore(figure, last))
    return last;
  // `gồm 14 khách sạn, 52 nhà nghỉ`: the next part of the same total.
  const before = counted.outsideBrackets(figure.bracket);
  if (before?.parent && together && goesOn(before, figure, from, isSector)) return before.parent;
  if (figure.mention.kind !== 'ratio') return null;
  return counted.ofCount(figure.mention.valueTo, facilityAt(context, reading, figure.to)?.value.sector ?? '');
}

/** `, chiếm 66,6%;` between two parts of a total: the share of the first. */
const partsOver = /^(?:, (?:chiếm|đạt(?: tỷ lệ)?|bằng|tỷ lệ) [\d.,]+ ?%)?(?:,|;|và|, và)?$/u;

/** Whether a figure goes on with the parts of a total: behind nothing but a sign and the share of the last part; of schools, at the head of a clause too. */
function goesOn(before: CountedFacility, figure: Figure, from: number, isSector: boolean): boolean {
  const between = separator(before, figure, from);
  if (!between.includes(';')) return partsOver.test(between);
  const { kind } = before.parent as CountedFacility;
  if (!isSector || kind.sector !== 'education' || !isNoMore(figure, before.parent as CountedFacility)) return false;
  // `; có 03 trường đạt chuẩn`: of one of the parts, where no words name another.
  if (figure.lead !== '' && from === figure.leadFrom) return false;
  return partsOver.test(between) || (between.endsWith(';') && figure.lead === '');
}

/** Tokens between two sentences. */
const longestStop = 2;

/** `… 90 trường đạt chuẩn. Trong đó, mầm non có 43 trường`: whether a sentence of parts follows that of a class. */
function opensNextSentence(last: CountedFacility, { reading, sentence, from, bracket }: Figure): boolean {
  return (
    bracket < 0 &&
    last.figure.bracket < 0 &&
    last.figure.sentence.to < sentence.from &&
    sentence.from - last.figure.sentence.to <= longestStop &&
    sentenceOpening.test(textOf(reading, sentence.from, from))
  );
}

function isNoMore({ mention }: Figure, { record }: CountedFacility): boolean {
  return mention.value !== null && record.count !== null && mention.value <= record.count;
}

/** What stands between the noun of one count, with its standard, and the next count, without an aside in brackets. */
function separator(counted: CountedFacility, { reading }: Figure, to: number): string {
  const from = Math.max(counted.nounTo, counted.figure.to);
  const close = reading.partner[from] as number;
  const behind = word(reading, from) === '(' && close > from && close < to ? close + 1 : from;
  const between = textOf(reading, behind, to);
  const standard = counted.record.standard_met ?? '';
  const met = standard === '' ? -1 : between.indexOf(standard);
  const isMet = met === 0 || (met > 0 && /^(?:đã )?(?:đạt|được công nhận(?: đạt)?) $/iu.test(between.slice(0, met)));
  return (isMet ? between.slice(met + standard.length).trimStart() : between).toLowerCase();
}

/** `14 khách sạn, …; có 03 khách sạn đạt 3 sao`: those of which some meet a standard. */
export function allOfThem(
  { mention, sentence }: Figure,
  { kind, isShare }: FacilityClass,
  counted: CountedFacilities,
): CountedFacility | null {
  if (isShare) return counted.ofShare(kind, mention) ?? counted.withCount(kind, mention.valueTo);
  const last = counted.lastOf(kind);
  return last?.figure.sentence === sentence && (last.record.count ?? 0) >= (mention.value ?? 0) ? last : null;
}
