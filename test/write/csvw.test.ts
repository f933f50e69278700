import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import jsonld from 'jsonld';
import CsvwParser from 'rdf-parser-csvw';
import { describe, expect, test } from 'vitest';
import { type TableName, tableNames } from '../../pipeline/tables.ts';
import { writeCsv } from '../../pipeline/write/csv.ts';
import { tables, textOf } from './published.ts';
import { sampleRecord, schemaOf } from './sample.ts';

const base = 'https://data.example/dist/';
const metadata = JSON.parse(textOf('csv-metadata.json'));
const columnsOf = (table: TableName) => tableOf(table).tableSchema.columns;

function tableOf(table: TableName) {
  return metadata.tables.find(({ url }: { url: string }) => url === `${table}.csv`);
}

/** The context of the recommendation, from the reader's package: the tests use no network. */
async function documentLoader(url: string) {
  if (url !== 'http://www.w3.org/ns/csvw') throw new Error(`the network is wanted: ${url}`);
  const file = 'node_modules/rdf-parser-csvw/test/support/csvw.json';
  return { document: JSON.parse(readFileSync(file, 'utf8')), documentUrl: url };
}

interface Term {
  value: string;
}

/** As much of an RDF dataset as the reader needs. */
class Dataset {
  readonly quads: Record<'subject' | 'predicate' | 'object', Term>[];

  constructor(quads: Dataset['quads']) {
    this.quads = quads;
  }

  match(subject?: Term | null, predicate?: Term | null): Dataset {
    const fits = (wanted: Term | null | undefined, { value }: Term) => !wanted || wanted.value === value;
    return new Dataset(this.quads.filter((quad) => fits(subject, quad.subject) && fits(predicate, quad.predicate)));
  }

  [Symbol.iterator]() {
    return this.quads[Symbol.iterator]();
  }
}

/** The metadata of one table with what the group says of all, as RDF. */
async function toDataset(table: TableName): Promise<Dataset> {
  const { tables: _, ...group } = metadata;
  const quads = await jsonld.toRDF({ ...group, ...tableOf(table) }, { base, documentLoader });
  return new Dataset(JSON.parse(JSON.stringify(quads), (_key, value) => addEquals(value)));
}

/** jsonld's terms lack the method that RDF/JS has. */
function addEquals(value: unknown): unknown {
  const term = value as Partial<Term & { termType: string }> | null;
  if (!term || typeof term !== 'object' || term.termType === undefined) return value;
  return { ...term, equals: (other: Term) => other.value === term.value };
}

type Cell = { value: string; type: string };

/** Rows as the reader understands them: column → cell with its datatype; null is absent. */
async function readRows(table: TableName, csv: string): Promise<Map<string, Cell>[]> {
  const url = `${base}${table}.csv`;
  const parser = new CsvwParser({ metadata: await toDataset(table), baseIRI: url });
  const rows = new Map<string, Map<string, Cell>>();
  for await (const { subject, predicate, object } of parser.import(Readable.from([csv]))) {
    if (!predicate.value.startsWith(`${url}#`)) continue;
    const row = rows.get(subject.value) ?? new Map<string, Cell>();
    row.set(predicate.value.slice(url.length + 1), { value: object.value, type: toName(object.datatype.value) });
    rows.set(subject.value, row);
  }
  return [...rows.values()];
}

/** The reader wraps the name of a datatype with a format or bound twice. */
function toName(type: string | Term): string {
  return typeof type === 'string' ? type : type.value;
}

/** The value of a cell by its column and the datatype that the reader gives it; the reader splits no lists. */
function toValue(cell: Cell | undefined, { separator }: { separator?: string }): unknown {
  if (separator !== undefined)
    return cell ? cell.value.split(separator).map((item) => item.replaceAll('\\|', '|')) : [];
  if (!cell) return null;
  const text = cell.value.replace(/^'(?='*[=+\-@\t\r\n])/, '');
  const type = cell.type.split('#')[1];
  if (type === 'integer' || type === 'double' || type === 'decimal') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}

describe('a reader of CSV on the Web', () => {
  test.each(tableNames)('reads %s as the JSON has it', async (table) => {
    const rows = await readRows(table, textOf(`${table}.csv`));
    const columns: { name: string; separator?: string }[] = columnsOf(table);
    const read = rows.map((row) =>
      Object.fromEntries(columns.map((column) => [column.name, toValue(row.get(column.name), column)])),
    );
    // CSV cannot tell an empty text from none.
    const expected = JSON.parse(JSON.stringify(tables[table]), (_, value) => (value === '' ? null : value));
    expect(read).toEqual(expected);
  });

  test('finds bars, quotes, line breaks and spaces in their cells', async () => {
    const record = sampleRecord('projects', { id: 'x', name_vi: ' “a”, "b"\r\nc', components: ['a|b', 'c'] });
    const [row] = await readRows('projects', writeCsv([record], schemaOf('projects')));
    expect(row?.get('name_vi')?.value).toBe(' “a”, "b"\r\nc');
    expect(toValue(row?.get('components'), { separator: ' | ' })).toEqual(['a|b', 'c']);
  });
});

test('columns stand as the header has them', () => {
  for (const table of tableNames) {
    const header = textOf(`${table}.csv`).split('\r\n')[0]?.split(',');
    expect(columnsOf(table).map(({ titles }: { titles: string }) => titles)).toEqual(header);
  }
});

test('the expressions let every published code and date through, and nothing beside', () => {
  for (const table of tableNames) {
    for (const { name, datatype } of columnsOf(table)) {
      if (datatype.format === undefined) continue;
      const values = tables[table].map((record) => new Map<string, unknown>(Object.entries(record)).get(name));
      const texts = values.filter((value) => typeof value === 'string');
      expect(
        texts.filter((text) => !new RegExp(datatype.format, 'u').test(text)),
        `${table}.${name}`,
      ).toEqual([]);
    }
  }
  const { format } = columnsOf('indicators').find(({ name }: { name: string }) => name === 'comparator').datatype;
  expect(['<=', '=', '~', '', '==', 'x'].map((text) => new RegExp(format, 'u').test(text))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('keys lead to columns of tables of the group', () => {
  const keys = metadata.tables.flatMap(
    ({ tableSchema }: { tableSchema: { foreignKeys: object[] } }) => tableSchema.foreignKeys,
  );
  expect(keys).toContainEqual({
    columnReference: 'parent_id',
    reference: { resource: 'places.csv', columnReference: 'id' },
  });
  const resources = new Set(metadata.tables.map(({ url }: { url: string }) => url));
  const lost = keys.filter(({ reference }: { reference: { resource: string } }) => !resources.has(reference.resource));
  expect(keys.length).toBeGreaterThan(tableNames.length * 2);
  expect(lost).toEqual([]);
});
