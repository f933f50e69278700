import { type FileSystem, realFileSystem } from '../../pipeline/release/file-system.ts';

/** Stands for the end of a process: nothing runs after it, no clean-up either. */
export class Killed extends Error {}

type Call = (...args: unknown[]) => unknown;

/** The file system, with `before` called ahead of each call, with its number from 1, its name and its arguments. */
function watch(before: (count: number, name: string, args: unknown[]) => void): FileSystem {
  let count = 0;
  return new Proxy(realFileSystem, {
    get(target, name, receiver) {
      const call = Reflect.get(target, name, receiver) as Call;
      return (...args: unknown[]) => {
        count += 1;
        before(count, String(name), args);
        return call(...args);
      };
    },
  });
}

/** Dies at its nth call, of which a write is half done: that call and all after it fail. */
export function dyingAt(n: number, die = (): never => throwKilled()): FileSystem {
  return watch((count, name, args) => {
    if (count < n) return;
    if (count === n && name === 'writeFileSync') writeHalf(args);
    die();
  });
}

/** The number of calls that the work makes. */
export function countCalls(work: (fs: FileSystem) => void): number {
  let calls = 0;
  work(
    watch((count) => {
      calls = count;
    }),
  );
  return calls;
}

function throwKilled(): never {
  throw new Killed();
}

function writeHalf([path, content]: unknown[]): void {
  const bytes = Buffer.from(content as string | Uint8Array);
  realFileSystem.writeFileSync(String(path), bytes.subarray(0, bytes.length / 2));
}
