import { describe, expect, it } from 'vitest';
import { labelsOf, only, read, rows, said } from '../read.ts';

it.each([
  ['Có 2 xã Tân Phú và Đồng Lạc đạt 15 tiêu chí.', 'xã đạt 15 tiêu chí'],
  ['Toàn huyện còn 03 thôn Nà Pan, Nà Khoang và Nà Mu chưa có điện.', 'thôn chưa có điện'],
  ['Đoạn qua 3 xã Tân Phú, Đồng Lạc và Mường Hoa đã thi công 12 km.', 'số xã'],
])('those whose names follow are told by what is said of them: %s', (text, label) =>
  expect(labelsOf(text)[0]).toBe(label),
);

it('a clause that no comma parts is no noun of the length before it', () =>
  expect(labelsOf('Xã cách trung tâm huyện 20 km xã có diện tích tự nhiên là 2.579 ha.')[0]).toBe(
    'Xã cách trung tâm huyện',
  ));

it('to how many it was given is counted next', () =>
  expect(labelsOf('Xã trao 12 suất quà tặng 12 trẻ em khuyết tật.')).toEqual([
    'trao suất quà',
    'tặng trẻ em khuyết tật',
  ]));

it('a slash before a bound and the next count ends what is counted', () =>
  expect(labelsOf('Quản lý 600 phương tiện/hơn 1.300 thuyền viên.')).toEqual(['Quản lý phương tiện', 'thuyền viên']));

it('a sign of equality ends what is counted', () =>
  expect(labelsOf('Hộ nghèo 198 hộ = 21,7%, hộ cận nghèo 121 hộ = 13,3%.')).toEqual([
    'Hộ nghèo',
    'Hộ nghèo',
    'hộ cận nghèo',
    'hộ cận nghèo',
  ]));

describe('a count is named by the noun behind it', () => {
  it.each([
    ['Toàn huyện có 1.250 hộ nghèo.', 'hộ nghèo', 1250, '{household}'],
    ['Cả nước có 63 tỉnh, thành phố tham gia.', 'tỉnh, thành phố tham gia', 63, '{province}'],
    ['Kết nạp 80 đảng viên mới.', 'Kết nạp đảng viên mới', 80, '{party_member}'],
    ['Đàn trâu có 5.310 con.', 'Đàn trâu', 5310, '{animal}'],
    ['Tham dự 03 hội nghị trực tuyến.', 'Tham dự hội nghị trực tuyến', 3, '{event}'],
    ['Lấy ý kiến 04 đồ án quy hoạch phân khu.', 'Lấy ý kiến đồ án quy hoạch phân khu', 4, '{spatial_plan}'],
    ['Đã thi hành kỷ luật đối với 05 đảng viên.', 'thi hành kỷ luật đối với đảng viên', 5, '{party_member}'],
    [
      'Quy hoạch: Đã phê duyệt nhiệm vụ, dự toán đối với 02 đồ án.',
      'phê duyệt nhiệm vụ, dự toán đối với đồ án',
      2,
      '{spatial_plan}',
    ],
    ['Thường trực Huyện ủy tổ chức 14 đoàn kiểm tra.', 'đoàn kiểm tra', 14, '{team}'],
    ['MTTQ cấp huyện, xã đã chủ trì 18 cuộc giám sát.', 'chủ trì cuộc giám sát', 18, '{event}'],
    ['Công an tỉnh, huyện và xã đã phúc tra 15 hộ kinh doanh.', 'phúc tra hộ kinh doanh', 15, '{business_household}'],
    ['Đảng ủy, chính quyền, các đoàn thể đã vận động 40 hộ tham gia.', 'vận động hộ tham gia', 40, '{household}'],
    ['Có 12 dự án ngoài KCN.', 'dự án ngoài KCN', 12, '{project}'],
    ['Trong KCN 12 dự án.', 'dự án Trong KCN', 12, '{project}'],
    ['Ở 3 trụ cột chính.', 'trụ cột chính', 3, '{task}'],
    [
      'Tước giấy phép lái xe, kiểm định, phù hiệu 45 trường hợp.',
      'trường hợp tước giấy phép lái xe, kiểm định, phù hiệu',
      45,
      '{case}',
    ],
    ['Có 02 chỉ tiêu không đạt so với kế hoạch.', 'chỉ tiêu không đạt', 2, '{target}'],
    ['Có 3 đơn vị xếp hạng Khá và không có đơn vị xếp hạng Yếu.', 'đơn vị xếp hạng Khá', 3, '{organisation}'],
    ['Cấp ủy các cấp và chi bộ kiểm tra 12 đảng viên.', 'kiểm tra đảng viên', 12, '{party_member}'],
    ['Thành lập mới 07 doanh nghiệp tư nhân.', 'Thành lập mới doanh nghiệp tư nhân', 7, '{enterprise}'],
  ])('%s', (text, label, value, unit) => {
    expect(rows(read(text).indicators, 'label_vi', 'obs_value', 'unit_measure')).toEqual([[label, value, unit]]);
  });

  it('a bracket with its share does not cut the noun', () => {
    const { indicators } = read('Cả nước có 5.415 xã (60,97%) đạt chuẩn nông thôn mới.');
    expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([
      ['xã đạt chuẩn nông thôn mới', 5415],
      ['xã đạt chuẩn nông thôn mới', 60.97],
    ]);
  });

  it('the noun ends where another clause begins', () => {
    const record = only(read('Đã cấp 215 giấy phép xây dựng, góp phần quản lý trật tự đô thị.').indicators);
    expect(record.label_vi).toMatch(/giấy phép xây dựng$/);
  });

  it('shares are of the noun behind them, and a shared verb serves both', () => {
    const { indicators } = read('Đến nay 98% thôn, 91% hộ dân được sử dụng nước sạch.');
    expect(rows(indicators, 'label_vi', 'obs_value', 'measure')).toEqual([
      ['thôn được sử dụng nước sạch', 98, 'share'],
      ['hộ dân được sử dụng nước sạch', 91, 'share'],
    ]);
  });

  it('names that a count lists are its items', () => {
    const record = only(read('Huyện có 03 dân tộc chủ yếu: Thái, Lự, Khơ Mú cùng sinh sống.').indicators);
    expect([record.obs_value, record.items]).toEqual([3, ['Thái', 'Lự', 'Khơ Mú']]);
  });
});

describe('those who work together, and where most of those counted are', () => {
  it.each([
    [
      'Toàn huyện có 320 cán bộ quản lý, giáo viên và nhân viên; trong đó trình độ đại học chiếm 80%.',
      ['cán bộ quản lý, giáo viên và nhân viên', 'cán bộ quản lý, giáo viên và nhân viên: trình độ đại học'],
    ],
    [
      'Dân số 4.200 người, trong đó 9% dân theo đạo Công giáo tập trung chủ yếu ở các thôn ven sông.',
      ['Dân số', 'dân theo đạo Công giáo'],
    ],
  ])('%s', (text, labels) => expect(read(text).indicators.map(({ label_vi }) => label_vi)).toEqual(labels));
});

describe('where and how what is counted happened is no part of its noun', () => {
  it.each([
    ['Trong năm có 02 đợt mưa to kéo dài, 05 vụ sạt lở.', ['đợt mưa to kéo dài', 'vụ sạt lở']],
    ['Xảy ra 06 trận mưa lớn kèm theo dông lốc.', ['trận mưa lớn']],
    ['Có 03 cơn bão và 02 áp thấp nhiệt đới hoạt động trên biển Đông.', ['cơn bão', 'áp thấp nhiệt đới']],
    ['Có 01 cơn lốc xoáy xảy ra trên địa bàn xã.', ['cơn lốc xoáy']],
    ['Lốc làm tốc mái 02 nhà để xe của trường.', ['tốc mái nhà để xe của trường']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

describe('what is said once of several, or of those counted', () => {
  it.each([
    ['Huyện Tân Lập phấn đấu có trên 90% gia đình đạt chuẩn văn hóa.', ['gia đình đạt chuẩn văn hóa']],
    [
      'Trong năm 2023, trên địa bàn huyện có 97% gia đình đạt chuẩn; trên 75% xóm, tổ dân phố văn hóa và trên 95% cơ quan đạt chuẩn.',
      ['gia đình đạt chuẩn', 'xóm, tổ dân phố văn hóa', 'cơ quan đạt chuẩn'],
    ],
    [
      'Huyện phấn đấu giữ vững tỷ lệ trên 96% gia đình văn hóa; thu hút hơn 60% số người dân tham gia thể thao.',
      ['tỷ lệ gia đình văn hóa', 'thu hút người dân tham gia thể thao'],
    ],
    ['Nếu như năm 2016 có 300 hộ đạt chuẩn thì năm 2018 đã tăng lên 350 hộ.', ['hộ đạt chuẩn', 'hộ đạt chuẩn']],
    ['Đã có 49/56 thôn trên địa bàn huyện đạt chuẩn văn hóa.', ['thôn đạt chuẩn văn hóa']],
    [
      'Có 77 cơ quan, đơn vị, doanh nghiệp đạt chuẩn, tỷ lệ 100%.',
      Array(2).fill('cơ quan, đơn vị, doanh nghiệp đạt chuẩn'),
    ],
    ['Có 12/30 chỉ tiêu có khả năng đạt vào cuối nhiệm kỳ.', ['chỉ tiêu có khả năng đạt']],
    ['Đã hiến 300 m2 đất và tài sản khác liên quan để xây dựng công trình.', ['hiến đất']],
    ['Mừng thọ tặng quà cho 9 cụ tròn 100 tuổi.', ['Mừng thọ tặng quà cụ tròn 100 tuổi']],
    ['Tỉnh có 52 xã thuộc khu vực I, 70 bản thuộc vùng cao.', ['xã thuộc khu vực I', 'bản thuộc vùng cao']],
    ['Trên địa bàn huyện Ba Bể có hơn 69 lượt người được khám bệnh.', ['lượt người được khám bệnh']],
    ['Quản lý, cập nhật 100% số bà mẹ mang thai.', ['Quản lý, cập nhật bà mẹ mang thai']],
    ['Trạm y tế các xã, thị trấn đã khám, chữa bệnh cho 168 lượt người.', ['khám, chữa bệnh']],
    ['Đảng viên 26 vị chiếm 89%.', ['Đảng viên', 'Đảng viên']],
    ['Trong nửa đầu năm nay, đã có 84 lượt người khám bệnh.', ['lượt người khám bệnh']],
    ['Duy trì tỷ số giới tính khi sinh là 109 bé trai/100 bé gái.', ['tỷ số giới tính khi sinh']],
    ['Mức giảm tỷ lệ sinh con thứ ba đạt 0,5%.', ['Mức giảm tỷ lệ sinh con thứ ba']],
    ['Độ bao phủ BHYT mới đạt 86%.', ['Độ bao phủ BHYT']],
    ['Dân tộc Mường chiếm đa số, trên 63%.', ['Dân tộc Mường']],
    ['Có 335 hộ nghèo và 260 hộ cận nghèo đăng ký.', ['hộ nghèo đăng ký', 'hộ cận nghèo đăng ký']],
    [
      'Với 57 lượt hộ nghèo, 45 hộ cận nghèo, 15 lượt hộ mới thoát nghèo… được vay vốn.',
      ['lượt hộ nghèo được vay vốn', 'hộ cận nghèo được vay vốn', 'lượt hộ mới thoát nghèo được vay vốn'],
    ],
    ['Có 110 cá nhân, hộ gia đình nhận nuôi dưỡng trẻ mồ côi.', ['cá nhân, hộ gia đình nhận nuôi dưỡng trẻ mồ côi']],
    ['Đã đưa 90 lao động đi học tập và làm việc ở nước ngoài.', ['đưa lao động đi học tập và làm việc ở nước ngoài']],
    ['Tuyển sinh đào tạo nghề được 29 người ở các trình độ cao đẳng, trung cấp.', ['Tuyển sinh đào tạo nghề']],
    ['Duy trì tốt công tác quản lý nuôi dưỡng 22 đối tượng.', ['quản lý nuôi dưỡng đối tượng']],
    ['Có 07 thôn là nơi tổ chức hội thi.', ['số thôn']],
    ['88% gia đình văn hóa, 95% người dân tham gia BHYT.', ['gia đình văn hóa', 'người dân tham gia BHYT']],
    ['Có 14 chỉ tiêu đạt, 8 chỉ tiêu vượt kế hoạch.', ['chỉ tiêu đạt', 'chỉ tiêu vượt kế hoạch']],
    ['Có 52 hộ nghèo trên tổng số 458 hộ, chiếm tỷ lệ 11%.', ['hộ nghèo', 'tổng số hộ', 'hộ nghèo']],
    ['Đa phần các huyện có trên 50% số xã đã tổ chức đại hội.', ['số xã đã tổ chức đại hội']],
    ['Nông thôn mới tiếp tục được nâng cao, 77% đường giao thông được cứng hóa.', ['đường giao thông được cứng hóa']],
    ['Có 67 người tập luyện, đạt tỷ lệ 34% dân số, tăng 1%.', Array(3).fill('người tập luyện')],
    ['Số gia đình thể thao là 84 hộ, đạt 25% số hộ gia đình.', Array(2).fill('Số gia đình thể thao')],
    ['Cấp thẻ BHYT cho hộ khó khăn với tổng số tiền 5 tỷ đồng.', ['tổng số tiền cấp thẻ BHYT cho hộ khó khăn']],
    ['Tỷ lệ gia tăng tự nhiên đã không ngừng giảm xuống còn 1%.', ['Tỷ lệ gia tăng tự nhiên']],
    ['Tốc độ tăng trưởng kinh tế đạt bình quân 12%.', ['Tốc độ tăng trưởng kinh tế bình quân']],
    ['Thu ngân sách đạt 135% xã giao.', ['Thu ngân sách so với kế hoạch xã giao']],
    [
      'Số gia đình thể thao có 420 hộ, đạt 99% chỉ tiêu phân bổ và số câu lạc bộ thể thao có 69 câu lạc bộ.',
      ['Số gia đình thể thao', 'Số gia đình thể thao so với chỉ tiêu phân bổ', 'số câu lạc bộ thể thao'],
    ],
    ['Có 100% thôn đạt chuẩn văn hóa giai đoạn 03 năm 2017-2019.', ['thôn đạt chuẩn văn hóa']],
    ['Các cơ sở đã tuyển sinh, đào tạo và bồi dưỡng cho 36/80 người.', ['tuyển sinh, đào tạo và bồi dưỡng']],
    ['Công tác chăm sóc sức khỏe nhân dân đã khám và điều trị 60 lượt người.', ['khám và điều trị']],
    ['Nâng tổng số trường đạt chuẩn quốc gia lên 45/53 trường, đạt tỷ lệ 85%.', ['trường đạt chuẩn quốc gia']],
  ])('%s', (text, labels) => expect(read(text).indicators.map(({ label_vi }) => label_vi)).toEqual(labels));
});

describe('a noun ends before what tells it from no others', () => {
  it.each([['Xã có 11 dân tộc cùng chung sống đa số là dân tộc Kinh chiếm 70%.', ['dân tộc', 'dân tộc Kinh']]])(
    '%s',
    (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels),
  );

  it.each([
    ['Còn 26 hồ sơ đang trong thời gian xem xét.', ['hồ sơ']],
    [
      'Có 132/99 lao động đi làm việc theo hợp đồng đạt 132% chỉ tiêu.',
      ['lao động đi làm việc', 'lao động đi làm việc so với chỉ tiêu'],
    ],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));

  it.each([['Xã có 5 tổ chuyển đổi số.', ['tổ chuyển đổi số']]])('%s', (text, labels) =>
    expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels),
  );
});

describe('a noun ends before a dash that how those counted moved stands behind', () => {
  it.each([
    [
      'Đàn bò hiện có 9.270 con- xấp xỉ cùng kỳ. Riêng bò sữa có 1.350 con- tăng 3%.',
      ['Đàn bò', 'đàn bò sữa', 'đàn bò sữa'],
    ],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it('the field that the harm is in, and where, are no part of what came to harm', () => {
  expect(labelsOf('Về nông nghiệp có 41 ha rau màu bị ngập. Có 25 phòng học ở huyện Vũ Thư bị tốc mái.')).toEqual([
    'diện tích rau màu bị ngập',
    'phòng học bị tốc mái',
  ]);
});

describe('the noun behind a share or a count is whole', () => {
  it.each([
    ['Có 85,71% bản, làng đạt chuẩn văn hoá, 90% hộ đạt gia đình văn hóa.', 'bản, làng đạt chuẩn văn hoá'],
    ['100% tuyến đường trong xã đã được đổ bê tông.', 'tuyến đường trong xã đã được đổ bê tông'],
    ['100% đường huyện, đường xã, đường ấp được nhựa hóa.', 'đường huyện, đường xã, đường ấp được nhựa hóa'],
    ['Xã có 5.600 người trong độ tuổi lao động.', 'người trong độ tuổi lao động'],
    ['Xã có 11 dân tộc anh em cùng chung sống.', 'dân tộc'],
    ['Toàn xã có 3.925 khẩu sinh sống ở 20 thôn.', 'số khẩu toàn xã'],
    ['- Thôn có điện lưới quốc gia: 11/17 thôn.', 'Thôn có điện lưới quốc gia'],
    ['Đội ngũ cán bộ của trạm gồm 2 y sỹ và 4 y tá.', 'y sỹ'],
    ['Tổng vốn huy động trong thời gian qua là 293 tỷ đồng.', 'Tổng vốn huy động'],
  ])('%s', (text, label) => expect(read(text).indicators[0]?.label_vi).toBe(label));
});

it('those who get something are told by the class that they belong to', () =>
  expect(
    said('Toàn xã có 3.120 người thuộc các đối tượng được nhận quà của tỉnh; 215 Bà mẹ Việt Nam anh hùng.'),
  ).toEqual([
    ['người thuộc các đối tượng được nhận quà của tỉnh', 'count', 3120, null],
    ['Bà mẹ Việt Nam anh hùng', 'count', 215, null],
  ]));

it('two kinds of visitors take part', () =>
  expect(said('Năm 2022 tổ chức 6 lớp tập huấn với 450 lượt cán bộ, hội viên tham gia.')).toEqual([
    ['lớp tập huấn', 'count', 6, null],
    ['lượt cán bộ, hội viên tham gia lớp tập huấn', 'count', 450, null],
  ]));

it('a word that every object has a field of is a word like others', () =>
  expect(read('Xã có 12 hộ constructor.').indicators[0]?.label_vi).toBe('hộ constructor'));

it('those that were reached keep their verb before others', () =>
  expect(labelsOf('Năm 2025, xã có 12 chỉ tiêu đạt và 6 chỉ tiêu vượt kế hoạch.')).toEqual([
    'chỉ tiêu đạt',
    'chỉ tiêu vượt kế hoạch',
  ]));

it('the country that people are of is no place that is counted', () =>
  expect(labelsOf('Xã có 6 công dân Việt Nam học tập ở nước ngoài.')[0]).toContain('công dân Việt Nam học tập'));

it('what those counted do stands behind a bracket that names others', () =>
  expect(labelsOf('Đến nay, có 12 xã (trừ Nà Tăm và Bản Hon) tổ chức đánh giá sản phẩm.')).toEqual([
    'xã tổ chức đánh giá sản phẩm',
  ]));

it('the strain of a virus is part of its name', () =>
  expect(labelsOf('Xảy ra 12 ổ dịch cúm gia cầm A/H5N1 tại 8 tỉnh.')).toEqual([
    'ổ dịch cúm gia cầm A/H5N1',
    'tỉnh có ổ dịch cúm gia cầm A/H5N1',
  ]));

it('which groups they are is no part of their noun', () =>
  expect(labelsOf('Có 2 nhóm ổn định là giáo dục và thuốc lá. Kết nạp 12 đồng chí là nữ.')).toEqual([
    'nhóm ổn định',
    'Kết nạp đồng chí là nữ',
  ]));

it.each([
  ['Đàn bò 1.534 con đạt 97% KH giao, đàn dê 230 con.', ['Đàn bò', 'Đàn bò so với kế hoạch giao', 'đàn dê']],
  ['Kết nạp 45 đảng viên đạt 90% CT giao.', ['Kết nạp đảng viên', 'Kết nạp đảng viên so với chỉ tiêu giao']],
  ['Trồng 120 cây đạt 90%.', ['Trồng cây', 'Trồng cây']],
  ['Có 12 tỉnh đạt 100% số xã nông thôn mới.', ['tỉnh đạt 100% số xã nông thôn mới', 'số xã nông thôn mới']],
])('a share of a plan is no part of those counted: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it('a bound inside a share leaves its noun whole', () =>
  expect(
    labelsOf(
      'Huyện xác định mục tiêu đến cuối năm 2024 phấn đấu có 60% dân số trở lên tham gia BHYT, riêng 02 xã điểm đạt tỷ lệ 70%.',
    ),
  ).toEqual(['dân số tham gia BHYT', 'xã điểm', 'xã điểm']));

it('designations with a slash go on behind a comma', () =>
  expect(labelsOf('Toàn tỉnh xảy ra 7 ổ dịch cúm gia cầm A/H5N1, A/H5N6 và A/H5N8 tại 5 huyện.')).toEqual([
    'ổ dịch cúm gia cầm A/H5N1, A/H5N6 và A/H5N8',
    'huyện có ổ dịch cúm gia cầm A/H5N1, A/H5N6 và A/H5N8',
  ]));

it('that all of something is so tells of those counted, behind what else does', () =>
  expect(labelsOf('Có 8 huyện trực thuộc tỉnh có 100% số xã đạt chuẩn.')).toEqual([
    'huyện trực thuộc tỉnh có 100% số xã đạt chuẩn',
    'số xã đạt chuẩn',
  ]));

it('ten thousands are no part of the noun', () =>
  expect(labelsOf('Toàn tỉnh có trên 7 vạn dân với hơn 5 vạn đảng viên.')).toEqual(['số dân', 'đảng viên']));

it.each([
  ['Tỷ lệ hộ nghèo là 14,3%; toàn huyện có 85,1% đạt gia đình văn hóa.', 'gia đình văn hóa'],
  ['Thu ngân sách 12 tỷ đồng. Toàn xã có 92% đạt danh hiệu thôn văn hóa.', 'thôn văn hóa'],
])('a title tells whose share has it: %s', (text, label) => {
  expect(labelsOf(text).at(-1)).toBe(label);
});

it('how members are disciplined is told by its name alone', () =>
  expect(said('Thi hành kỷ luật 29 đảng viên (21 khiển trách, 6 cảnh cáo, 2 khai trừ).').slice(1)).toEqual([
    ['khiển trách', 'count', 21, 29],
    ['cảnh cáo', 'count', 6, 29],
    ['khai trừ', 'count', 2, 29],
  ]));

it('a noun ends before where the next count tells it, and a document before the first of what it is about', () =>
  expect([
    ...labelsOf('Đảng bộ có 126 đảng viên, sinh hoạt tại 14 chi bộ trực thuộc.').slice(0, 1),
    ...labelsOf('Kỳ họp thông qua 4 nghị quyết về mục tiêu, nhiệm vụ phát triển kinh tế - xã hội.'),
  ]).toEqual(['đảng viên', 'nghị quyết']));

it('a length is that of a way, however it is described', () =>
  expect(labelsOf('Xã xây dựng 0,4 km đường kết hợp kè chống xói lở ven biển, làm mới 2 km đường xóm.')).toEqual([
    'xây dựng đường kết hợp kè chống xói lở ven biển',
    'làm mới đường xóm',
  ]));

it.each([
  ['Năm 2022, 6 xã trở lên hoàn thành tiêu chí giao thông.', ['xã hoàn thành tiêu chí giao thông']],
  [
    'Toàn tỉnh có 20/26 xã, chiếm 77% tổng số xã và 1 huyện được công nhận đạt chuẩn.',
    ['xã được công nhận đạt chuẩn', 'xã được công nhận đạt chuẩn', 'huyện được công nhận đạt chuẩn'],
  ],
  [
    'Công nhận 11 sản phẩm, trong đó sản phẩm đạt hạng 4 sao có 1 sản phẩm, sản phẩm đạt hạng 3 sao có 10 sản phẩm.',
    ['Công nhận sản phẩm', 'sản phẩm đạt hạng 4 sao', 'sản phẩm đạt hạng 3 sao'],
  ],
  [
    'Có 30 xã, trong đó xã đạt chuẩn có 12 xã, xã đạt chuẩn nâng cao có 3 xã.',
    ['số xã', 'xã đạt chuẩn', 'xã đạt chuẩn nâng cao'],
  ],
  [
    'Có 41 xã bị thiếu nước sinh hoạt, lượng nước tại các hồ chứa còn 115/363 triệu m3 đạt 31% thiết kế.',
    ['xã bị thiếu nước sinh hoạt', 'lượng nước tại các hồ chứa', 'lượng nước tại các hồ chứa'],
  ],
  ['Xã có 18 cánh đồng lớn, trong đó có 16 cánh đồng lúa.', ['cánh đồng lúa']],
])('bounds, shares and what is told next part a count from what is said of it: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it('a bracket that counts those of a share is none of their noun', () =>
  expect(labelsOf('Có 98% (45/46) chi bộ đã hoàn thành đại hội.')).toEqual([
    'chi bộ đã hoàn thành đại hội',
    'chi bộ đã hoàn thành đại hội',
  ]));

it('what those counted ensure is said of them', () =>
  expect(labelsOf('Có 45/50 cơ sở đảm bảo vệ sinh thực phẩm; 98% mẫu nước đảm bảo tiêu chuẩn.')).toEqual([
    'cơ sở đảm bảo vệ sinh thực phẩm',
    'mẫu nước đảm bảo tiêu chuẩn',
  ]));

it.each([
  ['Đảng bộ có 126 đảng viên đang sinh hoạt ở 14 chi bộ.', ['đảng viên', 'chi bộ có đảng viên']],
  ['Đảng bộ có 126 đảng viên, sinh hoạt ở 14 chi bộ trực thuộc.', ['đảng viên', 'chi bộ trực thuộc']],
])('where members meet is no part of what they are: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it('documents are told with all that they are about, where no other clause follows', () => {
  expect(
    labelsOf(
      'Sở ban hành 10 quyết định về công tác giao đất, thu hồi và cho thuê đất; 5 quyết định phê duyệt giá đất. Ban hành 3 quyết định về việc cấp, thu hồi giấy phép.',
    ),
  ).toEqual([
    'ban hành quyết định về công tác giao đất, thu hồi và cho thuê đất',
    'ban hành quyết định phê duyệt giá đất',
    'Ban hành quyết định về việc cấp, thu hồi giấy phép',
  ]);
  expect(labelsOf('Huyện ban hành 5 kế hoạch về việc phòng dịch, chỉ đạo các xã thực hiện.')).toEqual([
    'ban hành kế hoạch',
  ]);
});

it('whose papers were dealt with is told however long their name is', () =>
  expect(labelsOf('Sở đã tổ chức thẩm định hồ sơ báo cáo đánh giá tác động môi trường của 11 dự án.')).toEqual([
    'thẩm định hồ sơ báo cáo đánh giá tác động môi trường của dự án',
  ]));
