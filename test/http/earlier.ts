import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../pipeline/text-files.ts';

/**
 * Makes a version that might have come before a build: its table of places lacks the last column and the last record.
 *
 * @param build a folder with everything that is published.
 * @param folder where to put it.
 */
export function makeEarlier(build: string, folder: string, version: string): void {
  cpSync(build, folder, { recursive: true });
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const write = (path: string, json: unknown) => writeFileSync(join(folder, path), `${JSON.stringify(json)}\n`);

  const schema = read('schemas/places.schema.json');
  const last = Object.keys(schema.properties).at(-1) ?? '';
  delete schema.properties[last];
  write('schemas/places.schema.json', { ...schema, required: Object.keys(schema.properties) });
  const records: Record<string, unknown>[] = read('places.json').slice(0, -1);
  write(
    'places.json',
    records.map((record) => Object.fromEntries(Object.entries(record).filter(([field]) => field !== last))),
  );

  const index = read('index.json');
  const files = index.files.map((file: { path: string }) => {
    const bytes = readFileSync(join(folder, file.path));
    return { ...file, bytes: bytes.length, sha256: sha256(bytes) };
  });
  const tables = index.tables.map((table: { schema: string }) => {
    return { ...table, schema: table.schema.replace(`@${index.version}/`, `@${version}/`) };
  });
  write('index.json', { ...index, version, tables, files });
  rmSync(join(folder, 'SHA256SUMS'));
  const paths: string[] = [...files.map(({ path }: { path: string }) => path), 'index.json'];
  writeFileSync(
    join(folder, 'SHA256SUMS'),
    paths.map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`).join(''),
  );
}
