import type { Mention } from '../../../dist/types.d.ts';
import { readNumberWords } from '../../mention/number-words.ts';
import type { Rule } from '../finding.ts';
import { numberEn, numberVi } from '../wording.ts';

/** A number said twice, in digits and in words: `01 (một)`. */
export const numberVsWords: Rule = {
  id: 'number_vs_words',
  description: 'A number in digits and the same number in words agree.',
  check: ({ tables: { mentions } }) =>
    mentions.flatMap((mention) => {
      const { id, record_id: recordId, section_id: sectionId, value, text } = mention;
      const words = wordsOf(mention);
      if (words === null || value === null) return [];
      const holds = words === value;
      return [
        {
          kind: 'number_vs_words',
          subjectIds: recordId === null ? [id] : [id, recordId],
          sectionId,
          expected: String(words),
          found: String(value),
          holds,
          explanationVi: `“${text}”: chữ số là ${numberVi(value)}, chữ viết là ${numberVi(words)}${holds ? ', khớp.' : ', không khớp.'}`,
          explanationEn: `“${text}”: the digits say ${numberEn(value)}, the words say ${numberEn(words)}${holds ? ', which agrees.' : ', which disagrees.'}`,
        },
      ];
    }),
};

/** What the words say in `01 (một)` or `Một (01)`; null where nothing is said twice. */
function wordsOf({ text }: Mention): number | null {
  const open = text.indexOf('(');
  const close = text.lastIndexOf(')');
  if (open < 0 || close < open) return null;
  return readNumberWords(text.slice(open + 1, close)) ?? readNumberWords(text.slice(0, open));
}
