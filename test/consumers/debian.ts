import { $, which } from 'zx';

/** A program that consumers run, and where to have it from. */
export interface Program {
  /** Paths or names to try, the first that works is taken. */
  candidates: readonly string[];
  /** Arguments with which it shows that it works. */
  probe: readonly string[];
  /** The Debian package that brings it. */
  debian: string;
}

export const programs = {
  // The system's Python before one of a version manager: Debian's pandas is the system's.
  python: { candidates: ['/usr/bin/python3', 'python3'], probe: ['-c', 'import pandas'], debian: 'python3-pandas' },
  r: { candidates: ['Rscript'], probe: ['--version'], debian: 'r-base-core' },
  sqlite: { candidates: ['sqlite3'], probe: ['--version'], debian: 'sqlite3' },
  spreadsheet: { candidates: ['soffice'], probe: ['--version'], debian: 'libreoffice-calc-nogui' },
  browser: {
    candidates: ['chromium', 'chromium-browser', 'google-chrome'],
    probe: ['--version', '--no-sandbox'],
    debian: 'chromium',
  },
  curl: { candidates: ['curl'], probe: ['--version'], debian: 'curl' },
  openssl: { candidates: ['openssl'], probe: ['version'], debian: 'openssl' },
} as const satisfies Record<string, Program>;

export type ProgramName = keyof typeof programs;

/** Program → its path; null where it is missing. */
export type FoundPrograms = Record<ProgramName, string | null>;

/** Finds the programs; what is missing is installed from Debian where that is allowed, which takes root and apt-get. */
export async function findPrograms(): Promise<FoundPrograms> {
  const found = await findAll();
  const missing = names.filter((name) => found[name] === null);
  if (missing.length === 0 || process.getuid?.() !== 0 || (await findOne(apt)) === null) return found;
  await install(missing.map((name) => programs[name].debian));
  return findAll();
}

const names = Object.keys(programs) as ProgramName[];
const apt: Program = { candidates: ['apt-get'], probe: ['--version'], debian: 'apt' };

async function findAll(): Promise<FoundPrograms> {
  const entries = await Promise.all(names.map(async (name) => [name, await findOne(programs[name])]));
  return Object.fromEntries(entries);
}

async function findOne({ candidates, probe }: Program): Promise<string | null> {
  for (const candidate of candidates) {
    const path = await which(candidate, { nothrow: true });
    if (path === null) continue;
    const { exitCode } = await $({ nothrow: true, quiet: true, timeout: '60s' })`${path} ${probe}`;
    if (exitCode === 0) return path;
  }
  return null;
}

async function install(packages: readonly string[]): Promise<void> {
  console.log(`installing from Debian: ${packages.join(' ')}`);
  const root = $({
    nothrow: true,
    quiet: true,
    timeout: '15m',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  await root`apt-get update`;
  const { exitCode, stderr } = await root`apt-get install --yes --no-install-recommends ${packages}`;
  if (exitCode !== 0) console.error(`apt-get could not install them:\n${stderr}`);
}
