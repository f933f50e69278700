import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it('what is said behind a list whose entries have brackets is said of all of them', () =>
  expect(
    labelsOf('Đến nay, có 900 hộ (chiếm 87%); 17 thôn (chiếm 69%); 14 cơ quan (chiếm 95%) đạt danh hiệu văn hóa.'),
  ).toEqual([
    'hộ đạt danh hiệu văn hóa',
    'hộ đạt danh hiệu văn hóa',
    'thôn đạt danh hiệu văn hóa',
    'thôn đạt danh hiệu văn hóa',
    'cơ quan đạt danh hiệu văn hóa',
    'cơ quan đạt danh hiệu văn hóa',
  ]));

it('entries that say something themselves keep it', () =>
  expect(labelsOf('Có 90 hộ được vay vốn (87%); 7 thôn (69%) đạt danh hiệu văn hóa.').slice(0, 1)).toEqual([
    'hộ được vay vốn',
  ]));

it('entries with brackets that count the same say each what it is', () =>
  expect(
    labelsOf('Bầu 36 ủy viên, trong đó có 27 người tái cử (chiếm 75%); 9 người tham gia lần đầu (chiếm 25%).').slice(1),
  ).toEqual(['người tái cử', 'người tái cử', 'người tham gia lần đầu', 'người tham gia lần đầu']));
