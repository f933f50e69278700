import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Build, parseBuild } from '../diff/build.ts';
import { InputError } from '../error.ts';
import { sha256 } from '../text-files.ts';
import { type FileSystem, flush, realFileSystem } from './file-system.ts';
import { takeLock } from './lock.ts';
import { readFiles } from './read-build.ts';
import { describeVersion, findAliases, folderOf, listVersions, refuseForeign, writeVersions } from './tree.ts';

/** Holds what is not served yet, and the lock; gone when nobody is publishing. */
const scratchName = '.publishing';

/**
 * Adds a built version to a static tree: `/vX.Y.Z/`, the links `/vX` and `/latest`, and `/versions.json`.
 *
 * Everything is written to a folder aside first. Then each part takes its place by one rename, which either happened or
 * did not: the version, the list, the links. So whoever is killed leaves whole versions, and the next publish mends the
 * rest. The links are symbolic, for a folder cannot be put in place of another in one step.
 *
 * @param from the build: its `dist/`.
 * @param root the tree; made where it is missing.
 * @returns what was done, in one line.
 * @throws InputError where the build is not whole, the version is published with other bytes, another process is
 * publishing, or the tree cannot be written; the tree is as it was.
 */
export function publishStatic(from: string, root: string, fs: FileSystem = realFileSystem): string {
  const build = readWhole(from);
  try {
    const made = fs.mkdirSync(root, { recursive: true });
    try {
      return underLock(root, fs, (scratch) => publish(build, root, scratch, fs));
    } catch (error) {
      if (made !== undefined) removeEmpty(root, made, fs);
      throw error;
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new InputError({ file: root }, `cannot be written (${code})`, 'Check permissions and free space.');
  }
}

function publish(build: Build, root: string, scratch: string, fs: FileSystem): string {
  refuseForeign(root, build.name, fs);
  const name = folderOf(build.version);
  const isThere = fs.existsSync(join(root, name));
  if (isThere) refuseOtherBytes(build, join(root, name));
  else stageVersion(build, join(scratch, name), fs);

  const others = listVersions(root, fs).filter(({ version }) => version !== build.version);
  const versions = [...others, describeVersion(build.files)];
  const moved = [
    ...(isThere ? [] : [name]),
    ...stageList(writeVersions(build.name, versions), root, scratch, fs),
    ...[...findAliases(versions)].flatMap(([alias, version]) => stageLink(alias, folderOf(version), root, scratch, fs)),
  ];
  for (const each of moved) fs.renameSync(join(scratch, each), join(root, each));
  flush(root, fs);
  return moved.length === 0 ? `${join(root, name)}: published before, nothing to do` : `${root}: ${moved.join(', ')}`;
}

/** Writes every file, and has it reach the disk before the version takes its name. */
function stageVersion({ files }: Build, folder: string, fs: FileSystem): void {
  const folders = new Set([folder]);
  for (const [path, bytes] of files) {
    const file = join(folder, path);
    folders.add(dirname(file));
    fs.mkdirSync(dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes);
    flush(file, fs);
  }
  for (const each of folders) flush(each, fs);
}

function stageList(text: string, root: string, scratch: string, fs: FileSystem): string[] {
  const name = 'versions.json';
  const current = join(root, name);
  if (fs.existsSync(current) && fs.readFileSync(current, 'utf8') === text) return [];
  fs.writeFileSync(join(scratch, name), text);
  flush(join(scratch, name), fs);
  return [name];
}

function stageLink(alias: string, target: string, root: string, scratch: string, fs: FileSystem): string[] {
  const current = join(root, alias);
  if (fs.lstatSync(current, { throwIfNoEntry: false }) && fs.readlinkSync(current) === target) return [];
  fs.symlinkSync(target, join(scratch, alias));
  return [alias];
}

function refuseOtherBytes({ version, files }: Build, folder: string): void {
  const published = readFiles(folder);
  const differs = (path: string) => !sameBytes(published.get(path), files.get(path));
  const paths = [...new Set([...published.keys(), ...files.keys()])];
  // Those that list the others differ with any of them.
  const isList = (each: string) => each === 'index.json' || each === 'SHA256SUMS';
  const path = [...paths.filter((each) => !isList(each)), ...paths.filter(isList)].find(differs);
  if (path === undefined) return;
  const tip = 'A published version never changes: release the next one (npm run release).';
  throw new InputError({ file: join(folder, path) }, `${version} is published with other bytes`, tip);
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}

/** Does the work in a scratch folder of its own; what others left there before they were killed is removed. */
function underLock<Result>(root: string, fs: FileSystem, work: (scratch: string) => Result): Result {
  const shared = join(root, scratchName);
  const giveBack = enter(shared, fs);
  const scratch = join(shared, 'staged');
  try {
    const leftovers = fs.readdirSync(shared).filter((name) => name !== 'lock');
    for (const name of leftovers) fs.rmSync(join(shared, name), { recursive: true, force: true });
    fs.mkdirSync(scratch);
    return work(scratch);
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
    giveBack();
    removeEmpty(shared, shared, fs);
  }
}

/** The folder may go, with the one who leaves it, between being made and being entered. */
function enter(folder: string, fs: FileSystem): () => void {
  for (let tries = 0; ; tries++) {
    makeFolder(folder, fs);
    try {
      return takeLock(folder, fs);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tries > 2) throw error;
    }
  }
}

/** Without `recursive`, by which Node says ENOENT of a disk that is read-only. */
function makeFolder(folder: string, fs: FileSystem): void {
  try {
    fs.mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Removes a folder and those above it up to `top`, as far as they are empty. */
function removeEmpty(folder: string, top: string, fs: FileSystem): void {
  try {
    for (let each = folder; each.startsWith(top); each = dirname(each)) fs.rmdirSync(each);
  } catch {
    // Somebody else has put something there.
  }
}

/** A build that has every file it lists, and no other. */
function readWhole(from: string): Build {
  if (!existsSync(from))
    throw new InputError({ file: from }, 'no such folder', 'Run npm run build, or name a dist/ with --from.');
  const build = parseBuild(from, readFiles(from), null);
  const sums = new TextDecoder().decode(build.files.get('SHA256SUMS') ?? new Uint8Array());
  const listed = new Map(sums.split('\n').map((line) => [line.slice(66), line.slice(0, 64)]));
  const wrong = [...new Set([...build.files.keys(), ...listed.keys(), ...build.paths, 'SHA256SUMS'])].find((path) => {
    const bytes = build.files.get(path);
    return path !== '' && (bytes === undefined || (path !== 'SHA256SUMS' && listed.get(path) !== sha256(bytes)));
  });
  if (wrong === undefined) return build;
  const problem = build.files.has(wrong) ? 'not what SHA256SUMS says' : 'the file is missing';
  throw new InputError({ file: join(from, wrong) }, problem, 'Run npm run build.');
}
