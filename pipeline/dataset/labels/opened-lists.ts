import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';

/** Longest words that open a list of places with what there is much of, in tokens. */
const longestOpening = 24;

const many = wordPattern(
  String.raw`^(?:một số|các|những|nhiều) (?:{level}|địa phương|đơn vị|địa bàn) (?:có|xảy ra|ghi nhận|phát hiện|phát sinh)(?: (?:số lượng|số|nhiều))* ([^,;:\d]{2,50}?)(?: (?:nhiều|cao|lớn|tăng|mạnh|nhất))*(?: (?:bao gồm|gồm có|gồm|là|như|như sau)(?: ?:)? | ?: )`,
);
const name = /^(?:\p{Lu}[\p{L}\d]*(?: |$))*$/u;

const nameAtEnd = /(?:\p{Lu}[\p{L}\d]*(?: |$))+$/u;
/** Longest name of a place, in tokens. */
const longestName = 4;

/** `Các huyện có nhiều ca mắc sốt rét là: Mường La 25 ca, Sốp Cộp 12 ca`: bare cases in the places of a list, of what its words say that these have many. */
export function withOpenedList({ reading, sentence, mention, from, leadFrom }: Figure, label: string): string {
  const { unit, unitText } = mention;
  if (unit !== '{case}' || unitText === null) return label;
  const [before, behind] = ` ${label} `.split(` ${unitText} `);
  if (before === undefined || behind === undefined || !name.test(before.trim())) return label;
  const words = textOf(reading, sentence.from, Math.min(from, sentence.from + longestOpening));
  const told = many(reading.codebook).exec(words)?.[1];
  if (told === undefined) return label;
  const noun = ` ${told} `.includes(` ${unitText} `) ? told : `${unitText} ${told}`;
  const isTold = `${unitText} ${behind}`.startsWith(`${noun} `);
  if (!isTold && !name.test(behind.trim())) return label;
  const place = nameAtEnd.exec(textOf(reading, leadFrom - longestName, leadFrom))?.[0] ?? behind;
  return `${noun} ${place.trim()}`;
}
