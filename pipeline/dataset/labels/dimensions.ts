import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import { isLevel } from '../measures/measures.ts';
import { mentionAt, type Reading, textOf, word } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';

const dimension = /^(?:(mặt|nền|lòng|bề|mặt đường|nền đường|mặt cầu) )?(rộng|dài|dày|cao|sâu)$/iu;
/** `nền đường 7,5 m`: a side of a road, without the direction. */
const sideAlone = /^(?:mặt|nền|lòng)(?: (?:đường|cầu|kênh))?$/iu;
const length = /^(?:tổng )?chiều (?:dài|rộng|dày|cao|sâu) (?=\S)/iu;
const road = /^(?:đường|tuyến|quốc lộ|tỉnh lộ|huyện lộ|ql|tl|đt|cầu|kênh|mương|kè|đê)(?: |\.|\d|$)/iu;
/** `Đường Pa Tần - Nậm Ban dài`: what is so long stands before. */
const sized = /^(?:có )?(\S+ .*?(?<! chiều| kéo| khoảng| bề| độ))(?: ?:|,? (?:có|với))? (dài|rộng|dày|cao|sâu)$/iu;
/** `xã nằm trên đường tỉnh 108 dài 5 km`: what lies on the road is not so long. */
const beforeWorks = /^.* (?:trên|có|là|qua) (?=(?:tuyến|đường|cầu|kênh|đê|kè|quốc lộ|tỉnh lộ|sông|suối|bờ biển) \S)/iu;
const lengths = new Set(['m', 'km', 'cm']);
/** Words that end the name of what is measured. */
const ends = wordSet('dài rộng dày cao sâu có gồm : , ; ( với chiều mặt nền lòng bề');
/** Longest name before its sizes, in tokens. */
const longestName = 16;

/** `Cầu Nậm Mu dài 24 m, rộng 4 m`: a size that only says in which direction is of what opens the sentence. */
export function withDimension(figure: Figure, text: string, { works, observed, topic }: Carried): string {
  // `Tổng chiều dài`, `Tổng số đường dài 62 km`: the measure is named, and `dài` only leads to the figure.
  if (/^tổng .+ dài$/iu.test(text) && !/chiều dài$/iu.test(text) && lengths.has(figure.mention.unit ?? ''))
    return text.replace(/ dài$/iu, '');
  if (!lengths.has(figure.mention.unit ?? '')) return text;
  const [, named, extent] = sized.exec(text) ?? [];
  if (named && !/^(?:mặt|nền|lòng|bề)(?: \S+)?$/iu.test(named))
    return `chiều ${extent} ${named.replace(beforeWorks, '')}`;
  const [, side, direction] = dimension.exec(text) ?? [];
  if (!direction && !sideAlone.test(text)) return text;
  const measured = side || !direction ? text : `chiều ${direction}`;
  const owner =
    works ?? ownerBefore(figure, observed) ?? (topic !== null && road.test(topic) ? topic : opening(figure));
  return owner === null ? text : `${measured} ${owner}`;
}

/** What was counted or is so long before in the sentence; null where neither is told. */
function ownerBefore({ sentence }: Figure, observed: readonly Observed[]): string | null {
  const last = observed.at(-1);
  if (last?.figure.sentence !== sentence) return null;
  // `Đường trục xã: 4 tuyến, dài 18 km`: so many of what the entry names.
  if (isLevel(last.record.measure) && last.figure.mention.unitClass === 'count') return last.record.label_vi;
  const long = lastWithin(
    observed,
    ({ figure, record }) => figure.sentence === sentence && length.test(record.label_vi),
  );
  return long ? long.record.label_vi.replace(length, '') : null;
}

/** The name that a sentence opens with, up to its first size. */
function opening({ reading, sentence, from }: Figure): string | null {
  let to = sentence.from;
  while (to < from && to < sentence.from + longestName && !ends.has(word(reading, to)) && isName(reading, to)) to++;
  const isNamed = to > sentence.from && word(reading, to) !== ':' && ends.has(word(reading, to));
  return isNamed ? textOf(reading, sentence.from, to).replace(leading, '') : null;
}

/** Words before works that are to be built. */
const leading =
  /^(?:dự kiến|sẽ|đã|đang)? ?(?:đầu tư(?: xây dựng)?|xây dựng|mở mới|nâng cấp|sửa chữa) (?=(?:tuyến|đường|cầu|kênh|đê|kè) )/iu;

function isName(reading: Reading, at: number): boolean {
  return (
    reading.tokens[at]?.type === 'word' ||
    /^[-–]$/.test(word(reading, at)) ||
    mentionAt(reading, at)?.kind === 'identifier'
  );
}
