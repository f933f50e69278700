import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Read, read, report, saidBy, wordsAt } from './robust/read.ts';
import { fragment, law, pieces, poem, prose, scraps } from './robust/texts.ts';

// Any text is read as far as it goes: with a warning and null where something is missing, never with a wrong number.
function replaceOnce(from: string, to: string): string {
  expect(report.split(from)).toHaveLength(2);
  return report.replace(from, to);
}

const whole = read(report);

test('the report itself: cut paragraphs are all that is remarked on', () => {
  expect(whole.warned).toEqual(['cut-paragraph']);
});

describe('the same report in another form says the same, and its evidence is where the file has it', () => {
  const forms: [string, string, string][] = [
    ['a byte order mark', `\uFEFF${report}`, 'byte-order-mark'],
    ['CRLF', report.replaceAll('\n', '\r\n'), 'carriage-return'],
    ['decomposed Unicode', report.normalize('NFD'), 'decomposed-unicode'],
    ['all three', `\uFEFF${report.replaceAll('\n', '\r\n').normalize('NFD')}`, 'byte-order-mark'],
  ];

  test.each(forms)('%s', (_, source, rule) => {
    const other = read(source);
    expect(other.warned).toContain(rule);
    expect(other.warned).toContain('cut-paragraph');
    expect(wordsAt(other)).toEqual(wordsAt(whole));
    expect(saidBy(other)).toEqual(saidBy(whole));
    expect(other.tables.indicators.map(({ source_line }) => source_line)).toEqual(
      whole.tables.indicators.map(({ source_line }) => source_line),
    );
  });
});

describe('a part of a report', () => {
  const values = ({ tables }: Read) =>
    tables.indicators.map(({ obs_value, unit_measure }) => [obs_value, unit_measure]);

  test('no header', () => {
    const part = read(report.slice(report.indexOf('I. Về công tác lãnh đạo')));
    expect(part.warned).toContain('no-header');
    expect(part.tables.reports).toMatchObject([
      { document_number: null, document_symbol: null, document_type: null, place: null, issued_on: null, title: null },
    ]);
    expect(part.tables.reports[0]?.signatory_name).toBe('Nguyễn Văn Nghiệp');
    expect(part.tables.sections).toHaveLength(15);
    expect(values(part)).toEqual(values(whole));
  });

  test('no headings', () => {
    const headings = /^(?:[IV]+|[0-9](?:\.[0-9])?)\. .*\n/gm;
    const part = read(report.replace(headings, ''));
    expect(part.warned).toContain('no-headings');
    expect(part.tables.sections).toEqual([]);
    expect(new Set(part.tables.indicators.map(({ section_id }) => section_id))).toEqual(new Set([null]));
    expect(values(part).toSorted()).toEqual(values(whole).toSorted());
    expect(part.tables.footnotes).toHaveLength(3);
  });

  test('no recipients and no signature', () => {
    const part = read(report.slice(0, report.indexOf('Nơi nhận:')));
    expect(part.warned).toContain('no-close');
    expect(part.tables.reports).toMatchObject([{ signatory_name: null, signatory_role: null, recipients: [] }]);
    expect(values(part)).toEqual(values(whole));
  });

  test('one paragraph', () => {
    const { tables, warned } = read(fragment);
    expect(warned).toEqual(['no-close', 'no-header', 'no-headings']);
    expect(tables.reports).toMatchObject([{ document_number: null, issued_on: null, title: null, issuer: null }]);
    expect(tables.indicators[0]).toMatchObject({
      obs_value: 130.436,
      unit_measure: 'VND',
      unit_mult: 9,
      time_period: '2023',
      section_id: null,
    });
    expect(tables.mentions.find(({ text }) => text.startsWith('104,5'))).toMatchObject({ value: 104.5, unit: '%' });
  });

  test('from the middle of a sentence', () => {
    const { tables, warned } = read(report.slice(report.indexOf('đạt 78,99 điểm'), report.indexOf('1.2. Về công tác')));
    expect(warned).toEqual(['no-close', 'no-header', 'no-headings']);
    expect(tables.mentions.map(({ value }) => value).filter((value) => value !== null)).toEqual([78.99, 6.95, 3, 1]);
  });
});

describe('footnotes', () => {
  test('without an anchor', () => {
    const { tables, warned } = read(replaceOnce('31⁽³⁾ trường', '31 trường'));
    expect(warned).toContain('orphan-footnote');
    expect(tables.footnotes).toHaveLength(3);
    expect(tables.footnotes.at(-1)).toMatchObject({
      marker: '⁽³⁾',
      anchor_start: null,
      anchor_quote: null,
      item_count: 5,
    });
    expect(tables.anomalies.filter(({ kind }) => kind === 'orphan_footnote')).toMatchObject([{ source_line: 77 }]);
    expect(tables.facilities.filter(({ source_line }) => source_line === 77).map(({ count }) => count)).toEqual([
      12, 8, 6, 2, 3,
    ]);
    expect(tables.checks.filter(({ kind, holds }) => kind === 'reference' && !holds).length).toBeGreaterThan(1);
  });

  test('an anchor without a footnote', () => {
    const { tables, warned } = read(report.replace(/^⁽³⁾ .*\n\n/m, ''));
    expect(warned).toContain('orphan-anchor');
    expect(tables.footnotes.map(({ marker }) => marker)).toEqual(['⁽¹⁾', '⁽²⁾']);
    expect(tables.anomalies.filter(({ kind }) => kind === 'orphan_anchor')).toMatchObject([{ source_line: 67 }]);
    expect(tables.facilities.find(({ name_vi }) => name_vi === 'trường công lập')).toMatchObject({ count: 31 });
  });
});

describe('footnotes and tables', () => {
  const table = (cell: string) => `| Chỉ tiêu | Năm 2023 |\n| --- | --- |\n| ${cell} | 130,5 |\n`;

  test('a marker behind the words of a cell refers to the footnote below the table', () => {
    const { tables } = read(`${table('Thu ngân sách (tỷ đồng)⁽¹⁾')}\n⁽¹⁾ Không kể 12 khoản thu bổ sung.\n`);
    expect(tables.footnotes).toMatchObject([{ marker: '⁽¹⁾', text: 'Không kể 12 khoản thu bổ sung.' }]);
    expect(tables.footnotes[0]?.anchor_quote).toMatch(/Thu ngân sách/);
    expect(tables.mentions.find(({ text }) => text === '130,5')).toMatchObject({ value: 130.5 });
  });

  test.each(['⁽¹⁾ Thu ngân sách', '<sup>1</sup> Thu ngân sách', '⁽¹⁾', '⁽¹⁾ 12'])(
    'a cell that opens with a marker: %s',
    (cell) => {
      const { tables } = read(table(cell));
      expect(tables.mentions.find(({ text }) => text === '130,5')).toMatchObject({ value: 130.5 });
    },
  );

  test.each(['⁽¹⁾', '⁽¹⁾ *', 'Trường đạt chuẩn⁽¹⁾.\n\n⁽¹⁾\n'])('a footnote without a text: %j', (text) => {
    expect(read(text).tables.indicators).toEqual([]);
  });
});

describe('figures', () => {
  test('an unknown unit', () => {
    const { tables, warned } = read('Sản lượng rượu ngô năm 2023 của thành phố Lai Châu đạt 1.250 chum.\n');
    expect(warned).toContain('unknown-unit');
    expect(tables.mentions.find(({ text }) => text.startsWith('1.250'))).toMatchObject({
      value: 1250,
      unit: null,
      unit_text: 'chum',
    });
    expect(tables.indicators).toMatchObject([{ obs_value: 1250, unit_measure: null, time_period: '2023' }]);
    expect(tables.anomalies.map(({ kind }) => kind)).toContain('unknown_unit');
  });

  test('a numeral that follows no rule', () => {
    const { tables, warned } = read('Thu ngân sách nhà nước trên địa bàn năm 2023 đạt 1.23.456,7 tỷ đồng.\n');
    expect(warned).toContain('unreadable-number');
    expect(tables.mentions.find(({ text }) => text.startsWith('1.23'))).toMatchObject({
      text: '1.23.456,7',
      value: null,
      record_id: null,
      reason: 'unreadable number',
    });
    expect(tables.indicators.filter(({ obs_value }) => obs_value !== null)).toEqual([]);
    expect(tables.anomalies.filter(({ kind }) => kind === 'unreadable_number')).toHaveLength(1);
    expect(tables.anomalies.find(({ kind }) => kind === 'unreadable_number')?.quote).toContain('1.23.456,7');
  });

  test('a product is not the one whose name its own has in it', () => {
    const { tables } = read('Sản lượng rượu ngô năm 2023 của thành phố Lai Châu đạt 1.250 tấn.\n');
    expect(tables.indicators).toMatchObject([{ indicator_code: null, obs_value: 1250 }]);
  });

  const unreadable: [string, string][] = [
    ['a group of two', '12.34.567'],
    ['two commas', '1,234,5'],
    ['a last group of two', '1.000.00'],
    ['a point after the comma', '1,2.3'],
    ['more digits than a double holds', '12345678901234567890'],
    ['four hundred digits', '9'.repeat(400)],
  ];

  test.each(unreadable)('%s: no value that could be wrong', (_, numeral) => {
    const { tables } = read(`Thu ngân sách nhà nước trên địa bàn năm 2023 đạt ${numeral} tỷ đồng.\n`);
    const mentions = tables.mentions.filter(({ text }) => text !== '2023');
    expect(mentions.map(({ text, value, reason }) => [text, value, reason])).toEqual([
      [numeral, null, 'unreadable number'],
    ]);
  });
});

describe('texts that are no report', () => {
  test.each(scraps)('%j', (text) => {
    expect(read(text).tables.indicators.filter(({ label_vi }) => label_vi === '')).toEqual([]);
  });

  test('prose: what is counted in it may be told, dates and hours are no indicators', () => {
    const { tables, warned } = read(prose);
    expect(warned).toEqual(expect.arrayContaining(['no-close', 'no-header', 'no-headings']));
    expect(tables.indicators.filter(({ obs_value }) => obs_value !== 2)).toEqual([]);
    expect([tables.projects, tables.facilities, tables.legal_references]).toEqual([[], [], []]);
  });

  test('a poem', () => {
    const { tables, warned } = read(poem);
    expect(warned).toEqual(['no-close', 'no-header', 'no-headings']);
    const { reports, ...others } = tables;
    expect(reports).toHaveLength(1);
    expect(Object.values(others).flat()).toEqual([]);
  });

  test('a law: its articles and clauses measure nothing', () => {
    const { tables } = read(law);
    expect(tables.indicators).toEqual([]);
    expect(tables.facilities).toEqual([]);
    expect(tables.mentions.filter(({ value }) => value !== null)).toEqual([]);
  });
});

describe('much of one thing is read in seconds', () => {
  const heap = (piece: string, kilobytes: number) => piece.repeat((1000 * kilobytes) / piece.length);
  const heaps: [string, string][] = [
    ['200 KB of digits', heap('1234567890', 200)],
    ['200 KB of digits and points', heap('12.345', 200)],
    ['200 KB of brackets', heap('(', 200)],
    ['200 KB of capitals', heap('Tân Phong ', 200)],
    ['50 KB of figures', heap('1.234,5 ', 50)],
    ['50 KB of lines of figures', heap('12,5%\n', 50)],
    ['50 KB of ratios', heap('07/07, ', 50)],
    ['50 KB of headings', heap('1. Về thu\n\n', 50)],
    ['50 KB of footnote markers', heap('⁽¹⁾ ', 50)],
  ];

  test.each(heaps)(
    '%s',
    (_, text) => {
      read(text);
    },
    20_000,
  );
});

describe('random texts', () => {
  const isText = (text: string) => text.trim() !== '';
  const seeded = { seed: 11, numRuns: 40 };

  test('random characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }).filter(isText),
        (text) => void read(text),
      ),
      seeded,
    );
  });

  test('random letters, digits and signs', () => {
    const signs = fc.constantFrom(...'0123456789.,/-–%()[]*_#|>:;“” \n\tIVXaậđĐ⁽⁾¹²³');
    fc.assert(
      fc.property(fc.string({ unit: signs, minLength: 1, maxLength: 200 }).filter(isText), (text) => void read(text)),
      { ...seeded, numRuns: 200 },
    );
  });

  test('random strings of what reports are made of', () => {
    const texts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 60 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts.filter(isText), (text) => void read(text)),
      { ...seeded, numRuns: 150 },
    );
  });

  test('any stretch of the report', () => {
    const stretches = fc.tuple(fc.nat(report.length - 1), fc.integer({ min: 1, max: 4000 }));
    fc.assert(
      fc.property(
        stretches.map(([start, length]) => report.slice(start, start + length)).filter(isText),
        (text) => void read(text),
      ),
      { ...seeded, numRuns: 60 },
    );
  });

  test('the report with random pieces in it', () => {
    const inserts = fc.tuple(fc.nat(report.length), fc.constantFrom(...pieces));
    fc.assert(
      fc.property(inserts, ([at, piece]) => void read(report.slice(0, at) + piece + report.slice(at))),
      { ...seeded, numRuns: 25 },
    );
  });
});

const megabyte = 1 << 20;

test.each([
  ['digits', '9'.repeat(megabyte)],
  ['letters', 'a'.repeat(megabyte)],
  ['figures and slashes', '1/'.repeat(megabyte / 2)],
  ['brackets', '('.repeat(megabyte / 8)],
  ['lines of one letter', 'a\n'.repeat(megabyte / 16)],
  ['emphasis in emphasis', `${'*a _b '.repeat(1500)}${'x_ y* '.repeat(1500)}`],
])('a text of nothing but %s', (_, source) => {
  expect(read(source).tables.reports).toHaveLength(1);
});
