import { isInCapitals } from '../../document/letters.ts';
import type { Book } from '../reading/book.ts';

/** Letters that are taken for each other by the eye. */
const alike = ['BD', 'OQ', 'OÔ', 'OƠ', 'ÔƠ', 'UƯ', 'AĂ', 'AÂ', 'DĐ', 'EÊ', 'IL', 'VU', 'CG'];

/** Letters of an abbreviation that few others share all but one of. */
const leastLetters = 5;

/**
 * The known abbreviation that an unknown one in capitals stands for: the only one that differs in one letter that looks like
 * it, or of a long one in any letter; null where none or several do. `ANTO` is ANTQ, though ANTT is as near; `TBNN` is not KBNN.
 */
export function meantAbbreviation({ abbreviations, abbreviationsByLength }: Book, text: string): string | null {
  if (!/^[A-ZĂÂĐÊÔƠƯ]{4,8}$/.test(text) || abbreviations.has(text)) return null;
  const near = (abbreviationsByLength.get(text.length) ?? []).filter((each) => placeOfSlip(each, text) >= 0);
  const look = near.filter((each) => {
    const at = placeOfSlip(each, text);
    return isAlike(`${each[at]}${text[at]}`);
  });
  const only = near.length === 1 && text.length >= leastLetters ? near : look;
  return only.length === 1 ? (only[0] as string) : null;
}

/** Where two words of one length differ; -1 where they do in no letter or in several. */
function placeOfSlip(a: string, b: string): number {
  let place = -1;
  for (let at = 0; at < a.length; at++) {
    if (a.charCodeAt(at) === b.charCodeAt(at)) continue;
    if (place >= 0) return -1;
    place = at;
  }
  return place;
}

function isAlike(pair: string): boolean {
  return alike.some((each) => each === pair || each === `${pair[1]}${pair[0]}`);
}

const shouted = /(?<!\p{L})\p{Lu}{4,8}(?!\p{L})/gu;
/** Letters of abbreviations, as many as a misspelt one has at least. */
const capitals = /[A-ZĂÂĐÊÔƠƯ]{4}/;

/** A text with the abbreviations that its misspelt ones stand for; words in a text all of capitals are no abbreviations. */
export function withMeantAbbreviations(book: Book, text: string): string {
  if (!capitals.test(text) || isInCapitals(text)) return text;
  return text.replace(shouted, (word) => meantAbbreviation(book, word) ?? word);
}
