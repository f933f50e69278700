import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tableNames } from '../../pipeline/tables.ts';
import { markdownTable, median, round } from './timing.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const samples = 15;

/** What each sample does in a process of its own, after the loader has loaded other modules. */
const program = `import { readFileSync } from 'node:fs';
const [warmUp, how, ...names] = process.argv.slice(1);
await import(warmUp);
const kept = [];
const start = performance.now();
if (how === 'parse') for (const name of names) kept.push(JSON.parse(readFileSync(name, 'utf8')));
else for (const name of names) kept.push(await import(name));
console.log(performance.now() - start);
`;

/** Time to import one table and all, beside reading and parsing the same JSON, and beside other forms of module. */
export function importTimes(): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    for (const table of tableNames) {
      const json = readFileSync(join(dist, `${table}.json`), 'utf8').trimEnd();
      write(join(folder, `literal/${table}.js`), `export const ${table} = ${json};\n`);
      for (const form of ['empty', 'warm-up'])
        write(join(folder, `${form}/${table}.js`), `export const ${table} = [];\n`);
    }
    const index = readFileSync(join(dist, 'index.js'), 'utf8');
    for (const form of ['literal', 'empty', 'warm-up']) write(join(folder, form, 'index.js'), index);
    write(join(folder, 'package.json'), '{ "type": "module" }\n');
    const rows = [compare('mentions', ['mentions'], folder), compare('index', tableNames, folder)];
    const head = [
      'import of',
      'JSON.parse, ms',
      'import, ms',
      'as a literal, ms',
      'of no data, ms',
      'data ÷ JSON.parse',
    ];
    return markdownTable(head, rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Samples take turns, so that none has the machine to itself in a quiet moment. */
function compare(module: string, tables: readonly string[], folder: string): string[] {
  const files = tables.map((table) => join(dist, `${table}.json`));
  const address = (parent: string) => pathToFileURL(join(parent, `${module}.js`)).href;
  const warmUp = pathToFileURL(join(folder, 'warm-up/index.js')).href;
  const ways: Record<string, string[]> = {
    parse: ['parse', ...files],
    published: ['import', address(dist)],
    literal: ['import', address(join(folder, 'literal'))],
    empty: ['import', address(join(folder, 'empty'))],
  };
  const times = new Map(Object.keys(ways).map((way) => [way, [] as number[]]));
  for (let sample = 0; sample < samples; sample++) {
    for (const [way, args] of Object.entries(ways)) times.get(way)?.push(measure([warmUp, ...args]));
  }
  const of = (way: string) => median(times.get(way) ?? []);
  const name = tables.length === 1 ? `${tables[0]}, the largest table` : `all ${tables.length} tables`;
  const data = (of('published') - of('empty')) / of('parse');
  return [name, ...['parse', 'published', 'literal', 'empty'].map((way) => round(of(way))), round(data)];
}

function measure(args: readonly string[]): number {
  // Room for new objects, so that no sample pays for a garbage collection that another escapes.
  const options = ['--min-semi-space-size=16', '--input-type=module', '-e', program];
  return Number(execFileSync(process.execPath, [...options, ...args], { encoding: 'utf8' }));
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
