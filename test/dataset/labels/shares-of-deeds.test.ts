import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

const labels = (text: string) => rows(read(text).indicators, 'label_vi', 'measure').map((row) => row.join(' | '));

describe('a share behind a deed', () => {
  it.each([
    ['Năm 2023 xã cấp thẻ bảo hiểm y tế cho 100% hộ nghèo.', 'cấp thẻ bảo hiểm y tế cho hộ nghèo | share'],
    ['Xã đã hỗ trợ 85% hộ nghèo vay vốn.', 'hỗ trợ hộ nghèo vay vốn | share'],
    ['UBND huyện đã số hóa 80% hồ sơ lưu trữ.', 'số hóa hồ sơ lưu trữ | share'],
    ['Bộ phận Một cửa đã niêm yết công khai 100% thủ tục.', 'niêm yết công khai thủ tục | share'],
  ])('is of those behind it: %s', (text, label) => expect(labels(text)).toEqual([label]));

  it('ends where another deed begins', () =>
    expect(labels('UBND xã đã số hóa 90% hồ sơ và cập nhật 95% dữ liệu hộ tịch.')).toEqual([
      'số hóa hồ sơ | share',
      'cập nhật dữ liệu hộ tịch | share',
    ]));

  it('of a plan is none', () =>
    expect(labels('Huyện đã giải ngân 45% kế hoạch vốn.')).toEqual(['giải ngân so với kế hoạch vốn | share']));
});

it('money and works all of which something is done to', () =>
  expect(labelsOf('Phấn đấu giải ngân 100% vốn đầu tư; cứng hóa 90% đường bản và xóa 100% nhà tạm.')).toEqual([
    'giải ngân vốn đầu tư',
    'cứng hóa đường bản',
    'xóa nhà tạm',
  ]));

it('is of the deed, and not of the verb that it is kept up by', () =>
  expect(labels('Đảm bảo tiêm phòng 100% cho trẻ em dưới 1 tuổi.')).toEqual([
    'tiêm phòng cho trẻ em dưới 1 tuổi | share',
  ]));

it('a will to do it is no part of the deed', () =>
  expect(labels('Tập trung giải ngân 100% vốn đầu tư công.')).toEqual(['giải ngân vốn đầu tư công | share']));
