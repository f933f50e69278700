import { describe, expect, it } from 'vitest';
import { labelsOf, only, read, rows } from '../read.ts';

it('what works cost may be a sentence of its own behind the one that names them, and what they will do once done is no stage', () => {
  const { projects, indicators } = read(
    'UBND tỉnh vừa phê duyệt dự án nâng cấp, sửa chữa hồ chứa nước Thành Lúc tại xã Tiên Pha. Tổng mức đầu tư hơn 25 tỷ đồng từ nguồn vốn Trung ương hỗ trợ. Dự án hoàn thành sẽ đảm bảo an toàn hồ chứa.',
  );
  expect(rows(projects, 'status', 'budget_vnd')).toEqual([['approved', 25e9]]);
  expect(indicators).toEqual([]);
});

it.each([
  ['Trường THPT Tân Hà nằm trên địa bàn huyện Tân Phú có kinh phí đầu tư 21 tỷ đồng.', 'Trường THPT Tân Hà', 21e9],
  ['Tuyến kè sông Nậm Mu là công trình lớn, có tổng mức đầu tư gần 120 tỷ đồng.', 'Tuyến kè sông Nậm Mu', 120e9],
  [
    'UBND tỉnh đã phê duyệt dự án xây dựng Trường THPT Lý Khao, với trị giá đầu tư khoảng 79 tỷ đồng.',
    'xây dựng Trường THPT Lý Khao',
    79e9,
  ],
])('where works are or of what kind stands before what they cost: %s', (text, name, cost) => {
  const project = only(read(text).projects);
  expect([project.name_vi, project.budget_vnd]).toEqual([name, cost]);
});

it('works without a name of their own are told by what they cost in a bracket', () =>
  expect(
    rows(
      read(
        'Đã khởi công dự án Đường tránh thị trấn (tổng mức đầu tư 70 tỷ đồng), dự án chợ trung tâm huyện (tổng mức đầu tư 15,1 tỷ đồng).',
      ).projects,
      'name_vi',
      'budget_vnd',
    ),
  ).toEqual([
    ['Đường tránh thị trấn', 70e9],
    ['chợ trung tâm huyện', 15.1e9],
  ]));

describe('a sum behind a list of works is of all of them', () => {
  it('behind a colon', () => {
    const { projects, indicators } = read(
      'Các công trình hoàn thành gồm: kè suối Nậm Dũng, tuyến đường Hòa Mu - Cây Cóc, nhà làm việc UBND xã Hòa Lúc, với tổng vốn đầu tư là 472 tỷ đồng.',
    );
    expect(rows(projects, 'name_vi', 'budget_vnd')).toEqual([
      ['kè suối Nậm Dũng', null],
      ['tuyến đường Hòa Mu - Cây Cóc', null],
      ['nhà làm việc UBND xã Hòa Lúc', null],
    ]);
    expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([['tổng vốn đầu tư', 472]]);
  });

  it('and that of one work is its own', () =>
    expect(
      rows(
        read('Trong năm đã hoàn thành xây dựng nhà làm việc UBND xã Hòa Lúc với tổng vốn đầu tư 12 tỷ đồng.').projects,
        'budget_vnd',
      ),
    ).toEqual([[12e9]]));
});

it('what only says which works are meant is no part of what they measure', () =>
  expect(labelsOf('Đây là công trình hồ chứa nước lớn nhất huyện, có dung tích 1,2 triệu m3.')).toEqual([
    'dung tích công trình hồ chứa nước lớn nhất huyện',
  ]));

it('what is said of all of a class ends its name', () =>
  expect(rows(read('Cả 3 trường đều được sửa chữa; 2 nhà văn hóa này sẽ được mở rộng.').facilities, 'name_vi')).toEqual(
    [['trường'], ['nhà văn hóa']],
  ));
