import { expect, it } from 'vitest';
import { subjectOf } from '../../../pipeline/dataset/labels/measure-nouns.ts';
import { codebook } from '../read.ts';

it.each([
  ['diện tích gieo cấy lúa', 'lúa'],
  ['Tổng diện tích gieo trồng', 'gieo trồng'],
  ['Cây lạc: diện tích gieo trồng', 'Cây lạc'],
  ['tốc độ tăng trưởng lĩnh vực trồng trọt', 'lĩnh vực trồng trọt'],
])('the subject of %s', (label, subject) => expect(subjectOf({ codebook }, label)).toBe(subject));
