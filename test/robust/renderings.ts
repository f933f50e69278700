import fc from 'fast-check';
import type { Indicator, Mention } from '../../dist/types.d.ts';
import type { Codebook, Unit } from '../../pipeline/codebook.ts';

/** A figure as a report writes it, with what it says. */
export interface Rendering {
  text: string;
  kind: Mention['kind'];
  value: number;
  /** High end of a range, whole of a ratio. */
  valueTo: number | null;
}

/** A unit as a report writes it, with its multiplier word. */
export interface Measure {
  /** What stands behind the figure, with the space before it if there is one. */
  text: string;
  unit: string;
  unitMult: number;
  /** Counted things have no fractions. */
  isCount: boolean;
}

/** `12486` is `12.486`. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A number below a hundred in words: `hai mươi mốt`. */
function spelled(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return digits[ones] as string;
  const head = tens === 1 ? 'mười' : `${digits[tens]} mươi`;
  if (ones === 0) return head;
  return `${head} ${ones === 5 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : digits[ones]}`;
}

const quantity = (text: string, value: number): Rendering => ({ text, kind: 'quantity', value, valueTo: null });
const padded = (value: number): string => String(value).padStart(2, '0');

const whole = fc.oneof(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1000, max: 9_999_999 }));

const wholes: fc.Arbitrary<Rendering> = whole.map((value) => quantity(grouped(value), value));
const zeroPadded = fc.integer({ min: 1, max: 9 }).map((value) => quantity(padded(value), value));
const inFiguresAndWords = fc
  .integer({ min: 1, max: 99 })
  .map((value) => quantity(`${padded(value)} (${spelled(value)})`, value));
const ungrouped = fc.integer({ min: 10_000, max: 999_999 }).map((value) => quantity(String(value), value));

const decimals = fc
  .tuple(fc.oneof(fc.constant(0), whole), fc.integer({ min: 1, max: 999 }), fc.constantFrom(1, 2, 3))
  .map(([integer, fraction, places]) => {
    const behind = padded(fraction).padStart(3, '0').slice(-places);
    return quantity(`${grouped(integer)},${behind}`, Number(`${integer}.${behind}`));
  })
  .filter(({ value }) => value > 0);

const between = fc.constantFrom<(from: string, to: string) => string>(
  (from, to) => `${from} - ${to}`,
  (from, to) => `${from}-${to}`,
  (from, to) => `${from} – ${to}`,
  (from, to) => `${from} đến ${to}`,
  (from, to) => `từ ${from} đến ${to}`,
);

const ranges: fc.Arbitrary<Rendering> = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 999 }), between)
  .map(([from, more, join]) => ({
    text: join(grouped(from), grouped(from + more)),
    kind: 'range',
    value: from,
    valueTo: from + more,
  }));

// `99/1.000 người` is a rate of people, and no share of so many.
const ratios: fc.Arbitrary<Rendering> = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(999), fc.boolean())
  .filter(([part, more]) => !/^10+$/.test(String(part + more)))
  .map(([part, more, isPadded]) => {
    const shown = isPadded ? (value: number) => (value < 10 ? padded(value) : grouped(value)) : grouped;
    return { text: `${shown(part)}/${shown(part + more)}`, kind: 'ratio', value: part, valueTo: part + more };
  });

export const figures = { wholes, zeroPadded, inFiguresAndWords, ungrouped, decimals, ranges, ratios };

/** Bases of rates (`10.000 dân`), lengths of time and grades (`3 sao`) measure nothing by themselves. */
function measures(unit: Unit): boolean {
  return unit.class !== 'time' && !unit.code.startsWith('10*') && unit.code !== '{star}';
}

/** Every unit of the codebook that measures, in every form that it is written in. */
export function plainMeasures({ units }: Codebook): fc.Arbitrary<Measure> {
  const all = units.filter(measures).flatMap((unit) =>
    unit.text.map((text) => ({
      text: /^\p{L}/u.test(text) ? ` ${text}` : text,
      unit: unit.code,
      unitMult: 0,
      isCount: unit.class === 'count',
    })),
  );
  return fc.constantFrom(...all);
}

/** Multiplier words with the units that reports use them with. */
export const multiples: fc.Arbitrary<Measure> = fc.constantFrom(
  ...[
    ['nghìn đồng', 'VND', 3],
    ['ngàn đồng', 'VND', 3],
    ['triệu đồng', 'VND', 6],
    ['trđ', 'VND', 6],
    ['tr.đ', 'VND', 6],
    ['tỷ đồng', 'VND', 9],
    ['tỉ đồng', 'VND', 9],
    ['tỷ đ', 'VND', 9],
    ['nghìn tỷ đồng', 'VND', 12],
    ['triệu USD', 'USD', 6],
    ['nghìn tấn', 't', 3],
    ['triệu lượt khách', '{visit}', 6],
    ['triệu kWh', 'kW.h', 6],
    ['nghìn con', '{animal}', 3],
    ['triệu đồng/người/năm', 'VND/{person}/a', 6],
  ].map(([text, unit, unitMult]) => ({ text: ` ${text}`, unit, unitMult, isCount: false }) as Measure),
);

/** Words that bound a figure. */
export const qualifiers: readonly (readonly [string, Indicator['comparator']])[] = [
  ['', '='],
  ['hơn ', '>'],
  ['trên ', '>'],
  ['khoảng ', '~'],
  ['xấp xỉ ', '~'],
  ['gần ', '<'],
  ['dưới ', '<'],
  ['không dưới ', '>='],
  ['ít nhất ', '>='],
  ['không quá ', '<='],
  ['tối đa ', '<='],
];

/** Periods as written, and in ISO 8601. */
export const periods: readonly (readonly [string, string])[] = [
  ['năm 2023', '2023'],
  ['9 tháng năm 2024', '2024-01/2024-09'],
  ['6 tháng đầu năm 2024', '2024-01/2024-06'],
  ['quý III/2024', '2024-07/2024-09'],
  ['quý I năm 2023', '2023-01/2023-03'],
  ['tháng 9/2024', '2024-09'],
  ['tháng 11 năm 2022', '2022-11'],
  ['đến hết năm 2024', '2024-12-31'],
  ['tính đến ngày 30/6/2024', '2024-06-30'],
  ['giai đoạn 2021 - 2025', '2021/2025'],
];

export interface Frame {
  say(label: string, period: string, amount: string): string;
  status: Indicator['obs_status'];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Sentences that tell a figure. */
export const frames: readonly Frame[] = [
  { say: (label, period, amount) => `${capital(label)} ${period} đạt ${amount}.`, status: 'A' },
  { say: (label, period, amount) => `${capital(period)}, ${label} ước đạt ${amount}.`, status: 'E' },
  { say: (label, period, amount) => `- ${capital(label)} ${period}: ${amount};`, status: 'A' },
  { say: (label, period, amount) => `${capital(label)} ${period} là ${amount}, cơ bản bảo đảm yêu cầu.`, status: 'A' },
  {
    say: (label, period, amount) =>
      `Trên địa bàn huyện, ${period}, ${label} ước đạt ${amount}, góp phần ổn định đời sống Nhân dân.`,
    status: 'E',
  },
];

/** Things that can be measured in any unit. */
export const labels: readonly string[] = ['khối lượng thực hiện', 'lượng tiêu thụ', 'tổng số đã thống kê'];
