import { expect, test } from 'vitest';
import { emptyTables, mergeTables, tableNames } from '../pipeline/tables.ts';
import { sampleRecord } from './write/sample.ts';

test('the list of tables is that of the type', () => {
  expect(Object.keys(emptyTables())).toEqual([...tableNames]);
});

test('merges in the order given and leaves the parts alone', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => sampleRecord('sections', { id }));
  if (!a || !b || !c) throw new Error('no records');
  const first = { ...emptyTables(), sections: [b, a] };
  const merged = mergeTables([first, emptyTables(), { ...emptyTables(), sections: [c] }]);
  expect(merged).toEqual({ ...emptyTables(), sections: [b, a, c] });
  expect(first.sections).toHaveLength(2);
});
