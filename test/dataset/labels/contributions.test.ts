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

describe('a contribution', () => {
  it.each([
    [
      'Năm 2023, khu vực dịch vụ tăng 6,8%, là mức tăng cao nhất trong 5 năm gần đây, đóng góp 2,6 điểm phần trăm.',
      'đóng góp của khu vực dịch vụ',
    ],
    [
      'Năm 2023, ngành khai khoáng giảm 8,2%, làm giảm 0,6 điểm phần trăm mức tăng trưởng chung.',
      'đóng góp của ngành khai khoáng vào mức tăng trưởng chung',
    ],
    [
      'Năm 2023, bán lẻ tăng 7,1%, là ngành có mức đóng góp cao nhất vào mức tăng chung (0,7 điểm phần trăm).',
      'đóng góp của bán lẻ vào mức tăng chung',
    ],
  ])('behind what is said of a growth, or taken from one: %s', (text, label) =>
    expect(rows(read(text).indicators, 'label_vi').at(-1)).toEqual([label]),
  );

  it('is no measure of what the next ones are told by', () =>
    expect(
      said('Năm 2023, nông nghiệp tăng 3,4% - đóng góp 6%; công nghiệp tăng 7,5% - đóng góp 44%.').map(
        ([label]) => label,
      ),
    ).toEqual(['nông nghiệp', 'đóng góp của nông nghiệp', 'công nghiệp', 'đóng góp của công nghiệp']));
});

it('a part of what contributes is told in a bracket behind it', () =>
  expect(
    said(
      'Năm 2023, khu vực công nghiệp và xây dựng tăng 8,9%, đóng góp 3,5 điểm phần trăm (riêng công nghiệp tăng 9,4%, đóng góp 2,9 điểm phần trăm).',
    ).map(([label]) => label),
  ).toEqual([
    'khu vực công nghiệp và xây dựng',
    'đóng góp của khu vực công nghiệp và xây dựng',
    'công nghiệp',
    'đóng góp của công nghiệp',
  ]));

it('is told by who contributes where no growth of theirs is', () =>
  expect(
    said(
      'Năm 2023, đóng góp vào mức tăng chung: ngành chế biến đóng góp 4,2 điểm phần trăm; ngành điện đóng góp 1,1 điểm phần trăm; riêng ngành khai khoáng làm giảm 0,1 điểm phần trăm.',
    ).map(([label, , value]) => [label, value]),
  ).toEqual([
    ['đóng góp của ngành chế biến', 4.2],
    ['đóng góp của ngành điện', 1.1],
    ['đóng góp của ngành khai khoáng', -0.1],
  ]));

describe('what moves the index of all contributes to it', () => {
  it.each([
    [
      'Chỉ số giá tiêu dùng tăng 0,3%; nhóm nhà ở tăng 0,9%, tác động làm tăng CPI chung 0,2 điểm phần trăm; nhóm giáo dục giảm 0,5%, làm giảm CPI chung 0,1 điểm phần trăm.',
      [
        ['đóng góp của chỉ số giá nhóm nhà ở vào CPI chung', 0.2],
        ['đóng góp của chỉ số giá nhóm giáo dục vào CPI chung', -0.1],
      ],
    ],
    [
      'Chỉ số giá tiêu dùng tăng 0,3%; nhóm lương thực tăng 0,7% (làm CPI chung tăng 0,3 điểm phần trăm).',
      [['đóng góp của chỉ số giá nhóm lương thực vào CPI chung', 0.3]],
    ],
    [
      'Chế biến, chế tạo tăng 11%, đóng góp 8 điểm phần trăm; riêng khai khoáng giảm 2%, làm giảm 0,1 điểm phần trăm.',
      [
        ['đóng góp của chế biến, chế tạo', 8],
        ['đóng góp của khai khoáng', -0.1],
      ],
    ],
  ])('%s', (text, expected) => {
    const points = read(text).indicators.filter(({ unit_measure }) => unit_measure === '{percentage_point}');
    expect(rows(points, 'label_vi', 'obs_value')).toEqual(expected);
  });
});

describe('what a group adds to the index of all', () => {
  it.each([
    [
      'Tháng 5/2024, chỉ số nhóm giao thông tăng 1,3%, góp phần CPI chung tăng 0,12%.',
      'chỉ số nhóm giao thông',
      'CPI chung',
    ],
    [
      'Tháng 5/2024, chỉ số nhóm giáo dục tăng 2,1%, qua đó tác động đến CPI chung 0,09%.',
      'chỉ số nhóm giáo dục',
      'CPI chung',
    ],
    ['Tháng 5/2024, nhóm thực phẩm giảm 0,6%, làm giảm CPI 0,2 điểm phần trăm.', 'nhóm thực phẩm', 'CPI'],
  ])('%s', (text, group, index) =>
    expect(read(text).indicators.at(-1)?.label_vi).toBe(`đóng góp của ${group} vào ${index}`),
  );
});

it('points of a contribution are those of a growth in percent', () =>
  expect(
    rows(
      read('Năm 2023, khu vực dịch vụ tăng 6,8%, đóng góp 2,6 điểm vào mức tăng chung.').indicators,
      'label_vi',
      'unit_measure',
    ).at(-1),
  ).toEqual(['đóng góp của khu vực dịch vụ vào mức tăng chung', '{percentage_point}']));

it('the growth behind what another adds is its own, and what it adds goes to the same', () =>
  expect(
    said(
      'Trong mức tăng chung, khu vực nông nghiệp tăng 2,6%, đóng góp 4,9% vào mức tăng trưởng chung; khu vực dịch vụ tăng 6,5%, đóng góp 43,9%.',
    ),
  ).toEqual([
    ['khu vực nông nghiệp', 'change', 2.6, null],
    ['đóng góp của khu vực nông nghiệp vào mức tăng trưởng chung', 'share', 4.9, null],
    ['khu vực dịch vụ', 'change', 6.5, null],
    ['đóng góp của khu vực dịch vụ vào mức tăng trưởng chung', 'share', 43.9, null],
  ]));

it('how much something adds may stand behind to what it does', () =>
  expect(
    said(
      'Năm 2016, công nghiệp tăng 11,9%, đóng góp đáng kể vào mức tăng trưởng chung với 1,83 điểm phần trăm. Với mức tăng như vậy, CPI tăng 2%.',
    ),
  ).toEqual([
    ['công nghiệp', 'change', 11.9, null],
    ['đóng góp của công nghiệp vào mức tăng trưởng chung', 'level', 1.83, null],
    ['CPI', 'change', 2, null],
  ]));

it('points that are part of a growth, and a bracket behind them that tells the growth of another year', () =>
  expect(
    said(
      'Năm 2024, GRDP tăng 6,1%. Khu vực dịch vụ tăng 6,7%, đóng góp 4,5 điểm % vào mức tăng GRDP (năm 2023 tăng 7,2%). Khu vực công nghiệp tăng 5,1%, chiếm 1,1 điểm % mức tăng GRDP.',
    ),
  ).toEqual([
    ['GRDP', 'change', 6.1, null],
    ['GRDP: khu vực dịch vụ', 'change', 6.7, null],
    ['đóng góp của khu vực dịch vụ vào mức tăng GRDP', 'level', 4.5, null],
    ['GRDP: khu vực dịch vụ', 'change', 7.2, null],
    ['GRDP: khu vực công nghiệp', 'change', 5.1, null],
    ['đóng góp của khu vực công nghiệp vào mức tăng GRDP', 'level', 1.1, null],
  ]));
