import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it('what places grow that stands behind its figure is none of what was told of before', () =>
  expect(
    labelsOf(
      'Cả nước gieo trồng được 2.973 ha lúa đông xuân, trong đó các địa phương phía Bắc đạt 1.056 ha. Cùng thời điểm này, các địa phương đã gieo trồng được 333 ha ngô, 54 ha khoai lang.',
    ),
  ).toEqual([
    'diện tích gieo trồng lúa đông xuân',
    'diện tích gieo trồng lúa đông xuân các địa phương phía Bắc',
    'diện tích gieo trồng ngô các địa phương',
    'diện tích gieo trồng khoai lang',
  ]));

it('that places are done with a deed, and by how much, is no part of their name or of the deed', () =>
  expect(
    labelsOf(
      'Cả nước gieo cấy được 1.691 ha lúa mùa, trong đó các địa phương phía Bắc đã kết thúc gieo cấy với diện tích đạt 1.151 ha; các địa phương phía Nam gieo cấy xong 539 ha.',
    ),
  ).toEqual([
    'diện tích gieo cấy lúa mùa',
    'diện tích gieo cấy lúa mùa các địa phương phía Bắc',
    'diện tích gieo cấy lúa mùa các địa phương phía Nam',
  ]));

it('a crop that a clause names twice is one', () =>
  expect(
    labelsOf('Các xã tập trung chăm sóc lúa mùa và thu hoạch lúa ở một vài nơi, diện tích thu hoạch đạt 102 ha.'),
  ).toEqual(['diện tích thu hoạch lúa mùa']));

it('a pest behind where it is found is of the measures behind it', () =>
  expect(
    labelsOf(
      'Tại Hà Bắc, bệnh khô vằn vẫn tồn tại gây hại cục bộ với diện tích nhiễm 6 ha. Tại Sơn Hà, Lộc Bình đã xuất hiện sâu đục thân nhiễm 19 ha lúa đông xuân, tỷ lệ gây hại từ 1 - 12%. Tại Tân Hà, Phú Lộc có sâu cuốn lá nhỏ, diện tích nhiễm 10 ha, mật độ 10 - 60 con/m2; đạo ôn lá diện tích nhiễm 8 ha.',
    ),
  ).toEqual([
    'diện tích nhiễm bệnh khô vằn',
    'diện tích nhiễm sâu đục thân trên lúa đông xuân',
    'tỷ lệ gây hại sâu đục thân',
    'diện tích nhiễm sâu cuốn lá nhỏ',
    'mật độ sâu cuốn lá nhỏ',
    'diện tích nhiễm đạo ôn lá',
  ]));

it('of what so much was lost stands with the degree of harm', () =>
  expect(
    labelsOf(
      'Diện tích lúa bị thiệt hại trên 70% sản lượng của cả vùng là 142 ha, chiếm 9,2% diện tích gieo cấy; bị thiệt hại từ 30% - 50% sản lượng là 95 ha.',
    ),
  ).toEqual([
    'Diện tích lúa bị thiệt hại trên 70% sản lượng của cả vùng',
    'Diện tích lúa bị thiệt hại trên 70% sản lượng của cả vùng',
    'Diện tích lúa bị thiệt hại từ 30% - 50% sản lượng',
  ]));

it('how places go about a deed is no part of their name, and what they plant stands behind its figure', () =>
  expect(
    labelsOf(
      'Các xã tập trung trồng 18 ha chè. Các địa phương đã tiếp tục trồng 14 ha rừng, tập trung thu hoạch 25 ha ngô.',
    ),
  ).toEqual(['diện tích trồng chè các xã', 'diện tích trồng rừng các địa phương', 'diện tích thu hoạch ngô']));
