import { describe, expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it('a list of who disbursed how well tells the rate of each, and no plan, wherever it stands', () =>
  expect(
    said(
      '## II. Kế hoạch vốn đầu tư công năm 2024\n\nCác đơn vị giải ngân còn thấp: huyện Bản Hon (23,5%), Sở Nội vụ (19%).',
    ),
  ).toEqual([
    ['tỷ lệ giải ngân huyện Bản Hon', 'share', 23.5, null],
    ['tỷ lệ giải ngân Sở Nội vụ', 'share', 19, null],
  ]));

describe('what a list measures is measured of each of its members', () => {
  it.each([
    [
      'Các thị trường có giá trị xuất khẩu gừng giảm là Bờ Biển Ngà (-23%) và Ghana (-11,5%).',
      [
        ['giá trị xuất khẩu gừng Bờ Biển Ngà', 'change', -23, null],
        ['giá trị xuất khẩu gừng Ghana', 'change', -11.5, null],
      ],
    ],
    [
      'Một số địa phương có tổng đàn dê giảm như: Bản Hon (giảm 12%), Nà Tăm giảm 8%.',
      [
        ['tổng đàn dê Bản Hon', 'change', -12, null],
        ['tổng đàn dê Nà Tăm', 'change', -8, null],
      ],
    ],
    [
      'Một số mặt hàng có giá trị xuất khẩu tăng: mật ong đạt 4,9 triệu USD (tăng 71%); gỗ và sản phẩm gỗ 4 triệu USD.',
      [
        ['giá trị xuất khẩu mật ong', 'level', 4.9, null],
        ['giá trị xuất khẩu mật ong', 'change', 71, 4.9],
        ['giá trị xuất khẩu gỗ và sản phẩm gỗ', 'level', 4, null],
      ],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

it('prices of groups that a list says to have moved are told in brackets', () =>
  expect(
    said('CPI tháng 5 tăng 0,4%. Nhóm tăng giá: lương thực (0,7%); nhóm giảm giá gồm giao thông (0,9%), nhà ở (0,2%).'),
  ).toEqual([
    ['CPI', 'change', 0.4, null],
    ['chỉ số giá nhóm lương thực', 'change', 0.7, null],
    ['chỉ số giá nhóm giao thông', 'change', -0.9, null],
    ['chỉ số giá nhóm nhà ở', 'change', -0.2, null],
  ]));

it('goods whose prices fell are told in brackets', () =>
  expect(labelsOf('Có 3/11 mặt hàng giảm giá là giải trí (-2,6%), nhà ở (-2,1%).')).toEqual([
    'mặt hàng giảm giá',
    'chỉ số giá nhóm giải trí',
    'chỉ số giá nhóm nhà ở',
  ]));

it('a list of branches with commas of their own tells the measure of each', () =>
  expect(
    labelsOf(
      'Một số ngành công nghiệp chế biến, chế tạo có chỉ số sản xuất 11 tháng tăng so với cùng kỳ như: Dệt tăng 14%; in, sao chép bản ghi tăng 9%, sản xuất xe tăng 7%; sản xuất giường, tủ tăng 8%.',
    ).slice(1),
  ).toEqual(['chỉ số sản xuất in, sao chép bản ghi', 'chỉ số sản xuất xe', 'chỉ số sản xuất giường, tủ']));

it('how other members moved is no part of the name of one', () =>
  expect(
    labelsOf(
      'Thị trường có giá trị xuất khẩu chè tăng mạnh là Malaysia (tăng 18%); ngược lại giảm mạnh nhất là Indonesia (giảm 77%).',
    ),
  ).toEqual(['giá trị xuất khẩu chè Malaysia', 'giá trị xuất khẩu chè Indonesia']));

it('fields of industry are listed by what is measured of each', () =>
  expect(
    labelsOf('Năm 2023, một số lĩnh vực có chỉ số sản xuất tăng khá như: dệt tăng 18%, sản xuất đồ uống tăng 7%.'),
  ).toEqual(['chỉ số sản xuất dệt', 'chỉ số sản xuất đồ uống']));

it('a list may open with the members in particular', () =>
  expect(
    labelsOf('Năm 2023, nhiều ngành có mức tiêu thụ thấp so với cùng kỳ, cụ thể: gạo giảm 24%; giấy giảm 20%.'),
  ).toEqual(['mức tiêu thụ gạo', 'mức tiêu thụ giấy']));

it('the year of what a list of places measures is no part of it, and what they have moved, not how many they are', () => {
  expect(
    labelsOf('Một số huyện có số vụ cháy năm 2019 tăng so với năm 2018: Mường Tè tăng 17%; Nậm Nhùn tăng 11%.'),
  ).toEqual(['số vụ cháy Mường Tè', 'số vụ cháy Nậm Nhùn']);
  expect(said('Có 3/8 huyện có số vụ cháy năm 2019 giảm so với năm 2018.').map((each) => each.slice(1, 3))).toEqual([
    ['share', 3],
  ]);
});

it('members in brackets behind those among whom they are', () =>
  expect(
    labelsOf(
      'Năm 2023, có 9/17 ngành có số lượng doanh nghiệp thành lập mới tăng so với năm 2022, trong đó có: Giáo dục (tăng 67%); Dịch vụ việc làm (tăng 38%).',
    ),
  ).toEqual([
    'ngành có số lượng doanh nghiệp thành lập mới tăng',
    'số lượng doanh nghiệp thành lập mới giáo dục',
    'số lượng doanh nghiệp thành lập mới dịch vụ việc làm',
  ]));

it('a first entry that a semicolon ends has commas of its own', () =>
  expect(
    labelsOf(
      'Một số ngành có mức tăng thấp hoặc giảm như sản xuất sản phẩm điện tử, máy vi tính và sản phẩm quang học tăng 3%; sản xuất thuốc lá giảm 1%.',
    ),
  ).toEqual(['sản xuất sản phẩm điện tử, máy vi tính và sản phẩm quang học', 'sản xuất thuốc lá']));
