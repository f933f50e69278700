import type { Numbering } from './types.ts';

/** A marker at the start of a line: a bullet or an outline number. */
export interface Marker {
  /** As written, without the space behind it. */
  text: string;
  /** Length of the marker with the space behind it. */
  length: number;
  /** Null for a bullet, and for `(1)`, which numbers entries and no headings. */
  numbering: Numbering | null;
}

const bullets = new Set('-+•*–—o▪●◦');

/** Numbered levels by their form, in the order of Decree 30/2020/NĐ-CP, Annex I. */
const numberings: { numbering: Numbering; form: RegExp }[] = [
  // `Phần lớn …`, `Phần mềm …` are no parts.
  {
    numbering: 'part',
    form: /^phần(?: thứ)? (?:[ivxlc]{1,7}|\d{1,2}|một|nhất|hai|ba|tư|bốn|năm(?! \d)|sáu|bảy|tám|chín|mười)(?=[ .:]|$)[.:]?/iu,
  },
  { numbering: 'chapter', form: /^chương (?:[ivxlc]{1,7}|\d{1,2})(?=[ .:]|$)[.:]?/iu },
  { numbering: 'division', form: /^(?:tiểu )?mục (?:[ivxlc]{1,7}|\d{1,2})(?=[ .:]|$)[.:]?/iu },
  { numbering: 'roman', form: /^[IVXL]{1,7}(?:[.)/](?=\s)|\.(?=\p{Lu}\p{L})|[-–](?=\s?\p{Lu}))/u },
  { numbering: 'letter', form: /^[A-HK](?:[.)/](?=\s)|[-–](?=\s?\p{Lu}{2}))/u },
  { numbering: 'lettered', form: /^[A-H]\d{1,2}\.(?=\s)/u },
  // `1.1.`, `1.1/`, `1.1- `, and `II.1.`, which repeats the number above; `3.5 ha` goes on with the line before.
  {
    numbering: 'arabic',
    form: /^(?:\d{1,2}|[IVXL]{1,7}(?=\.\d))(?:\.\d{1,2}){1,4}(?:(?:[.):]|\.?\/)(?=\s)|(?=\s(?!(?:ha|k?m[23²³]?|kg|tấn|tạ|tỷ|tỉ|triệu|nghìn|ngàn|người|hộ|con|lần|điểm|%)(?!\p{L})))|\.(?=\p{Lu}\p{L})|\/(?=\p{Lu}\p{Ll}+[ :])|[-–](?=\s\p{Lu}|\p{Lu}\p{Ll}+ \p{Ll}))/u,
  },
  {
    numbering: 'arabic',
    form: /^\d{1,2}(?:(?:[.)]|\.?\/)(?=\s)|\.(?=\p{Lu}\p{L})|\/(?=\p{Lu}\p{Ll}+[ :])|[-–](?=\s\p{Lu}|\p{Lu}\p{Ll}+ \p{Ll}))/u,
  },
  { numbering: 'alpha', form: /^[a-zđ](?:\.?\d)?(?:[.)/](?=\s)|,(?=\s\p{Lu})|[-–](?=\s\p{Lu}))/u },
];

/** The marker that a line opens with, or null. A minus before a figure is no bullet; `1- Dân cư`, `1.1.Dân cư`, `(1) Dân cư` and `(1). Dân cư` are numbered. */
export function readMarker(line: string): Marker | null {
  const first = line.charAt(0);
  if (bullets.has(first)) {
    const space = line.charAt(1) === ' ';
    if (first === 'o' || first === '*' ? !space : !space && !/\p{L}/u.test(line.charAt(1))) return null;
    return { text: first, length: space ? 2 : 1, numbering: null };
  }
  const bracketed = /^\(\d{1,2}(?:\.\d{1,2}){0,3}\)[.:]? (?=[\p{L}\d])/u.exec(line)?.[0];
  if (bracketed !== undefined) return { text: bracketed.trimEnd(), length: bracketed.length, numbering: null };
  if (!/[\dA-Za-zđ]/.test(first)) return null;
  for (const { numbering, form } of numberings) {
    const text = form.exec(line)?.[0];
    if (text !== undefined)
      return { text, length: text.length + (line.charAt(text.length) === ' ' ? 1 : 0), numbering };
  }
  return null;
}
