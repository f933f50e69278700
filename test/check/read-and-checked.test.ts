import { describe, expect, it } from 'vitest';
import type { Check } from '../../dist/types.d.ts';
import { read } from '../dataset/read.ts';

/** What a text's checks of a kind come to: expected, found, and whether it holds. */
function checked(kind: Check['kind'], text: string): string[] {
  return read(text)
    .checks.filter((check) => check.kind === kind)
    .map(({ expected, found, holds }) => `${expected} ${found} ${holds ? 'holds' : 'fails'}`);
}

describe('a percentage against the two figures that it compares', () => {
  it.each([
    ['Kế hoạch trồng rừng năm 2024 là 500 ha, đã trồng 450 ha, đạt 90% kế hoạch.', ['90% 90% holds']],
    ['Kế hoạch trồng rừng năm 2024 là 500 ha, đã trồng 450 ha, đạt 80% kế hoạch.', ['90% 80% fails']],
    // The plan is that of the month, which is not told.
    ['Kế hoạch trồng rừng năm 2024 là 500 ha, trong tháng trồng 45 ha, đạt 80% kế hoạch tháng.', []],
    // Of two plans neither is known to be meant.
    ['Tỉnh giao 500 ha, huyện giao 600 ha; đã trồng 450 ha, đạt 80% kế hoạch.', []],
    // The plan of maize is not told.
    ['Gieo trồng 500 ha lúa; trồng 300 ha ngô, đạt 98% kế hoạch.', []],
    ['Kế hoạch vốn là 120 tỷ đồng; đã giải ngân 70.100 triệu đồng, đạt 58,4% kế hoạch.', ['58.42% 58.4% holds']],
    // 2,3 stands for 2,25 to 2,35: too rough to tell.
    ['Dự toán giao 2,5 tỷ đồng, thu được 2,3 tỷ đồng, đạt 93,4% dự toán.', []],
    ['Đàn trâu có 1.200 con, trong đó trâu cái 600 con, chiếm 50%.', ['50% 50% holds']],
    ['Đàn trâu có 1.200 con, trong đó trâu cái 600 con, chiếm 55%.', ['50% 55% fails']],
    // Of what it was the year before, as the whole is.
    ['Xã cấy 1.200 ha lúa, bằng 99% cùng kỳ năm trước, trong đó vùng cao 600 ha, bằng 98%.', []],
    // Of a whole that is told behind it.
    ['Xã có 5.000 ha đất, trong đó đất ở 100 ha, chiếm 40% diện tích đất phi nông nghiệp.', []],
    ['Xã tiếp nhận 400 hồ sơ, đã giải quyết 390 hồ sơ, đạt 97,5%.', ['97.5% 97.5% holds']],
    // What the part is out of, no word tells.
    ['Xã tiếp nhận 400 hồ sơ, đã giải quyết 390 hồ sơ, đạt 99,2%.', []],
    // Each goes with its own ratio.
    [
      'Đã giải ngân 45/90 tỷ đồng (50%), trong đó: giảm nghèo 20/40 tỷ đồng, đạt 52%; nông thôn mới 25/50 tỷ đồng, đạt 50%.',
      ['50% 50% holds', '50% 52% fails', '50% 50% holds'],
    ],
    ['Hộ nghèo có 90/450 hộ, chiếm 20%; hộ cận nghèo 45 hộ, chiếm 10%.', ['20% 20% holds', '10% 10% holds']],
  ])('%s', (text, found) => {
    expect(checked('ratio_vs_percent', text)).toEqual(found);
  });

  it('in the rows of a table, whose columns are of several years', () => {
    const table = `| TT | Chỉ tiêu | ĐVT | TH năm 2023 | KH năm 2024 | TH năm 2024 | So với KH (%) | So với cùng kỳ (%) |
|---|---|---|---|---|---|---|---|
| 1 | Diện tích lúa | ha | 1.000 | 1.100 | 1.045 | 95 | 104,5 |
| 2 | Diện tích ngô | ha | 800 | 900 | 870 | 98,7 | 108,8 |
| 3 | Tỷ lệ hộ nghèo | % | 12 | 10 | 9 | 111,1 | 75 |
`;
    expect(checked('ratio_vs_percent', table)).toEqual([
      '95% 95% holds',
      '104.5% 104.5% holds',
      '96.67% 98.7% fails',
      '108.75% 108.8% holds',
    ]);
  });

  it('in a table of two years', () => {
    const table = `| Chỉ tiêu | Năm 2023 (tấn) | Năm 2024 (tấn) | 2024/2023 (%) |
|---|---|---|---|
| Thóc | 500 | 520 | 104 |
| Ngô | 400 | 420 | 115 |
`;
    expect(checked('ratio_vs_percent', table)).toEqual(['104% 104% holds', '105% 115% fails']);
  });

  it('in a table with the month beside the sum of the months', () => {
    const table = `| Chỉ tiêu | Dự toán 2024 | Tháng 10 năm 2024 | 10 tháng năm 2024 | So dự toán (%) |
|---|---|---|---|---|
| Thu nội địa | 200 | 20 | 150 | 75 |
| Thu phí | 100 | 10 | 60 | 70 |
`;
    expect(checked('ratio_vs_percent', table)).toEqual(['75% 75% holds', '60% 70% fails']);
  });
});

describe('the figures of a table against its totals', () => {
  const table = (...lines: string[]) => {
    const [head = '', ...rows] = lines.map((line) => `| ${line} |`);
    return [head, `|${'---|'.repeat(head.split('|').length - 2)}`, ...rows, ''].join('\n');
  };

  it.each([
    [
      'a row that closes a plain list',
      table(
        'TT | Xã | Số hộ | Năng suất (tạ/ha)',
        '1 | Nà Lốc | 120 | 50',
        '2 | Bản Mới | 90 | 45',
        ' | Tổng cộng | 210 | 47',
      ),
      ['210 210 holds'],
    ],
    [
      'a row that does not add up',
      table('TT | Xã | Diện tích (ha)', '1 | Nà Lốc | 30,5', '2 | Bản Mới | 20', '3 | Pá Hu | 9', ' | Cộng | 61,5'),
      ['61.5 59.5 fails'],
    ],
    [
      'rounding',
      table('TT | Xã | Diện tích (ha)', '1 | Nà Lốc | 30,4', '2 | Bản Mới | 20,4', ' | Cộng | 50,9'),
      ['50.9 50.8 holds'],
    ],
    [
      'groups that overlap are no parts',
      table(
        'TT | Nội dung | ĐVT | Số lượng',
        ' | Tổng số | người | 100',
        '1 | Nữ | người | 40',
        '2 | Dân tộc thiểu số | người | 90',
      ),
      [],
    ],
    [
      'rows of other units',
      table(
        'TT | Nội dung | ĐVT | Số lượng',
        '1 | Trồng rừng | ha | 40',
        '2 | Nuôi ong | hộ | 90',
        ' | Tổng cộng | ha | 100',
      ),
      [],
    ],
    [
      'a row that `trong đó` picks out',
      table(
        'TT | Nội dung | Số hộ',
        ' | Tổng số | 100',
        '1 | Hộ nghèo | 40',
        ' | Trong đó: hộ mới | 12',
        '2 | Hộ cận nghèo | 59',
      ),
      [],
    ],
    [
      'groups within groups',
      table(
        'STT | Nguồn vốn | Dự toán (triệu đồng) | Đã chi (triệu đồng)',
        ' | TỔNG SỐ | 1.000 | 700',
        'I | Ngân sách trung ương | 600 | 400',
        '1 | Đầu tư | 500 | 350',
        '2 | Sự nghiệp | 100 | 60',
        'II | Ngân sách địa phương | 400 | 300',
      ),
      ['1000 1000 holds', '700 700 holds', '600 600 holds', '400 410 fails'],
    ],
    [
      'months and their quarter, where one row errs',
      table(
        'Chỉ tiêu | Tháng 1 | Tháng 2 | Tháng 3 | Cộng quý I',
        'Số vụ | 3 | 4 | 5 | 12',
        'Số người chết | 1 | 0 | 2 | 3',
        'Số người bị thương | 2 | 3 | 1 | 7',
      ),
      ['12 12 holds', '3 3 holds', '7 6 fails'],
    ],
    [
      'offices head the rows, and a total the columns behind it',
      table(
        'Đơn vị | Tổng số học sinh | Mầm non | Tiểu học',
        'Nà Lốc | 450 | 200 | 250',
        'Bản Mới | 350 | 150 | 200',
        'Pá Hu | 230 | 100 | 120',
      ),
      ['450 450 holds', '350 350 holds', '230 220 fails'],
    ],
    [
      'a column of totals that no row bears out',
      table(
        'Xã | Tổng số hộ | Hộ nghèo | Hộ vay vốn',
        'Nà Lốc | 100 | 20 | 50',
        'Bản Mới | 90 | 30 | 20',
        'Pá Hu | 80 | 10 | 40',
      ),
      [],
    ],
    [
      'projects',
      table(
        'TT | Tên dự án | Tổng mức đầu tư (tỷ đồng)',
        '1 | Đường Nà Lốc - Pá Hu | 12,5',
        '2 | Cầu Bản Mới | 7',
        ' | Tổng cộng | 19,5',
      ),
      ['19.5 19.5 holds'],
    ],
  ])('%s', (_, text, found) => {
    expect(checked('sum', text)).toEqual(found);
  });
});

describe('parts told in sentences, lists and footnotes against their total', () => {
  it.each([
    // All parts are told.
    ['Tổng vốn 80 tỷ đồng, gồm: vốn trung ương 50 tỷ đồng; vốn tỉnh 30 tỷ đồng.', ['80 80 holds']],
    ['Tổng vốn 80 tỷ đồng, gồm: vốn trung ương 50 tỷ đồng; vốn tỉnh 28 tỷ đồng.', ['80 78 fails']],
    ['Xã có 64 phòng học, gồm 45 phòng kiên cố, 16 phòng bán kiên cố, 04 phòng tạm.', ['64 65 fails']],
    // One is told without a figure, one is of another unit, one is only in part.
    ['Tổng vốn 80 tỷ đồng, gồm: vốn trung ương 50 tỷ đồng; vốn tỉnh 28 tỷ đồng và đóng góp của nhân dân.', []],
    ['Tổng vốn 80 tỷ đồng, trong đó: vốn trung ương 50 tỷ đồng; vốn tỉnh 20 tỷ đồng.', []],
    // Women and party members may be the same people.
    ['Cơ quan có 100 cán bộ (45 nữ, 30 người dân tộc thiểu số, 20 đảng viên).', []],
    ['Cơ quan có 100 người, trong đó 60 người là nữ, 70 người là đảng viên.', []],
    // Two breakdowns of one total.
    [
      'Cơ quan có 210 người, trong đó: đại học 150 người, trung cấp 60 người; nữ 90 người; đảng viên 180 người.',
      ['210 210 holds'],
    ],
    [
      'Vốn địa phương đạt 245 tỷ đồng, tăng 12%. Bao gồm vốn cấp tỉnh 107 tỷ đồng, tăng 11%; vốn cấp xã 138 tỷ đồng.',
      ['245 245 holds'],
    ],
    // A hundred thousand in two hundred million: a slip of the pen, not a part left out.
    [
      'Kế hoạch vốn: 214.600 triệu đồng, trong đó:\n\n- Vốn tỉnh: 62.400 triệu đồng;\n\n- Vốn huyện: 81.000 triệu đồng;\n\n- Vốn xã: 71.000 triệu đồng.',
      ['214600 214400 fails'],
    ],
    ['Trạm có 06 cán bộ y tế, gồm 01 bác sĩ, 03 y sĩ, 02 điều dưỡng.', ['6 6 holds']],
    ['Trạm có 07 cán bộ y tế, gồm 01 bác sĩ, 03 y sĩ, 02 điều dưỡng.', []],
    ['Huyện hoàn thành 21/24 chỉ tiêu, trong đó 13 chỉ tiêu vượt, 08 chỉ tiêu đạt.', ['21 21 holds']],
    // Seasons are of years of their own.
    [
      'Năm 2023 gieo trồng 420 ha lúa, gồm: vụ Đông Xuân 2022 - 2023 130 ha; vụ Mùa năm 2023 290 ha.',
      ['420 420 holds'],
    ],
    ['Tỷ lệ nghèo đa chiều là 31,1%; trong đó hộ nghèo chiếm 26,4%, hộ cận nghèo chiếm 4,7%.', ['31.1 31.1 holds']],
    ['Tỷ lệ nghèo đa chiều là 31,1%; trong đó hộ nghèo chiếm 26,4%, hộ cận nghèo chiếm 3,7%.', []],
  ])('%s', (text, found) => {
    expect(checked('sum', text)).toEqual(found);
  });

  it.each([
    ['Có 06/11 xã đạt chuẩn nông thôn mới; 05 xã còn lại đạt từ 10 tiêu chí trở lên.', ['11 11 holds']],
    ['Có 06/11 xã đạt chuẩn nông thôn mới; 04 xã còn lại đạt từ 10 tiêu chí trở lên.', ['11 10 fails']],
    // Others are told in between.
    ['Có 06/11 xã đạt chuẩn, 02 xã đạt 18 tiêu chí, 03 xã còn lại đạt 15 tiêu chí.', []],
    ['Xã tiếp nhận 648 hồ sơ; đã giải quyết 590 hồ sơ; đang giải quyết 58 hồ sơ.', ['648 648 holds']],
    // What is late is among what is solved.
    ['Xã tiếp nhận 648 hồ sơ; đã giải quyết 590 hồ sơ; quá hạn 13 hồ sơ.', []],
  ])('with what is left: %s', (text, found) => {
    expect(checked('sum', text)).toEqual(found);
  });
});

describe('a count against the list that it announces', () => {
  it.each([
    ['Thẩm định 04 xã đạt chuẩn, gồm: Tà Lèng, Nậm Cúm, Bản Sái.', ['4 3 fails']],
    ['Thẩm định 03 xã đạt chuẩn, gồm: xã Tà Lèng, xã Nậm Cúm và xã Bản Sái.', ['3 3 holds']],
    [
      'Khởi công 03 công trình, gồm: Nhà văn hóa thôn 3 (1.200 triệu đồng); đường nội thôn 7, dài 850 m; chợ xã Pắc Sin.',
      ['3 3 holds'],
    ],
    // Parts that are counted break the total down.
    ['Có 87 cơ sở lưu trú, gồm: 14 khách sạn; 52 nhà nghỉ; 21 homestay.', []],
    // The list is of communes, not of classes.
    ['Tổ chức 05 lớp tập huấn tại các xã: Tà Lèng, Nậm Cúm.', []],
    ['Có 03 xã đạt chuẩn, trong đó có xã Tà Lèng.', []],
    // A bracket that holds an abbreviation lists nothing.
    ['Xảy ra 11 vụ tai nạn giao thông (TNGT).', []],
    [
      'Xã có 03 trường[1].\n\n[1] Gồm: Trường Mầm non Tà Lèng; Trường Tiểu học Tà Lèng; Trường THCS Tà Lèng.',
      ['3 3 holds'],
    ],
    ['Xã có 03 mô hình mới[1].\n\n[1] Gồm: Nông dân giỏi; Bản làng xanh.', ['3 2 fails']],
    // One entry names two.
    ['Xã có 03 mô hình mới[1].\n\n[1] Gồm: Nông dân giỏi và Thanh niên giỏi; Bản làng xanh.', []],
    ['Xã có 03 mô hình mới[1].\n\n[1] Theo báo cáo của Hội Nông dân.', []],
  ])('%s', (text, found) => {
    expect(checked('count_vs_list', text)).toEqual(found);
  });
});

describe('totals of tables that are not written in Markdown', () => {
  it('in HTML', () => {
    const table = `<table><tr><th>Xã</th><th>Diện tích (ha)</th></tr>
<tr><td>Bản Hồ</td><td>120</td></tr><tr><td>Nậm Pì</td><td>85</td></tr><tr><td>Tổng cộng</td><td>200</td></tr></table>`;
    expect(checked('sum', table)).toEqual(['200 205 fails']);
  });

  it('parted by tabs, under two heads', () => {
    const rows = ['Xã\tSố hộ\t', '\tNăm 2023\tNăm 2024', 'Bản Hồ\t120\t130', 'Nậm Pì\t80\t90', 'Tổng cộng\t200\t220'];
    expect(checked('sum', rows.join('\n'))).toEqual(['200 200 holds', '220 220 holds']);
  });
});

describe('a percentage above 100', () => {
  it.each([
    ['Sản lượng lúa đạt 25 tấn, đạt 104,2%.', []],
    ['Tỷ lệ hộ dùng nước sạch chiếm 104,2%.', ['0..100 104.2 fails']],
  ])('is of a plan that is not named where it follows what it is of: %s', (text, found) =>
    expect(checked('range', text)).toEqual(found),
  );
});
