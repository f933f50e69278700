// Opens a page in a browser, waits until it has list items of both kinds, and prints their texts as JSON.
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [executablePath, server, page] = process.argv.slice(2);
const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const args = ['--no-sandbox', ...quiet, '--disable-component-update', '--disable-sync'];
const browser = await chromium.launch({ executablePath, args, proxy: { server } });
try {
  const tab = await browser.newPage({ ignoreHTTPSErrors: true });
  const errors = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  await tab.goto(pathToFileURL(page).href);
  await tab.waitForSelector('#places li', { timeout: 30_000, state: 'attached' });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  console.log(JSON.stringify(await tab.locator('li').allTextContents()));
} finally {
  await browser.close();
}
