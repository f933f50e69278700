import { expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

it('those who are there are those of whom it was told how many there may be', () =>
  expect(
    rows(
      read('Năm 2024, công chức được giao 92, hiện có 87 người; viên chức được giao 1.215, có mặt 1.168 người.')
        .indicators,
      'label_vi',
      'obs_value',
    ),
  ).toEqual([
    ['công chức được giao', 92],
    ['công chức', 87],
    ['viên chức được giao', 1215],
    ['có mặt viên chức', 1168],
  ]));

it('what is done is done to others of the kind than those that are so already', () =>
  expect(labelsOf('Có 96 dự án FDI còn hiệu lực; cấp mới 5 dự án, điều chỉnh vốn 8 dự án.')).toEqual([
    'dự án FDI còn hiệu lực',
    'cấp mới dự án FDI',
    'điều chỉnh vốn dự án FDI',
  ]));

it('visits that a verb calls out and members that each team has are named by their noun', () => {
  expect(labelsOf('Huy động 2.340 lượt người.')).toEqual(['Huy động lượt người']);
  expect(labelsOf('Thành lập 15 tổ công nghệ số, mỗi tổ 7 người.')[1]).toBe('người mỗi tổ');
});

it('enterprises in a zone', () =>
  expect(labelsOf('Có 900 doanh nghiệp, trong đó có 170 doanh nghiệp nằm trong khu công nghiệp.')[1]).toBe(
    'doanh nghiệp nằm trong khu công nghiệp',
  ));
