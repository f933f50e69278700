import { describe, expect, it } from 'vitest';
import type { LabelStep } from '../../../pipeline/codebook.ts';
import { type AppliedRule, compileLabelRules } from '../../../pipeline/dataset/labels/label-rules.ts';
import { codebook, labelsOf, read } from '../read.ts';

const apply = compileLabelRules(codebook);
const rules = Object.entries(codebook.labelRules).flatMap(([step, list]) =>
  list.map((each) => ({ step: step as LabelStep, name: `${step}: ${each.rule}`, each })),
);

describe('every rule does what its example says', () => {
  it.each(rules)('$name', ({ step, each }) => {
    const [before, after] = each.example;
    const applied: AppliedRule[] = [];
    expect(apply(step, before, (rule) => applied.push(rule))).toBe(after);
    expect(applied.map(({ rule }) => rule)).toContain(each.rule);
  });
});

describe('who acts', () => {
  it.each([
    ['UBND xã tiếp nhận', 'tiếp nhận'],
    ['Thành phố đón', 'đón'],
    ['trên địa bàn tỉnh xảy ra', 'xảy ra'],
    ['cả nước đã chuẩn bị', 'chuẩn bị'],
    ['Cơ quan hành chính các cấp đã tiếp', 'tiếp'],
    ['Các cấp, các ngành trong tỉnh đã tiếp', 'tiếp'],
    ['Đội Quản lý đô thị lập biên bản', 'lập biên bản'],
  ])('%s', (text, rest) => expect(apply('actor', text)).toBe(rest));

  it.each(['Phòng Nông nghiệp và Phát triển nông thôn', 'địa phương giao', 'xã nông thôn mới', 'Dân số trung bình'])(
    '%s is no actor with its verb',
    (text) => expect(apply('actor', text)).toBe(text),
  );
});

describe('words that rules name', () => {
  const labelRules = {
    ...codebook.labelRules,
    aim: [{ rule: 'places', match: '^{place} ', exact: true, example: ['', ''] }],
  } as typeof codebook.labelRules;
  const places = compileLabelRules({
    ...codebook,
    labelRules,
    words: [...codebook.words, { code: 'place', text: ['xã', 'huyện'], en: 'places', source: 'test' }],
  });

  it('stand in patterns as they are', () => {
    expect(places('aim', 'huyện có')).toBe('có');
    expect(places('aim', 'Xã có')).toBe('Xã có');
  });
});

it('a label that no rule knows stays as it is, and nothing is told of it', () => {
  const applied: AppliedRule[] = [];
  for (const { step } of rules) expect(apply(step, 'lúa', (rule) => applied.push(rule))).toBe('lúa');
  expect(applied).toEqual([]);
});

it('a rule that refers to its own group holds beside others', () => {
  expect(apply('remains', 'sản lượng nuôi trồng nuôi trồng thủy sản')).toBe('sản lượng nuôi trồng thủy sản');
});

it('the bank, the town and the year that is begun are no part of what is counted', () =>
  expect(
    ['Bước sang năm 2026, xã đề ra 20 chỉ tiêu.', 'TP. Đông Hà tổ chức 8/9 phường.'].map((text) => labelsOf(text)),
  ).toEqual([['đề ra chỉ tiêu'], ['phường']]));

it.each([
  ['Đảng bộ đã đề ra 16 chỉ tiêu cụ thể.', 'đề ra chỉ tiêu cụ thể'],
  ['Nghị quyết xác định 5 chỉ tiêu then chốt.', 'chỉ tiêu then chốt'],
])('of what sort the targets are that were set is no measure: %s', (text, label) =>
  expect(labelsOf(text)[0]).toContain(label),
);

it.each([
  ['Đề nghị Tỉnh ủy, UBND tỉnh bổ sung 12 tỷ đồng sửa đường Nà Lúc', 'vốn bổ sung sửa đường Nà Lúc'],
  ['Sở Tài chính đề nghị bổ sung 12 tỷ đồng cho các huyện', 'vốn bổ sung cho các huyện'],
])('who asks whom is no part of what is asked for: %s', (text, label) =>
  expect(read(`${text}.`).indicators[0]?.label_vi).toBe(label),
);
