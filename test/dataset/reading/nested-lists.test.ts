import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

describe('entries are under the branch that they are of', () => {
  it.each([
    [
      '# Chỉ tiêu chủ yếu năm 2025\n\n• Về kinh tế:\n  o Cơ cấu kinh tế: Nông nghiệp: 62%; dịch vụ: 38%.\n  o Thu nhập bình quân đầu người: 45 triệu đồng.',
      ['Cơ cấu kinh tế: Nông nghiệp', 'Cơ cấu kinh tế: dịch vụ', 'Thu nhập bình quân đầu người'],
    ],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});
