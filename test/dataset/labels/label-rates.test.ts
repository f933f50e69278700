import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

describe('a rate is one of what it names', () => {
  it.each([['Tỷ lệ hộ nghèo còn 7,2%, hộ cận nghèo còn 11,4%.', ['Tỷ lệ hộ nghèo', 'tỷ lệ hộ cận nghèo']]])(
    '%s',
    (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels),
  );

  it.each([
    ['- Tỷ lệ thôn văn hóa: 90%; hộ gia đình văn hóa: 80%.', ['Tỷ lệ thôn văn hóa', 'tỷ lệ hộ gia đình văn hóa']],
    [
      'Tỷ lệ giáo viên đạt chuẩn: Mầm non 88%, Phổ thông trung học 82%.',
      ['Tỷ lệ giáo viên đạt chuẩn: Mầm non', 'Tỷ lệ giáo viên đạt chuẩn: Phổ thông trung học'],
    ],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

describe('a rate of farming is one of what it names', () => {
  it.each([
    [
      'Tỷ lệ xã có đường ô tô được cứng hóa đạt 100%, đường trục thôn được cứng hóa đạt 95%.',
      ['Tỷ lệ xã có đường ô tô được cứng hóa', 'tỷ lệ đường trục thôn được cứng hóa'],
    ],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it('poor households that are left, in percent, are a rate', () =>
  expect(labelsOf('Hộ nghèo giảm còn 0,4%.')).toEqual(['tỷ lệ hộ nghèo']));

it('so are those of all the district', () =>
  expect(labelsOf('Hộ nghèo toàn huyện giảm còn 41%.')).toEqual(['tỷ lệ hộ nghèo']));

describe('an entry of a list of rates leaves out', () => {
  it.each([
    ['Tỷ lệ giáo viên đạt chuẩn chiếm 92%, trên chuẩn 31%.', 'tỷ lệ giáo viên trên chuẩn'],
    [
      'Tỷ lệ hộ dân sử dụng nước hợp vệ sinh đạt 95%, có nhà tiêu hợp vệ sinh 72%.',
      'tỷ lệ hộ dân có nhà tiêu hợp vệ sinh',
    ],
    ['Tỷ lệ đảng viên hoàn thành xuất sắc nhiệm vụ 18%, không hoàn thành 0,5%.', 'tỷ lệ đảng viên không hoàn thành'],
    ['Tỷ lệ học sinh khá, giỏi đạt 45%, yếu kém 3%.', 'tỷ lệ học sinh yếu kém'],
  ])('of whom it tells: %s', (text, label) => expect(labelsOf(text)[1]?.toLowerCase()).toBe(label.toLowerCase()));

  it.each([
    ['Tỷ lệ đường trục xã được cứng hóa đạt 100%, đường trục thôn 92%.', 'tỷ lệ đường trục thôn được cứng hóa'],
    ['Tỷ lệ trẻ 5 tuổi ra lớp đạt 99,9%, trẻ dưới 3 tuổi đạt 32%.', 'tỷ lệ trẻ dưới 3 tuổi ra lớp'],
    ['Tỷ lệ trẻ em được tiêm đủ mũi đạt 97%, phụ nữ có thai đạt 91%.', 'tỷ lệ phụ nữ có thai được tiêm đủ mũi'],
    ['Tỷ lệ tiêm chủng trẻ em đạt 97%; phụ nữ có thai đạt 91%.', 'tỷ lệ tiêm chủng phụ nữ có thai'],
    [
      'Tỷ lệ cấp giấy chứng nhận quyền sử dụng đất tổ chức đạt 99%; cá nhân đạt 82%.',
      'tỷ lệ cấp giấy chứng nhận quyền sử dụng đất cá nhân',
    ],
    ['Tỷ lệ hài lòng của người dân đạt 98%, doanh nghiệp 97%.', 'tỷ lệ hài lòng của doanh nghiệp'],
  ])('what these do: %s', (text, label) => expect(labelsOf(text)[1]?.toLowerCase()).toBe(label.toLowerCase()));

  it.each([
    ['Tỷ lệ lao động có việc làm đạt 85%, lao động qua đào tạo 60%.', 'tỷ lệ lao động qua đào tạo'],
    ['Tỷ lệ hộ nghèo là 12%, trong đó hộ nghèo dân tộc thiểu số là 8%.', 'tỷ lệ hộ nghèo dân tộc thiểu số'],
    ['Tỷ lệ thu gom rác thải ở đô thị đạt 96%, ở nông thôn đạt 82%.', 'tỷ lệ thu gom rác thải ở nông thôn'],
    ['Tỷ lệ dân số đô thị được cấp nước đạt 98%, nông thôn 65%.', 'tỷ lệ dân số nông thôn được cấp nước'],
  ])('that it is a rate, or its words but one: %s', (text, label) =>
    expect(labelsOf(text)[1]?.toLowerCase()).toBe(label.toLowerCase()),
  );

  it('nothing where it is of something else', () =>
    expect(labelsOf('Tỷ lệ che phủ rừng đạt 52%, thu ngân sách đạt 80%.')[1]).toBe('thu ngân sách'));
});

it('those who enter a class and those who leave a school are told of the same pupils', () =>
  expect(labelsOf('Tỷ lệ học sinh vào lớp 1 đạt 100%; tốt nghiệp trung học cơ sở 99%.')).toEqual([
    'Tỷ lệ học sinh vào lớp 1',
    'Tỷ lệ học sinh tốt nghiệp trung học cơ sở',
  ]));

it('what else those of a rate do is told of them', () =>
  expect(labelsOf('Tỷ lệ hộ được xem truyền hình đạt 93%, nghe đài phát thanh 97%.')).toEqual([
    'Tỷ lệ hộ được xem truyền hình',
    'Tỷ lệ hộ nghe đài phát thanh',
  ]));

it('tells the poor by themselves behind a rate of workers', () => {
  expect(labelsOf('Tỷ lệ lao động qua đào tạo đạt 45,2%, hộ nghèo giảm còn 4,1%, hộ cận nghèo 3,2%.')).toEqual([
    'Tỷ lệ lao động qua đào tạo',
    'tỷ lệ hộ nghèo',
    'tỷ lệ hộ cận nghèo',
  ]);
});

it('nothing was done to those whose noun opens the rate', () =>
  expect(labelsOf('Tỷ lệ hộ nghèo của xã còn 1,7% (giảm 2%), hộ cận nghèo còn 1,1% (giảm 5%).')).toEqual([
    'Tỷ lệ hộ nghèo của xã',
    'Tỷ lệ hộ nghèo của xã',
    'tỷ lệ hộ cận nghèo',
    'tỷ lệ hộ cận nghèo',
  ]));
