import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../pipeline');
const importOf = /^(?:import|export) [^;]*?from '(\.[^']+)';$/gmu;

/** Each module of the pipeline, by its path in it, with those that it imports, types among them. */
const modules: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => {
      const imported = [...readFileSync(resolve(root, path), 'utf8').matchAll(importOf)];
      return [path, imported.map(([, from = '']) => relative(root, resolve(root, path, '..', from)))];
    }),
);

/** Modules that import one another in a ring, each once; empty where there is none. */
function ring(): readonly string[] {
  const done = new Set<string>();
  const visit = (path: string, above: readonly string[]): readonly string[] => {
    if (above.includes(path)) return above.slice(above.indexOf(path));
    if (done.has(path)) return [];
    for (const imported of modules.get(path) ?? []) {
      const found = visit(imported, [...above, path]);
      if (found.length > 0) return found;
    }
    done.add(path);
    return [];
  };
  for (const path of modules.keys()) {
    const found = visit(path, []);
    if (found.length > 0) return found;
  }
  return [];
}

it('no module imports itself by way of others, not even a type', () => expect(ring()).toEqual([]));

/** The folders in the order of the data flow. */
const stages = ['document', 'mention', 'dataset', 'check', 'write', 'diff', 'release'];

it('a stage imports from itself and those before it only', () => {
  const stageOf = (path: string) => stages.indexOf(path.split(/[\\/]/u, 1)[0] ?? '');
  const backward = [...modules].flatMap(([path, imported]) =>
    stageOf(path) < 0 ? [] : imported.filter((each) => stageOf(each) > stageOf(path)).map((each) => `${path} ${each}`),
  );
  expect(backward).toEqual([]);
});

it('the dataset stage has one module a table, and its parts in folders', () => {
  const tables = readdirSync(resolve(root, '../schemas'))
    .map((name) => /^(.+)\.schema\.json$/.exec(name)?.[1]?.replaceAll('_', '-'))
    .filter((name) => name !== undefined && name !== 'checks');
  const topmost = readdirSync(resolve(root, 'dataset'), { withFileTypes: true }).filter((entry) => entry.isFile());
  expect(topmost.map(({ name }) => name).sort()).toEqual(['index', ...tables].map((name) => `${name}.ts`).sort());
});
