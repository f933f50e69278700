import { describe, expect, test } from 'vitest';
import type { Build } from '../../pipeline/diff/build.ts';
import { bumpOf } from '../../pipeline/diff/change.ts';
import { surfaceOf } from '../../pipeline/diff/surface.ts';
import { compareTypes } from '../../pipeline/diff/types.ts';
import { buildOf, madeUp } from './made-up.ts';

/** A build with nothing but these files. */
function withFiles(files: Record<string, string>): Build {
  const bytes = Object.entries(files).map(([path, text]): [string, Uint8Array] => [path, Buffer.from(text)]);
  return { ...buildOf(madeUp()), files: new Map(bytes) };
}

/** What changes between two texts of a module. */
function compare(old: string, now: string, others: Record<string, string> = {}): string[] {
  const surface = (text: string) => surfaceOf(withFiles({ 'index.js': '', 'index.d.ts': text, ...others }));
  return compareTypes(surface(old), surface(now)).map((each) =>
    [bumpOf(each), each.kind, each.subject, each.field, each.old, each.new].filter((part) => part !== null).join(' '),
  );
}

const row = `export interface Row {\n  /** A code; "x" is none. */\n  readonly code: 'a' | 'b' | null;\n  note?: string;\n}\n`;

describe('is no change', () => {
  test.each([
    [
      'comments, white space, quotes, the order of a union',
      row,
      `export interface Row{note?:string;readonly code:null|"b"|'a'}`,
    ],
    ['an export apart', row, `${row.replace('export ', '')}export type { Row };`],
    ['a constant with a leading bar', 'export declare const a: 1 | 2;', 'export declare const a:\n  | 2\n  | 1;\n'],
  ])('%s', (_, old, now) => {
    expect(compare(old, now)).toEqual([]);
  });

  test('a type that moves to another file', () => {
    const apart = { 'types.d.ts': row };
    expect(compare(row, "export type { Row } from './types.js';", apart)).toEqual([]);
    expect(compare(row, "import type { Row } from './types.js';\nexport type { Row };", apart)).toEqual([]);
    expect(compare(row, "export * from './types.js';", apart)).toEqual([]);
  });
});

describe('is one', () => {
  test.each([
    ['a code more', `'b' |`, `'b' | 'c' |`, ['minor literal_added Row code "c"']],
    [
      'a code less',
      `'a' | 'b'`,
      `'a'`,
      ['major type_changed Row code (readonly) | "a" | "b" | null (readonly) | "a" | null'],
    ],
    ['no null', ' | null', '', ['major type_changed Row code (readonly) | "a" | "b" | null (readonly) | "a" | "b"']],
    [
      'a property that may be written',
      'readonly code',
      'code',
      ['major type_changed Row code (readonly) | "a" | "b" | null "a" | "b" | null'],
    ],
    ['a property that must be there', 'note?', 'note', ['major type_changed Row note undefined | string string']],
    ['a property more', 'note?:', 'more: number; note?:', ['minor member_added Row more number']],
    ['another name', 'Row', 'Line', ['major export_removed index Row Row', 'minor export_added index Line Line']],
  ])('%s', (_, from, to, changes) => {
    expect(compare(row, row.replace(from, to))).toEqual(changes);
  });

  test('a code more in a list, or in a type that another refers to', () => {
    const list = (codes: string) =>
      `type Code = ${codes};\nexport interface Row { all: readonly Code[]; own: readonly (${codes})[] }`;
    expect(compare(list(`'a' | 'b'`), list(`'a' | 'b' | 'c'`))).toEqual([
      'minor literal_added Row own readonly [] "c"',
      'minor literal_added Code "c"',
    ]);
  });

  test('a constant of another type', () => {
    expect(compare('export declare const a: readonly Row[];', 'export declare const a: Row[];')).toEqual([
      'major type_changed index a const readonly Row [ ] const Row [ ]',
    ]);
  });
});
