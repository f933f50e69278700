import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import { mentionAt, type Reading, textOf, word } from '../reading/reading.ts';
import type { Carried } from '../ties/observed.ts';

const dimension = /^(?:(mặt|nền|lòng|bề|mặt đường|nền đường|mặt cầu) )?(rộng|dài|cao|sâu)$/iu;
/** `Đường Pa Tần - Nậm Ban dài`: what is so long stands before. */
const sized = /^(?:có )?(\S+ .*?(?<! chiều| kéo| khoảng| bề))(?:,? (?:có|với))? (dài|rộng|cao|sâu)$/iu;
/** `xã nằm trên đường tỉnh 108 dài 5 km`: what lies on the road is not so long. */
const beforeWorks = /^.* (?:trên|có|là|qua) (?=(?:tuyến|đường|cầu|kênh|đê|kè|quốc lộ|tỉnh lộ|sông|suối|bờ biển) \S)/iu;
const lengths = new Set(['m', 'km', 'cm']);
/** Words that end the name of what is measured. */
const ends = wordSet('dài rộng cao sâu có gồm : , ; ( với chiều mặt nền lòng bề');
/** Longest name before its sizes, in tokens. */
const longestName = 16;

/** `Cầu Nậm Mu dài 24 m, rộng 4 m`: a size that only says in which direction is of what opens the sentence. */
export function withDimension(figure: Figure, text: string, { works, observed }: Carried): string {
  // `Tổng chiều dài`, `Tổng số đường dài 62 km`: the measure is named, and `dài` only leads to the figure.
  if (/^tổng .+ dài$/iu.test(text) && !/chiều dài$/iu.test(text) && lengths.has(figure.mention.unit ?? ''))
    return text.replace(/ dài$/iu, '');
  if (!lengths.has(figure.mention.unit ?? '')) return text;
  const [, named, extent] = sized.exec(text) ?? [];
  if (named && !/^(?:mặt|nền|lòng|bề)(?: \S+)?$/iu.test(named))
    return `chiều ${extent} ${named.replace(beforeWorks, '')}`;
  const [, side, direction] = dimension.exec(text) ?? [];
  if (!direction) return text;
  const last = observed.at(-1);
  const isCounted = last?.record.measure === 'count' && last.figure.sentence === figure.sentence;
  const owner = works ?? (isCounted ? last.record.label_vi : null);
  if (owner !== null) return `${side ? text : `chiều ${direction}`} ${owner}`;
  const { reading, sentence, from } = figure;
  let to = sentence.from;
  while (to < from && to < sentence.from + longestName && !ends.has(word(reading, to)) && isName(reading, to)) to++;
  const name =
    to > sentence.from && word(reading, to) !== ':' && ends.has(word(reading, to))
      ? textOf(reading, sentence.from, to)
      : '';
  return name === '' ? text : `${side ? text : `chiều ${direction}`} ${name}`;
}

function isName(reading: Reading, at: number): boolean {
  return (
    reading.tokens[at]?.type === 'word' ||
    /^[-–]$/.test(word(reading, at)) ||
    mentionAt(reading, at)?.kind === 'identifier'
  );
}
