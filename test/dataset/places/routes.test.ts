import { describe, expect, it } from 'vitest';
import { isRoute } from '../../../pipeline/dataset/places/routes.ts';
import { labelsOf, read, rows } from '../read.ts';

describe('works that both their ends name', () => {
  it.each([
    ['đường từ Nà Pồng đến Khuổi Lầy', true],
    ['tuyến kênh từ đập Khe Ngang đi cánh đồng Bản Sen', true],
    ['đường nối Quốc lộ 6 với Tỉnh lộ 128', true],
    ['đường liên xã', false],
    ['đường từ nguồn vốn xã hội hóa', false],
    ['trẻ từ 6 đến 11 tuổi', false],
  ])('%s: %s', (text, isNamed) => expect(isRoute(text)).toBe(isNamed));

  it.each([
    ['Cải tạo 4,5 km đường từ Nà Pồng đến Khuổi Lầy.', 'Cải tạo đường từ Nà Pồng đến Khuổi Lầy'],
    ['Nạo vét 2 km kênh từ đập Khe Ngang đi Bản Sen.', 'Nạo vét kênh từ đập Khe Ngang đi Bản Sen'],
  ])('a length of them keeps both: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));

  it('are a project when they are finished', () =>
    expect(
      rows(read('Đã hoàn thành đường từ Nà Pồng đến Khuổi Lầy dài 12 km.').projects, 'name_vi', 'status', 'kind'),
    ).toEqual([['đường từ Nà Pồng đến Khuổi Lầy', 'completed', 'road']]));

  it('what else is finished is none', () =>
    expect(read('Đã hoàn thành đường liên xã dài 12 km.').projects).toEqual([]));
});
