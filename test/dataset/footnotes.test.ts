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

  it.each([
    [
      'bullets under bullets, told by their indent',
      '[^1]: Cụ thể:\n    - Đường liên thôn:\n        - Đoạn đầu cầu;\n        - Đoạn cuối bản.\n    - Cán bộ gương mẫu.\n',
      ['1 group Đường liên thôn', '1.1 text Đoạn đầu cầu', '1.2 text Đoạn cuối bản', '2 text Cán bộ gương mẫu'],
    ],
    [
      'letters under numbers without an indent',
      '[^1]: Nội dung hỗ trợ:\n1. Chăn nuôi:\na) Nuôi ong: 12 hộ;\nb) Nuôi dê: 7 hộ.\n2. Trồng trọt: 30 hộ.\n',
      ['1 group Chăn nuôi', '1.1 indicator Nuôi ong', '1.2 indicator Nuôi dê', '2 indicator Trồng trọt'],
    ],
    [
      'pluses under a figure that they break down',
      '[^1]: Gồm:\n- Vốn trung ương: 30 tỷ đồng, trong đó:\n+ Đầu tư: 20 tỷ đồng;\n+ Sự nghiệp: 10 tỷ đồng.\n- Vốn tỉnh: 5 tỷ đồng.\n',
      ['1 indicator Vốn trung ương', '1.1 indicator Đầu tư', '1.2 indicator Sự nghiệp', '2 indicator Vốn tỉnh'],
    ],
    [
      'several groups without a marker',
      '[^1]:\nĐường bộ:\n- Tuyến phía bắc;\n- Tuyến phía nam.\n\n    Đường thủy:\n    - Bến phà.\n',
      [
        '1 group Đường bộ',
        '1.1 text Tuyến phía bắc',
        '1.2 text Tuyến phía nam',
        '2 group Đường thủy',
        '2.1 text Bến phà',
      ],
    ],
    [
      'on one line, behind words that open the list',
      '[^1]: Gồm: Nông dân tiêu biểu năm 2021; Cán bộ gương mẫu; Nhân dân đồng thuận.\n',
      ['1 text Nông dân tiêu biểu năm 2021', '2 text Cán bộ gương mẫu', '3 text Nhân dân đồng thuận'],
    ],
    [
      'between commas, each with a figure of its own',
      '[^1]: Trong đó: đường bộ 21 vụ, đường sắt 02 vụ.\n',
      ['1 indicator vụ đường bộ', '2 indicator vụ đường sắt'],
    ],
    ['a note of plain words lists nothing', '[^1]: Theo số liệu của Phòng Y tế, gồm cả 02 xã vùng cao.\n', []],
  ])('%s', (_, note, found) => {
    const tables = read(`Xã có nhiều mô hình[^1].\n\n${note}\n## II. Y tế\n\nTỷ lệ che phủ rừng đạt 50%.\n`);
    expect(tables.footnote_items.map(({ path, kind, name }) => `${path} ${kind} ${name}`)).toEqual(found);
    expect(tables.sections.map(({ title }) => title)).toEqual(['Y tế']);
  });

  it('projects have the status that the sentence tells, also where the mark stands behind its stop', () => {
    const tables = read(
      'Xã đề xuất tỉnh cho lập chủ trương đầu tư 02 dự án mới.[1]\n\n[1] Gồm: Cầu Nậm Lúa; Cầu Bản Giang.\n',
    );
    expect(rows(tables.projects, 'name_vi', 'status')).toEqual([
      ['Cầu Nậm Lúa', 'proposed'],
      ['Cầu Bản Giang', 'proposed'],
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

describe('what converters leave of footnotes', () => {
  const text =
    'Huyện có 12 tổ hợp tác và 67 trang trại [6] . Có 5 [7] /8 xã đạt chuẩn.\n\n6 Số trang trại theo tiêu chí cũ là 40 trang trại.\n\n3 Xã đã có đường nhựa.\n';

  it('a number in square brackets behind words refers to one, be it there or not', () => {
    const { indicators, mentions } = read(text);
    expect(indicators.map(({ label_vi, value_text }) => [label_vi, value_text]).slice(0, 3)).toEqual([
      ['tổ hợp tác', '12 tổ hợp tác'],
      ['trang trại', '67 trang trại'],
      ['xã đạt chuẩn', '5 /8 xã'],
    ]);
    expect(mentions.filter(({ reason }) => reason === 'footnote marker').map((each) => each.text)).toEqual([
      '[6]',
      '[7]',
      '6',
    ]);
  });

  it('a bare number before a capital opens the one that is referred to so', () =>
    expect(read(text).footnotes.map(({ marker }) => marker)).toEqual(['6']));
});

describe('markers and what only looks like one', () => {
  const { footnotes, anomalies, sections, indicators } = read(`I. Kinh tế

1. Thủy điện: Tổng công suất 22,2 MW[1] và hoạt động tốt.

2. Công trình khác: (1) Chợ huyện; (2) Bến xe và (3) Sân vận động. Một số dự án chậm tiến độ(1).

[1] Gồm: Nậm Pia 15 MW; Pa Vai 7,2 MW.

(1) Gồm: Đường Nà Khằm - Nà Hỳ; Đường Bản Bo.`);

  it('the numbers of a list refer to no footnote', () =>
    expect(rows(footnotes, 'marker', 'anchor_quote')).toEqual([
      ['[1]', 'Tổng công suất 22,2 MW'],
      ['(1)', 'Một số dự án chậm tiến độ'],
    ]));

  it('none is an orphan, behind the title of an entry too', () => {
    expect(rows(anomalies, 'kind')).not.toContainEqual(['orphan_anchor']);
    expect(rows(sections, 'number')).toEqual([['I'], ['I.1'], ['I.2']]);
    expect(new Set(indicators.slice(1).map(({ parent_id }) => parent_id))).toEqual(new Set([indicators[0]?.id]));
  });
});

it('plants that a list names with their power have it as their measure', () => {
  const { indicators } = read('Có 2 nhà máy thủy điện⁽¹⁾.\n\n⁽¹⁾ Gồm: Nậm Pia 15 MW (xã Pa Vai); Nậm Bạc 2 (7,2 MW).');
  expect(rows(indicators, 'label_vi')).toEqual([['công suất Nậm Pia'], ['công suất Nậm Bạc 2']]);
});

it('a numbered sentence that counts is no title', () => {
  const { indicators, sections } = read(
    'I. Kết quả\n\n1. Huyện ban hành 12 văn bản chỉ đạo, xã ban hành 35 văn bản. Mở 45 lớp.\n\n2. Thực hiện 3 chương trình mục tiêu quốc gia. Vốn đạt khá.',
  );
  expect(rows(indicators, 'obs_value')).toEqual([[12], [35], [45]]);
  expect(rows(sections, 'number')).toEqual([['I'], ['I.2']]);
});
