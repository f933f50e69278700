import assert from 'node:assert/strict';
import { type Consumer, own, program, published, run, write } from './consumer.ts';

/** A page in Chromium that imports a table, and one that fetches JSON. */
export const browser: Consumer = {
  name: 'Chromium: a page',
  snippets: ['Web page: html'],
  needs: ['browser', 'openssl'],
  async run(setup) {
    const page = write(
      setup,
      'page.html',
      `<!doctype html><meta charset="utf-8">\n${setup.snippet('Web page', 'html')}`,
    );
    const args = [own('programs/page.mjs'), program(setup, 'browser'), setup.proxy, page];
    const shown: string[] = JSON.parse(await run(setup, process.execPath, args));
    const places = published('places');
    const expected = [
      ...published('indicators').map(({ label_vi, value_text }) => `${label_vi}: ${value_text}`),
      ...places.map(({ name_vi }) => name_vi),
    ];
    assert.deepEqual(shown, expected);
  },
};
