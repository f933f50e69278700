import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Json } from '../diff/build.ts';
import { compareVersions, parseVersion } from '../diff/version.ts';
import { InputError } from '../error.ts';
import type { FileSystem } from './file-system.ts';

/** A version in the tree, as `versions.json` lists it. */
export interface TreeVersion {
  version: string;
  /** ISO 8601; null where the version was published without a release. */
  released_on: string | null;
  /** Folder of the version, from the root of the tree. */
  path: string;
  index: string;
  file_count: number;
  bytes: number;
  /** SHA-256 of the two files that hold the SHA-256 of all others. */
  sha256: Readonly<Record<string, string>>;
}

/** `v1.2.3`, the folder of a version. */
export function folderOf(version: string): string {
  return `v${version}`;
}

/** The versions that a tree holds. */
export function listVersions(root: string, fs: FileSystem): TreeVersion[] {
  const names = fs.existsSync(root) ? fs.readdirSync(root).filter((name) => isFolderName(name)) : [];
  return names.map((name) => {
    const read = (path: string) => fs.readFileSync(join(root, name, path));
    return describeVersion(new Map(lastFiles.map((path) => [path, read(path)])));
  });
}

const lastFiles = ['index.json', 'SHA256SUMS'] as const;

/** @param files at least index.json and SHA256SUMS of a version. */
export function describeVersion(files: ReadonlyMap<string, Uint8Array>): TreeVersion {
  const bytesOf = (path: string) => files.get(path) ?? new Uint8Array();
  const index = JSON.parse(new TextDecoder().decode(bytesOf('index.json')));
  const listed: Json[] = index.files;
  const sizes = [...listed.map(({ bytes }) => Number(bytes)), ...lastFiles.map((path) => bytesOf(path).length)];
  const path = `${folderOf(index.version)}/`;
  return {
    version: index.version,
    released_on: index.released_on ?? null,
    path,
    index: `${path}index.json`,
    file_count: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    sha256: Object.fromEntries(lastFiles.map((file) => [file, digest(bytesOf(file))])),
  };
}

/**
 * Which version `latest` and each `vX` stand for: the highest there is, whichever was published last. A prerelease is
 * none of them, for who follows a major version wants releases.
 */
export function findAliases(versions: readonly TreeVersion[]): Map<string, string> {
  const releases = versions
    .map(({ version }) => version)
    .filter((version) => !parseVersion(version)?.prerelease.length);
  const aliases = new Map<string, string>();
  for (const version of releases.sort(compareVersions)) {
    aliases.set(`v${parseVersion(version)?.major}`, version);
    aliases.set('latest', version);
  }
  return aliases;
}

/** `versions.json`: every version, newest first, and what the names that follow stand for. */
export function writeVersions(name: string, versions: readonly TreeVersion[]): string {
  const aliases = findAliases(versions);
  const folders = [...aliases].map(([alias, version]) => [alias, `${folderOf(version)}/`]);
  const list = {
    name,
    latest: aliases.get('latest') ?? null,
    aliases: Object.fromEntries(folders),
    versions: versions.toSorted((a, b) => compareVersions(b.version, a.version)),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

/**
 * Refuses a folder in which a name that a tree needs is taken by something else.
 *
 * @throws InputError
 */
export function refuseForeign(root: string, name: string, fs: FileSystem): void {
  for (const alias of fs.readdirSync(root).filter((each) => each === 'latest' || /^v\d+$/.test(each))) {
    if (fs.lstatSync(join(root, alias)).isSymbolicLink()) continue;
    const tip = 'Remove it, or name another folder with --to: a tree has a symbolic link there.';
    throw new InputError({ file: join(root, alias) }, 'not a link to a version', tip);
  }
  const file = join(root, 'versions.json');
  if (!fs.existsSync(file)) return;
  const other = nameIn(fs.readFileSync(file, 'utf8'));
  if (other === name) return;
  const problem = other === null ? 'not the list of versions of a tree' : `a tree of ${other}, not of ${name}`;
  throw new InputError({ file }, problem, 'Name another folder with --to.');
}

function nameIn(text: string): string | null {
  try {
    return JSON.parse(text).name ?? null;
  } catch {
    return null;
  }
}

function isFolderName(name: string): boolean {
  return name.startsWith('v') && parseVersion(name.slice(1)) !== null;
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
