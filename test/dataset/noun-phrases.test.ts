import { describe, expect, it } from 'vitest';
import { only, read, rows } from './read.ts';

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
    ['Có 335 hộ nghèo và 260 hộ cận nghèo đăng ký.', ['hộ nghèo đăng ký', 'hộ cận nghèo đăng ký']],
    [
      'Với 57 lượt hộ nghèo, 45 hộ cận nghèo, 15 lượt hộ mới thoát nghèo… được vay vốn.',
      ['lượt hộ nghèo được vay vốn', 'hộ cận nghèo được vay vốn', 'lượt hộ mới thoát nghèo được vay vốn'],
    ],
    ['Có 110 cá nhân, hộ gia đình nhận nuôi dưỡng trẻ mồ côi.', ['cá nhân, hộ gia đình nhận nuôi dưỡng trẻ mồ côi']],
    ['Đã đưa 90 lao động đi học tập và làm việc ở nước ngoài.', ['đưa lao động đi học tập và làm việc ở nước ngoài']],
    ['Tuyển sinh đào tạo nghề được 29 người ở các trình độ cao đẳng, trung cấp.', ['Tuyển sinh đào tạo nghề']],
    ['Duy trì tốt công tác quản lý nuôi dưỡng 22 đối tượng.', ['quản lý nuôi dưỡng đối tượng']],
    ['Có 07 thôn là nơi tổ chức hội thi.', ['thôn']],
    ['Có 100% thôn đạt chuẩn văn hóa giai đoạn 03 năm 2017-2019.', ['thôn đạt chuẩn văn hóa']],
    ['Các cơ sở đã tuyển sinh, đào tạo và bồi dưỡng cho 36/80 người.', ['tuyển sinh, đào tạo và bồi dưỡng']],
    ['Công tác chăm sóc sức khỏe nhân dân đã khám và điều trị 60 lượt người.', ['khám và điều trị']],
    ['Nâng tổng số trường đạt chuẩn quốc gia lên 45/53 trường, đạt tỷ lệ 85%.', ['trường đạt chuẩn quốc gia']],
  ])('%s', (text, labels) => expect(read(text).indicators.map(({ label_vi }) => label_vi)).toEqual(labels));
});
