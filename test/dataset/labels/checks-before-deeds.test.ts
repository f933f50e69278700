import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  ['Qua thanh tra, kiểm tra kiến nghị thu hồi hơn 64 triệu đồng.', ['kiến nghị thu hồi']],
  ['Qua thanh tra, kiểm tra đã thu về ngân sách 64 triệu đồng.', ['thu về ngân sách']],
  ['Qua công tác thanh tra hành chính cũng đã kiến nghị thu hồi 38 tỷ đồng.', ['kiến nghị thu hồi']],
  ['Sau kiểm tra, giám sát, đã phát hiện 7 vụ vi phạm.', ['phát hiện vụ vi phạm']],
  ['Qua rà soát tỷ lệ hộ nghèo còn 8,9%.', ['tỷ lệ hộ nghèo']],
  ['Qua điều tra, rà soát còn 40 hộ nghèo.', ['hộ nghèo']],
  ['Qua kiểm tra 45 cơ sở, phát hiện 3 cơ sở vi phạm.', ['kiểm tra cơ sở', 'phát hiện cơ sở vi phạm']],
])('by what something was found is none of it: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it.each([
  ['Các sở, ngành trên địa bàn tỉnh tiến hành 45 cuộc thanh tra.', ['tiến hành cuộc thanh tra']],
  ['Các cơ quan trên địa bàn huyện tiếp nhận 45 đơn.', ['tiếp nhận đơn']],
])('where bodies are is part of who they are: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
