import { expect, test } from 'vitest';
import type { FoundPrograms } from './debian.ts';
import { isWell, obstacle, summarize } from './outcome.ts';

const all = { python: '/usr/bin/python3', r: '/usr/bin/Rscript', sqlite: '/usr/bin/sqlite3' };
const found = {
  ...all,
  spreadsheet: null,
  browser: null,
  curl: '/usr/bin/curl',
  openssl: null,
} satisfies FoundPrograms;

test('a consumer is told what it lacks and how to come by it', () => {
  expect(obstacle({ needs: ['curl', 'browser'] }, found, 'dist')).toMatch(
    /^chromium .* does not run; in Debian: apt-get install chromium$/,
  );
  expect(obstacle({ needs: ['python'], files: ['index.json', 'none.parquet'] }, found, 'dist')).toBe(
    'dist/none.parquet is not built: npm run build',
  );
  expect(obstacle({ needs: ['curl'], files: ['index.json'] }, found, 'dist')).toBeNull();
});

test('a skip is a failure in CI only', () => {
  expect([isWell(['passed', 'skipped'], false), isWell(['passed', 'skipped'], true)]).toEqual([true, false]);
  expect([isWell(['passed'], true), isWell(['passed', 'failed'], false)]).toEqual([true, false]);
  expect(summarize(['passed', 'skipped', 'passed'])).toBe('2 passed, 0 failed, 1 skipped');
});
