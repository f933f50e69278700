import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../pipeline/build.ts';
import { publishStatic } from '../../pipeline/release/publish-static.ts';
import { makeEarlier } from './earlier.ts';
import { findProblem, fromTree, get, readVersion } from './read-version.ts';
import { serveFolder } from './serve.ts';

// Old versions stay readable: index.json → schema → file, with nothing but HTTP and a JSON Schema validator.

const folder = mkdtempSync(join(tmpdir(), 'http-'));
const tree = join(folder, 'tree');
const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));
const major = packageJson.version.split('.')[0];
const [earlier, now] = [`${major}.4.0`, `${major}.5.0`];
let address = '';
let close = () => {};

beforeAll(async () => {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...packageJson, version: now }));
  writeFileSync(join(folder, 'CITATION.cff'), 'version: 9\ndate-released: "2026-03-01"\n');
  const { problems } = build(
    {
      schemas: 'schemas',
      packageFile: join(folder, 'package.json'),
      citation: join(folder, 'CITATION.cff'),
      sources: 'sources',
      out: join(folder, 'new'),
      readme: null,
    },
    { step: () => {}, end: () => {} },
  );
  expect(problems).toEqual([]);
  makeEarlier(join(folder, 'new'), join(folder, 'old'), earlier);
  publishStatic(join(folder, 'old'), tree);
  publishStatic(join(folder, 'new'), tree);
  ({ address, close } = await serveFolder(tree));
}, 120_000);
afterAll(() => {
  close();
  rmSync(folder, { recursive: true });
});

const read = (path: string) => readVersion(new URL(path, address).href, fromTree(address));

test('the list names both versions, the newest first', async () => {
  const { latest, versions } = JSON.parse((await get(`${address}versions.json`)).toString());
  expect(latest).toBe(now);
  expect(versions.map(({ version, path }: { version: string; path: string }) => [version, path])).toEqual([
    [now, `v${now}/`],
    [earlier, `v${earlier}/`],
  ]);
});

test('each version is read by its own schemas', async () => {
  const [current, old] = [await read(`v${now}/`), await read(`v${earlier}/`)];
  expect([current.version, old.version]).toEqual([now, earlier]);
  expect(current.released_on).toBe('2026-03-01');
  expect(Object.keys(current.tables)).toHaveLength(12);
  const [places, before] = [current.tables.places ?? [], old.tables.places ?? []];
  expect(before).toHaveLength(places.length - 1);
  expect(Object.keys(before[0] ?? {})).toEqual(Object.keys(places[0] ?? {}).slice(0, -1));
});

test('the schema of the major version is that of its latest, which older data need not fit', async () => {
  const schema = JSON.parse((await get(`${address}v${major}/schemas/places.schema.json`)).toString());
  const { $id } = schema;
  expect(JSON.parse((await get(fromTree(address)($id))).toString())).toEqual(schema);
  const { tables } = await read(`v${earlier}/`);
  expect(findProblem(schema, tables.places ?? [])).toMatch(/must have required property/);
});

test('what follows is read at its address too', async () => {
  expect((await read('latest/')).version).toBe(now);
  expect((await read(`v${major}/`)).version).toBe(now);
});

test('a file that is not what index.json says is noticed', async () => {
  writeFileSync(join(tree, `v${earlier}/places.csv`), 'x');
  await expect(read(`v${earlier}/`)).rejects.toThrow('places.csv is not what index.json says');
  await expect(read(`v${major}.3.0/`)).rejects.toThrow('404');
});

test('the script reads every version of a tree', () => {
  rmSync(join(tree, `v${earlier}`), { recursive: true });
  publishStatic(join(folder, 'old'), tree);
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'test/read-over-http.ts', tree], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  const lines = stdout.split('\n').map((line) => line.replace(/\d+ (records|files)/g, 'N $1'));
  const says = (version: string) => `${version} (2026-03-01): N records in 12 tables, N files`;
  expect(lines).toEqual([says(now), says(earlier), '']);
});
