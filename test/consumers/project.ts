import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { $ } from 'zx';
import { own } from './consumer.ts';
import { publish, type Registry } from './registry.ts';

const root = own('../..');

/** Packs the package, publishes it to the registry, and installs it from there into an empty project as the README says. */
export async function installFromRegistry(folder: string, registry: Registry, install: string): Promise<string> {
  const env = npmEnvironment(folder, registry);
  const pack = await $({ cwd: root, env, quiet: true })`npm pack --json --ignore-scripts --pack-destination ${folder}`;
  const [{ filename, size, unpackedSize, files }] = JSON.parse(pack.stdout);
  console.log(`packed: ${files.length} files, ${size} bytes, ${unpackedSize} unpacked`);
  await publish(registry, join(folder, filename), env);

  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
  const started = performance.now();
  await $({ cwd: project, env, quiet: true, timeout: '2m' })`sh -euc ${install}`;
  console.log(`installed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  symlinkSync(join(root, 'dist'), join(project, 'dist'));
  return project;
}

/** npm with the registry and nothing of the user's: no cache, no settings, none of an npm that runs this. */
function npmEnvironment(folder: string, registry: Registry): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  return {
    ...Object.fromEntries(inherited),
    NPM_CONFIG_REGISTRY: registry.address,
    NPM_CONFIG_USERCONFIG: join(folder, 'npmrc'),
    NPM_CONFIG_CACHE: join(folder, 'npm-cache'),
    NPM_CONFIG_UPDATE_NOTIFIER: 'false',
    NPM_CONFIG_AUDIT: 'false',
    NPM_CONFIG_FUND: 'false',
  };
}
