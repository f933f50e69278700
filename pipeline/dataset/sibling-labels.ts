import type { Codebook } from '../codebook.ts';
import { anyOf, perCodebook } from '../codebook-words.ts';
import type { Figure } from './figures.ts';
import type { Carried } from './observed.ts';

/** Names of one kind that lists tell a measure by: levels of school, grades, degrees, years of school. */
const kinds = perCodebook((codebook) =>
  [anyOf(codebook, 'school_level'), anyOf(codebook, 'grade'), anyOf(codebook, 'degree'), 'lớp \\d{1,2}'].map((one) => ({
    alone: new RegExp(`^((?:cấp|bậc)(?: học)? )?${one}$`, 'iu'),
    last: new RegExp(`((?<= )(?:cấp|bậc)(?: học)? )?(?:${one}(?:, | và ))*(?<= )${one}$`, 'iu'),
  })),
);

/** `Tỷ lệ huy động trẻ nhà trẻ 40%, mẫu giáo 98%`: a bare name behind a label that ends with one of its kind goes in its place. */
export function withSibling(
  codebook: Codebook,
  { mention, sentence, bracket }: Figure,
  text: string,
  carried: Carried,
): string {
  const last = carried.observed.at(-1);
  if (!last || bracket >= 0 || last.figure.sentence !== sentence || last.record.unit_measure !== mention.unit)
    return text;
  for (const { alone, last: ending } of kinds(codebook)) {
    const own = alone.exec(text);
    const found = own && ending.exec(last.record.label_vi);
    if (!own || !found) continue;
    // `ở cấp tiểu học 99%, mầm non 98%`: what the first is called by goes for all.
    const at = own[1] === undefined ? found.index + (found[1]?.length ?? 0) : found.index;
    return at > 0 ? `${last.record.label_vi.slice(0, at)}${text}` : text;
  }
  return text;
}
