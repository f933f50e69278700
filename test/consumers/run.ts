import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { $ } from 'zx';
import { type Cdn, startCdn } from './cdn.ts';
import { type Consumer, own, type Setup } from './consumer.ts';
import { consumers } from './consumers.ts';
import { findPrograms } from './debian.ts';
import { isWell, type Outcome, obstacle, summarize } from './outcome.ts';
import { installFromRegistry } from './project.ts';
import { findSnippet, readSnippets } from './readme.ts';
import { startRegistry } from './registry.ts';

// The round trip with real parts: npm pack → a registry → npm install → everybody who uses the package.
// What is missing is skipped loudly; where CI is set, a skip is a failure.

const readme = readSnippets(readFileSync(own('../../README.md'), 'utf8'));
const snippet = (heading: string, language: string) => findSnippet(readme, heading, language).code;

async function tryConsumer(consumer: Consumer, setup: Setup): Promise<Outcome> {
  const reason = obstacle(consumer, setup.programs, own('../../dist'));
  if (reason !== null) {
    console.log(`SKIPPED ${consumer.name}: ${reason}`);
    return 'skipped';
  }
  const started = performance.now();
  try {
    await consumer.run(setup);
    console.log(`ok      ${consumer.name} (${seconds(started)} s)`);
    return 'passed';
  } catch (error) {
    console.log(`FAILED  ${consumer.name}: ${error instanceof Error ? error.message : error}`);
    return 'failed';
  }
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}

async function roundTrip(folder: string): Promise<boolean> {
  await $({ cwd: own('.'), quiet: true, timeout: '10m' })`npm ci --ignore-scripts --no-audit --no-fund`;
  const found = await findPrograms();
  const registry = await startRegistry(folder);
  let cdn: Cdn | null = null;
  try {
    const project = await installFromRegistry(folder, registry, snippet('Install', 'sh'));
    const { openssl } = found;
    if (openssl) cdn = await startCdn(join(project, 'node_modules/lai-chau-open-data'), folder, openssl);
    const env = { ...process.env, ...cdn?.env, LC_ALL: 'C.UTF-8' };
    const setup = { project, env, proxy: cdn?.proxy ?? '', snippet, programs: found };
    const outcomes: Outcome[] = [];
    for (const consumer of consumers) outcomes.push(await tryConsumer(consumer, setup));
    console.log(`\n${summarize(outcomes)}`);
    return isWell(outcomes, Boolean(process.env.CI));
  } finally {
    cdn?.stop();
    await registry.stop();
  }
}

// An interrupt ends what was started too.
$.detached = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const started = performance.now();
const folder = mkdtempSync(join(tmpdir(), 'consumers-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
if (!(await roundTrip(folder))) process.exitCode = 1;
console.log(`test:consumers took ${seconds(started)} s`);
