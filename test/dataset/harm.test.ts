import { describe, expect, it } from 'vitest';
import { harmAtEnd } from '../../pipeline/dataset/harm.ts';
import { read, rows } from './read.ts';

describe('harm', () => {
  it.each([
    ['làm bị thương', 'bị thương'],
    ['Số người Tử vong', 'tử vong'],
    ['mất tích', 'mất tích'],
    ['người chết đuối', null],
    ['vụ cháy', null],
  ])('that ends %s is %s', (text, harm) => {
    expect(harmAtEnd(text)).toBe(harm);
  });

  it.each(['chết', 'tử vong', 'thiệt mạng', 'bị thương', 'mất tích'])('tells by itself who is counted: %s', (harm) => {
    const { indicators } = read(`Toàn huyện xảy ra 04 vụ tai nạn giao thông, làm ${harm} 03 người.`);
    expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([
      ['vụ tai nạn giao thông', 4],
      [`vụ tai nạn giao thông làm ${harm}`, 3],
    ]);
  });
});
