import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Consumer, program, published, run, type Setup } from './consumer.ts';

/** Comma, double quote, UTF-8, from the first line: what the README says to choose on import, and no dialogue asks. */
const chosen = '--infilter=CSV:44,34,76,1';
const exported = 'csv:Text - txt - csv (StarCalc):44,34,76,1';

/** Opens a CSV in LibreOffice, saves it as a workbook, and gives what the workbook shows. */
async function open(setup: Setup, file: string): Promise<string> {
  const folder = join(setup.project, 'workbooks');
  mkdirSync(folder, { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(join(setup.project, 'office')).href}`;
  const convert = (to: string, source: string, extra: readonly string[]) => {
    const args = ['--headless', profile, ...extra, '--convert-to', to, '--outdir', folder, source];
    return run(setup, program(setup, 'spreadsheet'), args);
  };
  const name = (extension: string) => join(folder, `${basename(file, '.csv')}.${extension}`);
  await convert('xlsx', file, [chosen]);
  await convert(exported, name('xlsx'), []);
  return readFileSync(name('csv'), 'utf8');
}

/** Every quote of the indicators is there, letter for letter. */
function expectQuotes(shown: string): void {
  for (const { quote } of published('indicators')) assert.ok(shown.includes(quote.replaceAll('"', '""')), quote);
}

/** A CSV in a spreadsheet, imported as the README says, and with the mark that a double click needs. */
export const spreadsheet: Consumer = {
  name: 'LibreOffice: CSV',
  snippets: ['Excel and other spreadsheets: sh'],
  needs: ['spreadsheet', 'curl', 'openssl'],
  async run(setup) {
    const folder = join(setup.project, 'node_modules/lai-chau-open-data/dist');
    expectQuotes(await open(setup, join(folder, 'indicators.csv')));

    await run(setup, 'sh', ['-euc', setup.snippet('Excel and other spreadsheets', 'sh')]);
    const marked = join(setup.project, 'indicators-excel.csv');
    assert.deepEqual([...readFileSync(marked).subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const shown = await open(setup, marked);
    expectQuotes(shown);
    assert.ok(shown.startsWith('"id","report_id"'), 'the byte order mark is no part of the first column');
  },
};
