import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it('those counted in a list are under the head that its first entry has', () => {
  expect(labelsOf('Hình thức kỷ luật: khiển trách 3 người, cảnh cáo 2 người, cách chức 1 người.')).toEqual([
    'Hình thức kỷ luật: khiển trách',
    'Hình thức kỷ luật: cảnh cáo',
    'Hình thức kỷ luật: cách chức',
  ]);
  expect(
    labelsOf(
      'Công dân đến phản ánh về các lĩnh vực sau: đất đai 25 lượt; bồi thường 9 lượt; chế độ, chính sách 4 lượt.',
    ),
  ).toEqual([
    'Công dân đến phản ánh về các lĩnh vực sau: đất đai',
    'Công dân đến phản ánh về các lĩnh vực sau: bồi thường',
    'Công dân đến phản ánh về các lĩnh vực sau: chế độ, chính sách',
  ]);
  expect(
    labelsOf('Cơ cấu đảng viên theo độ tuổi: dưới 30 tuổi 12 người; từ 30 đến 50 tuổi 45 người; trên 50 tuổi 9 người.'),
  ).toEqual([
    'Cơ cấu đảng viên theo độ tuổi: dưới 30 tuổi',
    'Cơ cấu đảng viên theo độ tuổi: từ 30 đến 50 tuổi',
    'Cơ cấu đảng viên theo độ tuổi: trên 50 tuổi',
  ]);
});
