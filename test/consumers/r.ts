import assert from 'node:assert/strict';
import { type Consumer, program, published, run } from './consumer.ts';

/** What the README's code has read, one value a line. */
const show = `
show <- function(values) cat("--", enc2utf8(as.character(na.omit(values))), sep = "\\n")
show(indicators$quote)
show(indicators$obs_value)
show(places$official_code)
show(items$path)
`;

export const r: Consumer = {
  name: 'R: read.csv',
  snippets: ['R: r'],
  needs: ['r', 'openssl'],
  async run(setup) {
    const code = setup.snippet('R', 'r') + show;
    const read = await run(setup, program(setup, 'r'), ['--vanilla', '-'], code);
    const lists = read.trimEnd().split(/^--\n/m).slice(1);
    const [quotes, values, codes, paths] = lists.map((list) => list.trimEnd().split('\n'));
    assert.deepEqual(
      quotes,
      published('indicators').map(({ quote }) => quote),
    );
    assert.deepEqual(
      values?.map(Number),
      published('indicators').flatMap(({ obs_value }) => obs_value ?? []),
    );
    assert.deepEqual(
      codes,
      published('places').flatMap(({ official_code }) => official_code ?? []),
    );
    assert.deepEqual(
      paths,
      published('footnote_items').map(({ path }) => path),
    );
  },
};
