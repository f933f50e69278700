import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnyRecord, TableName, Tables } from '../../pipeline/tables.ts';
import { tableNames } from '../../pipeline/tables.ts';
import { makeChange } from '../follow/moved.ts';
import { read } from './read.ts';

const report = readFileSync(new URL('../../sources/reports/lai-chau-nq11-2024/report.md', import.meta.url), 'utf8');
const before = read(report);

/** Words of a record that say which one it is, with figures masked. */
function said(record: AnyRecord): string {
  const words = 'quote' in record ? record.quote : 'text' in record ? record.text : record.kind;
  return words.replace(/\d/g, '#');
}

/** Records of a table by id. */
function byId(tables: Tables, name: TableName): Map<string, AnyRecord> {
  return new Map(tables[name].map((record: AnyRecord) => [record.id, record]));
}

/** Ids of records of the first report that are gone, by table, but for those that hold the words which were changed. */
function gone(after: Tables, changed: string): Partial<Record<TableName, string[]>> {
  const lost: Partial<Record<TableName, string[]>> = {};
  for (const name of tableNames) {
    const there = byId(after, name);
    const ids = before[name].filter((record: AnyRecord) => !there.has(record.id) && !said(record).includes(changed.replace(/\d/g, '#')));
    if (ids.length > 0) lost[name] = ids.map(({ id }) => id);
  }
  return lost;
}

/** Ids that name another record than before, by table: its words are others. */
function swapped(after: Tables): Partial<Record<TableName, string[]>> {
  const others: Partial<Record<TableName, string[]>> = {};
  for (const name of tableNames) {
    const there = byId(after, name);
    const ids = before[name].filter((record: AnyRecord) => {
      const now = there.get(record.id);
      return now !== undefined && said(now) !== said(record);
    });
    if (ids.length > 0) others[name] = ids.map(({ id }) => id);
  }
  return others;
}

const inserted = ' Trong năm 2023, thành phố trồng mới 37 ha rừng và kiên cố hóa 12,5 km kênh mương.';

describe('a sentence with figures moves no id', () => {
  it.each([
    ['in the introduction', 'Cấp uỷ, chính quyền các cấp đã xây dựng nội dung', 'before'],
    ['before the economic figures', 'Ước thực hiện năm 2024, tổng mức', 'before'],
    ['among the scores', 'Chỉ số hài lòng của người dân', 'before'],
    ['before the lighting', 'Đến nay, 100% hộ dân', 'before'],
    ['before the schools', 'Đến hết năm 2024, 31/31 trường', 'before'],
    ['after the recruits', '(50 tân binh); chất lượng tân binh được đảm bảo.', 'after'],
    ['after a decision in a footnote', 'tại Quyết định số 337/QĐ-UBND ngày 11/4/2024.', 'after'],
  ])('%s', (_, at, side) => {
    expect(report.split(at)).toHaveLength(2);
    const after = read(report.replace(at, side === 'before' ? `${inserted.trim()} ${at}` : `${at}${inserted}`));
    expect([gone(after, '—'), swapped(after)]).toEqual([{}, {}]);
    expect(after.indicators.length).toBeGreaterThan(before.indicators.length);
  });

  it('that says the same of the same year as one behind it', () => {
    const at = 'Ước thực hiện năm 2024, tổng mức';
    const twin = 'Năm 2024, thu ngân sách nhà nước trên địa bàn đạt 140 tỷ đồng. ';
    const after = read(report.replace(at, twin + at));
    expect([gone(after, '—'), swapped(after)]).toEqual([{}, {}]);
  });
});

describe('a figure that is edited moves no id', () => {
  it.each([
    ['đạt 4.475 tỷ đồng', '4.475', '5.120'],
    ['ước đạt 62 triệu', '62', '65'],
    ['đạt 78,99 điểm', '78,99', '80,1'],
    ['xếp thứ 3/8', '3/8', '2/8'],
    ['tăng 6,95 điểm', '6,95', '5,5'],
    ['Cấp mầm non: 12 trường', '12', '13'],
    ['10 Cơ sở giáo dục', '10', '11'],
    ['diện tích sàn 502m²', '502', '640'],
    ['tổng mức đầu tư 190 tỷ đồng', '190', '210'],
    ['bàn giao 4,5/4,5km', '4,5/4,5', '3,9/4,5'],
    ['(50 tân binh)', '50', '55'],
    ['tại 7/7 xã, phường', '7/7', '6/7'],
  ])('%s', (at, from, to) => {
    const after = read(makeChange(report, { at, from, to }));
    const ids = (tables: Tables) => tableNames.map((name) => tables[name].map(({ id }) => id).toSorted());
    // A sum or count that no longer adds up is a new anomaly; every other id stays.
    const index = tableNames.indexOf('anomalies');
    expect(ids(after).toSpliced(index, 1)).toEqual(ids(before).toSpliced(index, 1));
    expect(gone(after, '—')).toEqual({});
  });
});

describe('an entry that is removed takes no other id with it', () => {
  it.each([
    ['a recipient', '- Các cơ quan, đơn vị thành phố;\n', ''],
    ['a project of a footnote', 'Dự án đường dây 220kV Phong thổ-Thần Uyên; ', ''],
    ['a project of a list', 'Cấp điện cho KDC sau TBA số 3, số 4, Hồng Thu Mông, nghĩa trang thành phố; ', ''],
    ['a station of a list', 'Lũng Than, Bản Đông 2', 'Bản Đông 2'],
    ['a facility', '01 (một) Trung tâm Pháp Y; ', ''],
    ['a part of a total', 'Cấp tiểu học: 08 trường; ', ''],
    ['a site', 'Du lịch sinh thái (*Lâm viên thành phố*); ', ''],
    ['an area', ' Vùng nguyên liệu chè tại xã San Thành.', ''],
    ['an item of a count', 'Mông, Thái, Giáy', 'Mông, Giáy'],
    ['a field of cooperation', 'xúc tiến du lịch, quảng bá du lịch và phát triển y tế, giáo dục; ', ''],
    ['a sentence', ' Công tác huấn luyện được tổ chức theo đúng kế hoạch.', ''],
  ])('%s', (_, from, to) => {
    expect(report.split(from)).toHaveLength(2);
    const start = report.indexOf(from);
    const cut = { start, end: start + from.length };
    const after = read(report.replace(from, to));
    const lost = gone(after, '—');
    const held = Object.entries(lost).map(([name, ids]) => [name, ids.filter((id) => !touches(id, name as TableName, cut))]);
    expect(held.filter(([, ids]) => ids?.length)).toEqual([]);
  });
});

/** Whether a record of the first report stands in a stretch of its text, wholly or in part, or is about one that does. */
function touches(id: string, name: TableName, { start, end }: { start: number; end: number }): boolean {
  const record = byId(before, name).get(id);
  if (!record) return false;
  if ('subject_ids' in record && record.subject_ids.some((each) => tableNames.some((other) => byId(before, other).has(each) && touches(each, other, { start, end })))) return true;
  if (!('source_start' in record)) return 'start' in record && record.start < end && record.end > start;
  return record.source_start < end && record.source_end > start;
}
