import { expect, test } from 'vitest';
import { type Bump, compareVersions, nextVersion, parseVersion, strongest } from '../../pipeline/diff/version.ts';

test('versions come in the order of semver.org, 11', () => {
  const ordered = [
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.2.9',
    '1.2.10',
    '1.10.0',
    '2.0.0',
  ];
  expect(ordered.toReversed().sort(compareVersions)).toEqual(ordered);
});

test.each(['1.2', 'v1.2.3', '01.2.3', '1.2.3.4', '1.2.3-', 'latest', ''])('%j is no version', (text) => {
  expect(parseVersion(text)).toBeNull();
});

const steps: [string, Bump, string][] = [
  ['1.2.3', 'none', '1.2.3'],
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'major', '2.0.0'],
  ['2.0.0-rc.1', 'major', '2.0.0'],
  ['2.0.0-rc.1', 'patch', '2.0.0'],
  ['2.1.0-rc.1', 'major', '3.0.0'],
  ['2.1.1-rc.1', 'minor', '2.2.0'],
];

test.each(steps)('after %s, %s is %s', (version, bump, next) => {
  expect(nextVersion(version, bump)).toBe(next);
});

test('the strongest bump is the one that counts', () => {
  expect(strongest(['patch', 'major', 'minor'])).toBe('major');
  expect(strongest(['patch', 'none'])).toBe('patch');
  expect(strongest([])).toBe('none');
});
