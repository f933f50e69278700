import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { create } from 'tar';
import { type Build, parseBuild, type Row } from '../../pipeline/diff/build.ts';
import { sha256 } from '../../pipeline/text-files.ts';

type Property = Record<string, unknown> & { type: string | string[]; enum?: (string | null)[] };

interface MadeUpTable {
  title: string;
  properties: Record<string, Property>;
  records: Row[];
}

/** A small build, to be changed and published. */
export interface MadeUp {
  version: string;
  released_on: string | null;
  tables: Record<string, MadeUpTable>;
  /** Files besides: path → content. */
  files: Record<string, string>;
}

const address = 'https://cdn.jsdelivr.net/npm/made-up';

/** Two tables with three records each, the one of which refers to the other; a fresh copy at every call. */
export function madeUp(): MadeUp {
  const text = { type: 'string', description: 'A text.' };
  return {
    version: '1.2.3',
    released_on: '2026-01-31',
    tables: {
      places: {
        title: 'Place',
        properties: {
          id: { ...text, minLength: 1 },
          name_vi: text,
          kind: { type: 'string', enum: ['ward', 'commune'] },
        },
        records: [
          { id: 'r:place:a', name_vi: 'Tân Phong', kind: 'ward' },
          { id: 'r:place:b', name_vi: 'San Thàng', kind: 'commune' },
          { id: 'r:place:c', name_vi: 'Sùng Phài', kind: 'commune' },
        ],
      },
      indicators: {
        title: 'Indicator',
        properties: {
          id: { ...text, minLength: 1 },
          label_vi: text,
          obs_value: { type: ['number', 'null'], minimum: 0 },
          unit: { type: ['string', 'null'], enum: ['VND', 'ha', null] },
          ref_area: { type: 'string', 'x-references': 'places.id' },
          items: { type: 'array', items: { type: 'string' } },
          source_start: { type: 'integer', minimum: 0 },
        },
        records: [
          indicator('budget', 130.5, 'VND', 'a', [], 10),
          indicator('forest', 37, 'ha', 'b', ['rừng', 'chè'], 90),
          indicator('ditches', null, null, 'b', [], 150),
        ],
      },
    },
    files: { 'dictionary.md': '# Data dictionary of made-up 1.2.3\n' },
  };
}

function indicator(
  name: string,
  obs_value: number | null,
  unit: string | null,
  place: string,
  items: string[],
  source_start: number,
): Row {
  return {
    id: `r:indicator:${name}`,
    label_vi: name,
    obs_value,
    unit,
    ref_area: `r:place:${place}`,
    items,
    source_start,
  };
}

/** The table of that name; an error where there is none. */
export function tableOf({ tables }: MadeUp, name: string): MadeUpTable {
  const table = tables[name];
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

/** path → content of everything that the build publishes. */
export function filesOf(build: MadeUp): Map<string, string> {
  const { version, released_on, tables } = build;
  const files = new Map(Object.entries(build.files));
  for (const [table, { title, properties, records }] of Object.entries(tables)) {
    const schema = {
      $id: `${schemaFolder(version)}${table}.schema.json`,
      title,
      type: 'object',
      additionalProperties: false,
      required: Object.keys(properties),
      properties,
    };
    files.set(`${table}.json`, `${JSON.stringify(records)}\n`);
    files.set(`schemas/${table}.schema.json`, `${JSON.stringify(schema)}\n`);
    files.set(`${table}.js`, `export const ${table} = ${JSON.stringify(records)};\n`);
    files.set(
      `${table}.d.ts`,
      `import type { ${title} } from './types.js';\nexport declare const ${table}: readonly ${title}[];\nexport type { ${title} };\n`,
    );
  }
  files.set('types.d.ts', Object.values(tables).map(toInterface).join('\n'));
  const listed = [...files].map(([path, text]) => ({ path, bytes: Buffer.byteLength(text), sha256: sha256(text) }));
  const names = Object.entries(tables).map(([name, { records }]) => ({
    name,
    record_count: records.length,
    schema: `${address}@${version}/dist/schemas/${name}.schema.json`,
    json: `${name}.json`,
  }));
  const index = { name: 'made-up', version, released_on, tables: names, files: listed };
  files.set('index.json', `${JSON.stringify(index, null, 2)}\n`);
  files.set('SHA256SUMS', [...files].map(([path, text]) => `${sha256(text)}  ${path}\n`).join(''));
  return files;
}

function schemaFolder(version: string): string {
  return `${address}@${version.split('.')[0]}/dist/schemas/`;
}

function toInterface({ title, properties }: MadeUpTable): string {
  const lines = Object.entries(properties).map(([name, property]) => `  ${name}: ${toType(property)};\n`);
  return `/** A ${title}. */\nexport interface ${title} {\n${lines.join('')}}\n`;
}

function toType({ type, enum: codes }: Property): string {
  if (codes) return codes.map((code) => (code === null ? 'null' : `'${code}'`)).join(' | ');
  return [type]
    .flat()
    .map((each) => (each === 'array' ? 'readonly string[]' : each.replace('integer', 'number')))
    .join(' | ');
}

/** The build as read back from its files. */
export function buildOf(build: MadeUp, packageJson: Record<string, unknown> | null = null): Build {
  const bytes = [...filesOf(build)].map(([path, text]): [string, Uint8Array] => [path, Buffer.from(text)]);
  return parseBuild(`made-up ${build.version}`, new Map(bytes), packageJson);
}

/** Writes the build to a folder; its path. */
export function writeBuild(build: MadeUp, folder: string): string {
  for (const [path, text] of filesOf(build)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Packs the build as npm does, and leaves the unpacked `package/` beside it; the path of the .tgz. */
export function packBuild(build: MadeUp, folder: string, leftOut: readonly string[] = []): string {
  for (const [path, text] of filesOf(build)) {
    if (leftOut.includes(path)) continue;
    mkdirSync(dirname(join(folder, 'package/dist', path)), { recursive: true });
    writeFileSync(join(folder, 'package/dist', path), text);
  }
  const packageJson = { name: 'made-up', version: build.version };
  writeFileSync(join(folder, 'package/package.json'), JSON.stringify(packageJson));
  const file = join(folder, `made-up-${build.version}.tgz`);
  create({ file, cwd: folder, gzip: true, sync: true }, ['package']);
  return file;
}
