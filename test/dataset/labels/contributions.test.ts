import { describe, expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

it('a contribution is of what the clause before tells the growth of', () =>
  expect(
    said(
      'Năm 2023, GRDP tăng 6,2%, trong đó khu vực nông nghiệp tăng 3,1%, đóng góp 0,7 điểm phần trăm vào mức tăng chung; khu vực dịch vụ tăng 7,4%, đóng góp 2,9 điểm phần trăm.',
    ),
  ).toEqual([
    ['GRDP', 'change', 6.2, null],
    ['GRDP: khu vực nông nghiệp', 'change', 3.1, null],
    ['đóng góp của khu vực nông nghiệp vào mức tăng chung', 'level', 0.7, null],
    ['GRDP: khu vực dịch vụ', 'change', 7.4, null],
    ['đóng góp của khu vực dịch vụ vào mức tăng chung', 'level', 2.9, null],
  ]));

it('in a bracket it is of the words before', () =>
  expect(
    said('Năm 2023, khu vực dịch vụ đạt 5.600 tỷ đồng, tăng 7% (đóng góp 15% vào mức tăng chung).').at(-1)?.slice(0, 3),
  ).toEqual(['đóng góp của khu vực dịch vụ vào mức tăng chung', 'share', 15]));

describe('what people contribute is told by them', () => {
  it.each([
    ['Nhân dân đóng góp 320 triệu đồng, 1.450 ngày công.', ['Nhân dân đóng góp', 'Nhân dân đóng góp ngày công']],
    ['Nhân dân đóng góp 1.450 ngày công.', ['Nhân dân đóng góp ngày công']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});
