import { describe, expect, it } from 'vitest';
import { read, said } from '../read.ts';

it('a bracket tells the plan by its abbreviation, and all of a goal is aimed at in a clause of its own', () => {
  expect(said('Khám chữa bệnh 3.420 lượt người (KH 3.200).').at(-1)?.slice(1)).toEqual(['target', 3200, 3420]);
  expect(
    said('KẾ HOẠCH NĂM 2025\n\n- Tuyển quân đạt 100% chỉ tiêu; kết nạp 08 đảng viên.').map(([, measure]) => measure),
  ).toEqual(['target', 'target']);
});

it('what lies outside a plan is no target', () =>
  expect(said('Vụ mùa gieo trồng 90 ha lúa và diện tích sản xuất ngoài kế hoạch 13 ha.').at(-1)?.[1]).toBe('level'));

describe('goals and results', () => {
  it.each([
    ['Phấn đấu thu ngân sách đạt 105% dự toán huyện giao.', 'target'],
    ['Thu ngân sách đạt 105% dự toán huyện giao.', 'share'],
    ['Hỗ trợ 9 hộ; giao 14 thanh niên nhập ngũ.', 'count'],
  ])('%s', (text, measure) => expect(read(text).indicators.at(-1)?.measure).toBe(measure));
});

describe('money that is given for aims is there', () => {
  it.each([
    ['Thu bổ sung 54 tỷ đồng, trong đó bổ sung có mục tiêu 13 tỷ đồng.', 'bổ sung có mục tiêu'],
    ['Tổng chi 38 tỷ đồng, trong đó chi xây dựng và mục tiêu 9 tỷ đồng.', 'chi xây dựng và mục tiêu'],
  ])('%s', (text, label) => expect(said(text).at(-1)?.slice(0, 2)).toEqual([label, 'level']));
});

describe('money that is put aside for something', () => {
  it.each([
    [
      'Năm 2024, xã được phân bổ 2,4 tỷ đồng để sửa chữa 4 tuyến đường nội thôn.',
      [
        ['vốn được phân bổ sửa chữa tuyến đường nội thôn', 'target', 2.4, null],
        ['sửa chữa tuyến đường nội thôn', 'target', 4, null],
      ],
    ],
    [
      'HĐND huyện tán thành tờ trình bổ sung 12 tỷ đồng cho kế hoạch đầu tư công trung hạn.',
      [['vốn bổ sung cho kế hoạch đầu tư công trung hạn', 'target', 12, null]],
    ],
    ['UBND tỉnh đã phân bổ 20 tỷ đồng từ nguồn dự phòng.', [['vốn phân bổ', 'level', 20, null]]],
  ])('is a target, and what was given before is none: %s', (text, found) => expect(said(text)).toEqual(found));
});

it('the goal that was met is the goal itself', () =>
  expect(said('Thu nhập bình quân ước đạt chỉ tiêu Đại hội đề ra là 62 triệu đồng.')[0]?.slice(0, 2)).toEqual([
    'Thu nhập bình quân',
    'target',
  ]));

it('households that are to be fewer are aimed at', () =>
  expect(said('Năm 2021 xã phấn đấu thu nhập đạt 43 triệu đồng; giảm gần 4% hộ nghèo.').at(-1)?.[1]).toBe('target'));

it('a share of a plan whose level stands before it is no plan', () =>
  expect(
    said('- Ngô xuân hè: 45 ha/50 ha KH = 90% KH, năng suất 42 tạ/ha.').map(([label, measure]) => [label, measure]),
  ).toEqual([
    ['diện tích ngô xuân hè', 'share'],
    ['diện tích ngô xuân hè so với kế hoạch', 'share'],
    ['năng suất ngô xuân hè', 'level'],
  ]));

it('a plan behind what only leads to it, and what is put aside of a plan, are targets', () => {
  expect(said('Theo đó, kế hoạch thu ngân sách sau điều chỉnh gần 52 tỷ đồng.').at(-1)?.[1]).toBe('target');
  expect(said('Xã được phân bổ kế hoạch vốn để đầu tư cơ sở hạ tầng là 3 tỷ đồng.').at(-1)?.[1]).toBe('target');
});

describe('under a heading of goals, or by its own words', () => {
  it('a movement is aimed at for all that it compares', () =>
    expect(
      said(
        '# Báo cáo năm 2023\n\nIV. MỤC TIÊU 6 THÁNG CUỐI NĂM\n\n- IIP tăng 11,8% so với cùng kỳ, phấn đấu cả năm tăng 9%.',
      ),
    ).toEqual([
      ['tăng IIP', 'target', 11.8, null],
      ['tăng IIP', 'target', 9, null],
    ]));

  it('but not one under results', () =>
    expect(
      said('# Báo cáo năm 2023\n\nI. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU\n\n- IIP tăng 11,8% so với cùng kỳ.')[0]?.[1],
    ).toBe('change'));
});

it('a plan behind the season that opens its sentence is aimed at, and so are its parts', () =>
  expect(
    said('Vụ đông 2023-2024: Kế hoạch toàn tỉnh gieo trồng 28.000 ha, gồm: ngô 8.500 ha, khoai lang 2.300 ha.').map(
      ([, measure]) => measure,
    ),
  ).toEqual(['target', 'target', 'target']));

describe('what is asked for was not given', () => {
  it.each([
    'Đề nghị UBND tỉnh bổ sung 12 tỷ đồng sửa đường Nà Lúc.',
    'Kiến nghị HĐND tỉnh xem xét, bố trí kinh phí khoảng 12 tỷ đồng.',
    'Đề xuất huyện quan tâm chỉ đạo; hỗ trợ thêm 12 tỷ đồng.',
  ])('%s', (text) => expect(said(text).at(-1)?.[1]).toBe('target'));

  it.each([
    'Theo đề nghị của Sở, tỉnh đã bổ sung 12 tỷ đồng cho huyện.',
    'Xét đề nghị của Phòng Tài chính, huyện bổ sung 12 tỷ đồng cho xã.',
  ])('but not: %s', (text) => expect(said(text).at(-1)?.[1]).toBe('level'));
});

it('programmes with targets are none themselves', () =>
  expect(
    said('Năm 2023, vốn cân đối là 46 tỷ đồng, vốn các chương trình mục tiêu là 19 tỷ đồng.').map(
      ([, measure]) => measure,
    ),
  ).toEqual(['level', 'level']));
