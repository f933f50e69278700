import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

const last = (text: string) => labelsOf(text).at(-1);

describe('cases', () => {
  it('of a list are of the whole behind it, however many parts it has', () => {
    const parts = ['trộm cắp tài sản', 'cố ý gây thương tích', 'đánh bạc', 'lừa đảo', 'tội phạm về ma túy'];
    const list = parts.map((part) => `${part} 02 vụ, 03 đối tượng`).join('; ');
    const text = `Phạm pháp hình sự phát hiện 10 vụ, 15 đối tượng, trong đó ${list}. Kết quả đã giải quyết 9 vụ, 12 đối tượng.`;
    expect(labelsOf(text).slice(-2)).toEqual([
      'giải quyết vụ phạm pháp hình sự',
      'giải quyết đối tượng phạm pháp hình sự',
    ]);
  });

  it('that were fined are no crimes, and those beside them neither', () =>
    expect(
      labelsOf(
        'Phát hiện 20 vụ phạm pháp hình sự. Xử phạt hành chính trong lĩnh vực trật tự an toàn xã hội 16 vụ, 5 đối tượng.',
      ).slice(1),
    ).toEqual([
      'Xử phạt hành chính trong lĩnh vực trật tự an toàn xã hội vụ',
      'Xử phạt hành chính trong lĩnh vực trật tự an toàn xã hội đối tượng',
    ]));

  it('are of no list of crimes of which others were', () =>
    expect(last('Đã khởi tố 28 vụ về các tội giết người, cướp tài sản. Đề nghị truy tố 25 vụ.')).toBe(
      'Đề nghị truy tố vụ',
    ));

  it('that go on are told so', () =>
    expect(last('Thực hiện 18 cuộc thanh tra. Hiện nay đang thực hiện 06 cuộc.')).toBe(
      'đang thực hiện cuộc thanh tra',
    ));
});

describe('files', () => {
  it.each([
    ['Đến hạn giải quyết là 4.100 hồ sơ.', 'hồ sơ đến hạn giải quyết'],
    ['Số hiện đang tiếp tục giải quyết là hơn 100 hồ sơ.', 'Số hồ sơ đang tiếp tục giải quyết'],
    ['Đã có tổng cộng 95 hồ sơ trực tuyến.', 'tổng cộng hồ sơ trực tuyến'],
  ])('at a stage are named: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));

  it('are counted one sort behind the other', () =>
    expect(labelsOf('Tiếp nhận 1.200 hồ sơ, hồ sơ trả trước và đúng hạn là 1.100 hồ sơ.')).toEqual([
      'Tiếp nhận hồ sơ',
      'hồ sơ trả trước và đúng hạn',
    ]));

  it('in brackets are of the bodies before these', () =>
    expect(
      labelsOf('Nhiều nhất là Công an tỉnh (590 hồ sơ), Sở Giao thông vận tải (156 hồ sơ), Sở Tư pháp (128 hồ sơ).'),
    ).toEqual(['hồ sơ Công an tỉnh', 'hồ sơ Sở Giao thông vận tải', 'hồ sơ Sở Tư pháp']));
});

it('what was done for others is told of them alone', () =>
  expect(last('Có 45 người có công được nhận quà của Chủ tịch nước. Tỉnh đã tặng quà cho 60 người có công.')).toBe(
    'tặng quà người có công',
  ));

it('those whose fault was gone into are told by it', () =>
  expect(labelsOf('Yêu cầu kiểm điểm trách nhiệm của 29 tập thể, 20 cá nhân.')).toEqual([
    'Yêu cầu kiểm điểm trách nhiệm của tập thể',
    'Yêu cầu kiểm điểm trách nhiệm của cá nhân',
  ]));

it('persons who are led away win no contest', () =>
  expect(read('Tổ chức áp giải 04 đối tượng đi cai nghiện bắt buộc tại Trung tâm chữa bệnh.').projects).toEqual([]));

it('telephones are items', () =>
  expect(rows(read('Thu giữ 5 xe mô tô, 7 điện thoại di động.').indicators, 'unit_measure').flat()).toEqual([
    '{vehicle}',
    '{item}',
  ]));

it.each([
  ['Số bác sỹ bình quân 1 vạn dân (người): 15', 'Số bác sỹ bình quân 1 vạn dân (người)'],
  ['Số người nhiễm HIV được phát hiện trên 100.000 dân: 4,1', 'Số người nhiễm HIV được phát hiện trên 100.000 dân'],
])('what a rate is measured against is no figure: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));

it('a breach is told with all that was done, and with all that it is about', () =>
  expect(
    labelsOf(
      'Hạt Kiểm lâm xử lý 41 vụ, gồm: hành vi tàng trữ, mua bán, vận chuyển lâm sản trái phép 22 vụ, vi phạm quy định về quản lý, bảo vệ động vật rừng 5 vụ, vi phạm thủ tục hành chính trong mua bán, vận chuyển lâm sản 3 vụ; phá rừng 11 vụ.',
    ),
  ).toEqual([
    'xử lý vụ',
    'vụ tàng trữ, mua bán, vận chuyển lâm sản trái phép',
    'vụ vi phạm quy định về quản lý, bảo vệ động vật rừng',
    'vụ vi phạm thủ tục hành chính trong mua bán, vận chuyển lâm sản',
    'vụ phá rừng',
  ]));

it('those who were caught are none of the breach before a comma', () =>
  expect(labelsOf('Công an huyện triệt phá điểm mua bán trái phép ma túy, bắt 3 đối tượng truy nã.')).toEqual([
    'bắt đối tượng truy nã',
  ]));

it('timber that was seized is told by its groups, and what stands behind it was seized, too', () =>
  expect(
    labelsOf('Hạt đã tịch thu 2,5 m3 gỗ xẻ các loại từ nhóm IIA đến nhóm VIII, 14 ster củi, 30 kg than, 3 xe máy.'),
  ).toEqual(['tịch thu gỗ xẻ các loại từ nhóm IIA đến nhóm VIII', 'tịch thu củi', 'tịch thu than', 'tịch thu xe máy']));
