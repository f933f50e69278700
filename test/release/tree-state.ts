import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { sha256 } from '../../pipeline/text-files.ts';

/** path → digest, or where a link leads, of everything below a folder; hidden files too. */
export function snapshot(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), stateOf(path)]));
}

function stateOf(path: string): string {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return `→ ${readlinkSync(path)}`;
  return stats.isDirectory() ? 'folder' : sha256(readFileSync(path));
}

/** The versions that a tree serves, after seeing that each is whole, and that the list and the links name whole ones. */
export function versionsServed(tree: string): string[] {
  const names = existsSync(tree) ? readdirSync(tree).filter((name) => !name.startsWith('.')) : [];
  const folders = names.filter((name) => name !== 'versions.json');
  for (const name of folders) expectWhole(join(tree, name));
  const versions = folders.filter((name) => /^v\d+\.\d+\.\d+/.test(name)).map((name) => name.slice(1));
  if (names.includes('versions.json')) {
    const list = JSON.parse(readFileSync(join(tree, 'versions.json'), 'utf8'));
    for (const { version } of list.versions) expect(versions).toContain(version);
  }
  return versions.sort();
}

/** A version has every file that its SHA256SUMS lists, with these bytes, and says which version it is. */
function expectWhole(folder: string): void {
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) {
    expect(`${sha256(readFileSync(join(folder, line.slice(66))))}  ${line.slice(66)}`).toBe(line);
  }
  const { version } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  expect(basename(realpathSync(folder))).toBe(`v${version}`);
}
