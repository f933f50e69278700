import { describe, expect, it } from 'vitest';
import { said } from './read.ts';

describe('shares and changes about one of several levels', () => {
  it('are of the one that the words behind them name', () =>
    expect(
      said('Đã giải quyết xong 410 việc, tương ứng với số tiền 32 tỷ đồng, đạt tỷ lệ 68% về việc và 31% về tiền.'),
    ).toEqual([
      ['giải quyết xong việc', 'count', 410, null],
      ['số tiền giải quyết xong việc', 'level', 32, null],
      ['giải quyết xong việc', 'share', 68, 410],
      ['số tiền giải quyết xong việc', 'share', 31, 32],
    ]));

  it('also of those who came to the same harm', () =>
    expect(
      said('Xảy ra 75 vụ tai nạn giao thông, làm chết 24 người; so với cùng kỳ giảm 6% về số vụ, 4% về số người chết.'),
    ).toEqual([
      ['vụ tai nạn giao thông', 'count', 75, null],
      ['vụ tai nạn giao thông làm chết', 'count', 24, null],
      ['vụ tai nạn giao thông', 'change', -6, 75],
      ['vụ tai nạn giao thông làm chết', 'change', -4, 24],
    ]));

  it('and of a count whose noun they shorten', () =>
    expect(
      said('Xảy ra 75 vụ tai nạn giao thông, bị thương 24 người. So với cùng kỳ năm trước, số vụ tai nạn giảm 8 vụ.'),
    ).toContainEqual(['số vụ tai nạn', 'change', -8, 75]));
});

describe('by how much a goal is exceeded', () => {
  it.each(['vượt tiến độ 8,5% so với chỉ tiêu được giao', 'vượt chỉ tiêu 8,5%', 'vượt chỉ tiêu đề ra 8,5%'])(
    'is a change: %s',
    (words) =>
      expect(said(`Đã giải quyết xong 240 việc, đạt tỷ lệ 88,5%, ${words}.`)).toEqual([
        ['giải quyết xong việc', 'count', 240, null],
        ['giải quyết xong việc', 'share', 88.5, 240],
        ['giải quyết xong việc', 'change', 8.5, 240],
      ]),
  );
});

describe('entries that each name their own number', () => {
  it('are parts of the total that opens their list', () =>
    expect(
      said(
        '- Tổng số việc phải thi hành 900 việc, trong đó:\n+ Số việc chưa có điều kiện: 300 việc;\n+ Số việc có điều kiện: 600 việc;\n+ Tạm đình chỉ 2 việc.',
      ),
    ).toEqual([
      ['Tổng số việc phải thi hành', 'level', 900, null],
      ['Số việc chưa có điều kiện', 'level', 300, 900],
      ['Số việc có điều kiện', 'level', 600, 900],
      ['Tạm đình chỉ việc', 'count', 2, 900],
    ]));
});

describe('money, visits and groups', () => {
  it('money is told by the condition that it is in', () =>
    expect(said('Tổng số tiền thụ lý là 90 tỷ đồng, trong đó có 35 tỷ đồng có điều kiện giải quyết.')).toEqual([
      ['Tổng số tiền thụ lý', 'level', 90, null],
      ['số tiền có điều kiện giải quyết', 'level', 35, 90],
    ]));

  it('visits and visitors each change by their own', () =>
    expect(
      said(
        'Tiếp 150 lượt, 190 lượt người đến khiếu nại; so với cùng kỳ năm trước giảm 16 lượt tiếp, 9 lượt người.',
      ).slice(2),
    ).toEqual([
      ['Tiếp lượt', 'change', -16, 150],
      ['Tiếp lượt người đến khiếu nại', 'change', -9, 190],
    ]));

  it('groups of goods are counted, all of them and some', () =>
    expect(said('Trong số 11 nhóm hàng hóa tiêu dùng thì có 8 nhóm tăng giá, 3 nhóm giảm giá.')).toEqual([
      ['nhóm hàng hóa tiêu dùng', 'count', 11, null],
      ['nhóm tăng giá', 'count', 8, null],
      ['nhóm giảm giá', 'count', 3, null],
    ]));
});
