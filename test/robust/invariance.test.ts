import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mention } from '../../dist/types.d.ts';
import { type Read, read, saidBy } from './read.ts';

// What a conversion does to a text changes nothing of what is read in it: page breaks, wrapped lines, emphasis, other forms of
// Unicode and of line ends, at any place.

const folder = new URL('../reports/', import.meta.url).pathname;
const texts = readdirSync(folder)
  .filter((name) => /^0[134]-/.test(name))
  .map((name) => readFileSync(`${folder}${name}/report.md`, 'utf8').replaceAll('\r\n', '\n'));

interface Place {
  text: string;
  /** Offset of a space between two words. */
  at: number;
}

const seeded = { seed: 3, numRuns: 40 };
const reads = new Map<string, unknown>();

const mentions = new Map<string, Mention[]>();

function mentionsIn(text: string): Mention[] {
  const found = mentions.get(text) ?? read(text).tables.mentions;
  mentions.set(text, found);
  return found;
}

/** What is said in a text without the damage, read once. */
function saidIn(text: string): unknown {
  const said = reads.get(text) ?? told(read(text));
  reads.set(text, said);
  return said;
}

/** What a text says, without the page numbers that were put into it. */
function told(whole: Read): unknown {
  const mentions = whole.tables.mentions.filter(({ reason }) => reason !== 'page number');
  return saidBy({ ...whole, tables: { ...whole.tables, mentions } });
}

/** What tables say. */
const saidOf = (tables: Read['tables']): unknown => saidBy({ source: '', tables, warned: [] });

function places(fits: (place: Place) => boolean): fc.Arbitrary<Place> {
  const all = texts.flatMap((text) =>
    [...text.matchAll(/(?<=\S) (?=\S)/g)].map(({ index }) => ({ text, at: index })).filter(fits),
  );
  return fc.constantFrom(...all);
}

/** Lines of running text: no heading, item, footnote or row, which a break would end. */
function isInParagraph({ text, at }: Place): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const line = text.slice(start, text.indexOf('\n', at));
  return line.length >= 100 && !/^(?:[⁽[(¹²#|*+•\-\t]|[IVX\d.]+\. )/.test(line);
}

/** Between two words of one sentence, the second in small letters. */
function isInSentence({ text, at }: Place): boolean {
  return /[\p{L}\p{N},]/u.test(text[at - 1] as string) && /\p{Ll}/u.test(text[at + 1] as string);
}

const isCut = (place: Place): boolean => isInParagraph(place) && isInSentence(place) && !isInMention(place);

const isCutMention = (place: Place): boolean => isInParagraph(place) && isInSentence(place) && isInMention(place);

/** Between the words of one numeral: `9 tháng`. */
function isInMention({ text, at }: Place): boolean {
  return mentionsIn(text).some(({ start, end }) => start <= at && at < end);
}

const replaceSpace = ({ text, at }: Place, by: string): string => text.slice(0, at) + by + text.slice(at + 1);

describe('the same is said', () => {
  test.each([
    ['a wrapped line', '\n'],
    ['a page break', '\n\n'],
    ['a page break with its number', '\n\n17\n\n'],
    ['a page break with its number between dashes', '\n\n- 17 -\n\n'],
  ])('with %s', (_, damage) => {
    const property = fc.property(places(isCut), (place) => {
      expect(told(read(replaceSpace(place, damage)))).toEqual(saidIn(place.text));
    });
    fc.assert(property, seeded);
  });

  test('with a page number within a mention, which is then in two parts', () => {
    const property = fc.property(places(isCutMention), (place) => {
      const { mentions, ...records } = read(replaceSpace(place, '\n\n17\n\n')).tables;
      const { mentions: whole, ...said } = read(place.text).tables;
      expect(saidOf({ ...records, mentions: [] })).toEqual(saidOf({ ...said, mentions: [] }));
      expect(mentions.map(({ record_id }) => record_id)).toEqual(
        expect.arrayContaining(whole.map(({ record_id }) => record_id)),
      );
    });
    fc.assert(property, seeded);
  });

  test('with a page number within a date', () => {
    const cut =
      'Thu ngân sách trên địa bàn huyện Nậm Khao tính chung trong 9\n\n17\n\ntháng năm 2024 đạt 96,3 tỷ đồng.\n';
    const { mentions, indicators } = read(cut).tables;
    const id = indicators[0]?.id;
    expect(mentions.map(({ text, kind, record_id }) => [text, kind, record_id])).toEqual([
      ['9', 'date', id],
      ['17', 'ordinal', null],
      ['tháng năm 2024', 'date', id],
      ['96,3', 'quantity', id],
    ]);
  });

  test('with lines wrapped at any width', () => {
    const property = fc.property(fc.constantFrom(...texts), fc.integer({ min: 60, max: 110 }), (text, width) => {
      expect(told(read(wrapped(text, width)))).toEqual(saidIn(text));
    });
    fc.assert(property, { ...seeded, numRuns: 25 });
  });

  test.each(['*', '**', '***', '_'])('with words between %s', (marks) => {
    const words = fc.tuple(
      places(({ text, at }) => !isInTable(text, at)),
      fc.integer({ min: 1, max: 12 }),
    );
    const property = fc.property(words, ([{ text, at }, count]) => {
      const rest = text.slice(at + 1, text.indexOf('\n', at));
      const chosen = rest.split(' ').slice(0, count).join(' ');
      const emphasised = `${text.slice(0, at + 1)}${marks}${chosen}${marks}${rest.slice(chosen.length)}`;
      fc.pre(!/[*_]/.test(chosen) && /^[\p{L}\p{N}]/u.test(chosen) && /[\p{L}\p{N}]$/u.test(chosen));
      expect(told(read(emphasised + text.slice(at + 1 + rest.length)))).toEqual(saidIn(text));
    });
    fc.assert(property, seeded);
  });

  const stretches = fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 500 }));

  test.each([
    ['letters and diacritics apart', (part: string) => part.normalize('NFD')],
    ['lines that end in CRLF', (part: string) => part.replaceAll('\n', '\r\n')],
  ])('with %s in any stretch', (_, damage) => {
    const property = fc.property(stretches, ([text, start, length]) => {
      const from = start % text.length;
      const damaged = text.slice(0, from) + damage(text.slice(from, from + length)) + text.slice(from + length);
      expect(told(read(damaged))).toEqual(saidIn(text));
    });
    fc.assert(property, seeded);
  });
});

function isInTable(text: string, at: number): boolean {
  return text.startsWith('|', text.lastIndexOf('\n', at) + 1);
}

/** Running text in lines of a width, as a conversion wraps it; words that would open a list stay on their line. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line, index, lines) => (isParagraph(line, index, lines) ? wrapLine(line, width) : line))
    .join('\n');
}

function isParagraph(line: string, index: number, lines: readonly string[]): boolean {
  return (
    isInParagraph({
      text: `${lines.slice(0, index + 1).join('\n')}\n`,
      at: lines.slice(0, index).join('\n').length + 2,
    }) && line !== ''
  );
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    const opens = /^(?:[-+*#>|(]|\d+[.)]$|[a-zđ]\)$)/.test(word);
    if (last === undefined || (last.length + 1 + word.length > width && !opens)) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
