import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['Có 9 trường công nhận mới mức độ 1, 6 trường nâng lên mức độ 2.', ['trường', 'trường']],
  ['Năm học này có 3 trường đều đạt chuẩn.', ['trường']],
])('a class of facilities is named without what is told of them: %s', (text, names) =>
  expect(read(text).facilities.map(({ name_vi }) => name_vi)).toEqual(names),
);

describe('schools', () => {
  const shown = (text: string) => {
    const { facilities } = read(text);
    const names = new Map(facilities.map(({ id, name_vi, count }) => [id, `${count} ${name_vi}`]));
    return facilities.map(({ name_vi, kind, count, standard_met, parent_id }) => [
      name_vi,
      kind,
      count,
      standard_met,
      parent_id && names.get(parent_id),
    ]);
  };

  it('of a level that leads to their figure are named as schools, and all are parts of the total before', () =>
    expect(
      shown(
        'Huyện có 15/36 trường học đạt chuẩn quốc gia. Trong đó, bậc học mầm non có 6/9 trường đạt chuẩn, chiếm 66,7%; bậc THCS có 9/27 trường đạt chuẩn, chiếm 33,3%.',
      ),
    ).toEqual([
      ['trường học', 'school', 15, 'chuẩn quốc gia', null],
      ['trường mầm non', 'preschool', 6, 'chuẩn', '15 trường học'],
      ['trường THCS', 'lower_secondary_school', 9, 'chuẩn', '15 trường học'],
    ]));

  it('that clauses break down are of the level of their total', () =>
    expect(
      shown(
        'Cấp THCS có 22/24 trường đạt chuẩn quốc gia. Trong đó có 4 trường vừa được công nhận lại gồm Nà Lìm, Nà Tăm; 16 trường được công nhận mức độ 1; 6 trường được công nhận mức độ 2.',
      ),
    ).toMatchObject([
      ['trường THCS', 'lower_secondary_school', 22, 'chuẩn quốc gia', null],
      ['trường vừa được công nhận lại', 'lower_secondary_school', 4, 'chuẩn quốc gia', '22 trường THCS'],
      ['trường', 'lower_secondary_school', 16, 'mức độ 1', '22 trường THCS'],
      ['trường', 'lower_secondary_school', 6, 'mức độ 2', '22 trường THCS'],
    ]));

  it('are of those that the word before their figure names', () =>
    expect(
      shown(
        'Có 52 trường, trong đó công lập 46 trường, ngoài công lập 6 trường. Xây mới 48 phòng học; 40/46 trường công lập đạt chuẩn quốc gia, trong đó mức độ 2 có 14 trường.',
      ).map(([name, , ...rest]) => [name, ...rest]),
    ).toEqual([
      ['trường', 52, null, null],
      ['trường công lập', 46, null, '52 trường'],
      ['trường ngoài công lập', 6, null, '52 trường'],
      ['trường công lập', 40, 'chuẩn quốc gia', '46 trường công lập'],
      ['trường', 14, 'mức độ 2', '40 trường công lập'],
    ]));

  it('meet the degree that stands before their figure', () =>
    expect(shown('Trường đạt chuẩn mức độ 1: 8 trường, mức độ 2: 3 trường.')).toEqual([
      ['trường', 'school', 8, 'chuẩn mức độ 1', null],
      ['trường', 'school', 3, 'mức độ 2', null],
    ]));

  it('have grades in their name, which count nothing, and pupils of a level are none', () =>
    expect(
      shown('Huyện có 11 đơn vị trường học, 01 trường cấp 2 DTNT, 02 trường cấp 1; có 98 tiểu học bỏ học.'),
    ).toEqual([
      ['đơn vị trường học', 'school', 11, null, null],
      ['trường cấp 2 DTNT', 'lower_secondary_school', 1, null, null],
      ['trường cấp 1', 'primary_school', 2, null, null],
    ]));
});

it('a level of several words, and a grade, are of the name', () =>
  expect(
    read(
      'Có 02 trường phổ thông dân tộc nội trú trung học cơ sở và trung học phổ thông, 03 trường phổ thông dân tộc bán trú trung học cơ sở; có 09 chợ, trong đó 01 chợ hạng 2, 08 chợ hạng 3.',
    ).facilities.map(({ name_vi, kind }) => [name_vi, kind]),
  ).toEqual([
    ['trường phổ thông dân tộc nội trú trung học cơ sở và trung học phổ thông', 'ethnic_boarding_school'],
    ['trường phổ thông dân tộc bán trú trung học cơ sở', 'ethnic_semi_boarding_school'],
    ['chợ', 'market'],
    ['chợ hạng 2', 'market'],
    ['chợ hạng 3', 'market'],
  ]));

it('what facilities have is told in their name, where no figure tells it', () =>
  expect(
    read('Huyện có 16 trạm y tế có bác sĩ, 12 chợ có mái che, 3 trường có 45 lớp.').facilities.map(
      ({ name_vi }) => name_vi,
    ),
  ).toEqual(['trạm y tế có bác sĩ', 'chợ có mái che', 'trường']));

it('relics are of the grade that they were recognised as', () =>
  expect(
    read(
      'Có 40 di tích lịch sử, trong đó có 13 di tích được công nhận là di tích quốc gia, 4 di tích được công nhận là di tích cấp tỉnh.',
    ).facilities.map(({ kind, count }) => [kind, count]),
  ).toEqual([
    ['relic', 40],
    ['national_relic', 13],
    ['provincial_relic', 4],
  ]));

it('a clause of its own counts no part of what was counted before', () =>
  expect(
    read(
      'Có 312 cơ sở lưu trú, trong đó 01 khách sạn 5 sao, 24 nhà nghỉ; 06 khu, điểm du lịch được công nhận.',
    ).facilities.map(({ count, parent_id }) => [count, parent_id === null]),
  ).toEqual([
    [312, true],
    [1, false],
    [24, false],
    [6, true],
  ]));
