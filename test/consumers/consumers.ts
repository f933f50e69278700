import { browser } from './browser.ts';
import { bundle } from './bundle.ts';
import type { Consumer } from './consumer.ts';
import { duckdb } from './duckdb.ts';
import { http } from './http.ts';
import { javascript } from './javascript.ts';
import { python } from './python.ts';
import { r } from './r.ts';
import { spreadsheet } from './spreadsheet.ts';
import { sqlite } from './sqlite.ts';
import { typescript } from './typescript.ts';

/** Everybody, in the order of the README. */
export const consumers: readonly Consumer[] = [
  javascript,
  typescript,
  bundle,
  browser,
  http,
  python,
  r,
  duckdb,
  sqlite,
  spreadsheet,
];

/** The snippet that installs the package for all of them. */
export const installSnippet = 'Install: sh';
