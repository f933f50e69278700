import { wordPattern } from '../../codebook-words.ts';
import { nounInSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';

/** Longest head that every entry of its list repeats, in characters, and longest opening that may end with it, in tokens. */
const longestHead = 80;
const longestOpening = 30;

const done = wordPattern('^(?:đã )?(?:{act}|{handling_act})(?: |$)');

/** An entry behind another: a short name, which tells no movement and no whole. */
const nextEntry = /^(?!.* (?:tăng|giảm|trong đó|tổng|đã|còn|riêng|so)(?: |$))\)?[,;] ?(?:và )?[^;:()]{2,50}$/iu;

/** `Hình thức kỷ luật: khiển trách 3 người, cảnh cáo 2 người`: an entry of those counted behind the first is under the same head. */
export function withListHead(
  { reading, mention, sentence, bracket, leadFrom }: Figure,
  label: string,
  { observed }: Carried,
): string {
  const counts = mention.kind === 'quantity' && (mention.unitClass ?? mention.unitText ?? 'count') === 'count';
  if (bracket >= 0 || !counts || label.includes(':')) return label;
  const last = observed.at(-1);
  const isLike = ({ record, figure }: Observed) => record.unit_measure === mention.unit && figure.bracket < 0;
  const before = lastWithin(observed, isLike);
  if (!last || before?.figure.sentence !== sentence || before.record.measure === 'change') return label;
  const [, head = ''] = /^([^:]*): /u.exec(before.record.label_vi) ?? [];
  // `khu công nghiệp A: thu hút 3 dự án, giao 12 ha`: deeds are told one by one.
  if (done(reading.codebook).test(label)) return label;
  if (head === '' || head.length > longestHead || !nextEntry.test(textOf(reading, last.figure.next, leadFrom)))
    return label;
  // The head of a part is none of the text.
  const opening = textOf(reading, sentence.from, sentence.from + longestOpening).toLowerCase();
  return opening.includes(`${head.toLowerCase()}:`) ? `${head}: ${nounInSentence(label)}` : label;
}
