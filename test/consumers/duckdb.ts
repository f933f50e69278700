import assert from 'node:assert/strict';
import { tableNames } from '../../pipeline/tables.ts';
import { type Consumer, own, published, run, type Setup } from './consumer.ts';

type Row = Record<string, unknown>;

async function query(setup: Setup, statements: readonly string[]): Promise<Row[][]> {
  return JSON.parse(await run(setup, process.execPath, [own('programs/duckdb.mjs')], JSON.stringify(statements)));
}

/** Parquet in DuckDB: the README's query, and every record of every table. */
export const duckdb: Consumer = {
  name: 'DuckDB: Parquet',
  snippets: ['DuckDB: sql'],
  needs: [],
  files: tableNames.map((table) => `${table}.parquet`),
  async run(setup) {
    const [shown = [], quotes = [], ...tables] = await query(setup, [
      setup.snippet('DuckDB', 'sql'),
      "SELECT quote FROM 'dist/indicators.parquet'",
      ...tableNames.map((table) => `SELECT id FROM 'dist/${table}.parquet'`),
    ]);
    const column = (rows: readonly Row[], name: string) => rows.map((row) => row[name]);
    const trade = published('indicators').filter(({ theme }) => theme === 'trade_services');
    assert.deepEqual(
      column(shown, 'label_en'),
      trade.map(({ label_en }) => label_en),
    );
    assert.deepEqual(
      column(quotes, 'quote'),
      published('indicators').map(({ quote }) => quote),
    );
    for (const [i, table] of tableNames.entries()) {
      assert.deepEqual(
        column(tables[i] ?? [], 'id'),
        published(table).map(({ id }) => id),
      );
    }
  },
};
