import { expect, it } from 'vitest';
import { subjectOf } from '../../../pipeline/dataset/labels/measure-nouns.ts';
import { codebook, labelsOf } from '../read.ts';

it.each([
  ['diện tích gieo cấy lúa', 'lúa'],
  ['Tổng diện tích gieo trồng', 'gieo trồng'],
  ['Cây lạc: diện tích gieo trồng', 'Cây lạc'],
  ['tốc độ tăng trưởng lĩnh vực trồng trọt', 'lĩnh vực trồng trọt'],
])('the subject of %s', (label, subject) => expect(subjectOf({ codebook }, label)).toBe(subject));

it('how a measure is told is no part of its subject', () =>
  expect(labelsOf('Cây mận: 115 ha, sản lượng bình quân 1.400 tấn/năm, giá trị 18 tỷ đồng.').at(-1)).toBe(
    'giá trị cây mận',
  ));

it('the installed capacity is that of what was counted', () =>
  expect(labelsOf('Tỉnh có 46 dự án thủy điện với tổng công suất lắp máy 774,8 MW.').at(-1)).toBe(
    'tổng công suất lắp máy dự án thủy điện',
  ));
