import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

describe('what is to be reached', () => {
  it('is told by the words for what for, which open a sentence', () =>
    expect(
      said(
        'Để đảm bảo hoàn thành 100% chỉ tiêu thu ngân sách, huyện đã kiểm tra 12 xã. Để giúp dân vượt khó, xã đã hỗ trợ 45 hộ nghèo.',
      ),
    ).toEqual([
      ['thu ngân sách so với chỉ tiêu', 'target', 100, null],
      ['kiểm tra xã', 'count', 12, null],
      ['hỗ trợ hộ nghèo', 'count', 45, null],
    ]));

  it('is so of a part, whatever the people are called', () =>
    expect(
      said(
        'Huyện được giao chỉ tiêu gọi 105 công dân nhập ngũ, trong đó 85 thanh niên tham gia nghĩa vụ quân sự, 20 thanh niên tham gia nghĩa vụ công an.',
      ).map(([, measure, value]) => [measure, value]),
    ).toEqual([
      ['target', 105],
      ['target', 85],
      ['target', 20],
    ]));

  it('is by what was assigned', () =>
    expect(rows(read('Theo chỉ tiêu, xã tuyển chọn 56 thanh niên lên đường nhập ngũ.').indicators, 'measure')).toEqual([
      ['target'],
    ]));

  it('is all that there was to do, of which a share is told', () =>
    expect(
      said(
        'Đất ở nông thôn đạt 8.200 giấy, đạt 68,2% số giấy cần cấp. Đã tiêm 2.300 con, đạt 85% số gia súc cần tiêm.',
      ),
    ).toMatchObject([
      [expect.anything(), 'level', 8200, null],
      [expect.stringMatching(/^đất ở nông thôn .*so với số giấy cần cấp$/i), 'share', 68.2, 8200],
      [expect.anything(), 'count', 2300, null],
      ['tiêm so với số gia súc cần tiêm', 'share', 85, 2300],
    ]));
});

it('money is for what stands behind it', () =>
  expect(
    labelsOf(
      'HĐND huyện thống nhất phân bổ 17,1 tỷ đồng để đầu tư công đợt 2. Phân bổ 3 tỷ đồng để chi trả lương giáo viên.',
    ),
  ).toEqual(['vốn phân bổ đầu tư công đợt 2', 'vốn phân bổ chi trả lương giáo viên']));
