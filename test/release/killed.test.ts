import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishStatic } from '../../pipeline/release/publish-static.ts';
import { madeUp, writeBuild } from '../diff/made-up.ts';
import { countCalls, dyingAt, Killed } from './failing-fs.ts';
import { snapshot, versionsServed } from './tree-state.ts';

// Whoever publishes may be killed at any moment: what is served is whole versions, and the next one mends the rest.

/** In memory where there is such a folder: hundreds of trees are written, each flushed to its disk. */
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'killed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (...path: string[]) => join(folder, ...path);
/** A tree with one version, and what it is with the next one too. */
let finished: Record<string, string> = {};

beforeAll(() => {
  writeBuild(madeUp(), at('old'));
  writeBuild({ ...madeUp(), version: '1.3.0' }, at('new'));
  publishStatic(at('old'), at('start'));
  cpSync(at('start'), at('finished'), { recursive: true, verbatimSymlinks: true });
  publishStatic(at('new'), at('finished'));
  finished = snapshot(at('finished'));
});

/** A copy of the tree with the old version. */
function startTree(): string {
  const tree = at('tree');
  rmSync(tree, { recursive: true, force: true });
  cpSync(at('start'), tree, { recursive: true, verbatimSymlinks: true });
  return tree;
}

/** A process that has ended. */
const { pid: deadPid } = spawnSync(process.execPath, ['--version']);

/** This process plays one that was killed: its lock must not look alive. */
function buryLock(tree: string): void {
  const lock = join(tree, '.publishing/lock');
  if (existsSync(lock)) writeFileSync(lock, JSON.stringify({ pid: deadPid, host: hostname(), started: '1' }));
}

/** Publishes, and dies at the nth call; at the very last, a failure is of no account. */
function publishUntil(n: number, from: string, tree: string): void {
  try {
    publishStatic(from, tree, dyingAt(n));
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
}

function expectMended(tree: string): void {
  expect(versionsServed(tree)).toSatisfy((versions) => `${versions}` === '1.2.3' || `${versions}` === '1.2.3,1.3.0');
  publishStatic(at('new'), tree);
  expect(snapshot(tree)).toEqual(finished);
}

test('at every single call to the file system', () => {
  const calls = countCalls((fs) => publishStatic(at('new'), startTree(), fs));
  expect(calls).toBeGreaterThan(100);
  const seen = new Set<string>();
  for (let n = 1; n <= calls; n++) {
    const tree = startTree();
    publishUntil(n, at('new'), tree);
    seen.add(`${versionsServed(tree)}`);
    buryLock(tree);
    expectMended(tree);
  }
  expect([...seen]).toEqual(['1.2.3', '1.2.3,1.3.0']);
});

test('at every call of the first publish of all', () => {
  const fresh = () => {
    rmSync(at('tree'), { recursive: true, force: true });
    return at('tree');
  };
  const calls = countCalls((fs) => publishStatic(at('old'), fresh(), fs));
  for (let n = 1; n <= calls; n++) {
    const tree = fresh();
    publishUntil(n, at('old'), tree);
    expect(versionsServed(tree)).toSatisfy((versions) => `${versions}` === '' || `${versions}` === '1.2.3');
    buryLock(tree);
    publishStatic(at('old'), tree);
    expect(snapshot(tree)).toEqual(snapshot(at('start')));
  }
});

describe('by kill -9', () => {
  const script = ['--import', 'tsx', 'test/release/publish-and-die.ts'];

  // The first calls, writes in the middle, and the renames at the end.
  test.each([4, 9, 40, -11, -8, -5])('at call %i', (n) => {
    const calls = countCalls((fs) => publishStatic(at('new'), startTree(), fs));
    const tree = startTree();
    const { signal } = spawnSync(process.execPath, [...script, at('new'), tree, String(n < 0 ? calls + n : n)]);
    expect(signal).toBe('SIGKILL');
    expectMended(tree);
  });

  test.each([0, 3, 8, 16])('%i ms after it began', async (delay) => {
    const tree = startTree();
    const child = spawn(process.execPath, [...script, at('new'), tree]);
    const closed = new Promise((resolve) => child.on('close', resolve));
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), delay));
    await closed;
    expectMended(tree);
  });
});
