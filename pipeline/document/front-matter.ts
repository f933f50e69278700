import type { Mark } from './types.ts';

/** Front matter: lines of `key: value` between two rules of dashes that open a file. */
const frontMatter = /^---[ \t]*\r?\n(?=[\w-]+:)((?:[\w-]+:[^\n]*\n|[ \t][^\n]*\n)+)---[ \t]*(?:\r?\n|$)/;
const titleLine = /^title:[ \t]*(["']?)(.+?)\1[ \t]*\r?$/mu;

/** A file's text with its front matter blanked, and what that says of the text. */
export interface Fronted {
  /** As long as the source: offsets stay. */
  text: string;
  /** The title of the document that the text, or the excerpt, is from; null where the file gives none. */
  title: string | null;
  /** Its lines that hold digits. */
  marks: Mark[];
}

/** Takes the front matter out of a text: it tells of the file, and is no part of the report. */
export function blankFrontMatter(source: string): Fronted {
  const [whole = '', fields = ''] = frontMatter.exec(source) ?? [];
  return {
    text: whole.replace(/[^\r\n]/g, ' ') + source.slice(whole.length),
    title: titleLine.exec(fields)?.[2] ?? null,
    marks: [...whole.matchAll(/\S[^\r\n]*\d[^\r\n]*/g)].map(({ index, 0: line }) => {
      return { start: index, end: index + line.length, kind: 'markup' };
    }),
  };
}
