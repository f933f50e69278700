import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, it } from 'vitest';
import { PhraseBook } from '../pipeline/mention/phrases.ts';
import { fold, tokenize } from '../pipeline/mention/tokens.ts';
import { readCodebook } from '../pipeline/read-codebook.ts';

const folder = new URL('../sources/codebook', import.meta.url).pathname;
const codebook = readCodebook(folder);

/** Entries that share a wording, letter case aside: `wording: first, second`. */
function shared(entries: { code: string; words: string[] }[]): string[] {
  const owner = new Map<string, string>();
  const clashes: string[] = [];
  for (const { code, words } of entries) {
    for (const word of new Set(words.map((text) => text.normalize('NFC').toLowerCase()))) {
      const other = owner.get(word);
      if (other !== undefined) clashes.push(`${word}: ${other}, ${code}`);
      owner.set(word, code);
    }
  }
  return clashes;
}

describe('the codebook', () => {
  it('is large enough to be of use', () => {
    expect(codebook.indicators.length).toBeGreaterThanOrEqual(150);
    expect(codebook.units.length).toBeGreaterThanOrEqual(80);
    expect(codebook.abbreviations.length).toBeGreaterThanOrEqual(150);
    expect(codebook.themes).toHaveLength(20);
  });

  it('has a schema that is one', () => {
    const schema = JSON.parse(readFileSync(join(folder, 'codebook.schema.json'), 'utf8'));
    expect(new Ajv2020({ strict: true, allowUnionTypes: true }).validateSchema(schema)).toBe(true);
  });

  it('has the themes that the schema of indicators lists, in its order', () => {
    const { properties } = JSON.parse(readFileSync('schemas/indicators.schema.json', 'utf8'));
    expect(properties.theme.enum).toEqual([...codebook.themes.map(({ code }) => code), null]);
  });

  it('has every indicator theme in use', () => {
    const used = new Set(codebook.indicators.map((indicator) => indicator.theme));
    expect(codebook.themes.map((theme) => theme.code).filter((code) => !used.has(code))).toEqual([]);
  });

  it('claims no alias for two indicators', () => {
    const entries = codebook.indicators.map(({ code, vi, aliases }) => ({ code, words: [vi, ...aliases] }));
    expect(shared(entries)).toEqual([]);
  });

  it('claims no wording for two units, facility kinds, project kinds or statuses', () => {
    expect(shared(codebook.facilityKinds.map(({ code, text }) => ({ code, words: text })))).toEqual([]);
    expect(
      shared(codebook.projectKinds.map(({ kind, subkind, text }) => ({ code: `${kind}/${subkind}`, words: text }))),
    ).toEqual([]);
    for (const list of [codebook.projectStatus, codebook.obsStatus, codebook.comparators])
      expect(shared(list.map(({ code, text }) => ({ code, words: text })))).toEqual([]);
    const texts = codebook.units.flatMap((unit) => unit.text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('names no place in the wordings that read every report', () => {
    const names = new PhraseBook<string>();
    for (const { vi, kind } of codebook.places)
      if (!['country', 'region'].includes(kind) && vi.includes(' ')) names.add(vi, vi);
    const wordings = [
      ...codebook.expressions.map(({ text }) => text),
      ...codebook.phrases.map(({ vi }) => vi),
      ...codebook.indicators.flatMap(({ vi, aliases }) => [vi, ...aliases]),
      ...[...codebook.facilityKinds, ...codebook.projectKinds].flatMap(({ text }) => text),
      ...[...codebook.projectStatus, ...codebook.obsStatus, ...codebook.comparators].flatMap(({ text }) => text),
    ];
    const placed = wordings.filter((wording) => {
      const tokens = tokenize(wording);
      // `đại đoàn kết` is no Đoàn Kết.
      return tokens.some(({ start }, at) => /^\p{Lu}/u.test(wording.slice(start)) && names.match(tokens, at) !== null);
    });
    expect(placed).toEqual([]);
  });

  it('has each word of a list in the one spelling that stands for both', () =>
    expect(codebook.words.flatMap(({ text }) => text).filter((word) => fold(word) !== word.toLowerCase())).toEqual([]));

  it('keeps all text in NFC', () => {
    const text = JSON.stringify(codebook);
    expect(text).toBe(text.normalize('NFC'));
  });
});

describe('units', () => {
  const { UcumLhcUtils } = createRequire(import.meta.url)('@lhncbc/ucum-lhc');
  const oracle = UcumLhcUtils.getInstance();
  const invalid = (codes: string[]) => codes.filter((code) => oracle.validateUnitString(code).status !== 'valid');

  it('have valid UCUM codes', () => {
    expect(invalid(codebook.units.filter((unit) => unit.system === 'ucum').map((unit) => unit.code))).toEqual([]);
  });

  it('compose to valid UCUM codes in indicators, money aside', () => {
    const composed = codebook.indicators.map((indicator) => indicator.unit).filter((unit) => unit !== null);
    expect(invalid(composed.filter((unit) => !/^(VND|USD)/.test(unit)))).toEqual([]);
  });

  it('leave magnitude words to the grammar', () => {
    const words = new Set(['nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'tỉ', 'trđ']);
    expect(codebook.units.flatMap((unit) => unit.text).filter((text) => words.has(text))).toEqual([]);
  });
});

describe('places', () => {
  const spans = codebook.places.flatMap((place) =>
    place.codes.map(({ code, system, from, to }) => ({
      id: place.id,
      key: `${system} ${code}`,
      from: from ?? '0000-00-00',
      to: to ?? '9999-99-99',
    })),
  );
  const find = (id: string) => codebook.places.find((place) => place.id === id);

  it('give no official code to two places on the same day', () => {
    const clashes = spans.flatMap((one, index) =>
      spans
        .slice(index + 1)
        .filter((two) => one.key === two.key && one.from <= two.to && two.from <= one.to)
        .map((two) => `${one.key}: ${one.id}, ${two.id}`),
    );
    expect(clashes).toEqual([]);
  });

  it('know the 63 provinces and cities of before July 2025', () => {
    const provinces = codebook.places.filter((place) => /^vn\.\d{2}$/.test(place.id));
    expect(provinces).toHaveLength(63);
    expect(provinces.every((place) => place.codes[0]?.code === place.id.slice(3))).toBe(true);
  });

  it('know the districts and communes of Lai Châu on both sides of July 2025', () => {
    const valid = (day: string, digits: number) =>
      spans.filter(
        ({ id, key, from, to }) =>
          id.startsWith('vn.12.') && key.endsWith(` ${key.slice(-digits)}`) && from <= day && day <= to,
      );
    expect(valid('2025-06-30', 3)).toHaveLength(8);
    expect(valid('2025-06-30', 5)).toHaveLength(106);
    expect(valid('2025-07-01', 3)).toEqual([]);
    expect(valid('2025-07-01', 5)).toHaveLength(38);
  });

  it('tell a reused code by its dates', () => {
    expect(find('vn.12.105.dong-phong')?.codes).toMatchObject([{ code: '03408', to: '2025-06-30' }]);
    expect(find('vn.12.tan-phong-2025')?.codes).toMatchObject([{ code: '03408', from: '2025-07-01', to: null }]);
  });
});

describe('readCodebook', () => {
  let copy = '';
  afterEach(() => rmSync(copy, { recursive: true, force: true }));

  /** The message of reading a copy of the codebook in which one file's text is changed. */
  function failure(file: string, change: (text: string) => string): string {
    copy = mkdtempSync(join(tmpdir(), 'codebook-'));
    cpSync(folder, copy, { recursive: true });
    const path = join(copy, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    try {
      readCodebook(copy);
    } catch (error) {
      return (error as Error).message;
    }
    return 'no error';
  }

  it.each([
    [
      'a value that the schema does not know',
      'units.yaml',
      (text: string) => text.replace('class: money', 'class: coin'),
      /: units\.yaml: entry 0 \(VND\), field class: .*money, percent.*Correct it/,
    ],
    [
      'a field too many',
      'themes.yaml',
      (text: string) => text.replace(/ {2}en: /, '  order: 1\n  en: '),
      /: themes\.yaml: entry 0 \(land_population\), field order: .*additional.*Correct it/,
    ],
    [
      'a field too few, in a list of an object',
      'kinds.yaml',
      (text: string) => text.replace(/\n {4}en_plural: .*/, ''),
      /: kinds\.yaml: entry facilities\/0 \(general_hospital\), field en_plural: .*Correct it/,
    ],
    [
      'a code given twice',
      'themes.yaml',
      (text: string) => text.replace('code: labour_gender', 'code: land_population'),
      /: themes\.yaml: entry 1 \(land_population\), field id, code or text: an entry before it has it too\. Rename/,
    ],
    [
      'an unknown theme',
      'indicators.yaml',
      (text: string) => text.replace('theme: land_population', 'theme: land'),
      /: indicators\.yaml: entry 0 \(land_area\), field theme: land is unknown\. Add it/,
    ],
    [
      'an unknown unit inside a compound',
      'indicators.yaml',
      (text: string) => text.replace("'{person}/km2'", "'{person}/mile2'"),
      /\(population_density\), field unit: \{person\}\/mile2 is unknown\. Add it/,
    ],
    [
      'an unknown parent',
      'places.yaml',
      (text: string) => text.replace('parent: vn.12.105', 'parent: vn.12.999'),
      /: places\.yaml: entry \d+ \(vn\.12\.105\.[a-z-]+\), field parent: vn\.12\.999 is unknown\. Add it/,
    ],
    [
      'text that is not YAML',
      'phrases.yaml',
      () => '- [',
      /: phrases\.yaml: not YAML: unexpected end .*, line 1\. Correct the file/,
    ],
  ])('says where and what to do: %s', (_, file, change, message) => {
    expect(failure(file, change)).toMatch(message);
  });
});
