import { describe, expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it('by how much a mean grew may say among whom where its level does not', () =>
  expect(said('Số tiêu chí bình quân/xã: 16,1 tiêu chí, tăng 0,4 tiêu chí/xã so với năm 2022.').at(-1)).toEqual([
    'Số tiêu chí bình quân/xã',
    'change',
    0.4,
    16.1,
  ]));

it('a plan is fulfilled by the money, and not by those who got it', () =>
  expect(said('Các ngân hàng đã giải ngân 98 tỷ đồng với 322 lượt hộ vay, đạt 50,2% kế hoạch giao.').at(-1)).toEqual([
    'vốn giải ngân so với kế hoạch giao',
    'share',
    50.2,
    98,
  ]));

it('of three that slashes join, a plan is fulfilled by the first', () =>
  expect(said('Dư nợ đạt 90 tỷ đồng/450 hộ vay/25 tổ, hoàn thành 98% kế hoạch.').at(-1)).toEqual([
    'Dư nợ so với kế hoạch',
    'share',
    98,
    90,
  ]));

describe('what was done with cases', () => {
  it('is told with the persons in them behind a dash or a comma, and its rate is of the cases', () =>
    expect(
      said('Tòa án nhân dân 2 cấp cũng giải quyết 53 vụ - 46 bị cáo, đạt 88%. Khám phá 86 vụ, 97 đối tượng (đạt 87%).'),
    ).toEqual([
      ['giải quyết vụ', 'count', 53, null],
      ['giải quyết bị cáo', 'count', 46, null],
      ['giải quyết vụ', 'share', 88, 53],
      ['Khám phá vụ', 'count', 86, null],
      ['Khám phá đối tượng', 'count', 97, null],
      ['Khám phá vụ', 'share', 87, 86],
    ]));

  it('is told by their kind', () =>
    expect(
      said('Án hôn nhân và gia đình 89 vụ, án kinh doanh 18 vụ và án hành chính 3 vụ.').map(([label]) => label),
    ).toEqual(['vụ án hôn nhân và gia đình', 'vụ án kinh doanh', 'vụ án hành chính']));

  it('moved as the count of those to whom it was done', () =>
    expect(
      said(
        'Án kinh tế: thụ lý 45 vụ/60 bị cáo, giải quyết 40 vụ/52 bị cáo, đạt 88,9%. So với cùng kỳ, số án thụ lý tăng 5 vụ, giải quyết giảm 3 vụ.',
      ).slice(-3),
    ).toEqual([
      ['giải quyết vụ án kinh tế', 'share', 88.9, 40],
      ['số án thụ lý', 'change', 5, 45],
      ['giải quyết vụ án kinh tế', 'change', -3, 40],
    ]));

  it('and joined with another deed, too', () =>
    expect(said('Tiếp nhận, khởi tố 12 vụ. So với cùng kỳ, án khởi tố ít hơn 2 vụ.').at(-1)).toEqual([
      'án khởi tố',
      'change',
      -2,
      12,
    ]));
});

it('a change in a unit is of the level told in all of that unit', () =>
  expect(
    said(
      'Năm 2023, vận chuyển hành khách đạt 90 nghìn người, luân chuyển đạt 7 triệu người.km, tăng 4% về người và giảm 2% về người.km.',
    ).slice(2),
  ).toEqual([
    ['vận chuyển hành khách', 'change', 4, 90],
    ['luân chuyển hành khách', 'change', -2, 7],
  ]));

it('of a plan is the money that was given to so many', () =>
  expect(said('Đã phân bổ chi tiết 98 tỷ đồng cho 12 dự án, bằng 96,7% kế hoạch.').at(-1)?.at(-1)).toBe(98));

it.each([
  [
    'Doanh số cho vay đạt 923 tỷ đồng, cho 2.475 lượt khách hàng vay vốn, bằng 115% so với cùng kỳ.',
    'Doanh số cho vay',
  ],
  ['Giải ngân 98 tỷ đồng cho 322 hộ vay, tăng 12% so với cùng kỳ.', 'vốn giải ngân cho hộ vay'],
  ['Tổng dư nợ 349 tỷ đồng, với 13.718 hộ còn dư nợ, đạt 99% kế hoạch năm.', 'Tổng dư nợ so với kế hoạch năm'],
  // What so many did with it is not what they got.
  [
    'Thành lập mới 45 doanh nghiệp với tổng vốn đăng ký 345 tỷ đồng, tăng 20%.',
    'tổng vốn đăng ký thành lập mới doanh nghiệp',
  ],
])('a rate behind those who got a sum is of the sum: %s', (text, label) => expect(labelsOf(text).at(-1)).toBe(label));

it('a sentence that only compares is of the levels of the one before', () =>
  expect(
    said(
      'Năm 2022, tỉnh có 841 doanh nghiệp thành lập mới, vốn đăng ký 600 tỷ đồng. So với năm trước, tăng 21% về số doanh nghiệp và giảm 23% về vốn đăng ký.',
    ).slice(2),
  ).toEqual([
    ['doanh nghiệp thành lập mới', 'change', 21, 841],
    ['vốn đăng ký doanh nghiệp thành lập mới', 'change', -23, 600],
  ]));

it('what moved of those accepted is of them, whatever they are called', () =>
  expect(said('Tòa án đã thụ lý 900 vụ việc, giải quyết 700 vụ việc. Số vụ việc đã thụ lý tăng 29 vụ.').at(-1)).toEqual(
    ['Số vụ việc thụ lý', 'change', 29, 900],
  ));
