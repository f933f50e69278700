import { expect, it } from 'vitest';
import { only, read } from '../read.ts';

it.each([
  ['Sở Tài nguyên và Môi trường lập hồ sơ dự án Hồ chứa nước Nậm Cóc.', ['Sở Tài nguyên và Môi trường']],
  ['Sở Y tế tỉnh Hà Nam khởi công dự án Bệnh viện đa khoa Nà Cóc.', ['Sở Y tế tỉnh Hà Nam']],
  ['Sở GD&ĐT và Sở NN&PTNT phối hợp triển khai dự án Trường Nà Cóc.', ['Sở GD&ĐT', 'Sở NN&PTNT']],
  ['Bộ Giao thông vận tải đã phê duyệt dự án Cầu Nậm Cóc.', ['Bộ Giao thông vận tải']],
])('departments and ministries are named in full: %s', (text, names) =>
  expect(only(read(text).projects).organisations).toEqual(names),
);
