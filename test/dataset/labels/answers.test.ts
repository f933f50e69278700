import { expect, it } from 'vitest';
import { valuesOf } from '../read.ts';

it.each([
  [
    'Hỏi: Mức hỗ trợ xây mới nhà ở cho hộ nghèo là bao nhiêu? Trả lời: 60 triệu đồng.',
    [['Mức hỗ trợ xây mới nhà ở cho hộ nghèo', 60]],
  ],
  [
    'Câu hỏi 3: Xin cho biết thu nhập bình quân đầu người của xã năm 2022 đạt bao nhiêu?\n\nTrả lời: 33 triệu đồng.',
    [['thu nhập bình quân đầu người của xã', 33]],
  ],
  ['Hỏi: Đến nay, toàn xã còn bao nhiêu hộ nghèo? Đáp: 45 hộ.', [['hộ nghèo', 45]]],
  // An answer that says itself what it measures, and one to another sort of question.
  ['Hỏi: Mức hỗ trợ là bao nhiêu? Trả lời: Kinh phí hỗ trợ là 60 triệu đồng.', [['Kinh phí hỗ trợ', 60]]],
])('an answer states what its question asks for: %s', (text, expected) => expect(valuesOf(text)).toEqual(expected));
