import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  ['- Chăn nuôi: trâu 560 con, bò 1.240 con.', ['số trâu', 'số bò']],
  ['- Kinh tế: thu nhập bình quân 32,5 triệu đồng/người/năm.', ['thu nhập bình quân']],
  ['- Y tế: 98% người dân tham gia BHYT.', ['người dân tham gia BHYT']],
  ['- Trồng trọt: diện tích 450 ha.', ['Trồng trọt: diện tích']],
])('a field says nothing that its entry leaves out: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it.each([
  ['Chương trình OCOP: 12/14 huyện đã tổ chức phân hạng.', 'huyện đã tổ chức phân hạng'],
  ['Xây dựng nông thôn mới: 12/14 xã đã hoàn thành quy hoạch.', 'xã đã hoàn thành quy hoạch'],
  ['Chương trình giảm nghèo: 12 hộ đã thoát nghèo.', 'hộ đã thoát nghèo'],
])('a programme before a colon is no part of those counted: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);
