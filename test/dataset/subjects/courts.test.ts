import { expect, it } from 'vitest';
import { labelsOf, valuesOf } from '../read.ts';

it.each([
  [
    'Tổng số án hình sự thụ lý 61 vụ/131 bị cáo; đã giải quyết 58 vụ/120 bị cáo.',
    ['Tổng số án hình sự thụ lý', 'bị cáo án hình sự thụ lý', 'giải quyết vụ án hình sự', 'giải quyết bị cáo hình sự'],
  ],
  [
    'Số vụ án hình sự thụ lý 81 vụ với 168 bị cáo, tăng 13 vụ, 6 bị cáo so với năm 2022.',
    ['Số vụ án hình sự thụ lý', 'bị cáo án hình sự thụ lý', 'Số vụ án hình sự thụ lý', 'bị cáo án hình sự thụ lý'],
  ],
  [
    'Về án hành chính, tòa án tỉnh đã thụ lý 78 vụ, đã giải quyết 76 vụ.',
    ['thụ lý vụ án hành chính', 'giải quyết vụ án hành chính'],
  ],
  [
    'Án hình sự thụ lý là 13 vụ; đã giải quyết 12 vụ. Án dân sự: thụ lý 45 vụ.',
    ['Án hình sự thụ lý', 'giải quyết vụ án hình sự', 'thụ lý vụ án dân sự'],
  ],
  ['Về án hôn nhân gia đình: Trong năm TAND hai cấp thụ lý 41 vụ án.', ['thụ lý vụ án hôn nhân gia đình']],
  ['Về việc: thụ lý mới 99 việc.', ['thụ lý mới việc']],
])('cases of a court and those in them are told by their kind: %s', (text, expected) =>
  expect(labelsOf(text)).toEqual(expected),
);

it.each([
  [
    'TAND huyện thụ lý 75 vụ án dân sự, đã giải quyết 59 vụ (đạt 78,7%) còn lại 16 vụ.',
    [
      ['thụ lý vụ án dân sự', 75],
      ['giải quyết vụ án dân sự', 59],
      ['giải quyết vụ án dân sự', 78.7],
      ['vụ án dân sự còn lại', 16],
    ],
  ],
  [
    'TAND tỉnh thụ lý sơ thẩm 57 vụ án hình sự đã giải quyết 54 vụ.',
    [
      ['thụ lý sơ thẩm vụ án hình sự', 57],
      ['giải quyết vụ án hình sự', 54],
    ],
  ],
])('what the next count is told by is none of the noun before it: %s', (text, expected) =>
  expect(valuesOf(text)).toEqual(expected),
);

it('what is done with cases that the sentence before counts is of their kind', () =>
  expect(valuesOf('Tổng số án hình sự đã thụ lý 761 vụ, giảm 8 vụ so với năm 2016. Đã giải quyết 671 vụ.')).toEqual([
    ['Tổng số án hình sự thụ lý', 761],
    ['Tổng số án hình sự thụ lý', -8],
    ['giải quyết vụ án hình sự', 671],
  ]));

it.each([
  [
    'Cơ quan điều tra đã kết thúc điều tra và đề nghị truy tố 36 vụ/53 bị can.',
    ['kết thúc điều tra và đề nghị truy tố vụ', 'kết thúc điều tra và đề nghị truy tố bị can'],
  ],
  [
    'Viện kiểm sát đã thực hành quyền công tố và kiểm sát điều tra 85 vụ.',
    ['thực hành quyền công tố và kiểm sát điều tra vụ'],
  ],
  ['Viện kiểm sát ban hành 13 yêu cầu khởi tố vụ án.', ['ban hành yêu cầu khởi tố vụ án']],
])('two steps of a case are told together: %s', (text, expected) => expect(labelsOf(text)).toEqual(expected));

it('what a court does next is of no one kind of those that parts told of', () =>
  expect(
    labelsOf(
      'Viện kiểm sát truy tố 28 vụ. Trong đó, án ma túy 19 vụ; án kinh tế 9 vụ. Tòa án đã tiếp nhận giải quyết 31 vụ với 51 bị cáo.',
    ).slice(-2),
  ).toEqual(['tiếp nhận giải quyết vụ', 'tiếp nhận giải quyết bị cáo']));

it('another court behind a comma is no part of what the cases are', () =>
  expect(
    labelsOf('TAND tỉnh thụ lý 48 vụ án các loại, TAND các huyện, thành phố thụ lý 55 vụ việc.').slice(0, 1),
  ).toEqual(['thụ lý vụ án các loại']));
