import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Consumer, own, published, run, write } from './consumer.ts';

/** Of code that is not data: Vite's preload, the program itself. */
const overhead = 4096;

/** A Vite bundle that imports one table from the package of all keeps that table only. */
export const bundle: Consumer = {
  name: 'Vite: one table of all',
  snippets: [],
  needs: [],
  async run(setup) {
    const app = join(setup.project, 'app');
    mkdirSync(app);
    write(setup, 'app/index.html', '<!doctype html><p id="count"></p><script type="module" src="main.js"></script>\n');
    write(
      setup,
      'app/main.js',
      "import { indicators } from 'lai-chau-open-data';\ndocument.querySelector('#count').textContent = indicators.map(({ id }) => id).join();\n",
    );
    await run(setup, process.execPath, [own('node_modules/vite/bin/vite.js'), 'build', app, '--logLevel', 'error']);
    const assets = join(app, 'dist/assets');
    const files = readdirSync(assets).map((name) => join(assets, name));
    const code = files.map((file) => readFileSync(file, 'utf8')).join('');
    const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
    const table = statSync(join(setup.project, 'node_modules/lai-chau-open-data/dist/indicators.js')).size;
    const [kept, dropped] = [published('indicators'), [...published('mentions'), ...published('projects')]];
    for (const { id } of kept) assert.ok(code.includes(id), `${id} is missing`);
    for (const { id } of dropped) assert.ok(!code.includes(`{"id":"${id}"`), `${id} was not shaken off`);
    assert.ok(size < table + overhead, `the bundle has ${size} bytes, the table ${table}`);
    console.log(`      bundle of one table: ${size} bytes; the table's module: ${table}`);
  },
};
