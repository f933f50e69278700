import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  ['Xã mở 4 lớp dạy nghề may, có 90 học viên tham gia.', 'học viên tham gia lớp dạy nghề may'],
  ['Xảy ra 3 vụ đình công với 450 công nhân tham gia.', 'công nhân tham gia vụ đình công'],
  ['Tập huấn kỹ thuật nuôi dê, có 60 lao động tham gia.', 'lao động tham gia tập huấn kỹ thuật nuôi dê'],
  ['Tổ chức 14 lớp tập huấn kỹ thuật cho 420 lượt người.', 'lượt người lớp tập huấn kỹ thuật'],
  ['Mở 9 cuộc tuyên truyền pháp luật cho 450 lượt người nghe.', 'lượt người nghe cuộc tuyên truyền pháp luật'],
  [
    'Đoàn các xã, thị trấn đã tổ chức tuyên truyền Luật Trẻ em, có 870 đoàn viên và thiếu nhi tham dự.',
    'đoàn viên và thiếu nhi tham dự tuyên truyền Luật Trẻ em',
  ],
  ['Mở 12 lớp tập huấn với 5 chuyên đề cho 350 người.', 'người lớp tập huấn'],
  ['Tổ chức 5 buổi tập huấn cho 420 cán bộ.', 'cán bộ buổi tập huấn'],
  ['Mở 12 lớp tuyên truyền cho 900 học sinh.', 'học sinh lớp tuyên truyền'],
  ['Tổ chức 3 hội diễn văn nghệ, thể thao cho 400 người.', 'người hội diễn văn nghệ, thể thao'],
  ['Đã tổ chức hội thi hát then, thu hút 85 diễn viên tham gia.', 'diễn viên tham gia hội thi hát then'],
])('who came is told with what they came to: %s', (text, label) => expect(labelsOf(text).at(-1)).toBe(label));

it('what stands behind those who came is what they came to', () =>
  expect(labelsOf('Mở 4 lớp dạy nghề may, có 90 người tham gia 2 khóa tập huấn.')[1]).not.toMatch(/dạy nghề may/));

it.each([
  ['Tổ chức truyền thông sức khỏe được 14 buổi cho 600 lượt người.', 'lượt người buổi truyền thông sức khỏe'],
  ['Tuyên truyền pháp luật 12 buổi với 640 người tham gia.', 'người tham gia buổi tuyên truyền pháp luật'],
])('behind the occasion that a deed is told by: %s', (text, label) => expect(labelsOf(text).at(-1)).toBe(label));

it.each([
  [
    'Giải bóng chuyền có 10 đội tham gia, giải việt dã có 160 vận động viên tham gia.',
    ['đội tham gia giải bóng chuyền', 'vận động viên tham gia giải việt dã'],
  ],
  [
    'Tổ chức 28 buổi chiếu phim; tổ chức giải chạy nam, nữ, có 60 vận động viên tham gia thi đấu.',
    ['buổi chiếu phim', 'vận động viên tham gia thi đấu giải chạy nam'],
  ],
])('of several contests each has its own: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it('those who came are told with a training whose noun stands last', () =>
  expect(labelsOf('Huấn luyện dân quân 03 đợt cho 96 đồng chí.').at(-1)).toBe('đồng chí đợt huấn luyện dân quân'));
