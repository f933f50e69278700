import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

/** How many classes of facilities a text counts, and its indicators. */
function told(text: string): [number, unknown[][]] {
  const { facilities, indicators } = read(text);
  return [facilities.length, rows(indicators, 'label_vi', 'measure', 'obs_value')];
}

describe('works that came to harm are no facilities that are there', () => {
  it('where the words before say what came to them, all along their list', () => {
    expect(told('Mưa lũ làm sạt lở 6 tuyến kênh, hư hỏng 3 trạm y tế, 2 trường học và 1 chợ.')).toEqual([
      0,
      [
        ['sạt lở tuyến kênh', 'count', 6],
        ['hư hỏng trạm y tế', 'count', 3],
        ['hư hỏng trường học', 'count', 2],
        ['hư hỏng chợ', 'count', 1],
      ],
    ]);
  });

  it('where the words behind do, of the last of a list too', () => {
    expect(told('Trong tháng có 4 trạm bơm bị ngập; 2 trạm y tế và 5 trường học bị tốc mái.')).toEqual([
      0,
      [
        ['trạm bơm bị ngập', 'count', 4],
        ['trạm y tế bị tốc mái', 'count', 2],
        ['trường học bị tốc mái', 'count', 5],
      ],
    ]);
  });

  it('and those that a place has, or that were mended, are', () => {
    const { facilities } = read('Xã có 3 trường học, 2 chợ. Huyện đã khắc phục sạt lở 4 tuyến đường huyện.');
    expect(rows(facilities, 'name_vi', 'count')).toEqual([
      ['trường học', 3],
      ['chợ', 2],
      ['tuyến đường huyện', 4],
    ]);
  });

  it('a clause before the harm does not hide it', () => {
    expect(told('Lũ làm trôi một ngôi nhà ở huyện Mường Tè, phá hỏng: 3 trạm bơm, 8 lò gạch.')[1]).toEqual([
      ['phá hỏng trạm bơm', 'count', 3],
      ['phá hỏng lò gạch', expect.any(String), 8],
    ]);
  });
});

describe('what came to what some have', () => {
  it('keeps whose it was', () => {
    expect(told('Dông lốc làm sập tường nhà của 4 hộ. Năm 2023 đã kiểm tra hồ sơ của 35 hộ.')[1]).toEqual([
      ['sập tường nhà của hộ', 'count', 4],
      ['kiểm tra hồ sơ của hộ', 'count', 35],
    ]);
  });

  it('is none of what came to others before', () => {
    expect(told('Dông lốc làm sập hoàn toàn 7 nhà tạm, nghiêng 3 nhà.')[1]).toEqual([
      ['sập hoàn toàn nhà tạm', 'count', 7],
      ['nghiêng nhà', 'count', 3],
    ]);
  });
});

it('how full reservoirs are is no more than a state of theirs', () =>
  expect(told('Toàn tỉnh có 14 hồ chứa đã cạn nước, 6 hồ chứa còn dưới 50% dung tích.')).toEqual([
    0,
    [
      ['hồ chứa cạn nước', 'count', 14],
      ['hồ chứa còn dưới 50% dung tích', 'count', 6],
    ],
  ]));
