import { expect, test } from 'vitest';
import { createIdMaker } from '../pipeline/report-id.ts';

test.each([
  ['reports/Báo cáo số 05 (Đợt 2).md', 'bao-cao-so-05-dot-2'],
  ['ba\u0301o.MD', 'bao'],
  ['/tmp/a.b.md', 'a-b'],
  ['---.md', 'report'],
  ['stdin', 'stdin'],
])('%s → %s', (path, id) => {
  expect(createIdMaker()(path)).toBe(id);
});

test('gives every report of a run an id of its own', () => {
  expect(['a/report.md', 'b/report.md', 'c/Report.md', 'report-2.md'].map(createIdMaker())).toEqual([
    'report',
    'report-2',
    'report-3',
    'report-2-2',
  ]);
});
