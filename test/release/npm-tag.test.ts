import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { serveRegistry } from './registry-server.ts';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const major = Number(version.split('.')[0]);

/** The npm tag for a git tag, where the registry has these versions, the latest last. */
async function npmTag(tag: string, published: string[]): Promise<[number | null, string]> {
  const registry = await serveRegistry(
    published.length > 0 ? name : 'another',
    new Map(published.map((each) => [each, Buffer.alloc(0)])),
  );
  const env = { ...process.env, npm_config_registry: registry.address, npm_config_prefer_online: 'true' };
  const child = spawn('.ci/npm-tag', [tag], { env });
  const closed = new Promise<number | null>((done) => child.on('close', done));
  const [stdout, status] = await Promise.all([text(child.stdout), closed]);
  registry.close();
  return [status, stdout.trim()];
}

test.each([
  ['the first version', [], 'latest'],
  ['the highest version', ['0.1.0'], 'latest'],
  ['a correction of an old major version', ['0.1.0', `${major + 1}.0.0`], `release-${major}`],
])('%s', async (_, published, tag) => {
  expect(await npmTag(`v${version}`, published)).toEqual([0, tag]);
});

test('a git tag of another version is refused', async () => {
  expect(await npmTag('v0.0.1', [])).toEqual([1, '']);
});
