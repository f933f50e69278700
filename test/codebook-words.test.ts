import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anyOf, perCodebook, spellings, wordPattern } from '../pipeline/codebook-words.ts';
import { codebook } from './dataset/read.ts';

/** A codebook with these lists of words. */
const withWords = (lists: Record<string, string[]>) => ({
  ...codebook,
  words: Object.entries(lists).map(([code, text]) => ({ code, text, en: code, source: 'test' })),
});

describe('anyOf', () => {
  const made = withWords({ crop: ['lúa', 'lúa nương', 'cây (khác)'], act: ['cứng hóa'] });
  const first = (text: string, ...codes: string[]) => new RegExp(anyOf(made, ...codes), 'u').exec(text)?.[0];

  it('reads the longest word that fits', () => expect(first('lúa nương', 'crop')).toBe('lúa nương'));
  it('reads the words of several lists', () => expect(first('cứng hóa', 'crop', 'act')).toBe('cứng hóa'));
  it('reads a tone mark on either vowel', () => expect(first('cứng hoá', 'act')).toBe('cứng hoá'));
  it('reads signs as signs', () => expect(first('cây (khác)', 'crop')).toBe('cây (khác)'));
  it('refuses a list that is not there', () =>
    expect(() => anyOf(made, 'crops')).toThrow(/no list has the code crops/));
});

describe('wordPattern', () => {
  const made = withWords({ crop: ['lúa', 'ngô'], act: ['gieo', 'gieo cấy'] });

  it('reads any word of the lists that it names', () => {
    const sown = wordPattern('^({act}) {crop}$')(made);
    expect(sown.exec('Gieo cấy lúa')?.[1]).toBe('Gieo cấy');
    expect(sown.test('gieo đậu')).toBe(false);
  });
  it('reads words with a capital too where the list has one', () =>
    expect(['Lúa', 'lúa', 'LÚA'].map((text) => wordPattern('^{Crop}$', 'u')(made).test(text))).toEqual([
      true,
      true,
      false,
    ]));
  it('leaves signs of patterns alone', () =>
    expect(wordPattern(String.raw`^\p{Lu}\p{Ll}{1,9} {crop}$`, 'u')(made).test('Giống ngô')).toBe(true));
  it('refuses a list that is not there', () =>
    expect(() => wordPattern('^{crops}$')(made)).toThrow(/no list has the code crops/));
});

it('each list of words is asked for', () => {
  const asking = readdirSync('pipeline', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(`pipeline/${path}`, 'utf8'));
  const asked = `${asking.join('')}${readFileSync('sources/codebook/label-rules.yaml', 'utf8')}`;
  expect(codebook.words.filter(({ code }) => !asked.includes(`{${code}}`) && !asked.includes(`'${code}'`))).toEqual([]);
});

it('levels, by their full and short forms, and hamlets are the kinds of places', () => {
  const kinds = new Set(['level', 'level_short', 'hamlet']);
  const words = codebook.words.filter(({ code }) => kinds.has(code)).flatMap(({ text }) => text);
  expect(words.toSorted()).toEqual(codebook.placeKinds.map(({ text }) => text).toSorted());
});

it('spellings has a word in each place of its tone mark, and others as they are', () => {
  expect(spellings('lũy kế của thủy sản')).toEqual([
    'lũy kế của thủy sản',
    'luỹ kế của thủy sản',
    'lũy kế của thuỷ sản',
    'luỹ kế của thuỷ sản',
  ]);
  expect(spellings('kế hoạch')).toEqual(['kế hoạch']);
});

describe('perCodebook', () => {
  it('makes one thing of a codebook once', () => {
    let times = 0;
    const made = perCodebook(() => ({ times: ++times }));
    expect([made(codebook), made(codebook), made(withWords({}))]).toEqual([{ times: 1 }, { times: 1 }, { times: 2 }]);
  });
});
