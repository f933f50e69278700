import { expect, test } from 'vitest';
import { InputError } from '../../pipeline/error.ts';
import { updateReadme } from '../../pipeline/write/readme.ts';
import { sampleRecord, sampleTables, schemas } from './sample.ts';

const tables = sampleTables([sampleRecord('indicators', { id: 'x#1' }), sampleRecord('indicators', { id: 'x#2' })]);
const readme = '# Title\n\n<!-- tables:start -->\nold\n<!-- tables:end -->\n\nRest.\n';

test('replaces what stands between the markers with a row a table', () => {
  const text = updateReadme(readme, 'README.md', tables, schemas);
  expect(text).toMatch(/^# Title\n\n<!-- tables:start -->\n\n\| table \| records \|/);
  expect(text).toContain('| `indicators` | 2 | One number that measures something');
  expect(text).toContain('| `places` | 0 |');
  expect(text).not.toContain('old');
  expect(text.endsWith('|\n\n<!-- tables:end -->\n\nRest.\n')).toBe(true);
});

test('changes nothing the second time', () => {
  const once = updateReadme(readme, 'README.md', tables, schemas);
  expect(updateReadme(once, 'README.md', tables, schemas)).toBe(once);
});

test.each(['no marker', '<!-- tables:end --> <!-- tables:start -->', '<!-- tables:start -->'])('refuses %j', (text) => {
  expect(() => updateReadme(text, 'README.md', tables, schemas)).toThrow(InputError);
});
