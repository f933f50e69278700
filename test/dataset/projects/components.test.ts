import { describe, expect, it } from 'vitest';
import { namesOf, only, read } from '../read.ts';

describe('stations that a power project lists', () => {
  it('are its components, with place and year', () => {
    const text =
      'Một số dự án như: Chống quá tải cho các TBA: Nà Củng, Số 3, Khu 2A, thành phố Lai Châu năm 2022; Cấp điện cho KDC sau TBA số 5.';
    const tables = read(text);
    expect(tables.projects).toHaveLength(2);
    const [first] = tables.projects;
    expect(first).toMatchObject({
      kind: 'power',
      components: ['Nà Củng', 'Số 3', 'Khu 2A'],
      year: '2022',
      extends_to: [],
    });
    expect(namesOf(tables, first?.places ?? [])).toEqual(['Lai Châu']);
  });

  it('a second list is what it extends to', () => {
    const text =
      'Một số dự án như: Chống quá tải cho các TBA: Nà Củng, Số 3 và mở rộng phạm vi cấp điện cho các TBA: Bản Bo, Số 7.';
    const record = only(read(text).projects);
    expect([record.components, record.extends_to]).toEqual([
      ['Nà Củng', 'Số 3'],
      ['Bản Bo', 'Số 7'],
    ]);
  });

  it('are no places', () => {
    const { places } = read('Một số dự án như: Chống quá tải cho các TBA: San Thàng, Quyết Tiến, thành phố Lai Châu.');
    expect(places.map(({ name_vi }) => name_vi)).toEqual(['Lai Châu']);
  });
});
