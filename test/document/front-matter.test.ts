import { describe, expect, it } from 'vitest';
import { blankFrontMatter } from '../../pipeline/document/front-matter.ts';
import { read, rows } from '../dataset/read.ts';

const fields = '---\nsource: https://example.org/bao-cao-2024\ntitle: "Kế hoạch trồng rừng năm 2025"\n---\n';

describe('front matter', () => {
  it('is blanked, and every offset stays', () => {
    const { text, title } = blankFrontMatter(`${fields}Trồng 50 ha rừng.\n`);
    expect([text.length, text.trim()]).toEqual([fields.length + 18, 'Trồng 50 ha rừng.']);
    expect(text.indexOf('Trồng')).toBe(fields.length);
    expect(title).toBe('Kế hoạch trồng rừng năm 2025');
  });

  it.each([
    ['a rule that opens a text', '---\n\nTrồng 50 ha rừng.\n'],
    ['fields further down', 'Báo cáo\n\n---\ntitle: a\n---\n'],
    ['a rule that nothing closes', '---\ntitle: a\n\nTrồng 50 ha rừng.\n'],
  ])('%s is none', (_, text) => {
    expect(blankFrontMatter(text)).toEqual({ text, title: null, marks: [] });
  });

  it('gives no data, and its digits are in the ledger', () => {
    const { indicators, mentions } = read(`${fields}- Trồng mới: 50 ha\n`);
    expect(rows(indicators, 'obs_value')).toEqual([[50]]);
    expect(rows(mentions, 'text', 'reason').slice(0, 2)).toEqual([
      ['source: https://example.org/bao-cao-2024', 'markup'],
      ['title: "Kế hoạch trồng rừng năm 2025"', 'markup'],
    ]);
  });

  it('tells that an excerpt is from a plan, and dates nothing', () => {
    expect(rows(read(`${fields}- Trồng mới: 50 ha\n`).indicators, 'measure', 'time_period')).toEqual([
      ['target', null],
    ]);
    const report = fields.replace('Kế hoạch', 'Kết quả');
    expect(rows(read(`${report}- Trồng mới: 50 ha\n`).indicators, 'measure')).toEqual([['level']]);
  });
});

it('a numbered title without its point is no figure', () => {
  const text = '• Diện tích lúa nương của xã: 120 ha\n3 Xã Nà Tăm\n• Diện tích lúa nương của xã: 85 ha\n';
  const { indicators, mentions } = read(text);
  expect(rows(indicators, 'obs_value')).toEqual([[120], [85]]);
  expect(mentions.find((each) => each.text === '3')).toMatchObject({ kind: 'ordinal', record_id: null });
});
