import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

describe('a rate is one of what it names', () => {
  it.each([['Tỷ lệ hộ nghèo còn 7,2%, hộ cận nghèo còn 11,4%.', ['Tỷ lệ hộ nghèo', 'tỷ lệ hộ cận nghèo']]])(
    '%s',
    (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels),
  );

  it.each([
    ['- Tỷ lệ thôn văn hóa: 90%; hộ gia đình văn hóa: 80%.', ['Tỷ lệ thôn văn hóa', 'tỷ lệ hộ gia đình văn hóa']],
    [
      'Tỷ lệ giáo viên đạt chuẩn: Mầm non 88%, Phổ thông trung học 82%.',
      ['Tỷ lệ giáo viên đạt chuẩn: Mầm non', 'Tỷ lệ giáo viên đạt chuẩn: Phổ thông trung học'],
    ],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

describe('a rate of farming is one of what it names', () => {
  it.each([
    [
      'Tỷ lệ xã có đường ô tô được cứng hóa đạt 100%, đường trục thôn được cứng hóa đạt 95%.',
      ['Tỷ lệ xã có đường ô tô được cứng hóa', 'tỷ lệ đường trục thôn được cứng hóa'],
    ],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it('poor households that are left, in percent, are a rate', () =>
  expect(labelsOf('Hộ nghèo giảm còn 0,4%.')).toEqual(['tỷ lệ hộ nghèo']));

it('so are those of all the district', () =>
  expect(labelsOf('Hộ nghèo toàn huyện giảm còn 41%.')).toEqual(['tỷ lệ hộ nghèo']));
