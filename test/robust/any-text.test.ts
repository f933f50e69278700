import fc from 'fast-check';
import { describe, test } from 'vitest';
import { read } from './read.ts';
import { pieces } from './texts.ts';

// Any text whatever gives whole tables: the ledger holds every digit once, and every reference is to a record that is there.

const isText = (text: string): boolean => text.trim() !== '';
const seeded = { seed: 5, numRuns: 150 };

/** Signs that Markdown gives a meaning to. */
const active = [...'\\`*_{}[]()#+-.!|>~<&:^=$"\'\t\n'];
/** Digits of other scripts, raised and lowered digits, fractions, numbers in circles. */
const otherDigits = [...'٠١٢٣۴५६৭๘໙０１２⁰¹²³₁₂½⅓Ⅳ①⑩㊿𝟘𝟙'];
/** Code units that are no characters by themselves, and characters that are not seen. */
const odd = [
  '\ud83d',
  '\ude00',
  '\ufeff',
  '\u200b',
  '\u2060',
  '\u00ad',
  '\u202e',
  '\u0301',
  '\u0000',
  '\r',
  '\r\n',
  '\u2028',
  '\u0085',
  '\ufffd',
];
/** Names that every object has: in a text they are words like others. */
const inherited = Object.getOwnPropertyNames(Object.prototype).flatMap((name) =>
  name.includes('_') ? [] : ` ${name} `,
);
const digitsAndSigns = [...'0123456789.,/%–- '];

const texts: readonly (readonly [string, fc.Arbitrary<string>])[] = [
  ['characters of any script', fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 })],
  ['code points', fc.string({ unit: 'binary', minLength: 1, maxLength: 300 })],
  ['lone surrogates, line ends and unseen characters', mixOf([...odd, ...digitsAndSigns, 'đ', 'tỷ đồng'])],
  ['digits of every script', mixOf([...otherDigits, ...digitsAndSigns, 'ha', 'km', '%'])],
  ['signs of Markdown among figures', mixOf([...active, ...digitsAndSigns, 'xã', 'năm'])],
  [
    'pieces of reports with odd characters',
    mixOf([...pieces.filter((piece) => !/^[<&]/.test(piece)), ...odd, ...active]),
  ],
  [
    'names that every object has among figures',
    mixOf([...inherited, '12 xã', '500 đồng/', '(', ') ', 'năm 2024, ', 'và', '. ']),
  ],
  ['tables', tables(fc.constantFrom(...pieces, ...digitsAndSigns, ...otherDigits, ...odd))],
];

function mixOf(parts: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 80 }).map((chosen) => chosen.join(''));
}

/** Tables with rows of any length, and rules that fit them or not; the first cell of a row names it. */
function tables(cell: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const name = fc.constantFrom('Chỉ tiêu', 'Thu ngân sách', 'Diện tích lúa (ha)');
  const row = fc
    .tuple(name, fc.array(cell, { minLength: 1, maxLength: 4 }))
    .map(([first, cells]) => `| ${[first, ...cells].join(' | ')} |`);
  const rule = fc.array(fc.constantFrom('---', ':-:', '--:', '-'), { minLength: 1, maxLength: 5 });
  return fc
    .tuple(row, rule, fc.array(row, { maxLength: 5 }))
    .map(([head, marks, rows]) => [head, `|${marks.join('|')}|`, ...rows].join('\n'));
}

describe('a text of', () => {
  test.each(texts)('%s', (_, text) => {
    fc.assert(
      fc.property(text.filter(isText), (source) => void read(source)),
      seeded,
    );
  });

  test('a sentence, whatever stands before and behind it', () => {
    const around = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(around, around, (before, behind) => {
        read(`${before}\n\nThu ngân sách năm 2023 đạt 130,436 tỷ đồng.${behind}`);
      }),
      seeded,
    );
  });

  test('a row that is named behind its figure', () => {
    read('| Năm | Chỉ tiêu | Đơn vị | Ghi chú |\n|---|---|---|---|\n| 0 | I. Kết quả |\n');
  });

  test('many paragraphs that go on with goals', () => {
    const goals = 'Tiếp tục đổi mới phương thức lãnh đạo.\n\n'.repeat(5000);
    read(`Phấn đấu đến năm 2030 thu nhập đạt 90 triệu đồng.\n\n${goals}Thu nhập bình quân đạt 95 triệu đồng.\n`);
  });

  // Where reading goes back over what it has seen, each of these takes longer than a test may.
  test.each([
    ['lines that look like page numbers', '0 \n\n'.repeat(6000)],
    ['entries that look like page numbers', '- 0 \n'.repeat(6000)],
    ['front matter that nothing ends', `---\na: b\n${'\t\t\n'.repeat(60)}`],
  ])('%s', (_, text) => {
    read(text);
  });

  test.each([' vượt kh', ' đạt mục tiêu', ' đạt và vượt kế hoạch', ' giao kế hoạch a', ' phụ lục'])(
    'a clause of 200 KB between two figures: %s',
    (piece) => {
      read(`5 ${piece.repeat(200_000 / piece.length)} đạt 45 ha, chiếm 5%.`);
    },
  );

  test.each([' word ⁽¹⁾I. Kết quả', 'đạt ⁽¹⁾⁽²⁾12 xã', 'Kết quả ⁽¹⁾\u0301', 'dự án <sup>1</sup>đường'])(
    'a marker between words with a space on one side only: %s',
    (text) => {
      read(text);
    },
  );

  test('a raised marker that a numeral follows without a space', () => {
    read('<sup>1</sup>1.23.456,7I. Kết quả');
  });
});
