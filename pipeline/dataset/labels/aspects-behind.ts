import { nounInSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf, word } from '../reading/reading.ts';
import { levelInAspect } from '../ties/levels-by-noun.ts';
import { type Carried, lastWithin } from '../ties/observed.ts';
import type { FoundLabel, Said } from './found-label.ts';

/** `giải quyết xong 50 việc, tương ứng 4 tỷ đồng, đạt 66% về việc và 25% về tiền`: a share is of the level that what stands behind it is. */
export function sharedAspect({ figure, carried }: Said): FoundLabel | null {
  const { reading, mention, next, leadFrom, sentence } = figure;
  const level = mention.unit === '%' ? levelInAspect(figure, carried) : null;
  if (!level) return null;
  let to = next + 1;
  while (to < Math.min(sentence.to, next + longestAspect) && !/^(?:[,;.()]|và)$/.test(word(reading, to))) to++;
  return { text: level.record.label_vi, own: false, from: leadFrom, end: to, source: level, used: to };
}

/** `12 dự án, tăng 20% về số dự án và 15% về vốn đăng ký`, `40 tấn cà phê xuất khẩu, giảm 9% về giá trị`: what moved, where no level of it is told. */
export function untoldAspect({ figure, carried }: Said): FoundLabel | null {
  const { reading, mention, next, leadFrom, sentence } = figure;
  if (mention.unit !== '%' || word(reading, next) !== 'về' || levelInAspect(figure, carried)) return null;
  let to = next + 1;
  while (to < Math.min(sentence.to, next + longestAspect + 1) && !/^(?:[,;.()]|và|nhưng|so)$/.test(word(reading, to)))
    to++;
  const aspect = textOf(reading, next + 1, to);
  const text = moving.test(aspect) ? aspect : worthOf(figure, aspect, carried);
  return text === null ? null : { text, own: true, from: leadFrom, end: to, used: to };
}

/** What goods are worth whose amount is told before; null for others. */
function worthOf({ sentence }: Figure, aspect: string, { observed }: Carried): string | null {
  const level = lastWithin(observed, ({ record }) => record.measure !== 'change');
  const isAmount = level?.figure.sentence === sentence && level.figure.mention.unitClass === 'measure';
  return isAmount && worth.test(aspect)
    ? `${aspect} ${nounInSentence(level.record.label_vi.replace(/^(?:(?:tổng )?(?:khối |sản |số )?lượng) /iu, ''))}`
    : null;
}

const worth = /^(?:tổng )?(?:giá trị|trị giá|kim ngạch)$/iu;

/** What moves by itself, and is none of the measures that any level may be told in: `số người chết`, but not `giá trị`. */
const moving = /^(?:tổng )?(?:số (?!lượng)\p{L}+|vốn|tiền|doanh thu)(?= |$)/iu;

/** Longest words for what a share is about, in tokens. */
const longestAspect = 5;
