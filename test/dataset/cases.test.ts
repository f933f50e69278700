import { describe, expect, it } from 'vitest';
import { read, rows, said } from './read.ts';

const labels = (text: string) => rows(read(text).indicators, 'label_vi', 'obs_value');

describe('cases and the persons in them', () => {
  it('are of what the persons did', () =>
    expect(labels('Năm 2023 phát hiện 17 vụ, 24 đối tượng phạm tội về ma túy; khởi tố 12 vụ/15 bị can.')).toEqual([
      ['phát hiện vụ phạm tội về ma túy', 17],
      ['phát hiện đối tượng phạm tội về ma túy', 24],
      ['khởi tố vụ phạm tội về ma túy', 12],
      ['khởi tố bị can phạm tội về ma túy', 15],
    ]));

  it('and persons of what the cases before them are', () =>
    expect(labels('Năm 2023 bắt giữ 9 vụ vận chuyển trái phép pháo nổ, 11 đối tượng.')).toEqual([
      ['bắt giữ vụ vận chuyển trái phép pháo nổ', 9],
      ['bắt giữ đối tượng vận chuyển trái phép pháo nổ', 11],
    ]));

  it('are named by what they are of, before or behind them', () =>
    expect(
      labels('Các tội chiếm tỷ lệ cao như trộm cắp tài sản 31 vụ, cố ý gây thương tích 12 vụ, lừa đảo 7 vụ.'),
    ).toEqual([
      ['vụ trộm cắp tài sản', 31],
      ['vụ cố ý gây thương tích', 12],
      ['vụ lừa đảo', 7],
    ]));

  it('and persons without a comma between them', () =>
    expect(
      said('Năm 2023 làm rõ 31 vụ 44 đối tượng (6 vụ 9 đối tượng xảy ra từ trước).').map(([, , , of]) => of),
    ).toEqual([null, null, 31, 44]));

  it('are what the rate before their bracket is of', () =>
    expect(labels('Tỷ lệ khám phá án hình sự đạt 80% (16/20 vụ).')).toEqual([
      ['Tỷ lệ khám phá án hình sự', 80],
      ['vụ khám phá án hình sự', 16],
    ]));

  it('have the deed go on with what was seized, and with those who were fined', () =>
    expect(
      labels(
        'Thu giữ 0,5 gam Ketamin, 3 kg cần sa và 80 viên hồng phiến; xử phạt 90 triệu đồng đối với 7 tổ chức và 21 cá nhân.',
      ),
    ).toEqual([
      ['Thu giữ Ketamin', 0.5],
      ['Thu giữ cần sa', 3],
      ['Thu giữ viên hồng phiến', 80],
      ['số tiền xử phạt', 90],
      ['xử phạt tổ chức', 7],
      ['xử phạt cá nhân', 21],
    ]));

  it('have the money at stake named by them', () =>
    expect(
      labels('Năm 2023 thi hành xong 310 việc, đạt tỷ lệ 82%, tương ứng 54 tỷ đồng, đạt tỷ lệ 47%.').map(
        ([label]) => label,
      ),
    ).toEqual([
      'thi hành xong việc',
      'thi hành xong việc',
      'số tiền thi hành xong việc',
      'số tiền thi hành xong việc',
    ]));

  it('go by two deeds that share them', () =>
    expect(labels('Năm 2023 lực lượng chức năng đã điều tra, khám phá 41 vụ, tạm giữ 12 xe.')).toEqual([
      ['điều tra, khám phá vụ', 41],
      ['tạm giữ xe', 12],
    ]));

  it('are all that a ratio is of, also in the next sentence', () =>
    expect(said('Năm 2023 xảy ra 64 vụ phạm pháp hình sự. Đã điều tra, làm rõ 57/64 vụ, đạt 89,1%.')).toEqual([
      ['vụ phạm pháp hình sự', 'count', 64, null],
      ['điều tra, làm rõ vụ phạm pháp hình sự', 'share', 57, 64],
      ['điều tra, làm rõ vụ phạm pháp hình sự', 'share', 89.1, 57],
    ]));
});

describe('petitions, visits and files', () => {
  it('are parts by their kind', () =>
    expect(
      said(
        'Năm 2023 các cấp, các ngành tiếp nhận 90 đơn (khiếu nại 22 đơn, tố cáo 08 đơn, kiến nghị, phản ánh 60 đơn).',
      ),
    ).toEqual([
      ['tiếp nhận đơn', 'count', 90, null],
      ['đơn khiếu nại', 'count', 22, 90],
      ['đơn tố cáo', 'count', 8, 90],
      ['đơn kiến nghị, phản ánh', 'count', 60, 90],
    ]));

  it('are of the kind that they belong under', () =>
    expect(labels('Năm 2023, qua rà soát, có 45 vụ việc thuộc thẩm quyền giải quyết của huyện.')).toEqual([
      ['vụ việc thuộc thẩm quyền giải quyết của huyện', 45],
    ]));

  it('are due, or of a body with a name that a verb begins too', () =>
    expect(labels('Năm 2023 đến hạn giải quyết là 410 hồ sơ; tổ chức cơ sở đảng đạt vững mạnh là 52%.')).toEqual([
      ['đến hạn giải quyết', 410],
      ['tổ chức cơ sở đảng đạt vững mạnh', 52],
    ]));

  it('what was done with some is no kind of the next', () =>
    expect(labels('Hồ sơ đã trả nhưng chậm hạn là 12 hồ sơ. Có 90 hồ sơ (chiếm 2%) phải bổ sung.')[1]).toEqual([
      'hồ sơ phải bổ sung',
      90,
    ]));
});

describe('members of the Party', () => {
  it('are disciplined in ways that take their unit', () =>
    expect(
      said(
        'Năm 2023 kỷ luật 21 đảng viên (khiển trách 15, cảnh cáo 06); kỷ luật 04 tổ chức đảng, với hình thức: khiển trách 03, cảnh cáo 01.',
      ),
    ).toEqual([
      ['kỷ luật đảng viên', 'count', 21, null],
      ['kỷ luật đảng viên: khiển trách', 'level', 15, 21],
      ['kỷ luật đảng viên: cảnh cáo', 'level', 6, 21],
      ['kỷ luật tổ chức đảng', 'count', 4, null],
      ['kỷ luật tổ chức đảng: khiển trách', 'level', 3, 4],
      ['kỷ luật tổ chức đảng: cảnh cáo', 'level', 1, 4],
    ]));

  it('are among others, or who a share says they are', () =>
    expect(
      said('Năm 2023 giao quân 80/80 công dân, trong đó có 7 đảng viên. Kết nạp 75 đảng viên; 44% là nữ.'),
    ).toEqual([
      ['giao quân công dân', 'share', 80, null],
      ['đảng viên', 'count', 7, 80],
      ['Kết nạp đảng viên', 'count', 75, null],
      ['Kết nạp đảng viên: nữ', 'share', 44, 75],
    ]));

  it('under the topic of their list', () =>
    expect(said('Hình thức kỷ luật: khiển trách 28 (chiếm 56%), cảnh cáo 22.')).toEqual([
      ['Hình thức kỷ luật: khiển trách', 'level', 28, null],
      ['Hình thức kỷ luật: khiển trách', 'share', 56, 28],
      ['Hình thức kỷ luật: cảnh cáo', 'level', 22, null],
    ]));
});

describe('what is told one each', () => {
  it('goes by its place', () =>
    expect(said('Năm 2023 tỷ lệ hộ nghèo và hộ cận nghèo lần lượt là 6,2% và 4,7%.')).toEqual([
      ['tỷ lệ hộ nghèo', 'level', 6.2, null],
      ['tỷ lệ hộ cận nghèo', 'level', 4.7, null],
    ]));

  it('moves as the first does', () =>
    expect(said('Năm 2023 số vụ, số người chết, số người bị thương lần lượt giảm 12%, 5% và 8%.')).toEqual([
      ['số vụ', 'change', -12, null],
      ['số người chết', 'change', -5, null],
      ['số người bị thương', 'change', -8, null],
    ]));
});

it('what does harm is not what is counted', () =>
  expect(labels('Năm 2023 mưa lũ đã làm 14 nhà bị sập, 230 nhà bị tốc mái.')).toEqual([
    ['nhà bị sập', 14],
    ['nhà bị tốc mái', 230],
  ]));

it('a group that an index is put into is not what changes', () =>
  expect(
    said('Năm 2023 chỉ số PAPI đạt 41,5 điểm, xếp vào nhóm trung bình thấp, giảm 1,2 điểm so với năm 2022.').at(-1),
  ).toEqual(['chỉ số PAPI', 'change', -1.2, 41.5]));

it('a share of all the people is a share', () =>
  expect(said('Năm 2023 lực lượng dân quân đạt 1,6% dân số.')).toEqual([['lực lượng dân quân', 'share', 1.6, null]]));

it('a column of a table may head who, and count what its heading begins with', () =>
  expect(
    rows(
      read('Năm 2023:\n\n| TT | Đơn vị | Hồ sơ tiếp nhận |\n|---|---|---|\n| 1 | Xã Tà Ngảo | 320 |\n').indicators,
      'label_vi',
      'obs_value',
      'unit_measure',
    ),
  ).toEqual([['Hồ sơ tiếp nhận Xã Tà Ngảo', 320, '{dossier}']]));

it('what a clause before dwells on is not what was got back', () =>
  expect(
    labels('Năm 2023 triển khai 12 cuộc thanh tra, tập trung lĩnh vực đất đai, ngân sách, đã thu hồi 310 triệu đồng.'),
  ).toEqual([
    ['triển khai cuộc thanh tra', 12],
    ['số tiền thu hồi', 310],
  ]));

it('a deed ends inspections and opens no clause', () =>
  expect(labels('Năm 2023 kết thúc 18 cuộc kiểm tra. Kết thúc năm học có 35 lớp.')).toEqual([
    ['kết thúc cuộc kiểm tra', 18],
    ['lớp', 35],
  ]));

it('verbs of many words stand behind the cases that they were done in', () =>
  expect(labels('Năm 2023 tạm giữ 75 xe, tước giấy phép lái xe 20 trường hợp với số tiền 96 triệu đồng.')).toEqual([
    ['tạm giữ xe', 75],
    ['trường hợp tước giấy phép lái xe', 20],
    ['số tiền tước giấy phép lái xe', 96],
  ]));

it('a count of other things did not move with those before', () =>
  expect(said('Năm 2023 làm bị thương 4 người. Về nhà ở, tăng 34 nhà so với năm 2022.').at(-1)).toEqual([
    'nhà',
    'change',
    34,
    null,
  ]));

it('places in a bracket are parts of the count before it', () =>
  expect(said('Năm 2023 có 56 nhà sập, tốc mái (Than Uyên 20, Tân Uyên 30, Nậm Nhùn 06).')).toEqual([
    ['nhà sập, tốc mái', 'count', 56, null],
    ['nhà sập, tốc mái: Than Uyên', 'level', 20, 56],
    ['nhà sập, tốc mái: Tân Uyên', 'level', 30, 56],
    ['nhà sập, tốc mái: Nậm Nhùn', 'level', 6, 56],
  ]));

describe('jobs and training', () => {
  it('that are made have moved nothing', () =>
    expect(said('Năm 2023 tạo việc làm tăng thêm cho 4.500 lao động.')).toEqual([
      ['tạo việc làm lao động', 'count', 4500, null],
    ]));

  it('grow as what was done of the plan, from the base that a bracket tells', () =>
    expect(
      rows(
        read('Năm 2024 đào tạo nghề cho 1.200/1.150 lao động, tăng 5% so với năm 2023 (1.143 lao động).').indicators,
        'label_vi',
        'measure',
        'obs_value',
        'time_period',
      ),
    ).toEqual([
      ['đào tạo nghề lao động', 'share', 1200, '2024'],
      ['đào tạo nghề lao động', 'change', 5, '2024'],
      ['đào tạo nghề lao động', 'count', 1143, '2023'],
    ]));

  it('are done, and planned behind a slash', () =>
    expect(
      rows(
        read('Năm 2023 giải quyết việc làm được 4.200 người/chỉ tiêu 4.000 người.').indicators,
        'label_vi',
        'measure',
        'unit_measure',
      ),
    ).toEqual([
      ['giải quyết việc làm', 'count', '{person}'],
      ['chỉ tiêu giải quyết việc làm', 'target', '{person}'],
    ]));
});

it('bronze is no money', () =>
  expect(
    rows(read('Năm 2023 đạt 86 huy chương (21 vàng, 25 bạc, 40 đồng).').indicators, 'obs_value', 'unit_measure'),
  ).toEqual([
    [86, '{prize}'],
    [21, null],
    [25, null],
    [40, null],
  ]));

it('a score out of the most that there is is a level', () =>
  expect(said('Năm 2023 chỉ số PAPI là 40,6/80 điểm, giảm 3,8 điểm so với năm 2022.')).toEqual([
    ['chỉ số PAPI', 'level', 40.6, null],
    ['chỉ số PAPI', 'change', -3.8, 40.6],
  ]));

it('what a report turns to is no part of what it counts', () =>
  expect(labels('Về công tác giải quyết việc làm, năm 2023 đã giải quyết việc làm cho 2.140/2.000 người.')).toEqual([
    ['giải quyết việc làm', 2140],
  ]));

it('a base without a comma ends where what moved begins', () =>
  expect(said('Năm 2023 xảy ra 6 vụ cháy rừng. So với năm trước số vụ cháy rừng giảm 3 vụ.').at(-1)).toEqual([
    'số vụ cháy rừng',
    'change',
    -3,
    6,
  ]));

it('of a long clause the verb behind its auxiliary goes with the count', () =>
  expect(
    labels('Năm 2023, Ủy ban Kiểm tra các cấp trong toàn Đảng bộ huyện Sìn Hồ đã tiến hành kiểm tra 19 tổ chức đảng.'),
  ).toEqual([['tiến hành kiểm tra tổ chức đảng', 19]]));

it('acts that a comma joins stay together', () =>
  expect(labels('Năm 2023 bắt 99 vụ, 130 đối tượng tàng trữ, vận chuyển trái phép chất ma túy.')).toEqual([
    ['bắt vụ tàng trữ, vận chuyển trái phép chất ma túy', 99],
    ['bắt đối tượng tàng trữ, vận chuyển trái phép chất ma túy', 130],
  ]));

it('losses in another unit are of their own noun', () =>
  expect(labels('Năm 2023 cháy rừng gây thiệt hại khoảng 4 tỷ đồng và khoảng 36 ha rừng.')[1]).toEqual([
    'diện tích rừng',
    36,
  ]));

it('all bodies of the Party are a share of them', () =>
  expect(said('Năm 2023, 100% tổ chức cơ sở đảng kết nạp được đảng viên.')).toEqual([
    ['tổ chức cơ sở đảng kết nạp được đảng viên', 'share', 100, null],
  ]));

describe('parts behind a semicolon', () => {
  it('belong to the whole that they make up', () =>
    expect(
      said('Năm 2023 tiếp 90 lượt công dân, trong đó tiếp thường xuyên 60 lượt; tiếp định kỳ 30 lượt.').map(
        (row) => row[3],
      ),
    ).toEqual([null, 90, 90]));

  it('and to none that they do not', () =>
    expect(
      said('Năm 2023 tiếp 90 lượt công dân, trong đó tiếp thường xuyên 60 lượt; đối thoại 12 lượt.').map(
        (row) => row[3],
      ),
    ).toEqual([null, 90, null]));

  it('of what was done of a plan, in the sentence before', () =>
    expect(
      said('Năm 2023 dạy nghề cho 300/280 người. Trong đó, sơ cấp 120 người, thường xuyên 180 người.').map(
        (row) => row[3],
      ),
    ).toEqual([null, 300, 300]));
});

it('cases stand before what they are of, and behind what was done with them', () =>
  expect(
    labels('Năm 2023 xử lý 90 trường hợp vi phạm, trong đó quá tải trọng 31 trường hợp, ma túy 8 trường hợp.'),
  ).toEqual([
    ['xử lý trường hợp vi phạm', 90],
    ['trường hợp quá tải trọng', 31],
    ['trường hợp ma túy', 8],
  ]));

it('a group that an index belongs to is not what ranks', () =>
  expect(
    said('Năm 2023 chỉ số PAPI đạt 43,1 điểm, thuộc nhóm trung bình cao, xếp hạng 18, giảm 3 bậc.').slice(1),
  ).toEqual([
    ['chỉ số PAPI', 'rank', 18, 43.1],
    ['chỉ số PAPI', 'change', -3, 18],
  ]));

it('what gifts are worth is none of their name', () =>
  expect(labels('Năm 2023 tặng 120 suất quà trị giá 36 triệu đồng.')[0]).toEqual(['tặng suất quà', 120]));

it('since when is no part of what is counted', () =>
  expect(labels('Tháng 5/2023 có 41 ca mắc sốt xuất huyết, lũy kế từ đầu năm 186 ca.')).toEqual([
    ['ca mắc sốt xuất huyết', 41],
    ['ca mắc sốt xuất huyết', 186],
  ]));

it('those who break the law run no works', () => {
  const { facilities, indicators } = read('Năm 2023 triệt phá 5 đường dây đánh bạc, 3 đường dây 110kV đóng điện.');
  expect(rows(facilities, 'count')).toEqual([[3]]);
  expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([['triệt phá đường dây đánh bạc', 5]]);
});

it('cells of the Party are graded', () =>
  expect(labels('Năm 2023 hoàn thành xuất sắc nhiệm vụ 12 chi bộ, hoàn thành tốt nhiệm vụ 42 chi bộ.')).toEqual([
    ['chi bộ hoàn thành xuất sắc nhiệm vụ', 12],
    ['chi bộ hoàn thành tốt nhiệm vụ', 42],
  ]));

describe('what is seized and what happens', () => {
  it('goes on in a list of any units', () =>
    expect(
      rows(
        read('Thu giữ 2 kg ma túy đá, 1 bánh heroin, 30 gam cần sa; 3 khẩu súng, 1 ô tô.').indicators,
        'label_vi',
      ).flat(),
    ).toEqual(['Thu giữ ma túy đá', 'Thu giữ bánh heroin', 'Thu giữ cần sa', 'Thu giữ khẩu súng', 'Thu giữ ô tô']));

  it('is what the heading says, where the clause names it not', () =>
    expect(
      rows(
        read('1. Trật tự, an toàn giao thông\n\nTrong kỳ xảy ra 9 vụ, làm chết 4 người, bị thương 7 người.').indicators,
        'label_vi',
      ).flat(),
    ).toEqual(['vụ tai nạn giao thông', 'vụ tai nạn giao thông làm chết', 'vụ tai nạn giao thông bị thương']));

  it('ends before the harm that it did', () =>
    expect(rows(read('Xảy ra 31 vụ cháy làm chết 2 người, bị thương 5 người.').indicators, 'label_vi').flat()).toEqual([
      'vụ cháy',
      'vụ cháy làm chết',
      'vụ cháy bị thương',
    ]));

  it('is the deed, without who acts and when', () =>
    expect(
      rows(
        read(
          'Công an phát hiện, bắt giữ 9 vụ trộm cắp. Các cơ quan thanh tra đã thực hiện 40 cuộc kiểm tra. Kết thúc thanh tra, đã kiến nghị thu hồi 3 tỷ đồng.',
        ).indicators,
        'label_vi',
      ).flat(),
    ).toEqual(['phát hiện, bắt giữ vụ trộm cắp', 'cuộc kiểm tra', 'kiến nghị thu hồi']));

  it('is so much of what there was to be', () =>
    expect(said('Đã thu hồi 4,5 tỷ đồng/9 tỷ đồng.')).toEqual([['số tiền thu hồi', 'share', 4.5, null]]));
});

describe('the kind that a sentence opens with', () => {
  it('names its cases, whatever was told before', () =>
    expect(
      said(
        'Đã phát hiện 14 vụ trộm cắp.\n\nVề tai nạn giao thông, trong tháng xảy ra 12 vụ, làm chết 5 người.\n\nVề tệ nạn xã hội, phát hiện 8 vụ, 30 đối tượng.',
      ).map(([label]) => label),
    ).toEqual([
      'phát hiện vụ trộm cắp',
      'vụ tai nạn giao thông',
      'vụ tai nạn giao thông làm chết',
      'phát hiện vụ tệ nạn xã hội',
      'phát hiện đối tượng tệ nạn xã hội',
    ]));

  it('is none of those who tell it', () =>
    expect(said('Báo cáo ghi nhận 45 vụ phạm pháp hình sự.')).toEqual([['vụ phạm pháp hình sự', 'count', 45, null]]));
});

describe('one case with one person', () => {
  it('is no rate', () =>
    expect(said('Truy tố 9 vụ/12 bị can, đình chỉ 01 vụ/01 bị can.').map(([label, , value]) => [label, value])).toEqual(
      [
        ['Truy tố vụ', 9],
        ['Truy tố bị can', 12],
        ['đình chỉ vụ', 1],
        ['đình chỉ bị can', 1],
      ],
    ));
});

describe('what was done with cases', () => {
  it('moved as the count of those to whom it was done', () =>
    expect(
      said(
        'Án kinh tế: thụ lý 45 vụ/60 bị cáo, giải quyết 40 vụ/52 bị cáo, đạt 88,9%. So với cùng kỳ, số án thụ lý tăng 5 vụ, giải quyết giảm 3 vụ.',
      ).slice(-3),
    ).toEqual([
      ['giải quyết vụ án kinh tế', 'share', 88.9, 40],
      ['số án thụ lý', 'change', 5, 45],
      ['giải quyết vụ án kinh tế', 'change', -3, 40],
    ]));

  it('is of all the kinds that open the block', () =>
    expect(labels('Án dân sự, hôn nhân và gia đình, lao động: thụ lý 120 vụ.')).toEqual([
      ['thụ lý vụ án dân sự, hôn nhân và gia đình, lao động', 120],
    ]));

  it('and joined with another deed, too', () =>
    expect(said('Tiếp nhận, khởi tố 12 vụ. So với cùng kỳ, án khởi tố ít hơn 2 vụ.').at(-1)).toEqual([
      'án khởi tố',
      'change',
      -2,
      12,
    ]));
});
