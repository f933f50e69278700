import assert from 'node:assert/strict';
import { type Consumer, program, published, run } from './consumer.ts';

/** What the README's code has read, as JSON. */
const show = `
import json
print(json.dumps({
    "quotes": indicators["quote"].tolist(),
    "values": indicators["obs_value"].dropna().tolist(),
    "codes": places["official_code"].dropna().tolist(),
    "paths": items["path"].tolist(),
}))
`;

export const python: Consumer = {
  name: 'Python: pandas',
  snippets: ['Python: python'],
  needs: ['python', 'openssl'],
  async run(setup) {
    const code = setup.snippet('Python', 'python') + show;
    const read = JSON.parse(await run(setup, program(setup, 'python'), ['-'], code));
    assert.deepEqual(read, {
      quotes: published('indicators').map(({ quote }) => quote),
      values: published('indicators').flatMap(({ obs_value }) => obs_value ?? []),
      codes: published('places').flatMap(({ official_code }) => official_code ?? []),
      paths: published('footnote_items').map(({ path }) => path),
    });
  },
};
