import type { Mention } from '../../mention/types.ts';
import { nounAfter } from '../counts/noun-phrases.ts';
import { predicates } from '../counts/phrase-boundaries.ts';
import { type Context, recordIdOf } from '../reading/context.ts';
import type { Noticed } from '../reading/noticed.ts';
import { type Reading, textOf, word } from '../reading/reading.ts';

/** Longest word that a figure may be glued to, in characters. */
const longestWord = 40;

/** What is told of a slip; it may begin before the figure. */
type Told = Pick<Noticed, 'kind' | 'suggestion' | 'vi' | 'en'> & { start?: number };

/** What is told of each slip in how a figure is written, by the slip. */
const slips: ReadonlyMap<string, (text: string, mention: Mention, reading: Reading) => Told> = new Map([
  [
    'decimal_point',
    (text): Told => ({
      kind: 'decimal_point',
      suggestion: asWritten(text),
      vi: `“${text}”: dấu chấm thay cho dấu phẩy thập phân.`,
      en: `“${text}”: a point stands where the decimal comma belongs.`,
    }),
  ],
  ['missing_space', missingSpace],
  [
    'extra_space',
    (text): Told => ({
      kind: 'extra_space',
      suggestion: text.replace(/(?<=\d) ?([.,]) ?(?=\d)/, '$1'),
      vi: `“${text}”: thừa dấu cách trong số.`,
      en: `“${text}”: a space stands inside the number.`,
    }),
  ],
  [
    'letter_for_digit',
    (text): Told => ({
      kind: 'misspelling',
      suggestion: text
        .replace(/^[Oo]|(?<=\d)[Oo]+/g, (letter) => '0'.repeat(letter.length))
        .replace(/(?<=^|\d)l(?=\d)/g, '1'),
      vi: /[Oo]/.test(text) ? `“${text}”: chữ cái O thay cho số 0.` : `“${text}”: chữ cái l thay cho số 1.`,
      en: /[Oo]/.test(text)
        ? `“${text}”: the letter O stands for a zero.`
        : `“${text}”: the letter l stands for a one.`,
    }),
  ],
  [
    'thousands_comma',
    (text): Told => ({
      kind: 'misspelling',
      suggestion: text.replace(',', '.'),
      vi: `“${text}”: dấu phẩy thay cho dấu chấm ngăn hàng nghìn.`,
      en: `“${text}”: a comma stands where the point between thousands belongs.`,
    }),
  ],
  [
    'unreadable_number',
    (text): Told => ({
      kind: 'unreadable_number',
      suggestion: null,
      vi: `“${text}” không đọc được thành số.`,
      en: `“${text}” follows no rule of writing numbers.`,
    }),
  ],
]);

/** A numeral with points between thousands, and a comma where its last mark stands: `1.250,5` of `1,250.5`. */
function asWritten(text: string): string {
  const last = /[.,](?=\d+(?:$|[^\d.,]))/.exec(text)?.index;
  return text.replace(/[.,](?=\d)/g, (_, at: number) => (at === last ? ',' : '.'));
}

/** A figure glued to the word before it, or to its unit. */
function missingSpace(text: string, { start }: Mention, reading: Reading): Told {
  const lead = /\p{L}+$/u.exec(reading.text.slice(Math.max(0, start - longestWord), start))?.[0] ?? '';
  return {
    start: start - lead.length,
    kind: 'missing_space',
    suggestion: lead === '' ? text.replace(/(?<=\d)(?=\p{L})/u, ' ') : `${lead} ${text}`,
    vi: `Thiếu dấu cách ${lead === '' ? 'trong' : 'trước'} “${text}”.`,
    en: `A space is missing ${lead === '' ? 'in' : 'before'} “${text}”.`,
  };
}

/** Slips of numerals: a point for a comma, numbers that follow no rule, units cut off or unknown. */
export function oddFigures(context: Context, reading: Reading): Noticed[] {
  return reading.mentions.flatMap((mention) => {
    const text = reading.text.slice(mention.start, mention.unitEnd);
    const base = { reading, start: mention.start, end: Math.max(mention.end, mention.unitEnd) };
    const recordId = recordIdOf(context, mention);
    const subjects = recordId === null ? [] : [recordId];
    const told = slips.get(mention.slip ?? '')?.(text, mention, reading);
    const isOdd = mention.unit === null && subjects.length > 0 && mention.kind !== 'rank';
    return [
      ...(told ? [{ ...base, ...told, subjects }] : []),
      ...(isOdd && mention.unitText !== null ? oddUnit(context, base, mention, text, subjects) : []),
    ];
  });
}

/** A unit that the text cuts off, or that the codebook lacks; of a facility, the noun is its kind: `14 cánh đồng lớn`. */
function oddUnit(
  context: Context,
  base: { reading: Reading; start: number; end: number },
  mention: Mention,
  text: string,
  subjects: string[],
): Noticed[] {
  const unit = mention.unitText as string;
  const closes = /^\s*(?:[).,;]|$)/.test(base.reading.text.slice(base.end, base.end + 8));
  if (closes && context.codebook.units.some((each) => each.text.some((name) => name.startsWith(`${unit} `))))
    return [
      {
        ...base,
        kind: 'truncated_text',
        suggestion: null,
        vi: `“${text}”: danh từ sau số bị cắt.`,
        en: `“${text}”: the noun behind the figure is cut off.`,
        subjects,
      },
    ];
  if (subjects.some((id) => id.includes(':facility:'))) return [];
  const noun = nounOf(context, base.reading, mention);
  return [
    {
      ...base,
      end: Math.max(base.end, noun?.end ?? 0),
      kind: 'unknown_unit',
      suggestion: null,
      vi: `Đơn vị “${noun?.text ?? unit}” không có trong danh mục.`,
      en: `The unit “${noun?.text ?? unit}” is not in the codebook.`,
      subjects,
    },
  ];
}

/** `15 bó hoa đã trao`: the noun phrase that a figure counts, of which the unit is the first syllable; null where none is told. */
function nounOf(context: Context, reading: Reading, mention: Mention): { text: string; end: number } | null {
  const figure = context.figures.get(reading)?.find((each) => each.mention === mention);
  const noun = figure ? nounAfter(context, figure) : null;
  if (!noun) return null;
  let to = noun.from + 1;
  while (to < noun.to && !predicates.has(word(reading, to)) && reading.tokens[to]?.type === 'word') to++;
  return { text: textOf(reading, noun.from, to), end: reading.tokens[to - 1]?.end ?? 0 };
}
