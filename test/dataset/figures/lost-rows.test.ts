import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it('figures that stand beside each other without a unit are of a row whose columns are lost', () => {
  const { indicators, mentions } = read(
    '# BÁO CÁO năm 2023 của huyện Bình Lâm\n\nDiện tích chè 900 810 845\n\nHuyện có 12 xã.\n',
  );
  expect(rows(indicators, 'obs_value')).toEqual([[12]]);
  expect(mentions.flatMap(({ text, reason }) => (reason === 'number without a noun' ? [text] : []))).toEqual([
    '900',
    '810',
    '845',
  ]);
});
