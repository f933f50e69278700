import assert from 'node:assert/strict';
import { tableNames } from '../../pipeline/tables.ts';
import { type Consumer, own, published, run, type Setup } from './consumer.ts';

type Row = Record<string, unknown>;

async function query(setup: Setup, sql: string): Promise<Row[]> {
  return JSON.parse(await run(setup, process.execPath, [own('programs/duckdb.mjs')], sql));
}

/** Parquet in DuckDB: the README's query, and every record of every table. */
export const duckdb: Consumer = {
  name: 'DuckDB: Parquet',
  snippets: ['DuckDB: sql'],
  needs: [],
  files: tableNames.map((table) => `${table}.parquet`),
  async run(setup) {
    const rows = await query(setup, setup.snippet('DuckDB', 'sql'));
    const expected = published('indicators').filter(({ theme }) => theme === 'trade_services');
    assert.deepEqual(
      rows.map(({ label_en }) => label_en),
      expected.map(({ label_en }) => label_en),
    );
    for (const table of tableNames) {
      const records = await query(setup, `SELECT id FROM 'dist/${table}.parquet'`);
      assert.deepEqual(
        records.map(({ id }) => id),
        published(table).map(({ id }) => id),
      );
    }
    const quotes = await query(setup, "SELECT quote FROM 'dist/indicators.parquet'");
    assert.deepEqual(
      quotes.map(({ quote }) => quote),
      published('indicators').map(({ quote }) => quote),
    );
  },
};
