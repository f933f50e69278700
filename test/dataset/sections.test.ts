import { describe, expect, it } from 'vitest';
import { only, read, rows } from './read.ts';

describe('sections', () => {
  it('have numbers that no space may part from their titles', () => {
    const { sections } = read('I.Kinh tế\n\n1.1.Trồng trọt\n\nTốt.\n\n2.Dịch vụ\n\nTốt.\n');
    expect(rows(sections, 'number', 'title')).toEqual([
      ['I', 'Kinh tế'],
      ['I.1.1', 'Trồng trọt'],
      ['I.2', 'Dịch vụ'],
    ]);
  });

  it('have their whole number, their level and the section that holds them', () => {
    const { sections } = read('I. Kinh tế\n\n1. Nông nghiệp\n\n1.1. Trồng trọt\n\nTốt.\n\nII. Xã hội\n\nTốt.\n');
    expect(rows(sections, 'number', 'title', 'level', 'ordinal')).toEqual([
      ['I', 'Kinh tế', 1, 1],
      ['I.1', 'Nông nghiệp', 2, 2],
      ['I.1.1', 'Trồng trọt', 3, 3],
      ['II', 'Xã hội', 1, 4],
    ]);
    const [first, second, third, last] = sections;
    expect([first, second, third, last].map((each) => each?.parent_id)).toEqual([null, first?.id, second?.id, null]);
  });

  it.each([
    ['Hợp tác với các tỉnh: Lào Cai, Hà Giang, Sơn La.', ['Lào Cai', 'Hà Giang', 'Sơn La']],
    ['Tập trung vào các lĩnh vực: thương mại; y tế, giáo dục; du lịch.', ['thương mại', 'y tế, giáo dục', 'du lịch']],
    [
      'Kết nối với các địa phương: Lào Cai, Sơn La... và các huyện trong tỉnh.',
      ['Lào Cai', 'Sơn La', 'các huyện trong tỉnh'],
    ],
    ['Triển khai các nhiệm vụ: trồng 50 ha rừng; mở 3 lớp học.', []],
    ['Đạt kết quả: tốt, khá.', []],
  ])('topics are the entries of a list of fields or partners, without figures: %s', (text, topics) => {
    expect(only(read(`I. Hợp tác\n\n${text}\n`).sections).topics).toEqual(topics);
  });
});
