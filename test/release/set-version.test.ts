import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { moveAddresses, setCitation, setLockVersion, setPackageVersion } from '../../pipeline/release/set-version.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const { version } = JSON.parse(read('package.json'));

test('package.json changes in its version alone', () => {
  const text = read('package.json');
  expect(setPackageVersion(text, version)).toBe(text);
  expect(JSON.parse(setPackageVersion(text, '9.8.7'))).toEqual({ ...JSON.parse(text), version: '9.8.7' });
});

test('package-lock.json changes in its two versions alone', () => {
  const text = read('package-lock.json');
  expect(setLockVersion(text, version)).toBe(text);
  const changed = setLockVersion(text, '9.8.7').split('\n');
  expect(text.split('\n').filter((line, at) => line !== changed[at])).toHaveLength(2);
  expect(JSON.parse(changed.join('\n'))).toMatchObject({ version: '9.8.7', packages: { '': { version: '9.8.7' } } });
});

test('CITATION.cff gets version and date, be it dated or not', () => {
  const once = setCitation(read('CITATION.cff'), 'CITATION.cff', '9.8.7', '2026-01-31');
  const twice = setCitation(once, 'CITATION.cff', '10.0.0', '2026-02-28');
  expect(parse(once)).toEqual({ ...parse(read('CITATION.cff')), version: '9.8.7', 'date-released': '2026-01-31' });
  expect(parse(twice)).toEqual({ ...parse(once), version: '10.0.0', 'date-released': '2026-02-28' });
  expect(() => setCitation('title: x\n', 'CITATION.cff', '1.0.0', '2026-01-31')).toThrow(/no field "version"/);
});

describe('addresses', () => {
  test.each([
    ['https://cdn.example/npm/made-up@1/dist/x.json', 'https://cdn.example/npm/made-up@2/dist/x.json'],
    ['npm install made-up@1.2.3', 'npm install made-up@2.0.0'],
    ['made-up@1.2.3, made-up@1.', 'made-up@2.0.0, made-up@2.'],
    ['made-up@1.2.2/ made-up@0/ made-up@12/ un-made-up@1/ made-up@latest', ''],
  ])('%s', (text, moved) => {
    expect(moveAddresses(text, 'made-up', '1.2.3', '2.0.0')).toBe(moved || text);
  });

  test('of a schema that is published follow the major version', () => {
    const text = read('schemas/indicators.schema.json');
    const major = Number(version.split('.')[0]);
    const next = JSON.parse(moveAddresses(text, 'lai-chau-open-data', version, `${major + 1}.0.0`));
    expect(next.$id).toBe(JSON.parse(text).$id.replace(`@${major}/`, `@${major + 1}/`));
    expect(next.$id).toContain(`@${major + 1}/`);
  });
});

test('the schemas have the address of the major version', () => {
  const { $id } = JSON.parse(read('schemas/places.schema.json'));
  expect($id).toContain(`lai-chau-open-data@${version.split('.')[0]}/dist/schemas/`);
});
