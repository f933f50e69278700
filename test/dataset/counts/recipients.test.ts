import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

it('money that is raised is for what stands behind it', () =>
  expect(labelsOf('Toàn huyện huy động 2.170 tỷ đồng cho công tác xây dựng nông thôn mới.')).toEqual([
    'vốn huy động cho công tác xây dựng nông thôn mới',
  ]));

it('land beside money is what the deed is about, too', () =>
  expect(
    said('Thanh tra các cấp đã phát hiện sai phạm gần 62 tỉ đồng, trên 4.237 m2 đất.').map(([label]) => label),
  ).toEqual(['phát hiện sai phạm', 'phát hiện sai phạm đất']));

describe('money goes to whom the words behind it name', () => {
  it.each([
    ['Huyện đầu tư 4 tỷ đồng cho xã Mường Bú xây dựng nhà văn hóa.', ['đầu tư cho xã Mường Bú xây dựng nhà văn hóa']],
    [
      'Huyện hỗ trợ 4 tỷ đồng cho xã Mường Bú; 3 tỷ đồng hỗ trợ cho xã Tạ Bú.',
      ['hỗ trợ cho xã Mường Bú', 'hỗ trợ cho xã Tạ Bú'],
    ],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

it('who was fined stands behind the fields that the decisions are in', () =>
  expect(
    said(
      'Ban hành 52 quyết định xử phạt trong lĩnh vực đất đai, giao thông, xây dựng đối với 40 tổ chức và 12 cá nhân với tổng số tiền 2,1 tỷ đồng.',
    ),
  ).toEqual([
    ['Ban hành quyết định xử phạt', 'count', 52, null],
    ['xử phạt tổ chức', 'count', 40, null],
    ['xử phạt cá nhân', 'count', 12, null],
    ['tổng số tiền xử phạt', 'level', 2.1, null],
  ]));

it('a sum for households and others is for all of them', () =>
  expect(said('Chi trả cho 25 hộ gia đình, cá nhân là gần 8 tỷ đồng.').map(([label]) => label)).toEqual([
    'Chi trả hộ gia đình, cá nhân',
    'số tiền chi trả hộ gia đình, cá nhân',
  ]));

describe('money of a bare verb is for the works behind it', () => {
  it.each([
    [
      'Năm 2024, huyện Tân Sơn đầu tư gần 6 tỷ đồng xây nhà văn hóa xã Đông Lĩnh.',
      ['đầu tư xây nhà văn hóa xã Đông Lĩnh'],
    ],
    ['Xã đã chi 350 triệu đồng để sửa chữa kênh mương.', ['chi sửa chữa kênh mương']],
    // Works that a figure of their own counts are what the money is for, too.
    ['Huyện đầu tư 4 tỷ đồng xây dựng 6 phòng học.', ['đầu tư xây dựng phòng học', 'xây dựng phòng học']],
    [
      'Xã được đầu tư 9 tỷ đồng nâng cấp 3 km đường trục thôn.',
      ['đầu tư nâng cấp đường trục thôn', 'nâng cấp đường trục thôn'],
    ],
    ['Hội hỗ trợ 280 triệu đồng mua 14 con dê giống.', ['hỗ trợ mua con dê giống', 'mua con dê giống']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

it.each([
  [
    'Công đoàn đã chi 9 tỷ đồng hỗ trợ 72 đoàn viên khó khăn.',
    ['chi hỗ trợ đoàn viên khó khăn', 'hỗ trợ đoàn viên khó khăn'],
  ],
  [
    'Các cấp hội đã vận động 22 tỷ đồng giúp hội viên vay vốn; xây dựng được 64 Mái ấm tình thương.',
    ['số tiền vận động giúp hội viên vay vốn', 'xây dựng mái ấm tình thương'],
  ],
  ['Dành 45 triệu đồng thăm hỏi gia đình chính sách.', ['dành thăm hỏi gia đình chính sách']],
  ['Đã cấp 21,5 tấn gạo hỗ trợ cho 1.437 nhân khẩu.', ['cấp gạo hỗ trợ', 'cấp gạo hỗ trợ nhân khẩu']],
])('money and rice are for those who are helped: %s', (text, labels) =>
  expect(labelsOf(text).map((label) => label.toLowerCase())).toEqual(labels),
);

it('money of a part is given to those counted behind it', () =>
  expect(labelsOf('Trích ngân sách dự phòng 2 tỷ đồng, trong đó hỗ trợ nhà ở 1,2 tỷ đồng cho 64 hộ.').at(-1)).toBe(
    'hỗ trợ nhà ở hộ',
  ));

it('those helped against hunger, and families listed behind others, are whom it was given to', () => {
  expect(labelsOf('Cứu đói 450 kg gạo cho 21 hộ.').at(-1)).toBe('Cứu đói gạo hộ');
  expect(labelsOf('Tặng 48 suất quà cho hộ nghèo, gia đình chính sách, trị giá 24 triệu đồng.').at(-1)).toBe(
    'trị giá tặng suất quà cho hộ nghèo, gia đình chính sách',
  );
});

it('what was done to land is told of those whose it is, or who got it', () => {
  expect(labelsOf('Thu hồi 24,6 ha đất của 156 hộ.').at(-1)).toBe('thu hồi đất của hộ');
  expect(labelsOf('Giao khoán 120 ha rừng cho 15 hộ.').at(-1)).toBe('giao khoán rừng hộ');
});

it.each([
  ['Chi lương hưu 754 triệu đồng cho 118 người.', 'Chi lương hưu người'],
  ['Chi khám chữa bệnh BHYT 415 triệu đồng cho 5.306 lượt.', 'Chi khám chữa bệnh BHYT lượt'],
])('those for whom money was spent are told by what it was spent for: %s', (text, label) =>
  expect(labelsOf(text)[1]).toBe(label),
);

it.each([
  ['hỗ trợ 2 tỷ đồng cho 45 hộ nghèo', 'hỗ trợ cho hộ nghèo', 'hỗ trợ hộ nghèo'],
  [
    'chi trả 3 tỷ đồng cho gần 120 đối tượng bảo trợ xã hội',
    'chi trả cho đối tượng bảo trợ xã hội',
    'chi trả đối tượng bảo trợ xã hội',
  ],
  ['cho vay 12 tỷ đồng cho 90 học sinh', 'cho vay cho học sinh', 'cho vay học sinh'],
  ['các cấp hội quản lý 73 tỷ đồng cho hơn 2 nghìn hộ vay', 'quản lý cho hộ vay', 'hộ vay'],
  ['vận động hơn 2 tỷ đồng giúp hơn 1.100 hội viên', 'số tiền vận động giúp hội viên', 'giúp hội viên'],
])('money goes to those whom the next figure counts: %s', (text, money, count) =>
  expect(labelsOf(`Năm 2023, ${text}.`)).toEqual([money, count]),
);
