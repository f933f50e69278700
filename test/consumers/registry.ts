import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { $ } from 'zx';

/** A package registry of its own on the loopback address: it knows nothing but what is published to it. */
export interface Registry {
  address: string;
  stop(): Promise<void>;
}

const verdaccio = fileURLToPath(new URL('node_modules/verdaccio/bin/verdaccio', import.meta.url));

/** Any name may read and write, as nobody else can reach the registry. */
const config = (folder: string) => `storage: ${folder}/storage
uplinks: {}
auth:
  htpasswd:
    file: ${folder}/htpasswd
packages:
  '**':
    access: $all
    publish: $all
log: { type: file, path: ${folder}/verdaccio.log, level: warn }
`;

/** Starts Verdaccio on a free port, with its files in a folder. */
export async function startRegistry(folder: string): Promise<Registry> {
  const file = join(folder, 'verdaccio.yaml');
  writeFileSync(file, config(folder));
  const address = `http://127.0.0.1:${await freePort()}/`;
  const server = spawn(process.execPath, [verdaccio, '--config', file, '--listen', address], { stdio: 'ignore' });
  const end = once(server, 'exit');
  const kill = () => server.kill();
  process.once('exit', kill);
  const stop = async () => {
    kill();
    await end;
    process.off('exit', kill);
  };
  for (let tries = 0; tries < 150 && server.exitCode === null; tries++) {
    if (await answers(`${address}-/ping`)) return { address, stop };
    await sleep(200);
  }
  await stop();
  throw new Error(`the registry at ${address} did not start`);
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(1000) })).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** Publishes a tarball. npm asks for a token, of which the registry asks nothing. */
export async function publish(registry: Registry, tarball: string, env: NodeJS.ProcessEnv): Promise<void> {
  const token = `--${registry.address.slice('http:'.length)}:_authToken=none`;
  await $({ env, quiet: true, timeout: '60s' })`npm publish ${tarball} ${token} --provenance=false --ignore-scripts`;
}
