import { expect, it } from 'vitest';
import { said } from '../read.ts';

it.each(['gần', 'trên', 'kinh phí', 'tổng kinh phí trên', 'trị giá'])(
  'money alone in a bracket is of the words before it: (%s …)',
  (words) =>
    expect(
      said(`Xã có 12 mô hình; hỗ trợ cây giống (${words} 180 triệu đồng), tu sửa phòng học (45 triệu đồng).`),
    ).toEqual([
      ['mô hình', 'count', 12, null],
      ['hỗ trợ cây giống', 'level', 180, null],
      ['tu sửa phòng học', 'level', 45, null],
    ]),
);
