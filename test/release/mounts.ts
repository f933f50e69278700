import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { TestContext } from 'vitest';

/** Mounts a file system in memory at a folder; the test is skipped, and says so, where that is not allowed. */
export function mountTmpfs(context: TestContext, folder: string, options: string): void {
  mkdirSync(folder, { recursive: true });
  const { status, stderr, error } = asRoot('mount', '-t', 'tmpfs', '-o', `mode=1777,${options}`, 'tmpfs', folder);
  if (status === 0) return;
  const why = `NOT TESTED: "${context.task.name}" needs the right to mount a tmpfs (${error?.message ?? stderr.trim()})`;
  console.warn(why);
  context.skip(why);
}

/** Makes a mounted folder read-only. */
export function makeReadOnly(folder: string): void {
  asRoot('mount', '-o', 'remount,ro', folder);
}

export function unmount(folder: string): void {
  asRoot('umount', folder);
}

/** Runs a command as root: as it is, or by a sudo that asks for no password. */
function asRoot(...command: string[]): SpawnSyncReturns<string> {
  const [program = '', ...args] = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command];
  return spawnSync(program, args, { encoding: 'utf8' });
}
