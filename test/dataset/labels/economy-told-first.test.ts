import { describe, expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

describe('a pace alone is of what its sentence opens with', () => {
  it.each([
    [
      'Kinh tế phát triển khá, tốc độ tăng trưởng bình quân hằng năm đạt 11,2%.',
      'tốc độ tăng trưởng kinh tế bình quân hằng năm',
    ],
    ['Nông nghiệp tăng trưởng khá, bình quân đạt 4,5%.', 'tốc độ tăng trưởng bình quân nông nghiệp'],
    ['Huyện duy trì tốc độ tăng trưởng bình quân 7,5%/năm.', 'tốc độ tăng trưởng bình quân'],
  ])('%s', (text, label) => expect(labelsOf(text)).toEqual([label]));
});

describe('how things went is no part of what is measured', () => {
  it.each([
    ['Báo cáo tại hội nghị cho thấy, kinh tế - xã hội thành phố đạt nhiều kết quả nổi bật: GRDP tăng 9%.', ['GRDP']],
    [
      'Dưới sự lãnh, chỉ đạo của Huyện ủy, huyện Tân Phú đã đạt được nhiều kết quả nổi bật trên các lĩnh vực: giá trị sản xuất công nghiệp đạt 315 tỷ đồng.',
      ['giá trị sản xuất công nghiệp'],
    ],
    [
      'Tốc độ tăng trưởng kinh tế đạt 7,5%, cao hơn bình quân chung của tỉnh, quy mô nền kinh tế tăng gấp 1,7 lần so với năm 2020.',
      ['Tốc độ tăng trưởng kinh tế', 'quy mô nền kinh tế'],
    ],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

it('the last of several shares is one, too', () =>
  expect(
    said('Tốc độ tăng trưởng đạt 10%; tỷ trọng ngành dịch vụ chiếm 42%, công nghiệp 40% và nông nghiệp 18%.').at(-1),
  ).toEqual(['tỷ trọng nông nghiệp', 'share', 18, null]));

it('news in the title of a text is no subject of what is told in it', () =>
  expect(labelsOf('# Thị trấn Nậm Cải tiến hành chỉnh trang đô thị\n\nTổng mức đầu tư gần 12 tỷ đồng.')).toEqual([
    'Tổng mức đầu tư',
  ]));
