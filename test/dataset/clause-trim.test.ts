import { describe, expect, it } from 'vitest';
import { measureFirst, withoutAdverbials, withoutTopic, withoutTrend } from '../../pipeline/dataset/clause-trim.ts';
import { compileLabelRules } from '../../pipeline/dataset/label-rules.ts';
import { codebook } from './read.ts';

const rules = compileLabelRules(codebook);

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
  ])('%s', (text, rest) => expect(withoutTrend(rules, text)).toBe(rest));
});

it('a topic that the clause says again is left out', () => {
  expect(withoutTopic('Chè: khối lượng chè xuất khẩu')).toBe('khối lượng chè xuất khẩu');
  expect(withoutTopic('Cây chè: diện tích')).toBe('Cây chè: diện tích');
});

it('a measure behind “với” is of what stands before it', () => {
  expect(measureFirst(rules, 'Toàn xã trồng mới cây quế với diện tích')).toBe('diện tích trồng mới cây quế');
  expect(measureFirst(rules, 'Hỗ trợ hộ nghèo với tổng kinh phí')).toBe('tổng kinh phí Hỗ trợ hộ nghèo');
});
