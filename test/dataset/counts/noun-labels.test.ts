import { expect, it } from 'vitest';
import { labelsOf, read } from '../read.ts';

it('a rate at another time is of what it is told of', () =>
  expect(labelsOf('Tỷ số giới tính khi sinh là 109 nam/100 nữ (năm 2022 là 112 nam/100 nữ).')).toEqual([
    'Tỷ số giới tính khi sinh',
    'Tỷ số giới tính khi sinh',
  ]));

it('a noun that says what goes with the count before is not told so again', () => {
  expect(labelsOf('Xã xảy ra 4 vụ việc, trong đó đánh bạc 2 vụ, 9 đối tượng.').at(-1)).toBe('đối tượng đánh bạc');
  expect(labelsOf('Huyện hoàn thành 12/14 chỉ tiêu, 2 chỉ tiêu chưa hoàn thành.').at(-1)).toBe(
    'chỉ tiêu chưa hoàn thành',
  );
});

it('those who take part in what is approved or carried out are not themselves approved', () =>
  expect(labelsOf('Phê duyệt 68 dự án với 241 hộ tham gia.').at(-1)).toBe('hộ tham gia'));

it('a mean and those counted behind it say nothing of one another', () => {
  expect(labelsOf('Toàn huyện bình quân đạt 14,8 tiêu chí/xã và 5 thôn được công nhận thôn kiểu mẫu.')).toEqual([
    'tiêu chí bình quân',
    'thôn được công nhận thôn kiểu mẫu',
  ]);
});

it.each([
  ['Năm 2015, huyện có 9.800 hộ nghèo. Năm 2020, còn hơn 6.910 hộ.', 'hộ nghèo'],
  ['Năm 2015, huyện có 9.800 hộ nghèo. Xã Nậm Phát còn 690 hộ.', 'hộ Xã Nậm Phát'],
])('as many as a later sentence says are left are of those of the one before it: %s', (text, label) =>
  expect(labelsOf(text).at(-1)).toBe(label),
);

it('what the others came to is no more of what was done before', () =>
  expect(labelsOf('Ban hành 5 quyết định xử phạt, 2 trường hợp còn lại đang hoàn thiện hồ sơ.').at(-1)).toBe(
    'trường hợp còn lại đang hoàn thiện hồ sơ',
  ));

it('a part that a bracket opens is named by its noun', () =>
  expect(
    labelsOf('Năm 2022, chi bộ vững mạnh chiếm 92% (trong đó, có 21% chi bộ trong sạch, vững mạnh tiêu biểu).'),
  ).toEqual(['chi bộ vững mạnh', 'chi bộ trong sạch, vững mạnh tiêu biểu']));

it.each([
  ['Xây dựng 2 trạm biến áp cấp điện cho 210 hộ dân.', ['Xây dựng trạm biến áp', 'cấp điện hộ dân']],
  ['Đầu tư 03 công trình nước sạch cấp nước cho 412 hộ.', ['cấp nước hộ']],
])('those whom works serve are not all there are: %s', (text, labels) => {
  expect(labelsOf(text)).toEqual(labels);
  expect(read(text).indicators.map(({ indicator_code }) => indicator_code)).not.toContain('households');
});
