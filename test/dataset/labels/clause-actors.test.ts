import { describe, expect, it } from 'vitest';
import { clauseLexicon } from '../../../pipeline/dataset/labels/clause-lexicon.ts';
import { namesBody, type TakenRole, withoutActor, withoutDoer } from '../../../pipeline/dataset/labels/clause-roles.ts';
import { codebook, labelsOf } from '../read.ts';

const lexicon = clauseLexicon(codebook);
const deedOf = (text: string) => withoutActor(lexicon, text);

describe('who acts', () => {
  it.each([
    ['toàn tỉnh', ''],
    ['các KCN của tỉnh', ''],
    ['toàn huyện đã kết nạp', 'kết nạp'],
    ['tỉnh ta đã công nhận', 'công nhận'],
    ['cơ quan chức năng đã tịch thu', 'tịch thu'],
    ['Mặt trận và các chi hội, đoàn thể đã hòa giải', 'hòa giải'],
    ['Hội Nông dân huyện, xã đã tổ chức', 'tổ chức'],
    ['Các ngành, địa phương đã vận động', 'vận động'],
    ['cấp ủy, chi bộ và ủy ban kiểm tra các cấp đã xử lý kỷ luật', 'xử lý kỷ luật'],
    ['UBND xã tiếp nhận', 'tiếp nhận'],
    ['UBND xã bê tông hóa', 'bê tông hóa'],
    ['các xã sửa chữa', 'sửa chữa'],
    ['Thanh tra các sở, ngành còn tiến hành', 'tiến hành'],
    ['Chi cục Kiểm lâm (Sở Nông nghiệp) đã kiểm tra', 'kiểm tra'],
    ['các KCN trên địa bàn tỉnh đã thu hút', 'thu hút'],
    ['Các cơ sở sản xuất cá giống đã sản xuất', 'sản xuất'],
    ['hệ thống công trình thủy lợi đã cấp nước tưới', 'cấp nước tưới'],
    ['các xã vùng cao đã được đầu tư xây dựng', 'đầu tư xây dựng'],
    ['Xã Tân Lập thu ngân sách', 'thu ngân sách'],
    ['TP. Đông Hà tổ chức', 'tổ chức'],
    ['TP cũng giới thiệu việc làm', 'giới thiệu việc làm'],
    ['huyện cũng quan tâm đầu tư', 'đầu tư'],
    ['xã đề ra', 'đề ra'],
    ['nông dân trên địa bàn đã gieo trồng', 'gieo trồng'],
    ['Các địa phương vùng cao đã xuống giống', 'xuống giống'],
    ['Cán bộ, công chức trồng', 'trồng'],
    ['đang tiếp tục thụ lý', 'thụ lý'],
    ['các cơ sở hội kết nạp', 'kết nạp'],
    ['các chi hội đóng góp', 'đóng góp'],
    ['phối hợp với cơ quan chuyên môn, doanh nghiệp mở lớp', 'mở lớp'],
    ['phối hợp tổ chức', 'tổ chức'],
    ['tham mưu UBND huyện tổ chức', 'tổ chức'],
    ['chỉ đạo các chi bộ làm tốt công tác tạo nguồn', 'làm tốt công tác tạo nguồn'],
    ['nhân dân trên địa bàn huyện đã đóng góp', 'đóng góp'],
    ['xã Tân Lập và Tân Hà huy động', 'huy động'],
    ['thực hiện dồn đổi', 'dồn đổi'],
    ['hội viên toàn tỉnh tự nguyện hiến', 'hiến'],
  ])('%s', (text, deed) => expect(deedOf(text)).toBe(deed));

  it.each([
    'Phòng Nông nghiệp và Phát triển nông thôn',
    'địa phương giao',
    'xã nông thôn mới',
    'Những tỉnh có diện tích trồng rừng nhiều là Yên Bái',
    'ngành công nghiệp chế biến phát triển',
    'Các công trình đã hoàn thành',
  ])('%s is no actor with its verb', (text) => expect(deedOf(text)).toBe(text));
});

it('a body alone says only who', () =>
  expect(
    [
      'các cơ quan thanh tra',
      'Sở Y tế',
      'Ban quản lý rừng',
      'Sở Y tế, bệnh viện',
      'Sở Y tế, giường bệnh',
      'số cơ quan',
    ].map((text) => namesBody(lexicon, text)),
  ).toEqual([true, true, false, true, false, false]));

describe('whoever or whatever did it, before a deed that a tense marks', () => {
  it.each([
    ['Xây dựng cơ bản đã triển khai', 'triển khai'],
    ['các cơ sở dạy nghề, trung tâm đã tuyển sinh', 'tuyển sinh'],
    ['án hình sự đã xét xử', 'án hình sự đã xét xử'],
    ['số vốn đã giải ngân', 'số vốn đã giải ngân'],
    ['bệnh dại đã xảy ra', 'bệnh dại đã xảy ra'],
    ['đường trục thôn đã được nâng cấp', 'đường trục thôn đã được nâng cấp'],
  ])('%s', (text, deed) => expect(withoutDoer(lexicon, text)).toBe(deed));
});

describe('what is grown, before who grows it', () => {
  it.each([
    ['diện tích lúa cả nước đã gieo cấy', 'diện tích lúa gieo cấy'],
    ['Vụ lúa hè thu cả nước gieo cấy', 'gieo cấy lúa hè thu'],
    ['lúa mùa năm nay các địa phương đã gieo cấy', 'gieo cấy lúa mùa'],
    ['diện tích cây màu bà con đã trồng', 'diện tích cây màu trồng'],
    ['cây ngô dự kiến gieo trồng', 'cây ngô gieo trồng'],
  ])('%s', (text, label) => expect(deedOf(text)).toBe(label));
});

describe('a verb that adds nothing to its measure or deed', () => {
  it.each([
    ['duy trì tỷ lệ che phủ rừng', 'tỷ lệ che phủ rừng'],
    ['đã nâng tổng số hội viên', 'tổng số hội viên'],
    ['thực hiện trồng rừng', 'trồng rừng'],
    ['thực hiện niêm yết công khai', 'niêm yết công khai'],
  ])('%s', (text, label) => expect(deedOf(text)).toBe(label));
});

it('whoever acts, with or without a tense: the deed is the same', () => {
  const bodies = [
    'UBND xã',
    'toàn tỉnh',
    'cả nước',
    'lực lượng chức năng',
    'Công an các xã, thị trấn',
    'huyện Mường Tỉnh',
  ];
  const others = ['Mặt trận và các đoàn thể', 'các cấp, các ngành', 'Hội Nông dân các cấp', 'trên địa bàn huyện'];
  const tenses = ['', 'đã ', 'cũng đã ', 'tiếp tục ', 'vẫn đang tiếp tục ', 'đã chủ động '];
  const deeds = ['thu hoạch ngô', 'xử phạt vi phạm hành chính', 'giải ngân vốn đầu tư công', 'kết nạp đảng viên'];
  for (const actor of [...bodies, ...others])
    for (const tense of tenses) for (const deed of deeds) expect(deedOf(`${actor} ${tense}${deed}`)).toBe(deed);
});

it('each part that is taken is told by its name', () => {
  const taken: TakenRole[] = [];
  withoutActor(lexicon, 'UBND xã đã nâng tổng số hội viên', (role) => taken.push(role));
  expect(taken).toEqual([
    { role: 'who acts', before: 'UBND xã đã nâng tổng số hội viên', after: 'nâng tổng số hội viên' },
    { role: 'what is done to a measure', before: 'nâng tổng số hội viên', after: 'tổng số hội viên' },
  ]);
});

it.each([
  ['LĐLĐ tỉnh và các CĐ cơ sở đã chăm lo cho 22 đoàn viên.', 'chăm lo đoàn viên'],
  ['Huyện đã thành lập 12 tổ hợp tác.', 'thành lập tổ hợp tác'],
  ['Chính phủ cấp 45 tấn gạo.', 'cấp gạo'],
])('what trade unions, governments and areas did: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));

it('what goes on is none of what was done', () =>
  expect(labelsOf('Đã giải quyết 95 hồ sơ, đang giải quyết 12 hồ sơ; đang triển khai 3 dự án.')).toEqual([
    'giải quyết hồ sơ',
    'đang giải quyết hồ sơ',
    'triển khai dự án',
  ]));

it.each([
  'Bộ phận Tiếp nhận và trả kết quả tiếp nhận 90 hồ sơ.',
  'Trung tâm Phục vụ hành chính công xã tiếp nhận 90 hồ sơ.',
  'Trung tâm Y tế huyện đã tiếp nhận 90 hồ sơ.',
])('who accepts files is no part of what they are: %s', (text) => expect(labelsOf(text)).toEqual(['tiếp nhận hồ sơ']));

it('the labour force is no body that acts', () =>
  expect(labelsOf('Lực lượng lao động trong độ tuổi tham gia BHXH: 15,3%.')).toEqual([
    'Lực lượng lao động trong độ tuổi tham gia BHXH',
  ]));

it.each([
  'UBND huyện, các phòng, ban và UBND các xã đã hoàn thành 24 km đường.',
  'UBND huyện, các phòng và UBND các xã đã hoàn thành 24 km đường.',
  'UBND xã, Trạm Y tế, Trung tâm Văn hóa và các trường đã hoàn thành 24 km đường.',
])('several who act are no part of what they did: %s', (text) => expect(labelsOf(text)).toEqual(['hoàn thành đường']));

it('a committee that has branches is what the report is about', () =>
  expect(labelsOf('Theo kết quả phân loại năm 2019, Đảng ủy có 5 chi bộ hoàn thành xuất sắc nhiệm vụ.')).toEqual([
    'chi bộ hoàn thành xuất sắc nhiệm vụ',
  ]));

it.each([
  ['Toàn tỉnh còn thiếu 120 giáo viên mầm non.', 'thiếu giáo viên mầm non'],
  ['Cả nước vẫn còn thiếu gần 8.000 giáo viên.', 'thiếu giáo viên'],
])('an area lacks what is counted behind it: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));
