import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

const cited = (text: string) =>
  rows(read(text).legal_references, 'document_type', 'subject', 'issued_on', 'canonical_id', 'cited_as');

describe('a law is cited by its name', () => {
  it.each([
    [
      'Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;',
      ['L', 'Ngân sách nhà nước', '2015-06-25', 'luat-ngan-sach-nha-nuoc-2015', 'basis'],
    ],
    [
      'Thực hiện Luật Phòng, chống tham nhũng năm 2018.',
      ['L', 'Phòng, chống tham nhũng', '2018', 'luat-phong-chong-tham-nhung-2018', 'implements'],
    ],
    ['Theo Luật Đất đai và các văn bản hướng dẫn.', ['L', 'Đất đai', null, 'luat-dat-dai', 'other']],
    [
      'Theo Bộ luật Hình sự (năm 2015), các vụ án được xét xử.',
      ['L', 'Hình sự', '2015', 'bo-luat-hinh-su-2015', 'other'],
    ],
    [
      'Theo Pháp lệnh Ưu đãi người có công với cách mạng năm 2020.',
      [
        'PL',
        'Ưu đãi người có công với cách mạng',
        '2020',
        'phap-lenh-uu-dai-nguoi-co-cong-voi-cach-mang-2020',
        'other',
      ],
    ],
    [
      'Theo Luật sửa đổi, bổ sung một số điều của Luật Nhà ở và Luật Quy hoạch năm 2019.',
      [
        'L',
        'sửa đổi, bổ sung một số điều của Luật Nhà ở và Luật Quy hoạch',
        '2019',
        'luat-sua-doi-bo-sung-mot-so-dieu-cua-luat-nha-o-va-luat-quy-hoach-2019',
        'other',
      ],
    ],
  ])('%s', (text, expected) => expect(cited(text)).toEqual([expected]));

  it('and each of a list for the same reason', () =>
    expect(
      cited('Thực hiện Luật Khiếu nại năm 2011, Luật Tố cáo 2018 và Luật Tiếp công dân.').map((each) => each[4]),
    ).toEqual(['implements', 'implements', 'implements']));

  it('and by its number where it has one', () =>
    expect(cited('Căn cứ Luật Đầu tư công số 39/2019/QH14;').map((each) => each[3])).toEqual(['39/2019/QH14']));

  it.each(['Luật sư tham gia 12 vụ án.', 'Trường Đại học Luật Hà Nội có 12 khoa.', 'Pháp luật được phổ biến 12 buổi.'])(
    'and others are none: %s',
    (text) => expect(cited(text)).toEqual([]),
  );

  it('whose year dates no figure', () => {
    const { indicators, mentions } = read('Thực hiện Luật Tố cáo năm 2018, huyện đã tiếp 125 lượt công dân.');
    expect(rows(indicators, 'obs_value', 'time_period')).toEqual([[125, null]]);
    expect(mentions.find(({ text }) => text === '2018')?.record_id).toContain(':citation:');
  });
});

it('a month or a quarter behind a law is when something was, and not when the law was made', () => {
  const { legal_references, indicators } = read(`BÁO CÁO

Tình hình vi phạm Luật Lâm nghiệp tháng 7 năm 2020

Trong tháng phát hiện 12 vụ vi phạm Luật Lâm nghiệp năm 2017.
`);
  expect(legal_references.every(({ issued_on }) => issued_on !== '2020-07')).toBe(true);
  expect(indicators[0]?.time_period).toBe('2020-07');
});
