import { expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

const labels = (text: string) => said(text).map(([label, measure, value]) => [label, measure, value]);

it('what stations observe is told for all of them by the first', () => {
  expect(labels('Mực nước tại trạm Kim Tân 76,2 m, tại trạm Bảo Yên 71,5 m.')).toEqual([
    ['Mực nước tại trạm Kim Tân', 'level', 76.2],
    ['Mực nước tại trạm Bảo Yên', 'level', 71.5],
  ]);
  expect(labels('Lượng mưa trung bình là 120 mm, cao nhất tại trạm Nậm Giàng 260 mm.').at(-1)?.[0]).toBe(
    'Lượng mưa cao nhất tại trạm Nậm Giàng',
  );
});

it('stations that are listed by their names observe the same', () =>
  expect(
    labels(
      'Lượng mưa phổ biến 120 mm, một số trạm có lượng mưa lớn hơn như: Mường Mô (Lai Châu) 232 mm; Tà Mung (Lai Châu) 262 mm.',
    ).map(([label]) => label),
  ).toEqual(['Lượng mưa phổ biến', 'lượng mưa Mường Mô (Lai Châu)', 'lượng mưa Tà Mung (Lai Châu)']));

it('an area with a code of its own is told as the area', () => {
  const text = 'Lượng mưa trung bình toàn tỉnh là 120 mm, cao nhất tại huyện Mường Tè 260 mm.';
  expect(rows(read(text).indicators, 'label_vi', 'ref_area').at(-1)).toEqual([
    'Lượng mưa cao nhất',
    'text:place:vn.12.107',
  ]);
});

it('how far water stands above an alarm level is a difference of the level', () => {
  expect(
    said(
      'Mực nước sông Thao tại trạm Kim Tân là 80,2 m (nhỏ hơn báo động I 0,3 m), sau đó 81,1 m (cao hơn báo động II 0,1 m).',
    )
      .filter(([, measure]) => measure === 'change')
      .map(([, , value, level]) => [value, level]),
  ).toEqual([
    [-0.3, 80.2],
    [0.1, 81.1],
  ]);
});

it('rivers of a list are of what opens it, levels of alarm of their river, and what fell somewhere of the rain', () =>
  expect(
    rows(
      read(
        'Mực nước trên một số sông như sau:\n\n- Sông Ba tại Củng Sơn 4,8m, trên BĐ3 0,3m;\n\n- Sông Kôn 7,7m.\n\nTổng lượng mưa phổ biến 250 mm, có nơi trên 500 mm như: Trà Nham 612 mm.',
      ).indicators,
      'label_vi',
    ).flat(),
  ).toEqual([
    'mực nước sông Ba tại Củng Sơn',
    'mực nước sông Ba tại Củng Sơn trên BĐ3',
    'mực nước sông Kôn',
    'Tổng lượng mưa phổ biến',
    'Tổng lượng mưa nơi cao',
    'Tổng lượng mưa Trà Nham',
  ]));
