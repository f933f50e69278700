import { describe, expect, it } from 'vitest';
import { inReport, namesOf, read, rows } from '../read.ts';

describe('an event', () => {
  const text = inReport(
    'I. Kết quả\n\nTăng cường tuyên truyền, tổ chức Ngày hội văn hóa năm 2023 tại 5/5 xã, phường, phối hợp tổ chức “điểm” Ngày hội tại phường Tân Phong.',
  );

  it('is told again in the same sentence, with what tells it apart, and of the same year', () => {
    expect(rows(read(text).projects, 'name_vi', 'year', 'quote')).toEqual([
      ['Ngày hội văn hóa năm 2023', '2023', 'tổ chức Ngày hội văn hóa năm 2023'],
      ['“điểm” Ngày hội tại phường Tân Phong', '2023', 'phối hợp tổ chức “điểm” Ngày hội tại phường Tân Phong'],
    ]);
  });

  it('is in the area of the report where nothing else is said', () => {
    const tables = read(text);
    expect(tables.projects.map(({ places }) => namesOf(tables, places))).toEqual([['Lai Châu'], ['Tân Phong']]);
  });
});

it('plans are of the area of the report, and those of the country are not', () => {
  const tables = read(
    inReport(
      'I. Kết quả\n\nPhê duyệt Đồ án quy hoạch phân khu II. Góp ý, trình Chính phủ Quy hoạch tổng thể quốc gia.',
    ),
  );
  expect(tables.projects.map(({ name_vi, places }) => [name_vi, namesOf(tables, places)])).toEqual([
    ['Đồ án quy hoạch phân khu II', ['Lai Châu']],
    ['Quy hoạch tổng thể quốc gia', []],
  ]);
});
