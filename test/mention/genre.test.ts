import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { briefly } from './reading.ts';

const folder = new URL('genre', import.meta.url).pathname;

// Sentences as reports write them, with what a reader finds in each: kind by letter, value, multiplier, unit, sign, slip.
describe.each(readdirSync(folder).sort())('%s', (file) => {
  const sentences: [string, string][] = parse(readFileSync(`${folder}/${file}`, 'utf8'));
  test.each(sentences)('%s', (text, expected) => expect(briefly(text)).toBe(expected));
});
