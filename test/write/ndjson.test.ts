import { expect, test } from 'vitest';
import { writeNdjson } from '../../pipeline/write/ndjson.ts';
import { sampleRecord, sampleTables, schemas } from './sample.ts';

test('names the table on each line, before the fields of the record', () => {
  const indicator = sampleRecord('indicators', { id: 'x#1', obs_value: 4475, value_text: '4.475 tỷ đồng' });
  const mention = sampleRecord('mentions', { id: 'x@1', text: '4.475' });
  const text = writeNdjson({ ...sampleTables([indicator]), mentions: [mention] }, schemas);
  const lines = text.split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^\{"table":"indicators","id":"x#1","report_id":/);
  expect(JSON.parse(lines[0] ?? '')).toEqual({ table: 'indicators', ...indicator });
  expect(JSON.parse(lines[1] ?? '')).toEqual({ table: 'mentions', ...mention });
});

test('writes nothing for nothing', () => {
  expect(writeNdjson(sampleTables([]), schemas)).toBe('');
});
