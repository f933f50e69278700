import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

function measures(text: string): string[] {
  return read(text).indicators.map(({ measure }) => measure);
}

const entries = ['- Tỷ lệ hộ dùng nước sạch: 95%', '- Số bác sĩ: 12 người', '- Tỷ lệ trẻ em được tiêm chủng: ≥ 97%'];

describe('entries of which one only bounds its figure', () => {
  it('are goals where nothing tells a time', () => {
    expect(measures(entries.join('\n'))).toEqual(['target', 'target', 'target']);
  });

  it('are results where something does, where none is bounded, and between sentences', () => {
    expect(measures(`Năm 2023:\n\n${entries.join('\n')}`)).not.toContain('target');
    expect(measures(entries.slice(0, 2).join('\n'))).not.toContain('target');
    expect(measures(`Toàn xã có 120 hộ nghèo.\n\nXã trồng 15 ha quế.\n\n${entries[2]}`)).not.toContain('target');
  });
});
