import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What a command said, and how it ended. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command of the pipeline while this process goes on, so that it can serve what the command asks for. */
export async function cli(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'pipeline/cli.ts', ...args], {
    env: { ...process.env, FORCE_COLOR: '0', DEBUG: '', ...env },
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, stdout, stderr };
}

/** A stack trace: a person is never shown one. */
export const stack = /^\s+at .+:\d+/m;
