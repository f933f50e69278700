import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $ } from 'zx';
import type { TableName, Tables } from '../../pipeline/tables.ts';
import type { FoundPrograms, ProgramName } from './debian.ts';

/** Somebody who uses the package or the published files, with the tools that people use. */
export interface Consumer {
  name: string;
  /** The snippets of the README that it runs, `heading: language`. */
  snippets: readonly string[];
  /** Programs without which it is skipped. */
  needs: readonly ProgramName[];
  /** Files of dist/ without which it is skipped. */
  files?: readonly string[];
  /** Throws where something is not as it should be. */
  run(setup: Setup): Promise<void>;
}

/** What consumers find. */
export interface Setup {
  /** A project that the package was installed into, and where `dist` leads to the static files. */
  project: string;
  env: NodeJS.ProcessEnv;
  proxy: string;
  /** Code of the README as it stands. */
  snippet(heading: string, language: string): string;
  programs: FoundPrograms;
}

/** The path of a program that the consumer needs. */
export function program(setup: Setup, name: ProgramName): string {
  const path = setup.programs[name];
  if (path === null) throw new Error(`${name} is not among the needs`);
  return path;
}

/**
 * Runs a command in the project, and gives what it wrote to standard output.
 *
 * @throws with what it wrote to standard error, where it fails or takes more than minutes.
 */
export async function run(setup: Setup, command: string, args: readonly string[], input = ''): Promise<string> {
  const options = { cwd: setup.project, env: setup.env, input, nothrow: true, quiet: true, timeout: '3m' } as const;
  const { exitCode, stdout, stderr } = await $(options)`${command} ${args}`;
  if (exitCode !== 0) throw new Error(`${command} ended with ${exitCode}:\n${stderr || stdout}`);
  return stdout;
}

/** Writes a file into the project, and gives its path. */
export function write(setup: Setup, name: string, content: string): string {
  const file = join(setup.project, name);
  writeFileSync(file, content);
  return file;
}

/** A table as JSON has it: what every consumer should find. */
export function published<Name extends TableName>(name: Name): Tables[Name] {
  return JSON.parse(readFileSync(new URL(`../../dist/${name}.json`, import.meta.url), 'utf8'));
}

/** A file of this folder. */
export function own(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
