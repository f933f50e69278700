import { describe, expect, it } from 'vitest';
import { only, read, rows } from '../read.ts';

describe('works with their size in a bracket', () => {
  it('each is a project, of the kind of the one before it where only a name stands', () => {
    const { projects, indicators } = read(
      'Định hướng phát triển giao thông: đường đi khu sản xuất Nà Củng 1 (4,2ha), Bản Bo (5,8 ha); cầu bê tông Nà Khằm (0,8ha); quy hoạch chợ trung tâm xã (0,5ha).',
    );
    expect(indicators).toEqual([]);
    expect(rows(projects, 'name_vi', 'kind', 'area_ha', 'status')).toEqual([
      ['đường đi khu sản xuất Nà Củng 1', 'road', 4.2, 'planned'],
      ['đường đi khu sản xuất Bản Bo', 'road', 5.8, 'planned'],
      ['cầu bê tông Nà Khằm', 'road', 0.8, 'planned'],
      ['quy hoạch chợ trung tâm xã', 'industry', 0.5, 'planned'],
    ]);
  });

  it('lengths and costs too', () => {
    const { projects } = read(
      'Kế hoạch đầu tư: đường liên thôn Nà Tăm (2,4 km); trường mầm non Hoa Ban (850 triệu đồng).',
    );
    expect(rows(projects, 'length_km', 'budget_vnd')).toEqual([
      [2.4, null],
      [null, 850_000_000],
    ]);
  });

  it('a length or an area with a cost, one behind the other', () => {
    const { projects, indicators } = read(
      '- Xây dựng mới: đường Nà Khằm - Huổi Lếch (2,4 km; 3.150 triệu đồng), chợ trung tâm xã (1,6 tỷ đồng; 0,4 ha), nước sinh hoạt bản Pa Vai (900 triệu đồng).',
    );
    expect(indicators).toEqual([]);
    expect(rows(projects, 'name_vi', 'length_km', 'area_ha', 'budget_vnd')).toEqual([
      ['đường Nà Khằm - Huổi Lếch', 2.4, null, 3_150_000_000],
      ['chợ trung tâm xã', null, 0.4, 1_600_000_000],
      ['nước sinh hoạt bản Pa Vai', null, null, 900_000_000],
    ]);
  });

  it('two of one name with other sizes stay two: no figure is lost', () => {
    const { projects } = read('Quy hoạch: cầu bê tông Nà Khằm (0,8 ha); cầu bê tông Nà Khằm (1,2 ha).');
    expect(rows(projects, 'area_ha')).toEqual([[0.8], [1.2]]);
  });

  it.each([
    ['crops are none', 'Kế hoạch: trồng cây ăn quả (50 ha), trồng chè (20 ha).'],
    ['nor what no one plans', 'Các chợ Nà Tăm (0,5 ha), Bản Bo (0,4 ha) hoạt động tốt.'],
    ['nor programmes', 'Kế hoạch vốn: chương trình giảm nghèo (30 tỷ đồng).'],
  ])('%s', (_, text) => {
    expect(read(text).projects).toEqual([]);
  });
});

describe('works that their noun and name tell', () => {
  it.each([
    ['Đã hoàn thành, đưa vào sử dụng kênh thủy lợi Nậm Mạ dài 3,2 km.', 'kênh thủy lợi Nậm Mạ', 'in_use'],
    ['Nhà văn hóa tổ dân phố số 4 đang được sửa chữa.', 'Nhà văn hóa tổ dân phố số 4', 'in_progress'],
    [
      'Khu du lịch Hồ Sen (45ha) đã được phê duyệt quy hoạch chi tiết tại Quyết định số 5/QĐ-UBND.',
      'Khu du lịch Hồ Sen',
      'approved',
    ],
    ['Đề nghị quan tâm đầu tư nâng cấp trạm y tế xã, kinh phí 2 tỷ đồng.', 'nâng cấp trạm y tế xã', 'proposed'],
    ['Khởi công 01 công trình, gồm: chợ trung tâm xã Nà Tăm.', 'chợ trung tâm xã Nà Tăm', 'started'],
  ])('%s', (text, name, status) => {
    expect(rows(read(text).projects, 'name_vi', 'status')).toEqual([[name, status]]);
  });

  it.each([
    ['Trường Tiểu học Nà Tăm đang triển khai dạy học trực tuyến.'],
    ['Trạm y tế xã hoạt động ổn định.'],
    ['Đưa vào sử dụng phần mềm quản lý văn bản.'],
  ])('not: %s', (text) => {
    expect(read(text).projects).toEqual([]);
  });
});

describe('an entry that a project heads', () => {
  it('tells all of it: the farthest stage, the progress of what is counted', () => {
    const { projects, indicators } = read(
      'a) Cầu Nà Khằm (lý trình Km14): chiều dài 126 m, tổng mức đầu tư 74 tỷ đồng; khởi công ngày 03/3/2024, đến nay đã thi công xong 02/03 trụ.',
    );
    expect(indicators).toEqual([]);
    expect(only(projects)).toMatchObject({
      status: 'in_progress',
      length_km: 0.126,
      budget_vnd: 74_000_000_000,
      progress_value: 2,
      progress_total: 3,
      progress_text: '02/03 trụ',
    });
  });

  it('what hinders it is no stage', () => {
    const { projects } = read(
      'b) Đường Nà Tăm - Bản Bo: đang giải phóng mặt bằng; còn vướng mắc do di chuyển đường dây.',
    );
    expect(only(projects).status).toBe('site_clearance');
  });
});

it('a footnote of projects has the status of its sentence', () => {
  const { projects } = read('Sở đề xuất đầu tư 02 dự án mới[1].\n\n[1] Gồm: Đường Nà Tăm - Bản Bo; Cầu Nà Khằm.\n');
  expect(rows(projects, 'status')).toEqual([['proposed'], ['proposed']]);
});
