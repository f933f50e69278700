import type { Figure } from '../figures/figures.ts';
import { textOf, word } from '../reading/reading.ts';
import type { CountedFacility } from './counted-facilities.ts';

/** A standard begins with one of these words behind those that say that it is met. */
const named = '(?:(?:tiêu chí |trường ){0,2}chuẩn|(?:bộ )?tiêu chí (?:quốc gia|(?:số )?\\d{1,2})|danh hiệu|mức độ \\d)';
/** Words that go on with something else behind a standard. */
const over = '(?:đạt|năm|là|với|gồm|trên|tại|của|tăng|giảm|chiếm|có|đưa|nâng|lên|trong|so)';
const met = new RegExp(
  `(?:đạt|được công nhận)(?: đạt)? (${named}(?: [^,;.():]{1,40}?)??)(?= ?[,;.():]|$| ${over}(?: |$))`,
  'iu',
);
const stars = /^(?:đạt )?(0?[1-5](?: ?[-–] ?[1-5])? sao)(?!\p{L})/iu;

/** The standard that the words behind a class say that it meets: `đạt chuẩn quốc gia`, `3 sao`. */
function standardIn(rest: string): string | null {
  return met.exec(rest)?.[1] ?? stars.exec(rest)?.[1] ?? null;
}

/**
 * The standard that a counted class meets, as the words behind it, those before it, or its total tell.
 *
 * @param rest the words behind its noun
 */
export function standardOf(figure: Figure, rest: string, whole: CountedFacility | null): string | null {
  return standardIn(rest) ?? standardBefore(figure) ?? whole?.record.standard_met ?? null;
}

/** `tổng số trường đạt chuẩn quốc gia là 45/53 trường`, `Trường học đạt chuẩn quốc gia 18/28 trường`: the standard that the words before a bare noun tell. */
function standardBefore({ reading, left, lead, mention, next }: Figure): string | null {
  // `mức độ 2 có 6 trường`, `trường đạt chuẩn mức độ 1: 8 trường`.
  const degree = /^(?:là|có|:)?$/u.test(lead) ? degreeAtEnd.exec(textOf(reading, left.from, left.to))?.[1] : undefined;
  if (degree) return degree;
  // `số trường đạt chuẩn quốc gia là 24 trường`.
  const isCount = mention.kind === 'quantity' && /^(?:là|:)(?: |$)/u.test(lead);
  if (
    !(isCount || mention.kind === 'ratio') ||
    !/^(?:(?:là|đạt|lên|:)(?: |$)|$)/u.test(lead) ||
    /^đạt$/.test(word(reading, next))
  )
    return null;
  const before = textOf(reading, left.from, left.to);
  return /(?:^| )(?:số trường|trường học) (?=đạt )/iu.test(before) ? standardIn(before) : null;
}

const degreeAtEnd = /(?:^|[,;] |(?:đạt|trường|đó) )((?:chuẩn (?:quốc gia )?)?mức độ [12])$/iu;
