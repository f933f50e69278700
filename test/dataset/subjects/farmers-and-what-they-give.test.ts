import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

describe('titles of farmers go on behind their comma', () => {
  it.each([
    ['Toàn huyện có 3.155 hộ sản xuất, kinh doanh giỏi các cấp.', ['hộ sản xuất, kinh doanh giỏi các cấp']],
    [
      'Có 859 hộ đạt danh hiệu Sản xuất, kinh doanh giỏi (tăng 100 hộ so với năm 2016).',
      ['hộ đạt danh hiệu Sản xuất, kinh doanh giỏi', 'hộ đạt danh hiệu Sản xuất, kinh doanh giỏi'],
    ],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

it('days of work, money and land are given, each for itself', () =>
  expect(labelsOf('Nhân dân đã đóng góp 1.329 ngày công, hơn 8,3 tỷ đồng và 1.254 m2 đất.')).toEqual([
    'đóng góp ngày công',
    'số tiền đóng góp',
    'đóng góp đất',
  ]));

it('what is kept up behind another deed is no course of it', () =>
  expect(labelsOf('Hội đã xây dựng và duy trì 164 mô hình kinh tế tập thể.')).toEqual([
    'xây dựng và duy trì mô hình kinh tế tập thể',
  ]));

it('when communes were looked into is no part of what they are', () =>
  expect(labelsOf('Qua phúc tra đến thời điểm hiện tại chỉ có 5 xã đạt chuẩn.')).toEqual(['xã đạt chuẩn']));

it('what a share is of is no name of those counted next', () =>
  expect(labelsOf('Có 120 hộ nghèo, chiếm 12% tổng số hộ và 93 hộ cận nghèo, chiếm 9% tổng số hộ.')).toEqual([
    'hộ nghèo',
    'hộ nghèo',
    'hộ cận nghèo',
    'hộ cận nghèo',
  ]));

it('more than so many may be granted', () =>
  expect(rows(read('Huyện đã cấp trên 1.200 thẻ bảo hiểm y tế.').indicators, 'obs_value', 'comparator')).toEqual([
    [1200, '>'],
  ]));
