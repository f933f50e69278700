import { describe, expect, test } from 'vitest';
import { said } from './reading.ts';

const limits = (text: string) => said(text).filter((each) => each.endsWith(': threshold in a definition'));

describe('how many of something those have who are told by it', () => {
  test.each([
    'gia đình có 2 liệt sĩ trở lên được tặng quà',
    '12 doanh nghiệp có 50 lao động trở lên',
    '30 hộ có 5 con bò trở lên',
  ])('%s', (text) => expect(limits(text)).toHaveLength(1));
});

describe('how large the vehicles are that are told by it', () => {
  test.each(['5 xe khách trên 29 chỗ', 'xe tải trên 10 tấn', '14 tàu cá từ 15 m'])('%s', (text) =>
    expect(limits(text)).toHaveLength(1),
  );
});

describe('what is asked of each, and what vehicles carry, is measured', () => {
  test.each(['phấn đấu mỗi hộ có 2 con bò trở lên', 'xe chở 12 tấn hàng', 'tuyến đường dài trên 10 km'])('%s', (text) =>
    expect(limits(text)).toEqual([]),
  );
});
