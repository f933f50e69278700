import { hostname } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../error.ts';
import type { FileSystem } from './file-system.ts';

/** Locks come and go while one is asked for; more often than this they do not. */
const maxTries = 10;

/** Who holds a lock. */
interface Holder {
  pid: number;
  host: string;
  /** When the process began, in the clock ticks of its system: a later process may have its number. */
  started: string | null;
}

/**
 * Takes the lock of a folder: a file that appears with its content, or not at all.
 *
 * The lock of a process that is gone is put aside. Two that do so at once each take a file of its own away, and the one
 * that took a living lock puts it back.
 *
 * @returns what gives the lock back.
 * @throws InputError where another process holds it.
 */
export function takeLock(folder: string, fs: FileSystem): () => void {
  const lock = join(folder, 'lock');
  const own = join(folder, `lock.${process.pid}`);
  // What a killed process with the same number left may be the lock itself, under its first name.
  fs.rmSync(own, { force: true });
  fs.writeFileSync(own, JSON.stringify({ pid: process.pid, host: hostname(), started: startOf(process.pid, fs) }));
  try {
    for (let tries = 0; !tryLink(own, lock, fs); tries++) {
      const found = readText(lock, fs);
      if (tries > maxTries || (found !== null && isAlive(found, fs))) throw refuse(lock, found ?? '');
      if (found !== null) putAside(lock, found, `${own}.old`, fs);
    }
  } finally {
    fs.rmSync(own, { force: true });
  }
  return () => fs.rmSync(lock, { force: true });
}

/** Whether the file got its second name; false where that name is taken. */
function tryLink(from: string, to: string, fs: FileSystem): boolean {
  try {
    fs.linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function putAside(lock: string, dead: string, aside: string, fs: FileSystem): void {
  try {
    fs.renameSync(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readText(aside, fs) !== dead) tryLink(aside, lock, fs);
  fs.rmSync(aside, { force: true });
}

/** A process on another machine cannot be asked: it counts as alive. */
function isAlive(text: string, fs: FileSystem): boolean {
  const holder = parseHolder(text);
  if (!holder || holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // A process of another user may not be signalled, but is there.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
  return holder.started === startOf(holder.pid, fs);
}

/** When a process began, from Linux's process table; null elsewhere, and for one that has ended. */
function startOf(pid: number, fs: FileSystem): string | null {
  const stat = readText(`/proc/${pid}/stat`, fs);
  // The second field is the name in parentheses, which may hold spaces; the third is the state, the 22nd the start.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  return fields[0] === 'Z' ? null : (fields[19] ?? null);
}

function readText(file: string, fs: FileSystem): string | null {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function parseHolder(text: string): Holder | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refuse(lock: string, text: string): InputError {
  const holder = parseHolder(text);
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process';
  const tip = `Wait for it to end. If it is long gone, remove ${lock}.`;
  return new InputError({ file: lock }, `${who} is publishing here`, tip);
}
