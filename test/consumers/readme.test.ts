import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { consumers, installSnippet } from './consumers.ts';
import { findSnippet, readSnippets } from './readme.ts';

const text = ['# Title', '```js', '# no heading', 'a();', '```', '## Use', '````md', '```js', '```', '````', ''].join(
  '\n',
);

describe('snippets', () => {
  test('are read as they stand, under the nearest heading', () => {
    expect(readSnippets(text)).toEqual([
      { heading: 'Title', language: 'js', code: '# no heading\na();\n', line: 2 },
      { heading: 'Use', language: 'md', code: '```js\n```\n', line: 7 },
    ]);
  });

  test('are refused where a fence stays open, or where two could be meant', () => {
    expect(() => readSnippets('```js\na();\n')).toThrow('README.md:1');
    const twice = readSnippets('# A\n```js\n```\n```js\n```\n');
    expect(() => findSnippet(twice, 'A', 'js')).toThrow('2 js snippets');
    expect(() => findSnippet(twice, 'A', 'ts')).toThrow('0 ts snippets');
  });
});

test('every snippet of the README has a consumer that runs it, and every consumer its snippets', () => {
  const inReadme = readSnippets(readFileSync('README.md', 'utf8')).map(
    ({ heading, language }) => `${heading}: ${language}`,
  );
  expect(inReadme.toSorted()).toEqual([installSnippet, ...consumers.flatMap(({ snippets }) => snippets)].sort());
});

test('the README keeps its order', () => {
  const headings = [...readFileSync('README.md', 'utf8').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual([
    'What it is',
    'When to use it',
    'Install',
    'Use',
    'Tables',
    'Evidence',
    'Versions',
    'Add a report',
    'Security',
    'Licence',
  ]);
});
