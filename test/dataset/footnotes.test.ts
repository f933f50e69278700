import { describe, expect, it } from 'vitest';
import { only, read, rows } from './read.ts';

const stations = `I. Điện

Hoàn thành nhiều công trình⁽¹⁾. Tỷ lệ hộ dùng điện đạt 99%.

II. Y tế

Duy trì nền nếp.

⁽¹⁾ Chống quá tải cho các TBA: Nà Củng, Số 3, huyện Tam Đường năm 2021; Dự án cấp điện cho các thôn chưa có điện.

Nhiều xã đạt tiêu chí.
`;

describe('a footnote', () => {
  const tables = read(stations);
  const note = only(tables.footnotes);

  it('belongs to the section of its anchor, not to that in which it stands', () => {
    expect(note).toMatchObject({
      section_id: 'text:section:i',
      marker: '⁽¹⁾',
      anchor_quote: 'Hoàn thành nhiều công trình',
    });
    expect(note.anchor_start).toBe(stations.indexOf('⁽¹⁾'));
  });

  it('holds its text, and points at it', () => {
    expect(note.text).toMatch(/^Chống quá tải .* chưa có điện\.$/);
    expect(stations.slice(note.source_start, note.source_end)).toBe(note.text);
  });

  it('is a tree: projects hold their stations', () => {
    expect(rows(tables.footnote_items, 'path', 'parent_path', 'kind', 'name')).toEqual([
      ['1', null, 'project', expect.stringMatching(/^Chống quá tải cho các TBA/)],
      ['1.1', '1', 'facility', 'Nà Củng'],
      ['1.2', '1', 'facility', 'Số 3'],
      ['2', null, 'project', 'Dự án cấp điện cho các thôn chưa có điện'],
    ]);
  });

  it('counts its leaves', () => {
    expect(note.item_count).toBe(3);
  });

  it('ties entries to the records that they are, with place, year and role', () => {
    const [first, station] = tables.footnote_items;
    const [project] = tables.projects;
    expect([first?.refers_to, station?.refers_to]).toEqual([project?.id, project?.id]);
    expect(station).toMatchObject({
      role: 'Chống quá tải cho các TBA',
      year: '2021',
      places: ['text:place:vn.12.106'],
    });
    expect(project).toMatchObject({ footnote_id: note.id, section_id: 'text:section:i' });
  });
});

describe('entries of a footnote', () => {
  it('counted facilities and figures are what they are', () => {
    const tables = read(
      'Huyện có nhiều cơ sở⁽¹⁾.\n\n⁽¹⁾ Cấp mầm non: 09 trường; tỷ lệ phòng học kiên cố: 91%; nhân dân đồng thuận.\n',
    );
    expect(rows(tables.footnote_items, 'path', 'kind', 'refers_to')).toEqual([
      ['1', 'facility', only(tables.facilities).id],
      ['2', 'indicator', only(tables.indicators).id],
      ['3', 'text', null],
    ]);
  });

  it('a heading inside makes a group', () => {
    const tables = read(
      'Quy hoạch tốt⁽¹⁾.\n\n⁽¹⁾ Quy hoạch chung: Đồ án quy hoạch chung xã Nà Tăm đã được phê duyệt; Đồ án quy hoạch chung xã Bản Bo đã được phê duyệt.\n',
    );
    expect(rows(tables.footnote_items, 'path', 'kind', 'name')).toEqual([
      ['1', 'group', 'Quy hoạch chung'],
      ['1.1', 'project', 'Đồ án quy hoạch chung xã Nà Tăm'],
      ['1.2', 'project', 'Đồ án quy hoạch chung xã Bản Bo'],
    ]);
  });

  it('the marker is a reference and no part of a value', () => {
    const { facilities, mentions } = read('Có 31⁽²⁾ trường học.\n\n⁽²⁾ Cấp mầm non: 12 trường.\n');
    expect(facilities[0]?.count).toBe(31);
    expect(mentions.some(({ text }) => text === '312')).toBe(false);
  });

  it('one without an anchor stands alone', () => {
    const { footnotes } = read('Kết quả tốt.\n\n⁽⁴⁾ Nhân dân đồng thuận.\n');
    expect(only(footnotes)).toMatchObject({ anchor_start: null, anchor_quote: null, section_id: null });
  });
});
