import type { Book } from './book.ts';

/** Letters that are taken for each other by the eye. */
const alike = ['OQ', 'OÔ', 'OƠ', 'ÔƠ', 'UƯ', 'AĂ', 'AÂ', 'DĐ', 'EÊ', 'IL', 'VU', 'CG'];

/**
 * The known abbreviation that an unknown one in capitals stands for: the only one that differs in one letter, or the only
 * one of these whose letter looks like it; null where none or several do. `ANTO` is ANTQ, though ANTT is as near.
 */
export function meantAbbreviation({ abbreviations, abbreviationsByLength }: Book, text: string): string | null {
  if (!/^[A-ZĂÂĐÊÔƠƯ]{4,8}$/.test(text) || abbreviations.has(text)) return null;
  const near = (abbreviationsByLength.get(text.length) ?? []).filter((each) => differences(each, text).length === 1);
  const look = near.filter((each) => differences(each, text).every(isAlike));
  return (near.length === 1 ? near : look.length === 1 ? look : [])[0] ?? null;
}

/** Letters of two words of one length where they differ, in pairs. */
function differences(a: string, b: string): string[] {
  const pairs: string[] = [];
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) pairs.push(`${a[i]}${b[i]}`);
  return pairs;
}

function isAlike(pair: string): boolean {
  return alike.some((each) => each === pair || each === `${pair[1]}${pair[0]}`);
}
