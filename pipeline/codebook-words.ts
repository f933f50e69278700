import { type Codebook, namedWords } from './codebook.ts';
import { keptFor } from './kept.ts';

/** What knows the codebook that it is read by: a report's context, or a reading. */
export interface WithCodebook {
  codebook: Codebook;
}

/** What is made of a codebook, made when it is first asked for and kept as long as the codebook is. */
export function perCodebook<Made>(make: (codebook: Codebook) => Made): (codebook: Codebook) => Made {
  const kept = keptFor(make);
  // A program reads by one codebook: nearly every look is for the same one as before.
  let last: { codebook: Codebook; made: Made } | null = null;
  return (codebook) => {
    if (last?.codebook !== codebook) last = { codebook, made: kept(codebook) };
    return last.made;
  };
}

/**
 * The words of a list of `words.yaml`.
 *
 * @throws where no list has the code: the pipeline needs it
 */
export function listOf({ words }: Pick<Codebook, 'words'>, code: string): readonly string[] {
  const list = words.find((each) => each.code === code);
  if (!list) throw new Error(`words.yaml: no list has the code ${code}. Add it.`);
  return list.text;
}

/**
 * A regular expression's group for any of the words of some lists of `words.yaml`, the longest of them first, be their tone
 * marks on the one vowel or the other.
 */
export function anyOf({ words }: Pick<Codebook, 'words'>, ...codes: readonly string[]): string {
  const texts = codes.flatMap((code) => listOf({ words }, code));
  const patterns = texts.toSorted((a, b) => b.length - a.length).map((text) => eitherTone(text.replace(signs, '\\$&')));
  return `(?:${patterns.join('|')})`;
}

/** A pattern's source with the words of the lists that it names: `^{crop}(?: |$)`; of `{Level}` in small letters or with a capital. */
export function withWords(source: string, codebook: Pick<Codebook, 'words'>): string {
  return source.replace(namedWords, (_, name: string) => {
    const words = anyOf(codebook, name.toLowerCase());
    return name === name.toLowerCase() ? words : eitherCase(words);
  });
}

/** A pattern that names lists of `words.yaml`, made once a codebook. */
export function wordPattern(source: string, flags = 'iu'): (codebook: Codebook) => RegExp {
  return perCodebook((codebook) => new RegExp(withWords(source, codebook), flags));
}

/** A pattern's group of words with their first letters in either case. */
function eitherCase(group: string): string {
  return group.replace(/(?<=[:|])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const signs = /[.*+?^${}()|[\]\\]/gu;

/** Vowels whose tone mark may sit on either: `hóa` and `hoá`, `thủy` and `thuỷ`. */
const toned = ['òa oà', 'óa oá', 'ỏa oả', 'õa oã', 'ọa oạ', 'ùy uỳ', 'úy uý', 'ủy uỷ', 'ũy uỹ', 'ụy uỵ'].map(
  (forms) => forms.split(' ') as [one: string, other: string],
);

/** A text in each spelling that its tone marks allow: `lũy kế`, `luỹ kế`. */
export function spellings(text: string): string[] {
  let written = [text];
  for (const [one, other] of toned)
    if (text.includes(one)) written = written.flatMap((each) => [each, each.replaceAll(one, other)]);
  return written;
}

function eitherTone(text: string): string {
  return toned.reduce((written, [one, other]) => written.replaceAll(one, `(?:${one}|${other})`), text);
}
