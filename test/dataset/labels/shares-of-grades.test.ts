import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it.each([
  [
    'Huyện có 284 sản phẩm OCOP, trong đó 61,5% sản phẩm đạt 3 sao, 36,8% đạt 4 sao và 1,7% (5 sản phẩm) tiềm năng 5 sao.',
    [
      ['sản phẩm đạt 3 sao', 61.5],
      ['sản phẩm đạt 4 sao', 36.8],
      ['sản phẩm tiềm năng 5 sao', 1.7],
    ],
  ],
  [
    'Kết quả có 62% cán bộ xếp loại tốt, 8% xếp loại khá.',
    [
      ['cán bộ xếp loại tốt', 62],
      ['cán bộ xếp loại khá', 8],
    ],
  ],
])('grades behind shares are of those of the share before: %s', (text, shares) =>
  expect(said(text).flatMap(([label, measure, value]) => (measure === 'share' ? [[label, value]] : []))).toEqual(
    shares,
  ),
);

it('the first share of a sentence that names but an outcome is of its grade', () =>
  expect(said('Kết quả: 90% đạt yêu cầu, 64% khá, giỏi.')).toEqual([
    ['đạt yêu cầu', 'share', 90, null],
    ['khá, giỏi', 'share', 64, null],
  ]));

it('what came out of what a sentence names before a colon is of its grade', () =>
  expect(said('Kết quả bắn đạn thật: 85% đạt khá, giỏi.')[0]?.[0]).toBe('bắn đạn thật đạt khá, giỏi'));

it('grades that open their labels follow one another', () =>
  expect(said('Kết quả: 95% xếp loại tốt, 5% xếp loại khá.').map(([label]) => label)).toEqual([
    'xếp loại tốt',
    'xếp loại khá',
  ]));

it('a grade that its verb is by itself is one of those before it', () =>
  expect(labelsOf('Xếp loại học lực tốt 7%, khá 33%, đạt 57%, chưa đạt 3%. Thu thuế đạt 57% dự toán.')).toEqual([
    'Xếp loại học lực tốt',
    'Xếp loại học lực khá',
    'Xếp loại học lực đạt',
    'Xếp loại học lực chưa đạt',
    'Thu thuế so với dự toán',
  ]));

it('those counted of a grade alone are graded as those before them', () =>
  expect(labelsOf('Có 45 HTX; xếp loại tốt 12 HTX, khá 18 HTX, trung bình 10 HTX, yếu 5 HTX.').slice(1)).toEqual([
    'HTX xếp loại tốt',
    'HTX xếp loại khá',
    'HTX xếp loại trung bình',
    'HTX xếp loại yếu',
  ]));

it('what came out is told behind others of a training', () =>
  expect(labelsOf('Huấn luyện dân quân 3 đợt, quân số tham gia đạt 98,5%, kết quả 100% đạt yêu cầu.').at(-1)).toBe(
    'kết quả đạt yêu cầu',
  ));

it('how the same meet a standard', () =>
  expect(labelsOf('Trình độ trên chuẩn 8,6%, đạt chuẩn 84,3%, chưa đạt chuẩn 7,1%.')).toEqual([
    'Trình độ trên chuẩn',
    'Trình độ đạt chuẩn',
    'Trình độ chưa đạt chuẩn',
  ]));

it.each([
  [
    'Năm 2022, số công chức hoàn thành xuất sắc nhiệm vụ chiếm 18%; hoàn thành tốt nhiệm vụ chiếm 79%; không hoàn thành nhiệm vụ chiếm 3%.',
    [
      'số công chức hoàn thành xuất sắc nhiệm vụ',
      'số công chức hoàn thành tốt nhiệm vụ',
      'số công chức không hoàn thành nhiệm vụ',
    ],
  ],
  [
    'Có 90% đảng viên hoàn thành tốt nhiệm vụ; 9% hoàn thành nhiệm vụ và 1% không hoàn thành nhiệm vụ.',
    ['đảng viên hoàn thành tốt nhiệm vụ', 'đảng viên hoàn thành nhiệm vụ', 'đảng viên không hoàn thành nhiệm vụ'],
  ],
  [
    'Có 30 chi bộ được xếp loại: hoàn thành xuất sắc nhiệm vụ 6 chi bộ (20%), hoàn thành tốt nhiệm vụ 24 chi bộ (80%).',
    [
      'chi bộ được xếp loại',
      'chi bộ được xếp loại hoàn thành xuất sắc nhiệm vụ',
      'chi bộ được xếp loại hoàn thành xuất sắc nhiệm vụ',
      'chi bộ được xếp loại hoàn thành tốt nhiệm vụ',
      'chi bộ được xếp loại hoàn thành tốt nhiệm vụ',
    ],
  ],
  [
    'Đảng bộ đạt trong sạch, vững mạnh chiếm 88%; hoàn thành nhiệm vụ chiếm 10%; yếu kém chiếm 2%.',
    ['Đảng bộ đạt trong sạch, vững mạnh', 'Đảng bộ hoàn thành nhiệm vụ', 'Đảng bộ yếu kém'],
  ],
])('others of the same are told by how they did their work: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);
