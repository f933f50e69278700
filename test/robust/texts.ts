/** Texts that are no report, written for the tests; the poem's lines are Nguyễn Du's, of about 1820. */

export const prose = `Buổi sáng hôm ấy trời nhiều mây. Bà cụ dắt 2 con trâu qua cầu lúc 6 giờ 30, gặp người bán muối ở đầu bản.

Họ nói chuyện rất lâu về mùa màng, về đứa cháu sinh ngày 14/3/1998, và về con đường mà ai cũng bảo sắp làm xong.
`;

export const poem = `Trăm năm trong cõi người ta,
Chữ tài chữ mệnh khéo là ghét nhau.
Trải qua một cuộc bể dâu,
Những điều trông thấy mà đau đớn lòng.
`;

export const law = `QUỐC HỘI

LUẬT

Về việc giữ gìn giếng làng

Chương I

QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh

1. Luật này quy định về giếng làng.

2. Giếng trong vườn nhà theo quy định tại khoản 3 Điều 2 và điểm b khoản 1 Điều 4 của Luật này.

Điều 2. Đối tượng áp dụng

1. Người múc nước.

2. Người đào giếng.

3. Người đi qua giếng:

a) Ban ngày;

b) Ban đêm.

Luật này được thông qua ngày 05 tháng 6 năm 2001 và thay thế Luật số 07/1999/QH10.
`;

/** A paragraph of a report, with nothing before or after it. */
export const fragment =
  'Thu ngân sách nhà nước trên địa bàn năm 2023 đạt 130,436 tỷ đồng, bằng 104,5% so với năm 2022.\n';

/** Texts with hardly anything in them. */
export const scraps: readonly string[] = [
  '.',
  '-',
  '1',
  '1.',
  '- ',
  '#',
  '# 1',
  '***',
  '---',
  '* * *',
  '⁽¹⁾',
  '⁽¹⁾ ⁽²⁾',
  '<br>',
  '<!-- 2024 -->',
  '&#49;',
  '|1|\n|-|',
  '| a | 1 |\n| --- | ---: |\n| b | 2,5 |\n',
  '[1]: http://example.org/2 "3"',
  '```\n12\n```',
  '    12',
  '> 1/2',
  '**1**2*3*',
  'Số: /BC-UBND',
  'BÁO CÁO',
  'Nơi nhận:',
  'I.',
  'I. 1. 1.1. a) - +',
  '\u00a01\u00a0',
  '1\u20602',
  '٣ 1 ३',
  '¹²³ 1² m²',
  '½ 1½',
  '\u0301',
  '1\u0301',
  '%',
  '(((',
  '1/1/1/1/1',
  '31/02/2024',
  '99/99',
  '-1',
  '−1,5%',
  '1..2',
  '1,,2',
  '0,0,0',
  '1 000 000',
];

/** Pieces that reports are made of, to be strung together at random. */
export const pieces: readonly string[] = [
  'I. Kết quả',
  '1. Về kinh tế',
  '1.1. Thu ngân sách',
  'a) Thu nội địa',
  '- Thu khác',
  '\n\n',
  '\n',
  ' ',
  ', ',
  '; ',
  ': ',
  '. ',
  '(',
  ')',
  '*',
  '**',
  '⁽¹⁾',
  '⁽²⁾ ',
  '| 1 | 2 |\n| --- | --- |\n| 3 | 4,5 |\n',
  'đạt',
  'ước đạt',
  'tăng',
  'giảm',
  'so với năm 2022',
  'năm 2023',
  'đến hết năm 2024',
  'Trong đó',
  'gồm',
  'xếp thứ 3/8',
  '4.475 tỷ đồng',
  '12,5%',
  '07/07 xã, phường',
  '01 (một)',
  '1.23.456,7',
  '2021 - 2030',
  'từ 5 đến 7 km',
  'Quyết định số 338/QĐ-UBND ngày 11/4/2024',
  'dự án',
  'trường',
  'thành phố Lai Châu',
  'xã San Thàng',
  'thu nhập bình quân đầu người',
  '<sup>1</sup>',
  '<br>',
  '&amp;',
  'ụ'.normalize('NFD'),
];
