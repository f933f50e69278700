import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

describe('what the money of a bare verb is for stands behind it', () => {
  it.each([
    ['Huyện đã đầu tư gần 1,6 tỷ đồng từ nguồn vốn sự nghiệp để hỗ trợ sản xuất.', 'đầu tư hỗ trợ sản xuất'],
    ['Xã đã chi 4,5 tỷ đồng thực hiện duy tu các công trình.', 'chi thực hiện duy tu các công trình'],
    ['Các hộ được hỗ trợ 24 tỷ đồng để phát triển sản xuất.', 'hỗ trợ phát triển sản xuất'],
    ['Huyện đã trích ngân sách 2 tỷ đồng để mua xi măng.', 'trích ngân sách mua xi măng'],
    ['Ngân sách tỉnh dành 30 tỷ đồng hỗ trợ các xã khó khăn.', 'Ngân sách tỉnh dành hỗ trợ các xã khó khăn'],
    ['Tỉnh được giao 1.450 tỷ đồng để thực hiện Chương trình giảm nghèo.', 'thực hiện Chương trình giảm nghèo'],
  ])('%s', (text, label) => {
    expect(labelsOf(text)).toHaveLength(1);
    expect(labelsOf(text)[0]?.endsWith(label)).toBe(true);
  });

  it('where nothing else names it', () =>
    expect(labelsOf('Cụ thể: 137 triệu đồng cho tập huấn.')).toEqual(['số tiền cho tập huấn']));

  it('with the number that a programme goes by', () =>
    expect(labelsOf('Huyện được phân bổ 16 tỷ đồng từ nguồn vốn Chương trình 135 để hỗ trợ 9 xã và 11 thôn.')).toEqual([
      'nguồn vốn Chương trình 135 được phân bổ',
      'hỗ trợ xã',
      'hỗ trợ thôn',
    ]));
});

describe('sums of a list are told by what each is for', () => {
  it.each([
    [
      'Kinh phí hỗ trợ: 137 triệu đồng cho tập huấn, 118 triệu đồng mua giống ngô.',
      ['Kinh phí hỗ trợ: cho tập huấn', 'Kinh phí hỗ trợ: mua giống ngô'],
    ],
    [
      'Tổng kinh phí 1,2 tỷ đồng, trong đó: 700 triệu đồng cho xây dựng mô hình, 500 triệu đồng cho tập huấn.',
      ['Tổng kinh phí', 'Tổng kinh phí: cho xây dựng mô hình', 'Tổng kinh phí: cho tập huấn'],
    ],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

describe('what a figure is that opens its sentence', () => {
  it.each([
    ['Hơn 25 tỷ đồng là tổng kinh phí hỗ trợ sản xuất của huyện.', 'tổng kinh phí hỗ trợ sản xuất của huyện'],
    ['38 tỷ đồng - là số tiền chi trả dịch vụ môi trường rừng.', 'số tiền chi trả dịch vụ môi trường rừng'],
    ['1.250 ha là diện tích rừng trồng mới của huyện.', 'diện tích rừng trồng mới của huyện'],
  ])('%s', (text, label) => expect(labelsOf(text)).toEqual([label]));
});

describe('a share of the funds', () => {
  it.each([
    ['Đã giải ngân 9 tỷ đồng, đạt 52,2% nguồn vốn.', 'vốn giải ngân so với nguồn vốn'],
    ['Đã giải ngân 9 tỷ đồng, đạt 52,2% vốn được phân bổ.', 'vốn giải ngân so với vốn'],
  ])('%s', (text, label) => expect(labelsOf(text).at(-1)).toMatch(new RegExp(`^${label}`)));
});

it('what is meant to be done is a target', () =>
  expect(said('Huyện có kế hoạch trồng mới 250 ha rừng.')).toEqual([
    ['diện tích trồng mới rừng', 'target', 250, null],
  ]));

describe('nouns end', () => {
  it.each([
    ['Tất cả 12 xã đạt chuẩn.', ['xã đạt chuẩn']],
    [
      'Có 45 hộ tham gia trồng chanh leo trên tổng diện tích 32 ha.',
      ['hộ tham gia trồng chanh leo', 'tổng diện tích trồng chanh leo'],
    ],
    ['Có 250 lao động được đào tạo nghề tính đến ngày 30/6/2022.', ['lao động được đào tạo nghề']],
    [
      'Đến nay 100% số xã trong tỉnh Kiên Hà đã được công nhận đạt chuẩn.',
      ['số xã trong tỉnh Kiên Hà đã được công nhận đạt chuẩn'],
    ],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});
