import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyTyped, typeCheck } from './typescript.ts';

// Right code compiles; a wrong field, code or table does not, nor does writing to the data.

const project = mkdtempSync(join(tmpdir(), 'typed-'));
beforeAll(() => {
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(resolve('.'), join(project, 'node_modules/lai-chau-open-data'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n');
  copyTyped(project);
});
afterAll(() => rmSync(project, { recursive: true }));

test('with modules resolved as Node resolves them', async () => {
  expect(await typeCheck(project, 'nodenext', ['typed.ts', 'typed.cts'])).toBe('');
});

test('with modules resolved as bundlers resolve them', async () => {
  expect(await typeCheck(project, 'bundler', ['typed.ts'])).toBe('');
});

test('an error says what is wrong', async () => {
  const wrong = "import { indicators } from 'lai-chau-open-data';\nexport const x = indicators[0]?.obs_valeu;\n";
  writeFileSync(join(project, 'wrong.ts'), wrong);
  expect(await typeCheck(project, 'nodenext', ['wrong.ts'])).toMatch(
    /^wrong\.ts\(2,\d+\): error TS2551: .*'obs_value'/,
  );
});
