import { describe, expect, test } from 'vitest';
import { said } from './reading.ts';

const name = (number: string) => `identifier ${number} : part of a name`;

describe('numbers of varieties', () => {
  test.each<[string, string[]]>([
    ['các giống ngô lai như: Việt Lai 20, CP 888 và NK 7328', [name('20'), name('888'), name('7328')]],
    ['cơ cấu giống chủ yếu là Nhị ưu 838, Thiên ưu 8.', [name('838'), name('8')]],
    ['giống lúa Thái xuyên 111 cho năng suất 62 tạ/ha', [name('111'), 'quantity 62 = 62 dt/har (tạ/ha)']],
    [
      'các giống lúa: Nhị ưu 838: 45 ha, Thiên ưu 8: 30 ha',
      [name('838'), 'quantity 45 = 45 har (ha)', name('8'), 'quantity 30 = 30 har (ha)'],
    ],
  ])('%s', (text, found) => expect(said(text)).toEqual(found));

  test.each<[string, string[]]>([
    ['các giống lúa gồm: Nhị ưu 20 tấn, Thái xuyên 15 tấn', ['quantity 20 = 20 t (tấn)', 'quantity 15 = 15 t (tấn)']],
    ['hỗ trợ giống cho các xã như: Nậm Sỏ 120, Tà Mít 330', ['quantity 120 = 120', 'quantity 330 = 330']],
  ])('and not how much of them there is, or who got it: %s', (text, found) => expect(said(text)).toEqual(found));
});

test('a variety beside one that its digits tell is another', () =>
  expect(said('(như giống lai 27T31 kháng bạc lá, Thiên ưu 8)')).toEqual([name('27T31'), name('8')]));
