import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Consumer, published, run } from './consumer.ts';

/** Files by their address, checked against the sums that are published with them. */
export const http: Consumer = {
  name: 'Plain HTTP: curl',
  snippets: ['Plain HTTP: sh'],
  needs: ['curl', 'openssl'],
  async run(setup) {
    const said = await run(setup, 'sh', ['-euc', setup.snippet('Plain HTTP', 'sh')]);
    assert.match(said, /^indicators\.json: OK$/m);
    const records = JSON.parse(readFileSync(join(setup.project, 'indicators.json'), 'utf8'));
    assert.deepEqual(records, published('indicators'));
  },
};
