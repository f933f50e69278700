import type { Mark } from './types.ts';

/** What converters write that is no text: images, attributes in braces, fences of divisions, breaks of pages. */
const markup =
  /!\[[^[\]\n]*\]\([^()\n]*\)(?:\{[^{}\n]*\})?|\[\]\{[^{}\n]*\}|(?<=[\])])\{[.#a-z][^{}\n]*\}|^[ \t]*:{3,}[^\n]*$|^\\(?:newpage|pagebreak)[ \t]*$/gmu;
/** One of these stands in all of it. */
const signs = ['![', ']{', '){', ':::', '\\newpage', '\\pagebreak'];

/** Blanks what converters write around the text: offsets stay, and its digits are marked. */
export function blankConverterMarkup(text: string): { text: string; marks: Mark[] } {
  if (!signs.some((sign) => text.includes(sign))) return { text, marks: [] };
  const marks: Mark[] = [];
  const blanked = text.replace(markup, (found, offset: number) => {
    if (/\d/.test(found)) marks.push({ start: offset, end: offset + found.length, kind: 'markup' });
    return found.replace(/[^\r\n]/g, ' ');
  });
  return { text: blanked, marks };
}
