import assert from 'node:assert/strict';
import { tableNames } from '../../pipeline/tables.ts';
import { type Consumer, program, published, run } from './consumer.ts';

const file = 'lai-chau-open-data.sqlite';

export const sqlite: Consumer = {
  name: 'SQLite: sqlite3',
  snippets: ['SQLite: sh'],
  needs: ['sqlite'],
  files: [file],
  async run(setup) {
    const shown = await run(setup, 'sh', ['-euc', setup.snippet('SQLite', 'sh')]);
    const stated = published('projects').filter(({ budget_vnd }) => budget_vnd !== null);
    for (const { name_vi, budget_vnd } of stated) {
      assert.ok(shown.includes(name_vi), name_vi);
      assert.ok(shown.includes(String(budget_vnd)), String(budget_vnd));
    }
    const sqlite3 = (sql: string) => run(setup, program(setup, 'sqlite'), ['-json', '-readonly', `dist/${file}`, sql]);
    for (const table of tableNames) {
      const rows = JSON.parse(await sqlite3(`SELECT id FROM ${table} ORDER BY id`));
      const ids = published(table).map(({ id }) => id);
      assert.deepEqual(rows.map(({ id }: { id: string }) => id).sort(), ids.sort());
    }
    assert.equal((await sqlite3('PRAGMA foreign_key_check')).trim(), '');
  },
};
