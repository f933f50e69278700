import { describe, expect, it } from 'vitest';
import { labelsOf, read, said } from '../read.ts';

describe('counts that are told apart by how and where', () => {
  it('each has its own description', () =>
    expect(
      said('Đã tổ chức 30 phiên giao dịch việc làm, trong đó lưu động 2 phiên và 28 phiên được tổ chức trực tuyến.'),
    ).toEqual([
      ['phiên giao dịch việc làm', 'count', 30, null],
      ['phiên giao dịch việc làm lưu động', 'count', 2, 30],
      ['phiên được tổ chức trực tuyến', 'count', 28, 30],
    ]));

  it('where they are stands behind them', () =>
    expect(labelsOf('Ở khu vực nông thôn 1.200 người thất nghiệp; tại cửa khẩu Nậm Pó có 20 lượt xuất khẩu.')).toEqual([
      'người thất nghiệp khu vực nông thôn',
      'lượt xuất khẩu cửa khẩu Nậm Pó',
    ]));

  it('a fair of jobs is held, and no facility', () =>
    expect(read('Đã tổ chức 30 phiên giao dịch việc làm.').facilities).toEqual([]));
});

it('money is no part of what a whole report is about', () =>
  expect(
    labelsOf('# Tình hình trật tự đô thị 6 tháng năm 2020\n\nCó 120 lượt xe đã nộp phí với số tiền 30 triệu đồng.').at(
      -1,
    ),
  ).not.toMatch(/tình hình/iu));
