import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codebook, read, said } from './reading.ts';

/** A figure as reports write it: dots between thousands, a comma before decimals, zeros before one digit. */
const figures = fc.oneof(
  fc.integer({ min: 0, max: 999 }).map((value) => ({ value, text: String(value) })),
  fc.integer({ min: 1, max: 9 }).map((value) => ({ value, text: `0${value}` })),
  fc.integer({ min: 1000, max: 9_999_999 }).map((value) => ({ value, text: grouped(value) })),
  fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 3 })).chain(([whole, length]) =>
    fc.integer({ min: 0, max: 10 ** length - 1 }).map((part) => {
      const decimals = String(part).padStart(length, '0');
      return { value: Number(`${whole}.${decimals}`), text: `${grouped(whole)},${decimals}` };
    }),
  ),
);

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Units that are counted or measured: lengths of time are dates, ages and stars thresholds, `1.000 dân` bases of rates. */
const units = codebook.units
  .filter(({ code, class: kind }) => kind !== 'time' && !/^10\*|^\{star|^a\{age/.test(code))
  .flatMap(({ code, class: kind, text }) => text.map((unit) => ({ code, kind, unit })));

const multipliers = fc.constantFrom(
  ['', 0],
  ['nghìn ', 3],
  ['ngàn ', 3],
  ['triệu ', 6],
  ['tỷ ', 9],
  ['nghìn tỷ ', 12],
) as fc.Arbitrary<[string, number]>;

const frames = [
  'Kết quả ước đạt #.',
  'Tổng số: #;',
  'Toàn huyện có # và nhiều kết quả khác',
  'Tăng # so với cùng kỳ năm 2023',
  'Giảm khoảng #, do thời tiết',
  '(#)',
  'Đến hết năm 2024, tổng số là #, đạt kế hoạch',
  'trong đó hơn # được hỗ trợ',
  'với gần # tại xã San Thàng',
];

test('any figure with any unit in any sentence of the genre is read back exactly', () => {
  fc.assert(
    fc.property(
      figures,
      multipliers,
      fc.constantFrom(...units),
      fc.constantFrom(...frames),
      (figure, [word, power], { code, kind, unit }, frame) => {
        const multiplier = kind === 'percent' || kind === 'score' ? '' : word;
        // Three digits behind a comma are thousands of what is whole.
        fc.pre(!(kind === 'count' && multiplier === '' && /^[1-9]\d{0,2},\d{3}$/.test(figure.text)));
        // Voltages of the grid name lines and are not measured.
        fc.pre(!(unit === 'kV' && multiplier === '' && /^(?:0,4|6|10|22|35|110|220|500)$/.test(figure.text)));
        const text = frame.replace('#', `${figure.text} ${multiplier}${unit}`);
        const found = read(text).mentions.find(({ start }) => start === frame.indexOf('#'));
        expect(found, text).toMatchObject({
          kind: 'quantity',
          value: figure.value,
          unit: code,
          unitText: unit,
          unitMult: multiplier === '' ? 0 : power,
          slip: null,
          reason: null,
        });
      },
    ),
    { numRuns: 3000 },
  );
});

const pieces = fc.oneof(
  fc.constantFrom(...'0123456789.,/-–%()[]*_#|>:;“” \n+'),
  fc.constantFrom(
    ...[
      'năm ',
      'tháng ',
      'ngày ',
      'quý ',
      'xã ',
      'tỷ đồng',
      'm2',
      'm3/',
      '10.000 dân',
      'thôn ',
      'số ',
      'QĐ-UBND',
      'NQ/TW',
      'từ ',
      'đến ',
      'và ',
    ],
    ...[
      'QL4D',
      'Km',
      'http',
      ' ha',
      '%',
      'tuổi',
      'sao ',
      'một ',
      'hai ',
      'mươi ',
      'gấp ',
      'thứ ',
      'Điều ',
      'trên ',
      'm [3]',
      'xếp thứ ',
      'tr.đ',
      '24/24',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
);

describe('any text at all', () => {
  test('every ASCII digit lies in exactly one mention, and mentions come in reading order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions } = read(text);
        let last = 0;
        for (const { start, end, unitEnd } of mentions) {
          expect(start, text).toBeGreaterThanOrEqual(last);
          expect(end, text).toBeGreaterThan(start);
          expect(unitEnd, text).toBeGreaterThanOrEqual(end);
          last = end;
        }
        for (const { index } of text.matchAll(/[0-9]/g)) {
          expect(
            mentions.filter(({ start, end }) => start <= index && index < end),
            `${text} at ${index}`,
          ).toHaveLength(1);
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('a value is a finite number or null, and what counts nothing has a reason', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { kind, value, valueTo, reason } of read(text).mentions) {
          for (const each of [value, valueTo]) expect(each === null || Number.isFinite(each), text).toBe(true);
          if (kind === 'identifier' || kind === 'other' || kind === 'ordinal') expect(reason, text).not.toBeNull();
          if (kind === 'quantity') expect(value !== null || reason !== null, text).toBe(true);
        }
      }),
    );
  });
});

test('a sentence of each sort at once', () => {
  expect(
    said('Thực hiện Quyết định số 338/QĐ-UBND ngày 11/4/2024, 07/07 xã có 12 trạm (đạt 95%), xếp thứ 3/8, tại thôn 2.'),
  ).toEqual([
    'citation 338/QĐ-UBND',
    'date 11/4/2024',
    'ratio 07/07 = 7..7 {commune} (xã)',
    'quantity 12 = 12 {station} (trạm)',
    'quantity 95 = 95 % (%)',
    'rank 3/8 = 3..8 {rank} ()',
    'identifier 2 : part of a name',
  ]);
});
