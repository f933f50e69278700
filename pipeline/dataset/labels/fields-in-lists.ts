import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';
import type { Carried } from '../ties/observed.ts';
import { opensDeed } from './deeds.ts';

/** Units of what is told by its field: cases, petitions, visits. */
const dealtWith = new Set(['{case}', '{petition}', '{visit}', '{document}', '{opinion}']);

const nextField = /^(?:,|;|,? ?và) ?((?:(?:về|thuộc|trong) )?(?:các )?lĩnh vực [^,;:()]{2,40}|về [^,;:()]{2,40})$/iu;
/** `tố cáo về lĩnh vực hành chính 14 vụ, tư pháp 1 vụ`: behind a comma, the field by its name alone. */
const bareField = /^, ([^,;:()]{2,24})$/iu;

const inField = /^(.*? )((?:về|thuộc|trong) (?:các )?lĩnh vực )[^,;:()]+?( (?:đơn|vụ việc|vụ|việc|ý kiến|lượt))?$/iu;
const about = /^(.*? )(về )[^,;:()]+?( (?:đơn|vụ việc|vụ|việc|ý kiến|lượt))?$/iu;

/** Most words of a field that is told by its name alone. */
const longestName = 3;

/** `khiếu nại về lĩnh vực đất đai 40 đơn, lĩnh vực khác 3 đơn`: the same in the next field of a list; null for others. */
export function inNextField(figure: Figure, { observed }: Carried): string | null {
  const { reading, mention, sentence, left, leadFrom, bracket } = figure;
  const last = observed.at(-1);
  if (!dealtWith.has(mention.unit ?? '') || last?.figure.sentence !== sentence) return null;
  if (last.record.unit_measure !== mention.unit || bracket !== last.figure.bracket) return null;
  const words = textOf(reading, Math.max(last.figure.next, left.from - 1), leadFrom);
  const field = nextField.exec(words)?.[1];
  const bare = field === undefined ? bareField.exec(words)?.[1] : undefined;
  const isName = bare !== undefined && bare.split(' ').length <= longestName && !opensDeed(reading, bare);
  const { label_vi } = last.record;
  const [, before, leading, noun = ''] =
    inField.exec(label_vi) ?? (field === undefined ? null : about.exec(label_vi)) ?? [];
  if (before === undefined || leading === undefined) return null;
  if (isName) return `${before}${leading}${bare}${noun}`;
  return field === undefined
    ? null
    : `${before}${leading.split(' ', 1)[0]} ${field.replace(/^(?:về|thuộc|trong) /iu, '')}${noun}`;
}
