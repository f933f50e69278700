import { describe, expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

const labels = (text: string) => rows(read(text).indicators, 'label_vi').flat();

describe('inspections', () => {
  it('are told with those inspected, and what those found have done', () =>
    expect(
      labels(
        'Thanh tra các huyện đã triển khai 64 cuộc kiểm tra chuyên ngành đối với 31 cá nhân và 45 tổ chức; phát hiện 9 cá nhân và 12 tổ chức có vi phạm.',
      ),
    ).toEqual([
      'triển khai cuộc kiểm tra chuyên ngành',
      'kiểm tra chuyên ngành cá nhân',
      'kiểm tra chuyên ngành tổ chức',
      'phát hiện cá nhân có vi phạm',
      'phát hiện tổ chức có vi phạm',
    ]));

  it('find money and land alike', () =>
    expect(
      labels('Qua thanh tra phát hiện sai phạm 4,5 tỷ đồng và 1.800 m2 đất; kiến nghị thu hồi 3 tỷ đồng.'),
    ).toEqual(['phát hiện sai phạm', 'phát hiện sai phạm đất', 'kiến nghị thu hồi']));

  it('by plan and without one are parts of all, and what is done is not of those', () =>
    expect(
      said(
        'Quý II/2023, các tổ chức thanh tra trong tỉnh triển khai 58 cuộc, trong đó kỳ trước chuyển sang 12 cuộc. Trong số này có 50 cuộc theo kế hoạch và 8 cuộc đột xuất. Đã ban hành kết luận 41 cuộc.',
      ),
    ).toEqual([
      ['triển khai cuộc', 'count', 58, null],
      ['kỳ trước chuyển sang cuộc', 'count', 12, 58],
      ['cuộc theo kế hoạch', 'count', 50, 58],
      ['cuộc đột xuất', 'count', 8, 58],
      ['ban hành kết luận cuộc', 'count', 41, null],
    ]));

  it('of a field are told with it', () =>
    expect(labels('Lĩnh vực xây dựng, giao thông, đã thực hiện 17 cuộc.')).toEqual([
      'cuộc lĩnh vực xây dựng, giao thông',
    ]));
});

it.each([
  [
    'Tạm giữ 120 phương tiện và tước giấy phép lái xe có thời hạn 34 trường hợp.',
    ['Tạm giữ phương tiện', 'trường hợp tước giấy phép lái xe có thời hạn'],
  ],
  [
    'Quyết định trợ cấp cho 45 người và giới thiệu việc làm cho 61 người.',
    ['Quyết định trợ cấp', 'giới thiệu việc làm'],
  ],
])('a deed of several words behind “và” is of its own count: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

describe('what inspections find', () => {
  it.each([
    [
      'Tiến hành 28 cuộc thanh tra, kiểm tra chuyên ngành phát hiện 19 cá nhân, 4 tổ chức có vi phạm.',
      [
        'Tiến hành cuộc thanh tra, kiểm tra chuyên ngành',
        'phát hiện cá nhân có vi phạm',
        'phát hiện tổ chức có vi phạm',
      ],
    ],
    [
      'Kiểm tra 15 cơ sở kinh doanh dịch vụ, quán ăn, nhà trọ phát hiện 3 cơ sở vi phạm.',
      ['Kiểm tra cơ sở kinh doanh dịch vụ, quán ăn, nhà trọ', 'phát hiện cơ sở vi phạm'],
    ],
    ['Kiểm tra 20 hộ kinh doanh phát hiện 3 hộ vi phạm.', ['Kiểm tra hộ kinh doanh', 'phát hiện hộ vi phạm']],
    ['Tổ chức 12 cuộc kiểm tra, công an phát hiện 15 vụ vi phạm.', ['cuộc kiểm tra', 'phát hiện vụ vi phạm']],
  ])('begins behind those inspected: %s', (text, found) => expect(labels(text)).toEqual(found));

  it('are concluded: the bare classifier is that of the inspections', () =>
    expect(labels('Thanh tra tỉnh kết thúc 18 cuộc thanh tra và ban hành kết luận 17 cuộc.')).toEqual([
      'kết thúc cuộc thanh tra',
      'ban hành kết luận cuộc thanh tra',
    ]));

  it('and what decisions do is done to those behind them', () =>
    expect(labels('Đã ban hành 12 quyết định xử phạt 15 tổ chức. Có 6 quyết định công bố 40 thủ tục.')).toEqual([
      'ban hành quyết định xử phạt',
      'xử phạt tổ chức',
      'quyết định công bố',
      'công bố thủ tục',
    ]));
});

it('what is still being settled is none of what was taken up', () =>
  expect(
    labels(
      'Sở đã thụ lý giải quyết 23 vụ việc, giải quyết xong 01 vụ việc, đang tiếp tục thụ lý giải quyết 22 vụ việc.',
    ),
  ).toEqual(['thụ lý giải quyết vụ việc', 'giải quyết xong vụ việc', 'đang tiếp tục thụ lý giải quyết vụ việc']));
