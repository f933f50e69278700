import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesOf, type MadeUp } from '../diff/made-up.ts';

/** Builds dist/ from source/ as the project's own build does: the version from package.json, the date from CITATION.cff. */
const buildScript = `
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const date = /date-released: "(.*)"/.exec(readFileSync('CITATION.cff', 'utf8'))?.[1] ?? null;
rmSync('dist', { recursive: true, force: true });
const sums = [];
for (const entry of readdirSync('source', { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name).slice('source/'.length);
  if (path === 'SHA256SUMS') continue;
  const text = readFileSync(join('source', path), 'utf8')
    .replaceAll('{version}', version).replaceAll('{major}', version.split('.')[0])
    .replace('"{date}"', JSON.stringify(date));
  mkdirSync(dirname(join('dist', path)), { recursive: true });
  writeFileSync(join('dist', path), text);
  sums.push(createHash('sha256').update(text).digest('hex') + '  ' + path + '\\n');
}
writeFileSync('dist/SHA256SUMS', sums.join(''));
`;

/** Writes what the project is built from. */
export function writeSource(root: string, build: MadeUp): void {
  for (const [path, text] of filesOf({ ...build, version: '7.7.7', released_on: '{date}' })) {
    const general = text.replaceAll('7.7.7', '{version}').replaceAll('@7/', '@{major}/');
    mkdirSync(join(root, 'source', path, '..'), { recursive: true });
    writeFileSync(join(root, 'source', path), general);
  }
}

/** A small project under git, with what a release touches; `test` of its package.json is the given command. */
export function makeProject(root: string, build: MadeUp, testScript = 'node --version'): string {
  mkdirSync(join(root, 'schemas'), { recursive: true });
  const scripts = { build: 'node build.mjs', test: testScript };
  const { version } = build;
  const write = (file: string, content: unknown) =>
    writeFileSync(join(root, file), typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
  write('package.json', { name: 'made-up', version, type: 'module', files: ['dist'], scripts });
  write('package-lock.json', { name: 'made-up', version, lockfileVersion: 3, packages: { '': { version } } });
  write('CITATION.cff', `cff-version: 1.2.0\nversion: ${version}\n`);
  write('CHANGELOG.md', '# Changelog\n\n## [Unreleased]\n\n- Noted by hand.\n');
  write('README.md', `npm install made-up@${version}\n`);
  write('schemas/places.schema.json', { $id: `https://cdn.jsdelivr.net/npm/made-up@${version.split('.')[0]}/x.json` });
  write('build.mjs', buildScript);
  write('.gitignore', 'node_modules\n');
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  writeSource(root, build);
  spawnSync(process.execPath, ['build.mjs'], { cwd: root });
  gitIn(root, 'init', '--quiet', '--initial-branch', 'main');
  gitIn(root, 'config', 'user.name', 'A Person');
  gitIn(root, 'config', 'user.email', 'person@example.org');
  commitAll(root, 'Begin');
  return root;
}

export function commitAll(root: string, message: string): void {
  gitIn(root, 'add', '--all');
  gitIn(root, 'commit', '--quiet', '--message', message);
}

export function gitIn(root: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trimEnd();
}

export function readIn(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
