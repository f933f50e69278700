import { describe, expect, it } from 'vitest';
import {
  measureFirst,
  withoutActor,
  withoutAdverbials,
  withoutTopic,
  withoutTrend,
} from '../../pipeline/dataset/clause-trim.ts';

describe('who acts', () => {
  it.each([
    ['toàn huyện đã kết nạp', 'kết nạp'],
    ['UBND xã tiếp nhận', 'tiếp nhận'],
    ['Thành phố đón', 'đón'],
    ['trên địa bàn tỉnh xảy ra', 'xảy ra'],
    ['cả nước đã chuẩn bị', 'chuẩn bị'],
    ['toàn tỉnh', ''],
    ['Cơ quan hành chính các cấp đã tiếp', 'tiếp'],
    ['Các cấp, các ngành trong tỉnh đã tiếp', 'tiếp'],
    ['Đội Quản lý đô thị lập biên bản', 'lập biên bản'],
  ])('%s', (text, rest) => expect(withoutActor(text)).toBe(rest));

  it.each(['Phòng Nông nghiệp và Phát triển nông thôn', 'địa phương giao', 'xã nông thôn mới', 'Dân số trung bình'])(
    '%s is no actor with its verb',
    (text) => expect(withoutActor(text)).toBe(text),
  );
});

describe('when, where and on what grounds', () => {
  it.each([
    ['Trong dịp lễ, số lượt khách', 'số lượt khách'],
    ['Theo báo cáo của Sở, từ đầu vụ, diện tích lúa', 'diện tích lúa'],
    ['Thực hiện Nghị quyết của HĐND, số hộ nghèo', 'số hộ nghèo'],
    ['Triển khai đào tạo, bồi dưỡng cán bộ', 'Triển khai đào tạo, bồi dưỡng cán bộ'],
    ['Mùa cao điểm (từ tháng này, sang tháng sau), công suất phòng', 'công suất phòng'],
    ['Theo báo cáo', 'Theo báo cáo'],
    ['Tin từ Cục Hải quan cho biết, số tờ khai', 'số tờ khai'],
  ])('%s', (text, rest) => expect(withoutAdverbials(text)).toBe(rest));
});

describe('how it moved', () => {
  it.each([
    ['sản lượng tăng khá và', 'sản lượng'],
    ['lượng khách tăng bình quân', 'lượng khách'],
    ['giá lợn hơi dao động', 'giá lợn hơi'],
    ['tốc độ tăng', 'tốc độ tăng'],
  ])('%s', (text, rest) => expect(withoutTrend(text)).toBe(rest));
});

it('a topic that the clause says again is left out', () => {
  expect(withoutTopic('Chè: khối lượng chè xuất khẩu')).toBe('khối lượng chè xuất khẩu');
  expect(withoutTopic('Cây chè: diện tích')).toBe('Cây chè: diện tích');
});

it('a measure behind “với” is of what stands before it', () => {
  expect(measureFirst('Toàn xã trồng mới cây quế với diện tích')).toBe('diện tích trồng mới cây quế');
  expect(measureFirst('Hỗ trợ hộ nghèo với tổng kinh phí')).toBe('tổng kinh phí Hỗ trợ hộ nghèo');
});
