import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { crossExamine, rules } from '../../pipeline/check/cross-examine.ts';
import { facility, footnote, mention, section, tablesOf } from './records.ts';

test('every rule is one kind of the published schema, in its order', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/checks.schema.json', import.meta.url), 'utf8'));
  expect(rules.map((rule) => rule.id)).toEqual(schema.properties.kind.enum);
  expect(rules.every((rule) => rule.description.endsWith('.'))).toBe(true);
});

test('a finding becomes a check whose id names its main subject', () => {
  const parent = facility('Trường công lập', { count: 3, section_id: 'r:section:II.3' });
  const parts = [1, 2].map((count) => facility(`part-${count}`, { count, parent_id: parent.id }));
  expect(crossExamine(tablesOf({ facilities: [parent, ...parts] }), '', [])).toEqual([
    {
      id: 'r:check:sum:facility-truong-cong-lap',
      report_id: 'r',
      section_id: 'r:section:II.3',
      kind: 'sum',
      subject_ids: [parent.id, parts[0]?.id, parts[1]?.id],
      expected: '3',
      found: '3',
      holds: true,
      explanation_vi: 'Tổng số “Trường công lập” là 3; các phần cộng lại: 1 + 2 = 3, khớp.',
      explanation_en: 'The total of “Trường công lập” is 3; its parts add up to 1 + 2 = 3, which agrees.',
    },
  ]);
});

test('two findings of one kind about one subject have ids of their own, and no id counts', () => {
  const sections = [section('I'), section('II', { ordinal: 2 })];
  const footnotes = [footnote('⁽¹⁾'), footnote('⁽²⁾', { source_start: 5 })];
  const said = mention('01 (một)', { start: 9, value: 1 });
  const ids = (tables: Parameters<typeof tablesOf>[0]) =>
    crossExamine(tablesOf(tables), '', []).map((check) => check.id);
  const all = ids({ sections, footnotes, mentions: [said] });
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain('r:check:sequence:r:headings');
  expect(all).toContain('r:check:sequence:r:footnotes');
  expect(all).toEqual(expect.arrayContaining(ids({ mentions: [said] })));
});

test('tables without a report have no checks', () => {
  expect(crossExamine(tablesOf({ reports: [], sections: [section('I')] }), '', [])).toEqual([]);
});
