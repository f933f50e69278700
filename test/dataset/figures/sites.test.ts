import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it.each([
  ['Hội nghị được kết nối trực tuyến đến 45 điểm.', 'count', '{site}'],
  ['Tổ chức bán hàng lưu động tại 12 điểm.', 'count', '{site}'],
  ['Đường tỉnh sạt lở 24 điểm.', 'count', '{site}'],
  ['Có 12 điểm ngập.', 'count', '{site}'],
  ['Hội nghị công bố chỉ số PCI đạt 62 điểm.', 'level', '{score}'],
])('points where something is are sites and no score: %s', (text, measure, unit) =>
  expect(rows(read(text).indicators, 'measure', 'unit_measure')).toEqual([[measure, unit]]),
);

it('some of the sites counted before are sites', () =>
  expect(
    rows(read('Có 75 điểm quan trắc (45 điểm nước mặt, 30 điểm không khí).').indicators, 'unit_measure', 'label_vi'),
  ).toEqual([
    ['{site}', 'điểm quan trắc'],
    ['{site}', 'điểm nước mặt'],
    ['{site}', 'điểm không khí'],
  ]));
