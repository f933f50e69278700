import type { Mark } from './types.ts';

/** What converters write that is no text. */
const markup = new RegExp(
  [
    // Images, and attributes in braces.
    String.raw`!\[[^[\]\n]*\]\([^()\n]*\)(?:\{[^{}\n]*\})?`,
    String.raw`\[\]\{[^{}\n]*\}|(?<=[\])])\{[.#a-z][^{}\n]*\}`,
    // An entry of the table of contents; where other links lead to.
    String.raw`^[ \t]*\[[^[\]\n]+\]\(#[^()\n]*\)[ \t]*$`,
    String.raw`(?<=\])\((?:#|https?:)[^()\s]*\)`,
    // Fences of divisions, and breaks of pages.
    String.raw`^[ \t]*:{3,}[^\n]*$|^\\(?:newpage|pagebreak)[ \t]*$`,
    // The marks of quoted lines, which paragraphs with an indent become; `> 10%` alone is a figure.
    String.raw`^(?<!<[^<>\n]*\n)[ \t]*(?:> ?)+(?=[^\s\d>=]|[ \t]*$)|(?<=^[ \t]*>[^\n]*\n)[ \t]*(?:> ?)+`,
    // A bar alone on its line, which is left of the cells of a letterhead.
    String.raw`^[ \t]*\|[ \t]*$`,
  ].join('|'),
  'gmu',
);
/** One of these stands in all of it. */
const signs = ['![', ']{', '){', '](', ':::', '\\newpage', '\\pagebreak'];
const ofLines = /^[ \t]*(?:>|\|[ \t]*$)/m;

/** Blanks what converters write around the text: offsets stay, and its digits are marked. */
export function blankConverterMarkup(text: string): { text: string; marks: Mark[] } {
  if (!ofLines.test(text) && !signs.some((sign) => text.includes(sign))) return { text, marks: [] };
  const marks: Mark[] = [];
  const blanked = text.replace(markup, (found, offset: number) => {
    if (/\d/.test(found)) marks.push({ start: offset, end: offset + found.length, kind: 'markup' });
    return found.replace(/[^\r\n]/g, ' ');
  });
  return { text: blanked, marks };
}
