import assert from 'node:assert/strict';
import { type Consumer, published, run, type Setup, write } from './consumer.ts';

/** What Node gives besides the named tables: files by their address, and everything by `require`. */
const program = `import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as all from 'lai-chau-open-data';
import { indicators } from 'lai-chau-open-data/indicators';

const require = createRequire(import.meta.url);
const read = (name) => readFileSync(new URL(import.meta.resolve('lai-chau-open-data/' + name)), 'utf8');
assert.equal(all.indicators, indicators);
assert.equal(require('lai-chau-open-data').indicators, indicators);
for (const [name, records] of Object.entries(all)) {
  assert.deepEqual(require('lai-chau-open-data/' + name + '.json'), records);
  assert.equal(read(name + '.csv').split('\\r\\n')[0], Object.keys(records[0]).join(','));
  assert.equal(JSON.parse(read('schemas/' + name + '.schema.json')).type, 'object');
}
assert.equal(require('lai-chau-open-data/package.json').version, require('lai-chau-open-data/index.json').version);
assert.equal(require('lai-chau-open-data/datapackage.json').resources.length >= Object.keys(all).length, true);
console.log(Object.values(all).map((records) => records.length).join());
`;

async function runProgram(setup: Setup): Promise<void> {
  const file = write(setup, 'all.mjs', program);
  const counts = (await run(setup, process.execPath, ['--no-warnings', file])).trim();
  assert.equal(counts.split(',').length, 12);
  assert.ok(counts.split(',').includes(String(published('mentions').length)));
}

/** Import, require, and the check of every quote against the report that the package brings. */
export const javascript: Consumer = {
  name: 'Node: import and require',
  snippets: ['JavaScript: js', 'JavaScript: cjs', 'Evidence: js'],
  needs: [],
  async run(setup) {
    const indicators = published('indicators');
    const module = write(setup, 'javascript.mjs', setup.snippet('JavaScript', 'js'));
    const lines = (await run(setup, process.execPath, [module])).trimEnd().split('\n');
    assert.equal(lines.length, indicators.length);
    assert.ok(lines[0]?.startsWith(String(indicators[0]?.label_en)));

    const script = write(setup, 'javascript.cjs', setup.snippet('JavaScript', 'cjs'));
    assert.equal((await run(setup, process.execPath, ['--no-warnings', script])).trim(), String(indicators.length));

    const evidence = write(setup, 'evidence.mjs', setup.snippet('Evidence', 'js'));
    const shown = await run(setup, process.execPath, [evidence]);
    for (const { quote } of indicators) assert.ok(shown.includes(quote), quote);
    await runProgram(setup);
  },
};
