import { wordPattern } from '../../codebook-words.ts';
import { textOf, word } from '../reading/reading.ts';
import type { FoundLabel, Said } from './found-label.ts';
import { namesMeasure } from './measure-nouns.ts';

/** How far before a bracket its list may open, and how far behind it the next may stand, in tokens. */
const longestList = 120;
const longestEntry = 14;

const opener = ',? (?:là|như|gồm|bao gồm|cụ thể)(?: sau)?(?: ?:)?| ?:';
const entry = String.raw`[^():;]+\([^()]*\) ?(?:,|;|,? và) `;

/** What opens a list, its entries with a bracket each, and the name before the last bracket. */
const entries = new RegExp(String.raw`^(.*)(?:${opener}) ((?:${entry})*)([^():;\d]+)$`, 'u');

const degree = 'đạt|cao|thấp|tốt|khá|chậm|hơi|còn|từ|trên|dưới|tăng|giảm|lớn|nhiều|ít|nhất|so|vượt';

/** `tỷ lệ thu ngân sách từ 50% trở lên`, `tiến độ thu hơi chậm`: what all entries of a list are told by. */
const rated = wordPattern(
  `(?:^|[ ,])((?:{measure}|tiến độ) (?!(?:${degree})(?: |$))[^,;:()]{2,60}?)(?: (?:${degree})(?: [^;:()]*)?)?$`,
);

/** Measures by their units, of which the words before a list may tell. */
const measures: Readonly<Record<string, RegExp>> = {
  har: /^diện tích /iu,
  t: /^(?:sản|khối) lượng /iu,
  m3: /^(?:sản|khối) lượng /iu,
  'dt/har': /^năng suất /iu,
};

const placeName = wordPattern(String.raw`^(?:(?:các )?{level} )?\p{Lu}`, 'u');

/** `4 huyện đạt tỷ lệ thu cao là Nậm Rốm (74%), Hà Lâm (70%)`, `các xã có diện tích bị ngập lớn: Nậm Rốm (12 ha)`: a figure alone in the bracket of each entry of a list is of what all are told by. */
export function entryLabel({ figure, end }: Said): FoundLabel | null {
  const { reading, mention, sentence, leadFrom, next } = figure;
  // A bracket that holds nothing but its figure is taken with the words before it.
  const bracket = figure.bracket < 0 && word(reading, leadFrom - 1) === '(' ? leadFrom - 1 : figure.bracket;
  const isAlone = bracket >= 0 && leadFrom === bracket + 1 && reading.partner[bracket] === next;
  const ofUnit = measures[mention.unit ?? ''];
  const isOfList = mention.unit === '%' || ofUnit !== undefined;
  if (!isAlone || !isOfList || mention.kind !== 'quantity' || !/^(?:trên|hơn|gần|đạt)?$/u.test(figure.lead))
    return null;
  const told = textOf(reading, Math.max(sentence.from, bracket - longestList), bracket);
  const [, head = '', before, name = ''] = entries.exec(told) ?? [];
  if (name === '' || (before === '' && !isFollowed(figure))) return null;
  const measure = namesMeasure(reading, name) ? undefined : rated(reading.codebook).exec(head)?.[1];
  if (ofUnit && !(ofUnit.test(measure ?? '') && placeName(reading.codebook).test(name))) return null;
  return {
    text: measure === undefined ? name : `${measure} ${name}`,
    own: true,
    from: bracket - name.split(' ').length,
    end,
  };
}

/** Whether another entry with its bracket stands behind that of a figure. */
function isFollowed({ reading, next }: Said['figure']): boolean {
  return (
    /^\) ?(?:,|;|,? ?và) [^():;\d]+\(/u.test(textOf(reading, next, next + longestEntry)) && word(reading, next) === ')'
  );
}
