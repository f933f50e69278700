import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { $ } from 'zx';
import { type Consumer, own, published, run, write } from './consumer.ts';

/** The ways in which compilers look for modules. */
export const resolutions = {
  nodenext: ['--module', 'nodenext'],
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'],
} as const;

const strict = ['--noEmit', '--strict', '--noUncheckedIndexedAccess', '--target', 'es2023', '--types', ''];

/**
 * What the compiler says of files, with the package's own declarations checked too.
 *
 * @returns nothing where it has nothing to say.
 */
export async function typeCheck(
  project: string,
  resolution: keyof typeof resolutions,
  files: readonly string[],
): Promise<string> {
  const tsc = own('../../node_modules/typescript/bin/tsc');
  const args = [...strict, ...resolutions[resolution], ...files];
  return (await $({ cwd: project, nothrow: true, quiet: true, timeout: '60s' })`${process.execPath} ${tsc} ${args}`)
    .stdout;
}

/** Puts the programs that a compiler should and should not take into a project. */
export function copyTyped(project: string): void {
  for (const name of ['typed.ts', 'typed.cts']) cpSync(own(`programs/${name}`), join(project, name));
}

/** Right code compiles, wrong code does not, wherever the compiler looks. */
export const typescript: Consumer = {
  name: 'TypeScript: nodenext and bundler',
  snippets: ['TypeScript: ts'],
  needs: [],
  async run(setup) {
    copyTyped(setup.project);
    const file = write(setup, 'snippet.ts', setup.snippet('TypeScript', 'ts'));
    assert.equal(await typeCheck(setup.project, 'nodenext', ['typed.ts', 'typed.cts', file]), '');
    assert.equal(await typeCheck(setup.project, 'bundler', ['typed.ts', file]), '');
    const tsc = own('../../node_modules/typescript/bin/tsc');
    await run(setup, process.execPath, [tsc, '--module', 'nodenext', '--target', 'es2023', '--types', '', file]);
    const estimates = published('indicators').filter(({ obs_status }) => obs_status === 'E').length;
    assert.match(await run(setup, process.execPath, [file.replace(/ts$/, 'js')]), new RegExp(`^${estimates} `));
  },
};
