import { describe, expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

const labels = (text: string) => rows(read(text).indicators, 'label_vi').flat();

describe('shares set against a plan whose own figure a bracket holds', () => {
  const text =
    'Số người tham gia BHXH là 9.100 người, chiếm 31% lực lượng lao động, thấp hơn 2% so với chỉ tiêu tỉnh giao (33%) (trong đó, BHXH bắt buộc: 8.000 người, BHXH tự nguyện: 1.100 người); BHYT 50.200 người, đạt tỷ lệ bao phủ 84%.';

  it('are a change and a target', () =>
    expect(rows(read(text).indicators, 'measure', 'obs_value').slice(2, 4)).toEqual([
      ['change', -2],
      ['target', 33],
    ]));

  it('leave the parts of all in the next bracket to it', () =>
    expect(said(text).slice(4, 6)).toEqual([
      ['Số người tham gia BHXH: BHXH bắt buộc', 'level', 8000, 9100],
      ['Số người tham gia BHXH: BHXH tự nguyện', 'level', 1100, 9100],
    ]));

  it('and a cover is of what is told before it', () => expect(labels(text).at(-1)).toBe('tỷ lệ bao phủ BHYT'));
});

describe('revenue', () => {
  it('is what stands behind its money', () =>
    expect(labels('Toàn tỉnh đã thu được 310 tỷ đồng tiền thuế các loại.')).toEqual(['thu tiền thuế các loại']));

  it('has its parts, and not those of the plan in a bracket', () =>
    expect(
      said(
        'Tổng thu ngân sách là 120 tỷ đồng, đạt 51% so với nghị quyết đề ra (236 tỷ đồng); trong đó, thu nội địa 90 tỷ đồng.',
      ),
    ).toEqual([
      ['Tổng thu ngân sách', 'level', 120, null],
      ['Tổng thu ngân sách so với nghị quyết đề ra', 'share', 51, 120],
      ['nghị quyết đề ra Tổng thu ngân sách', 'target', 236, null],
      ['thu nội địa', 'level', 90, 120],
    ]));
});

describe('growth', () => {
  it('in a bracket of other years dates nothing behind it', () =>
    expect(
      rows(
        read(
          'Tốc độ tăng trưởng 6 tháng đầu năm 2022 tăng 7,6% (6 tháng năm 2020 tăng 7,4% và 6 tháng năm 2021 tăng 7,1%), trong đó: công nghiệp tăng 12%; dịch vụ tăng 6%, riêng thuế giảm 0,3%.',
        ).indicators,
        'label_vi',
        'time_period',
      ).slice(3),
    ).toEqual([
      ['Tốc độ tăng trưởng: công nghiệp', '2022-01/2022-06'],
      ['Tốc độ tăng trưởng: dịch vụ', '2022-01/2022-06'],
      ['Tốc độ tăng trưởng: thuế', '2022-01/2022-06'],
    ]));

  it('is of the index, and not of how its branch goes', () =>
    expect(labels('Riêng sản xuất công nghiệp có dấu hiệu phục hồi, chỉ số công nghiệp tăng 6%.')).toEqual([
      'chỉ số công nghiệp',
    ]));

  it('has its verb for quantity and value alike', () =>
    expect(
      said(
        '8 tháng đầu năm nay, xuất khẩu gạo đạt 400 tấn, trị giá 2 triệu USD, tăng 33% về lượng và 16% về giá trị.',
      ).slice(2),
    ).toEqual([
      ['xuất khẩu gạo', 'change', 33, 400],
      ['trị giá xuất khẩu gạo', 'change', 16, 2],
    ]));
});
