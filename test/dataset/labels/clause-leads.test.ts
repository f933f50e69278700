import { describe, expect, it } from 'vitest';
import { clauseLexicon } from '../../../pipeline/dataset/labels/clause-lexicon.ts';
import {
  isAdverbial,
  type TakenRole,
  withoutActor,
  withoutLeads,
} from '../../../pipeline/dataset/labels/clause-roles.ts';
import { codebook, labelsOf } from '../read.ts';

const lexicon = clauseLexicon(codebook);
const rest = (text: string) => withoutLeads(lexicon, text);

it.each(['cho biết thêm,', 'cho biết thêm:', 'thông tin tiếp:', 'thông tin thêm,'])(
  'who tells more is none of what is told: %s',
  (telling) =>
    expect(labelsOf(`Tổng cục Thủy sản ${telling} sản lượng thủy sản năm 2016 đạt 5 triệu tấn.`)).toEqual([
      'sản lượng thủy sản',
    ]),
);

describe('when, where and on what grounds', () => {
  it.each([
    ['Trong dịp lễ, số lượt khách', 'số lượt khách'],
    ['Theo báo cáo của Sở, từ đầu vụ, diện tích lúa', 'diện tích lúa'],
    ['Thực hiện Nghị quyết của HĐND, số hộ nghèo', 'số hộ nghèo'],
    ['Triển khai đào tạo, bồi dưỡng cán bộ', 'Triển khai đào tạo, bồi dưỡng cán bộ'],
    ['Mùa cao điểm (từ tháng này, sang tháng sau), công suất phòng', 'công suất phòng'],
    ['Theo báo cáo', 'Theo báo cáo'],
    ['Tin từ Cục Hải quan cho biết, số tờ khai', 'số tờ khai'],
    ['Bước sang, xã đề ra', 'xã đề ra'],
    ['Báo cáo về tình hình thu ngân sách, Giám đốc Sở cho biết, chỉ số sản xuất', 'chỉ số sản xuất'],
    ['Bước, nông dân thu hoạch', 'nông dân thu hoạch'],
    ['Phân theo ngành kinh tế thì dư nợ ngành thủy sản', 'dư nợ ngành thủy sản'],
    ['Trong ngành thương mại, dịch vụ của tỉnh, doanh thu bán lẻ', 'doanh thu bán lẻ'],
    ['Về phòng, chống mại dâm, Công an huyện đã triệt phá', 'Công an huyện đã triệt phá'],
    ['năm nay toàn tỉnh gieo trồng', 'toàn tỉnh gieo trồng'],
  ])('%s', (text, label) => expect(rest(text)).toBe(label));

  it('an adverbial that nothing follows is told apart', () =>
    expect(['Qua xử lý đơn thư', 'Qua xử lý, số đơn', 'số đơn'].map((text) => isAdverbial(lexicon, text))).toEqual([
      true,
      false,
      false,
    ]));
});

describe('who tells it', () => {
  it.each([
    ['Cục Thống kê tỉnh cho biết, giá thịt lợn', 'giá thịt lợn'],
    ['theo đánh giá bước đầu năng suất lúa', 'năng suất lúa'],
    ['Thống kê cho thấy rằng số lượt khách', 'số lượt khách'],
  ])('%s', (text, label) => expect(rest(text)).toBe(label));
});

describe('what brought it, and what joins it to the clause before', () => {
  it.each([
    ['do mưa bão nên năng suất lúa', 'năng suất lúa'],
    ['do mưa bão, sâu bệnh nên năng suất lúa', 'năng suất lúa'],
    ['do mưa lớn làm ngập úng', 'ngập úng'],
    ['gây đổ ngã', 'đổ ngã'],
    ['mưa lớn phá hủy kênh mương', 'phá hủy kênh mương'],
    ['tạo việc làm ổn định', 'tạo việc làm ổn định'],
    ['sản lượng đều tăng, trong đó thịt lợn', 'thịt lợn'],
    ['số dự án tương đương nhưng số vốn đăng ký', 'số vốn đăng ký'],
    ['tuy diện tích ngô', 'diện tích ngô'],
    ['Tân Lập, Tân Hà và tiếp tục xây dựng', 'tiếp tục xây dựng'],
    ['tập trung các lĩnh vực đất đai, ngân sách, đã thu hồi', 'đã thu hồi'],
    ['vận động xây dựng cầu, phần việc của đoàn, đã thu hồi', 'đã thu hồi'],
    ['Huyện ủy quan tâm chỉ đạo công tác thủy lợi, toàn huyện đã nạo vét', 'toàn huyện đã nạo vét'],
    ['lực lượng dân quân được củng cố, huấn luyện', 'huấn luyện'],
    ['Lúa mùa, toàn huyện đã thu hoạch', 'Lúa mùa, toàn huyện đã thu hoạch'],
  ])('%s', (text, label) => expect(rest(text)).toBe(label));
});

it('whatever leads to a deed, and in whatever order: the deed is the same', () => {
  const before = ['do mưa lớn nên ', 'vì giá vật tư tăng cao, ', 'thực hiện Nghị quyết của HĐND tỉnh, ', 'tuy nhiên, '];
  const told = ['Chi cục Thống kê cho biết, ', 'trong lĩnh vực nông nghiệp, ', 'qua rà soát, ', 'để đạt kế hoạch, '];
  const courses = [
    '',
    'kinh tế phát triển ổn định, ',
    'công tác phòng dịch được quan tâm, ',
    'giá cả có xu hướng giảm, ',
  ];
  const clauses = ['UBND xã đã thu hoạch ngô', 'toàn tỉnh tiếp tục thu hoạch ngô', 'đã thu hoạch ngô'];
  for (const lead of [...before, ...told])
    for (const course of courses)
      for (const clause of clauses)
        for (const text of [lead + course + clause, course + lead + clause])
          expect(withoutActor(lexicon, rest(text)), text).toBe('thu hoạch ngô');
});

it('each lead is told by its name', () => {
  const taken: TakenRole[] = [];
  withoutLeads(lexicon, 'Qua rà soát, tuy số hộ nghèo', (role) => taken.push(role));
  expect(taken).toEqual([
    { role: 'by what it was found', before: 'Qua rà soát, tuy số hộ nghèo', after: 'tuy số hộ nghèo' },
    { role: 'how it is joined', before: 'tuy số hộ nghèo', after: 'số hộ nghèo' },
  ]);
});

it.each([
  ['trong tháng toàn tỉnh đã ghi nhận', 'ghi nhận'],
  ['qua kiểm tra cơ quan chức năng phát hiện', 'phát hiện'],
  ['tại xã Tân Lập xây dựng', 'xây dựng'],
  ['trong công tác xã hội hóa', 'trong công tác xã hội hóa'],
])('an adverbial needs no comma before who acts: %s', (text, deed) =>
  expect(withoutActor(lexicon, withoutLeads(lexicon, text))).toBe(deed),
);

it('places that a clause opens with leave what is measured there, also without a comma', () =>
  expect(labelsOf('Tại Vĩnh Long, An Giang, Cần Thơ giá cá lóc dao động từ 21.500 - 23.000 đồng/kg.')).toEqual([
    'giá cá lóc',
  ]));

it.each([
  ['rét đậm kéo dài, bà con nhiều nơi phải gieo cấy lại', 'phải gieo cấy lại'],
  ['một số vùng có nguy cơ thiếu nước phải chuyển đổi', 'phải chuyển đổi'],
  ['số hộ phải di dời', 'số hộ phải di dời'],
  ['Đài Khí tượng thủy văn dự báo, mực nước', 'mực nước'],
  ['công tác dự báo thiên tai', 'công tác dự báo thiên tai'],
])('who has to do something, or foretells it: %s', (text, label) => expect(rest(text)).toBe(label));

it.each([
  ['theo Cảnh sát Phòng cháy, chữa cháy và cứu nạn, cứu hộ, số vụ cháy', 'số vụ cháy'],
  ['theo Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn, số nhà bị hư hỏng', 'số nhà bị hư hỏng'],
  ['phân tích, đánh giá cho thấy so với số vụ cháy', 'số vụ cháy'],
  ['kết quả bình xét, số hộ', 'số hộ'],
])('the name of who tells something may have commas, and so may what was done to know it: %s', (text, label) =>
  expect(rest(text)).toBe(label),
);

it('what was helped to move is the clause', () =>
  expect(rest('hỗ trợ mua thẻ bảo hiểm, góp phần nâng tần suất khám bệnh')).toBe('tần suất khám bệnh'));

it.each([
  ['Theo số liệu của Tổng cục Hải quan tổng kim ngạch nhập khẩu đạt 35 tỷ USD.', 'tổng kim ngạch nhập khẩu'],
  ['Theo báo cáo của Cục Thống kê tỉnh chỉ số giá tiêu dùng tăng 0,5%.', 'chỉ số giá tiêu dùng'],
  ['Sở Du lịch Hà Nội thông tin, trong 6 tháng, tổng khách du lịch đạt 12 triệu lượt.', 'tổng khách du lịch'],
])('whose figures these are: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));

describe('what kind of area it is, and where it lies', () => {
  it.each([
    ['Xã Nậm Hăn là xã vùng cao, đặc biệt khó khăn, diện tích tự nhiên', 'diện tích tự nhiên'],
    ['Thị trấn Pắc Ma là một trong những đô thị của huyện, có dân số', 'dân số'],
    ['Xã nằm ở phía Bắc huyện, tỷ lệ hộ nghèo', 'tỷ lệ hộ nghèo'],
    ['Thế mạnh của xã là trồng chè, diện tích', 'Thế mạnh của xã là trồng chè, diện tích'],
    ['Theo UBND huyện Nậm Pồ, tỉnh Kiên Hà, thu ngân sách', 'thu ngân sách'],
  ])('%s', (text, label) => expect(rest(text)).toBe(label));
});

it('what was dwelt on before says nothing of what has been done by now', () =>
  expect(rest('Đẩy nhanh tiến độ thi công các công trình trọng điểm, hiện đã thực hiện giải ngân')).toBe(
    'đã thực hiện giải ngân',
  ));

it('where the money of a deed came from is no part of what was done', () =>
  expect(labelsOf('Từ nguồn kinh phí đó hỗ trợ xây mới 2 nhà. Từ nguồn vốn này, hội đã cho vay 45 hộ.')).toEqual([
    'hỗ trợ xây mới nhà',
    'cho vay hộ',
  ]));

describe('what brought a movement about', () => {
  it.each([
    ['giá xăng được điều chỉnh gây ảnh hưởng chỉ số nhóm giao thông', 'chỉ số nhóm giao thông'],
    ['đây là nguyên nhân chính làm cho chỉ số giá nhóm nhà ở', 'chỉ số giá nhóm nhà ở'],
    ['nhu cầu mua sắm cuối năm đã đẩy chỉ số tiêu thụ chung', 'chỉ số tiêu thụ chung'],
    ['dịch bệnh kéo dài dẫn đến số doanh nghiệp tạm dừng', 'số doanh nghiệp tạm dừng'],
    ['đẩy mạnh giải ngân', 'đẩy mạnh giải ngân'],
  ])('%s', (text, label) => expect(rest(text)).toBe(label));
});

it('who has a post and tells it is none of what is told', () =>
  expect(
    labelsOf('Ông Trần Văn Minh, Chủ tịch UBND tỉnh Hòa Hải cho biết tăng trưởng GRDP 6 tháng đầu năm 2022 đạt 24%.'),
  ).toEqual(['tăng trưởng GRDP']));

it.each([
  ['Tuy giá trị công nghiệp chưa đạt dự kiến nhưng thu ngân sách được 87 tỷ đồng.', 'thu ngân sách'],
  ['Sản xuất gặp khó khăn, thu ngân sách đạt 87 tỷ đồng.', 'thu ngân sách'],
  ['Chú trọng công tác thủy lợi, trong năm đã nạo vét 45 km kênh.', 'nạo vét kênh'],
])('what is told in spite of it, beside it or of the year is no part of what led to it: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);

it.each([
  ['Đối với đường xã, đã chỉ đạo duy tu 12 km đường nhựa.', 'duy tu đường nhựa'],
  ['Thời gian tới, Đảng bộ và nhân dân xã phấn đấu đưa tỷ lệ che phủ rừng đạt 45%.', 'tỷ lệ che phủ rừng'],
  ['Thực hiện Nghị quyết Đại hội, nhiệm kỳ 2010-2015, tốc độ tăng thu nhập đạt 14%.', 'tốc độ tăng thu nhập'],
  [
    'Về phát triển kinh tế, xã hội, năm 2017 kinh tế huyện tăng khá, tốc độ tăng trưởng đạt 11%.',
    'tốc độ tăng trưởng kinh tế',
  ],
  ['Nông nghiệp phát triển theo hướng an toàn, từng bước nâng cao giá trị sản xuất tăng 8%/năm.', 'giá trị sản xuất'],
  ['Tập trung phát triển cây dược liệu với diện tích trồng mới 94 ha.', 'diện tích trồng mới cây dược liệu'],
  ['Qua đánh giá, rà soát đến hết tháng 10 toàn huyện có 23 chỉ tiêu hoàn thành.', 'chỉ tiêu hoàn thành'],
])('what leads to a deed or a measure is no part of it: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));

it('all that something was done for is none of it', () =>
  expect(
    labelsOf('Nhằm phát triển kinh tế, tăng thu nhập, nâng cao đời sống, Hội Phụ nữ huyện đã cho vay vốn 10 tỷ đồng.'),
  ).toEqual(['cho vay vốn']));

it.each([
  ['Sản xuất gặp nhiều khó khăn, hạn hán kéo dài, tuy nhiên năng suất lúa đạt 56 tạ/ha.', 'năng suất lúa'],
  ['Nắng nóng kéo dài, tuy nhiên với sự chỉ đạo của các cấp, năng suất lúa đạt 56 tạ/ha.', 'năng suất lúa'],
  ['Qua thăm đồng ước tính năng suất lúa đạt 53 tạ/ha.', 'năng suất lúa'],
])('what goes against the clause before, or was seen in the fields, stands alone: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);

it('the country and the towns have rates of their own', () =>
  expect(labelsOf('Khu vực nông thôn có tỷ lệ hộ nghèo 5%.')).toEqual(['tỷ lệ hộ nghèo khu vực nông thôn']));
