import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../error.ts';

/**
 * Fetches a published version by `npm pack` from the registry that npm is set up for.
 *
 * @param spec `name@version`, or a range or tag in place of the version.
 * @param read gets the path of the .tgz, which is gone afterwards.
 * @throws InputError where the registry has no such version, or does not answer.
 */
export function fetchPackage<Result>(spec: string, read: (file: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'npm-pack-'));
  try {
    const { status, error } = npm(['pack', spec, '--pack-destination', folder]);
    const [file] = readdirSync(folder);
    if (status !== 0 || file === undefined) {
      const problem = error.includes('E404') || error.includes('ETARGET') ? 'no such version in the registry' : error;
      throw new InputError(
        { file: spec },
        problem,
        'Check name and version, and the registry (npm config get registry).',
      );
    }
    return read(join(folder, file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The versions of a package that the registry has; none where it does not know the package.
 *
 * @throws InputError where the registry does not answer.
 */
export function listPublished(name: string): string[] {
  const { status, output, error } = npm(['view', name, 'versions', '--json']);
  if (status === 0) return output.trim() === '' ? [] : [JSON.parse(output)].flat();
  if (error.includes('E404')) return [];
  const tip = 'Check the network and the registry (npm config get registry), or name a build with --against.';
  throw new InputError({ file: name }, error, tip);
}

/** Runs npm; `error` is the first thing that it complains of. */
function npm(args: readonly string[]): { status: number | null; output: string; error: string } {
  const { status, stdout, stderr, error } = spawnSync('npm', [...args, '--loglevel', 'error'], { encoding: 'utf8' });
  const complaint = (stderr ?? '').split('\n').filter((line) => line.startsWith('npm error'));
  const said = complaint.map((line) => line.slice('npm error '.length)).slice(0, 3);
  return { status, output: stdout ?? '', error: error?.message ?? `npm fails: ${said.join(': ')}` };
}
