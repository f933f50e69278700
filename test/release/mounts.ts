import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { TestContext } from 'vitest';

/** Mounts a file system in memory at a folder; the test is skipped, and says so, where that is not allowed. */
export function mountTmpfs(context: TestContext, folder: string, options: string): void {
  mkdirSync(folder, { recursive: true });
  const { status, stderr, error } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], {
    encoding: 'utf8',
  });
  if (status === 0) return;
  const why = `NOT TESTED: "${context.task.name}" needs the right to mount a tmpfs (${error?.message ?? stderr.trim()})`;
  console.warn(why);
  context.skip(why);
}

/** Makes a mounted folder read-only. */
export function makeReadOnly(folder: string): void {
  spawnSync('mount', ['-o', 'remount,ro', folder]);
}

export function unmount(folder: string): void {
  spawnSync('umount', [folder]);
}
