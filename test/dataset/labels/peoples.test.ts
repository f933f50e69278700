import { describe, expect, it } from 'vitest';
import { labelsOf, read, said } from '../read.ts';

it('those counted by the name of their people are of it', () =>
  expect(
    said('Có 9.400 người dân tộc thiểu số, gồm các dân tộc: Thái 6.100 người (65%), Mông 3.300 người.').map(
      ([label]) => label,
    ),
  ).toEqual(['người dân tộc thiểu số', 'dân tộc Thái', 'dân tộc Thái', 'dân tộc Mông']));

describe('parts of a people', () => {
  it('are shares, by the word for peoples', () =>
    expect(
      said('Dân số có 9.400 người, gồm các dân tộc: Thái khoảng 61%; Kinh 21%; các dân tộc khác 18%.').slice(1),
    ).toEqual([
      ['dân tộc Thái', 'share', 61, 9400],
      ['dân tộc Kinh', 'share', 21, 9400],
      ['các dân tộc khác', 'share', 18, 9400],
    ]));

  it('are no names of places', () => expect(said('Xã Thái Sơn: 61%.')[0]?.[0]).not.toContain('dân tộc'));
});

it('a people before a bracket is what the percentage in it is of', () =>
  expect(said('Chủ yếu là dân tộc Nùng (chiếm 51%), Tày (38%).').map((each) => each.slice(0, 3))).toEqual([
    ['dân tộc Nùng', 'share', 51],
    ['dân tộc Tày', 'share', 38],
  ]));

it('and its quote begins with that people', () =>
  expect(read('Chủ yếu là dân tộc Nùng (chiếm 51%), Tày (38%).').indicators[1]?.quote).toBe('Tày (38%)'));

describe('those counted by the name of their group', () => {
  const labelled = (text: string) =>
    read(text).indicators.map(({ label_vi, obs_value, unit_measure }) => [label_vi, obs_value, unit_measure]);

  it('are of their faith, the last without a unit too', () =>
    expect(
      labelled(
        'Toàn xã có 3 tôn giáo: Công giáo 1.310 người, Cao Đài có 245 người, đạo Tin lành 31 người, tôn giáo khác 8 người, không theo tôn giáo 17.',
      ),
    ).toEqual([
      ['tôn giáo', 3, '{religion}'],
      ['người Công giáo', 1310, '{person}'],
      ['người đạo Cao Đài', 245, '{person}'],
      ['người đạo Tin lành', 31, '{person}'],
      ['người tôn giáo khác', 8, '{person}'],
      ['người không theo tôn giáo', 17, '{person}'],
    ]));

  it('or of their trade', () =>
    expect(labelled('Toàn huyện có nông nghiệp 900 hộ, công nghiệp - xây dựng có 120 hộ, ngành khác 14.')).toEqual([
      ['hộ nông nghiệp', 900, '{household}'],
      ['hộ công nghiệp - xây dựng', 120, '{household}'],
      ['hộ ngành khác', 14, '{household}'],
    ]));

  it('but of what stands behind them, where that says who they are', () =>
    expect(labelled('Dịch vụ 215 lao động có việc làm mới.')[0]?.[0]).toContain('có việc làm mới'));
});

it('who a trade is told of stays before it', () =>
  expect(said('Số lao động được đào tạo: công nghiệp 90 người, du lịch 25 người.').map(([label]) => label)).toEqual([
    'Số lao động được đào tạo: công nghiệp',
    'Số lao động được đào tạo: người du lịch',
  ]));

it('peoples are listed in sentences, too', () =>
  expect(labelsOf('Dân tộc: Thái chiếm 160 hộ, 26 %. Mông chiếm: 440 hộ, 73 %; Kinh chiếm 01 hộ.')).toEqual([
    'hộ dân tộc Thái',
    'hộ dân tộc Thái',
    'hộ dân tộc Mông',
    'hộ dân tộc Mông',
    'hộ dân tộc Kinh',
  ]));
