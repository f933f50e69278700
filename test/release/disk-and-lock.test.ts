import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realFileSystem } from '../../pipeline/release/file-system.ts';
import { takeLock } from '../../pipeline/release/lock.ts';
import { publishStatic } from '../../pipeline/release/publish-static.ts';
import { madeUp, writeBuild } from '../diff/made-up.ts';
import { cli, stack } from './cli.ts';
import { makeReadOnly, mountTmpfs, unmount } from './mounts.ts';
import { snapshot, versionsServed } from './tree-state.ts';

let folder = '';
let tree = '';
let first = '';
let second = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'disk-'));
  tree = join(folder, 'disk/tree');
  first = writeBuild(madeUp(), join(folder, 'first'));
  second = writeBuild({ ...madeUp(), version: '1.3.0' }, join(folder, 'second'));
});
afterEach(() => {
  unmount(join(folder, 'disk'));
  rmSync(folder, { recursive: true });
});

/** Publishes in a process of its own, while others do. */
async function publishApart(from: string): Promise<{ status: number | null; stderr: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/release/publish-and-die.ts', from, tree, '0']);
  const closed = new Promise<number | null>((done) => child.on('close', done));
  const [stderr, status] = await Promise.all([text(child.stderr), closed]);
  return { status, stderr };
}

/** The command fails with this message, and the tree is as it was. */
async function refuses(from: string, message: RegExp): Promise<void> {
  const before = snapshot(tree);
  const { status, stdout, stderr } = await cli(['publish-static', '--from', from, '--to', tree]);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(stack);
  expect([status, stdout]).toEqual([1, '']);
  expect(snapshot(tree)).toEqual(before);
}

describe('a disk', () => {
  test('that is full', async (context) => {
    const disk = join(folder, 'disk');
    mountTmpfs(context, disk, 'size=256k');
    publishStatic(first, tree);
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(join(disk, 'ballast'), Buffer.alloc((bavail - 8) * bsize));
    await refuses(second, /tree: cannot be written \(ENOSPC\)\n {2}Check permissions and free space/);
    rmSync(join(disk, 'ballast'));
    publishStatic(second, tree);
    expect(versionsServed(tree)).toEqual(['1.2.3', '1.3.0']);
  });

  test('with room for none of the first version', async (context) => {
    mountTmpfs(context, join(folder, 'disk'), 'size=16k');
    await refuses(first, /tree: cannot be written \(ENOSPC\)/);
    expect(existsSync(tree)).toBe(false);
  });

  test('that may not be written', async (context) => {
    mountTmpfs(context, join(folder, 'disk'), 'size=1m');
    publishStatic(first, tree);
    makeReadOnly(join(folder, 'disk'));
    await refuses(second, /tree: cannot be written \(EROFS\)\n {2}Check permissions and free space/);
  });
});

describe('two at once', () => {
  const scratch = () => join(tree, '.publishing');
  const lock = () => join(scratch(), 'lock');
  const hold = (holder: unknown) => {
    mkdirSync(scratch(), { recursive: true });
    writeFileSync(lock(), typeof holder === 'string' ? holder : JSON.stringify(holder));
  };
  const { pid: deadPid } = spawnSync(process.execPath, ['--version']);

  test('the second is told who is there', async () => {
    publishStatic(first, tree);
    mkdirSync(scratch());
    const giveBack = takeLock(scratch(), realFileSystem);
    await refuses(
      second,
      new RegExp(`lock: process ${process.pid} on ${hostname()} is publishing here\\n {2}Wait for it to end`),
    );
    giveBack();
    publishStatic(second, tree);
    expect(versionsServed(tree)).toEqual(['1.2.3', '1.3.0']);
    expect(existsSync(scratch())).toBe(false);
  });

  test.each([
    ['a process that has ended', { pid: deadPid, host: hostname(), started: '1' }],
    ['a process whose number another one has now', { pid: process.pid, host: hostname(), started: '1' }],
  ])('the lock of %s holds nobody up', (_, holder) => {
    hold(holder);
    writeFileSync(join(scratch(), 'half.json'), '{');
    publishStatic(first, tree);
    expect(versionsServed(tree)).toEqual(['1.2.3']);
    expect(existsSync(scratch())).toBe(false);
  });

  test.each([
    ['a process on another machine', { pid: deadPid, host: 'elsewhere.example', started: '1' }],
    ['nobody knows whom', 'x'],
  ])('the lock of %s is respected', (_, holder) => {
    hold(holder);
    const before = snapshot(tree);
    expect(() => publishStatic(first, tree)).toThrow(/lock: .+ is publishing here/);
    expect(snapshot(tree)).toEqual(before);
  });

  test('four processes with four versions: each is whole or refused, and all are there in the end', async () => {
    const versions = ['1.2.3', '1.3.0', '2.0.0', '3.0.0'];
    const built = (version: string) => writeBuild({ ...madeUp(), version }, join(folder, version));
    const ended = await Promise.all(versions.map((version) => publishApart(built(version))));
    expect(ended.some(({ status }) => status === 0)).toBe(true);
    for (const { stderr } of ended.filter(({ status }) => status !== 0))
      expect(stderr).toMatch(/ is publishing here\n/);
    const done = versions.filter((_, at) => ended[at]?.status === 0);
    expect(versionsServed(tree)).toEqual(done);
    for (const version of versions) publishStatic(built(version), tree);
    expect(versionsServed(tree)).toEqual(versions);
    const { latest, aliases } = JSON.parse(readFileSync(join(tree, 'versions.json'), 'utf8'));
    expect([latest, aliases]).toEqual(['3.0.0', { v1: 'v1.3.0/', v2: 'v2.0.0/', v3: 'v3.0.0/', latest: 'v3.0.0/' }]);
  });
});
