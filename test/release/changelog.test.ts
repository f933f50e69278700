import { expect, test } from 'vitest';
import { change } from '../../pipeline/diff/change.ts';
import { addRelease } from '../../pipeline/release/changelog.ts';

const file = 'CHANGELOG.md';
const before = `# Changelog

## [Unreleased]

### Fixed

- Dates of two digits are read.

### Added

- A page.

## [1.0.0] - 2026-01-01

### Added

- All.
`;

test('notes and changes become the section of the version, and what stood there stays', () => {
  const changes = [
    change('record_removed', { table: 'places', subject: 'p', old: { id: 'p', name_vi: 'Tân Phong' } }),
    change('record_added', { table: 'places', subject: 'q', new: { id: 'q', name_vi: 'San Thàng' } }),
    change('code_added', { table: 'places', field: 'kind', new: 'village' }),
    change('value_changed', { table: 'indicators', subject: 'i', field: 'obs_value', old: 1, new: 2 }),
    change('file_changed', { subject: 'places.json' }),
  ];
  expect(addRelease(before, file, '2.0.0', '2026-03-01', changes)).toBe(`# Changelog

## [Unreleased]

## [2.0.0] - 2026-03-01

### Added

- A page.
- \`places\`: records added (1):
  - \`q\`: \`San Thàng\`
- \`places\`: codes added (1):
  - \`kind\`: \`village\`

### Removed

- **Breaking:** \`places\`: records removed (1):
  - \`p\`: \`Tân Phong\`

### Fixed

- Dates of two digits are read.
- \`indicators\`: values corrected (1):
  - \`i\` \`obs_value\`: \`1\` → \`2\`

## [1.0.0] - 2026-01-01

### Added

- All.
`);
});

test('the first release has the notes alone', () => {
  const text = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- All.\n';
  expect(addRelease(text, file, '1.0.0', '2026-01-01', [])).toBe(
    '# Changelog\n\n## [Unreleased]\n\n## [1.0.0] - 2026-01-01\n\n### Added\n\n- All.\n',
  );
});

test('a long list is cut short, unless it breaks something', () => {
  const many = (kind: 'record_added' | 'record_removed') =>
    Array.from({ length: 25 }, (_, at) => change(kind, { table: 'places', subject: `p${at}`, new: { id: `p${at}` } }));
  const lines = (kind: 'record_added' | 'record_removed') =>
    addRelease(before, file, '2.0.0', '2026-03-01', many(kind))
      .split('\n')
      .filter((line) => line.startsWith('  - '));
  expect(lines('record_added')).toHaveLength(21);
  expect(lines('record_added').at(-1)).toBe('  - and 5 more');
  expect(lines('record_removed')).toHaveLength(25);
});

test('a changelog without a place for it is refused', () => {
  expect(() => addRelease('# Changelog\n', file, '1.0.0', '2026-01-01', [])).toThrow(/no heading "## \[Unreleased\]"/);
});
