import { describe, expect, it } from 'vitest';
import { compareTable, readBuild, readGold } from './gold/compare.ts';
import { withoutEnglish } from './gold/english.ts';
import { factTables, titleOf } from './gold/facts.ts';
import { builtLeaves, goldLeaves } from './gold/leaves.ts';
import { wronglyDismissed } from './gold/non-data.ts';
import { inventedWords, strayReferences } from './gold/verbatim.ts';
import { extraLine, fullMismatch, isTold } from './gold/wording.ts';

// What a reader of the report found in it (test/gold/lai-chau-nq11-2024/README.md), against what the build says.
const view = readBuild();

describe.each(factTables)('%s', (table) => {
  const { matches, extra } = compareTable(table, view);
  for (const match of matches) {
    it(titleOf(match.fact), () => {
      if (!isTold(match)) expect.fail(fullMismatch(match));
    });
  }

  it('adds nothing false', () => {
    expect(extra.map(extraLine)).toEqual([]);
  });
});

describe('footnote lists', () => {
  const facts = readGold('footnote_items');
  it.each([1, 2, 3])('footnote %i has its leaves in the order of the text', (footnote) => {
    const leaves = builtLeaves(view, footnote);
    const gold = goldLeaves(facts, footnote);
    expect(leaves).toHaveLength(gold.length);
    for (const [index, name] of gold.entries()) expect(leaves[index]).toContain(name);
  });
});

it('the ledger dismisses no figure', () => {
  const told = wronglyDismissed(view.tables.mentions).map(
    ({ line, text, reason }) => `line ${line}: ${text}: ${reason}`,
  );
  expect(told).toEqual([]);
});

it('words that are given as the report’s are', () => {
  expect(inventedWords(view)).toEqual([]);
});

it('entries of footnotes refer to what they name', () => {
  expect(strayReferences(view)).toEqual([]);
});

it('every record has its English', () => {
  expect(withoutEnglish(view)).toEqual([]);
});
