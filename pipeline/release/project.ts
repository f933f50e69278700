import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { $, ProcessOutput } from 'zx';
import type { Change } from '../diff/change.ts';
import { InputError } from '../error.ts';
import { addRelease } from './changelog.ts';
import { moveAddresses, setCitation, setLockVersion, setPackageVersion } from './set-version.ts';

/** Runs a git command in a folder; what it prints, without the last line feed. */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await checked(`git ${args.join(' ')}`, $({ cwd: folder, quiet: true })`git ${args}`);
  return stdout.trimEnd();
}

/** Runs npm in a folder, its output on standard error. */
export async function npm(folder: string, ...args: string[]): Promise<void> {
  await checked(`npm ${args.join(' ')}`, $({ cwd: folder, verbose: true })`npm ${args}`);
}

async function checked(command: string, running: Promise<ProcessOutput>): Promise<ProcessOutput> {
  try {
    return await running;
  } catch (error) {
    if (!(error instanceof ProcessOutput)) throw error;
    // What npm says is shown already; of git, the last line says why.
    const said = command.startsWith('git') ? `: ${error.stderr.trim().split('\n').at(-1)}` : '';
    const problem = `fails with exit code ${error.exitCode}${said}`;
    throw new InputError({ file: command }, problem, 'Put right what it complains of, and run the release again.');
  }
}

/** Refuses to release anything but what is committed. */
export async function refuseDirty(root: string): Promise<void> {
  const changed = await git(root, 'status', '--porcelain');
  if (changed === '') return;
  const files = changed.split('\n');
  const problem = `not committed: ${files
    .map((line) => line.slice(3))
    .slice(0, 10)
    .join(', ')}${files.length > 10 ? ', …' : ''}`;
  throw new InputError({ file: root }, problem, 'Commit or remove it: a release is of what is committed.');
}

/**
 * Checks out what is committed in a folder of its own, with the packages that are installed, so that a release which
 * fails, or is only tried, leaves the project as it is.
 */
export async function checkOut(root: string, folder: string): Promise<void> {
  const commit = await git(root, 'rev-parse', 'HEAD');
  await git(root, 'clone', '--quiet', '--shared', '--no-checkout', root, folder);
  await git(folder, 'checkout', '--quiet', '--detach', commit);
  for (const key of ['user.name', 'user.email']) {
    const value = await git(root, 'config', '--default', '', key);
    if (value !== '') await git(folder, 'config', key, value);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

export interface NewVersion {
  name: string;
  from: string;
  to: string;
  /** ISO 8601. */
  date: string;
  changes: readonly Change[];
}

/** Sets the version everywhere it stands: package, lock file, citation, changelog, and addresses that hold it. */
export async function setVersion(folder: string, { name, from, to, date, changes }: NewVersion): Promise<void> {
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  edit('package.json', (text) => setPackageVersion(text, to));
  edit('package-lock.json', (text) => setLockVersion(text, to));
  edit('CITATION.cff', (text) => setCitation(text, 'CITATION.cff', to, date));
  edit('CHANGELOG.md', (text) => addRelease(text, 'CHANGELOG.md', to, date, changes));
  for (const file of await listAddressed(folder, name)) edit(file, (text) => moveAddresses(text, name, from, to));
}

/** Files that name an address of the package; tests make addresses up, and the changelog tells of old ones. */
async function listAddressed(folder: string, name: string): Promise<string[]> {
  const files = (await git(folder, 'ls-files')).split('\n');
  const places = files.filter((file) => !/^(?:dist|test)\/|^(?:CHANGELOG\.md|package-lock\.json)$/.test(file));
  return places.filter((file) => readFileSync(join(folder, file), 'utf8').includes(`${name}@`));
}
