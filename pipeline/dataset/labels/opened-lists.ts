import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';

/** Longest words that open a list of places with what there is much of, in tokens. */
const longestOpening = 24;

const many = wordPattern(
  String.raw`^(?:một số|các|những|nhiều) (?:{level}|địa phương|đơn vị|địa bàn) (?:còn |để )?(?:có|xảy ra|ghi nhận|phát hiện|phát sinh)(?: (?:số lượng|số|nhiều))* ([^,;:\d]{2,50}?)(?: (?:nhiều|cao|lớn|tăng|mạnh|nhất))*(?: (?:bao gồm|gồm có|gồm|là|như|như sau)(?: ?:)? | ?: )`,
);
const name = /^(?:\p{Lu}[\p{L}\d]*(?: |$))*$/u;

const nameAtEnd = /(?:\p{Lu}[\p{L}\d]*(?: |$))+$/u;
/** Longest name of a place, in tokens. */
const longestName = 4;

/** `Các huyện có nhiều ca mắc sốt rét là: Mường La 25 ca, Sốp Cộp 12 ca`: what is counted in the places of a list is what its words say that these have many of. */
export function withOpenedList({ reading, sentence, mention, from, leadFrom }: Figure, label: string): string {
  const { unit, unitClass, unitText } = mention;
  if (unitClass !== 'count' || unitText === null) return label;
  const [before, behind] = ` ${label} `.split(` ${unitText} `);
  if (before === undefined || behind === undefined || !name.test(before.trim())) return label;
  const words = textOf(reading, sentence.from, Math.min(from, sentence.from + longestOpening));
  const told = many(reading.codebook).exec(words)?.[1];
  if (told === undefined) return label;
  const isOfUnit = ` ${told} `.includes(` ${unitText} `);
  if (!isOfUnit && unit !== '{case}') return label;
  const noun = isOfUnit ? told : `${unitText} ${told}`;
  const isTold = `${unitText} ${behind}`.startsWith(`${noun} `);
  if (!isTold && !name.test(behind.trim())) return label;
  const place = nameAtEnd.exec(textOf(reading, leadFrom - longestName, leadFrom))?.[0] ?? behind;
  return `${noun} ${place.trim()}`;
}
