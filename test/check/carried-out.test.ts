import { expect, it } from 'vitest';
import { inReport, read } from '../dataset/read.ts';

it.each([
  [
    'Công văn số 212/UBND-NC ngày 05/4/2023 của UBND tỉnh về việc triển khai thực hiện Nghị quyết số 21-NQ/TU ngày 14/5/2021 của Tỉnh ủy',
    '212/UBND-NC (2023-04-05) is said to carry out 21-NQ/TU (2021-05-14), and is not dated before it.',
  ],
  [
    'Công văn số 212/UBND-NC ngày 05/4/2023 của UBND tỉnh về việc báo cáo kết quả thực hiện Nghị quyết số 21-NQ/TU ngày 14/5/2021 của Tỉnh ủy',
    '212/UBND-NC (2023-04-05) cites 21-NQ/TU (2021-05-14), and is not dated before it.',
  ],
  [
    'Công văn số 212/UBND-NC ngày 05/4/2020 của UBND tỉnh về việc triển khai thực hiện Nghị quyết số 21-NQ/TU ngày 14/5/2021 của Tỉnh ủy',
    '212/UBND-NC (2020-04-05) is said to carry out 21-NQ/TU (2021-05-14), but is dated before it.',
  ],
])('what a document has to do with one in its subject: %s', (text, expected) => {
  const checks = read(inReport(`I. Kết quả\n\nCăn cứ ${text}.`)).checks.filter(({ kind }) => kind === 'date_order');
  expect(checks.map(({ explanation_en }) => explanation_en)).toContain(expected);
});
