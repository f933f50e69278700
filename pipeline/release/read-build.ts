import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Build, type Json, parseBuild } from '../diff/build.ts';
import { InputError } from '../error.ts';
import { readArchive } from './archive.ts';
import { fetchPackage } from './registry.ts';

/** Where a build lies within a package. */
const built = 'dist/';

/**
 * Reads a build: a `dist/` folder, a folder or `.tgz` of the package, or `name@version` from the registry.
 *
 * @throws InputError where there is none.
 */
export function readBuild(where: string): Build {
  if (existsSync(where))
    return statSync(where).isDirectory() ? readFolder(where) : readPackage(where, readArchive(where));
  if (/^(?:@[\w.-]+\/)?[\w.-]+@[\w.^~<>=*-]+$/.test(where))
    return fetchPackage(where, (file) => readPackage(where, readArchive(file)));
  const tip = 'Name a folder, a .tgz, or a published version as name@1.2.3.';
  throw new InputError({ file: where }, 'no such file or folder', tip);
}

function readFolder(folder: string): Build {
  if (existsSync(join(folder, 'index.json'))) return parseBuild(folder, readFiles(folder), null);
  const packageFolder = ['.', 'package'].find((path) => existsSync(join(folder, path, built)));
  if (packageFolder === undefined) return parseBuild(folder, new Map(), null);
  const root = join(folder, packageFolder);
  const description = join(root, 'package.json');
  const packageJson = existsSync(description) ? parsePackageJson(description, readFileSync(description, 'utf8')) : null;
  return parseBuild(folder, readFiles(join(root, built)), packageJson);
}

/** @param files path below the root of the package → bytes. */
function readPackage(where: string, files: ReadonlyMap<string, Uint8Array>): Build {
  const description = files.get('package.json');
  const packageJson = description
    ? parsePackageJson(`${where}: package.json`, new TextDecoder().decode(description))
    : null;
  const inside = [...files].filter(([path]) => path.startsWith(built));
  return parseBuild(where, new Map(inside.map(([path, bytes]) => [path.slice(built.length), bytes])), packageJson);
}

function parsePackageJson(file: string, text: string): Json {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError({ file }, `not JSON: ${(error as Error).message}`, 'Name a package as npm packed it.');
  }
}

/** path → bytes of every file below a folder, sorted. */
export function readFiles(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const start = join(folder, '/').length;
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(start).replaceAll('\\', '/')).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}
