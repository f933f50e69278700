import { describe, expect, test } from 'vitest';
import { bumpOf, type ChangeKind } from '../../pipeline/diff/change.ts';
import { compareBuilds } from '../../pipeline/diff/index.ts';
import { buildOf, type MadeUp, madeUp, tableOf } from './made-up.ts';

// Design, §6: major can break a consumer's code or query, minor is more than there was, patch is a correction.

type Edit = (build: MadeUp) => unknown;

interface Found {
  bump: string;
  /** Kinds of change, without that the bytes of files differ, which goes with all. */
  kinds: ChangeKind[];
  says: string[];
}

function compare(edit: Edit, start: Edit = () => {}): Found {
  const [old, now] = [madeUp(), madeUp()];
  start(old);
  start(now);
  edit(now);
  const { bump, changes } = compareBuilds(buildOf(old), buildOf(now));
  const told = changes.filter(({ kind }) => kind !== 'file_changed');
  const says = told.map(({ table, subject, field }) =>
    [table, subject, field].filter((each) => each !== null).join(' '),
  );
  return { bump, kinds: told.map(({ kind }) => kind), says };
}

const records = (name: string) => (build: MadeUp) => tableOf(build, name).records;
const edit =
  (name: string, id: string, values: Record<string, unknown>): Edit =>
  (build) => {
    const { records: all } = tableOf(build, name);
    const at = all.findIndex((row) => row.id === id);
    const row = all[at];
    if (!row) throw new Error(`no record ${id}`);
    all[at] = { ...row, ...values };
  };
const rule =
  (name: string, field: string, values: Record<string, unknown>): Edit =>
  (build) => {
    const { properties } = tableOf(build, name);
    const property = properties[field];
    if (!property) throw new Error(`no field ${field}`);
    properties[field] = { ...property, ...values };
  };
const all =
  (...edits: Edit[]): Edit =>
  (build) => {
    for (const each of edits) each(build);
  };
const forget =
  (name: string, field: string): Edit =>
  (build) => {
    const table = tableOf(build, name);
    delete table.properties[field];
    table.records = table.records.map((row) => {
      const { [field]: _, ...rest } = row;
      return rest as typeof row;
    });
  };
const reorder =
  (name: string, order: string[]): Edit =>
  (build) => {
    const table = tableOf(build, name);
    table.properties = Object.fromEntries(order.map((field) => [field, table.properties[field] ?? { type: 'string' }]));
    table.records = table.records.map(
      (row) => Object.fromEntries(order.map((field) => [field, row[field] ?? ''])) as typeof row,
    );
  };

const cases: [string, Edit, Found][] = [
  ['nothing changed', () => {}, { bump: 'none', kinds: [], says: [] }],
  [
    'another version and date of release, nothing else',
    (build) => {
      build.version = '1.2.4';
      build.released_on = '2026-03-01';
      build.files['dictionary.md'] = '# Data dictionary of made-up 1.2.4\n';
    },
    { bump: 'none', kinds: [], says: [] },
  ],
  [
    'a value corrected',
    edit('indicators', 'r:indicator:forest', { obs_value: 38 }),
    { bump: 'patch', kinds: ['value_changed'], says: ['indicators r:indicator:forest obs_value'] },
  ],
  [
    'a value that was unknown',
    edit('indicators', 'r:indicator:ditches', { obs_value: 12, unit: 'ha' }),
    {
      bump: 'patch',
      kinds: ['value_changed', 'value_changed'],
      says: ['indicators r:indicator:ditches obs_value', 'indicators r:indicator:ditches unit'],
    },
  ],
  [
    'a list that is longer',
    edit('indicators', 'r:indicator:forest', { items: ['rừng', 'chè', 'quế'] }),
    { bump: 'patch', kinds: ['value_changed'], says: ['indicators r:indicator:forest items'] },
  ],
  [
    'a record added',
    (build) => records('places')(build).push({ id: 'r:place:d', name_vi: 'Đông Phong', kind: 'ward' }),
    { bump: 'minor', kinds: ['record_added'], says: ['places r:place:d'] },
  ],
  [
    'a record removed',
    (build) => records('places')(build).pop(),
    { bump: 'major', kinds: ['record_removed'], says: ['places r:place:c'] },
  ],
  [
    'a record added and another removed',
    (build) => records('places')(build).splice(2, 1, { id: 'r:place:d', name_vi: 'Đông Phong', kind: 'ward' }),
    { bump: 'major', kinds: ['record_removed', 'record_added'], says: ['places r:place:c', 'places r:place:d'] },
  ],
  [
    'an id renamed',
    edit('places', 'r:place:c', { id: 'r:place:sung-phai' }),
    { bump: 'major', kinds: ['record_renamed'], says: ['places r:place:c'] },
  ],
  [
    'an id renamed, and what refers to it',
    all(
      edit('places', 'r:place:a', { id: 'r:place:tan-phong' }),
      edit('indicators', 'r:indicator:budget', { ref_area: 'r:place:tan-phong' }),
    ),
    {
      bump: 'major',
      kinds: ['record_renamed', 'value_changed'],
      says: ['places r:place:a', 'indicators r:indicator:budget ref_area'],
    },
  ],
  [
    'ids renamed in both tables at once',
    all(
      edit('places', 'r:place:a', { id: 's:place:a' }),
      edit('indicators', 'r:indicator:budget', { id: 's:indicator:budget', ref_area: 's:place:a', source_start: 11 }),
    ),
    {
      bump: 'major',
      kinds: ['record_renamed', 'record_renamed'],
      says: ['places r:place:a', 'indicators r:indicator:budget'],
    },
  ],
  [
    'records in another order',
    (build) => records('places')(build).reverse(),
    { bump: 'patch', kinds: ['records_reordered'], says: ['places'] },
  ],
  [
    'a field added last',
    (build) => {
      const table = tableOf(build, 'places');
      table.properties.note = { type: ['string', 'null'] };
      table.records = table.records.map((row) => ({ ...row, note: null }));
    },
    { bump: 'minor', kinds: ['field_added', 'member_added'], says: ['places note', 'Place note'] },
  ],
  [
    'a field added before the last',
    reorder('places', ['id', 'name_vi', 'name_en', 'kind']),
    { bump: 'major', kinds: ['field_inserted', 'member_added'], says: ['places name_en', 'Place name_en'] },
  ],
  [
    'a field removed',
    forget('places', 'kind'),
    { bump: 'major', kinds: ['field_removed', 'member_removed'], says: ['places kind', 'Place kind'] },
  ],
  [
    'a field renamed',
    (build) => {
      const table = tableOf(build, 'places');
      const { name_vi = { type: 'string' }, ...others } = table.properties;
      table.properties = { ...others, label_vi: name_vi };
      table.records = table.records.map(
        ({ name_vi: name, ...row }) => ({ ...row, label_vi: name }) as typeof row & object,
      );
    },
    {
      bump: 'major',
      kinds: ['field_renamed', 'member_removed', 'member_added'],
      says: ['places name_vi', 'Place name_vi', 'Place label_vi'],
    },
  ],
  [
    'columns in another order',
    reorder('places', ['id', 'kind', 'name_vi']),
    { bump: 'major', kinds: ['field_moved', 'field_moved'], says: ['places name_vi', 'places kind'] },
  ],
  [
    'a field retyped',
    all(rule('indicators', 'source_start', { type: 'string' }), (build) => {
      const table = tableOf(build, 'indicators');
      table.records = table.records.map((row) => ({ ...row, source_start: String(row.source_start) }));
    }),
    {
      bump: 'major',
      kinds: ['field_retyped', 'value_retyped', 'value_retyped', 'value_retyped', 'type_changed'],
      says: [
        'indicators source_start',
        'indicators r:indicator:budget source_start',
        'indicators r:indicator:forest source_start',
        'indicators r:indicator:ditches source_start',
        'Indicator source_start',
      ],
    },
  ],
  [
    'an enum narrowed',
    rule('indicators', 'unit', { enum: ['VND', null] }),
    { bump: 'major', kinds: ['code_removed', 'type_changed'], says: ['indicators unit', 'Indicator unit'] },
  ],
  [
    'an enum widened',
    rule('indicators', 'unit', { enum: ['VND', 'ha', 'km', null] }),
    { bump: 'minor', kinds: ['code_added', 'literal_added'], says: ['indicators unit', 'Indicator unit'] },
  ],
  [
    'an enum in another order',
    rule('indicators', 'unit', { enum: ['ha', null, 'VND'] }),
    { bump: 'patch', kinds: [], says: [] },
  ],
  [
    'an enum where any text was right',
    rule('places', 'name_vi', { enum: ['Tân Phong', 'San Thàng', 'Sùng Phài'] }),
    { bump: 'major', kinds: ['schema_tightened', 'type_changed'], says: ['places name_vi enum', 'Place name_vi'] },
  ],
  [
    'an enum that is one no more',
    rule('places', 'kind', { enum: undefined }),
    { bump: 'major', kinds: ['codes_opened', 'type_changed'], says: ['places kind', 'Place kind'] },
  ],
  [
    'null where none was',
    rule('places', 'name_vi', { type: ['string', 'null'] }),
    { bump: 'major', kinds: ['null_allowed', 'type_changed'], says: ['places name_vi', 'Place name_vi'] },
  ],
  [
    'no null where one was',
    rule('indicators', 'obs_value', { type: 'number' }),
    {
      bump: 'major',
      kinds: ['schema_tightened', 'type_changed'],
      says: ['indicators obs_value', 'Indicator obs_value'],
    },
  ],
  [
    'a higher minimum',
    rule('indicators', 'source_start', { minimum: 1 }),
    { bump: 'major', kinds: ['schema_tightened'], says: ['indicators source_start minimum'] },
  ],
  [
    'a lower minimum',
    rule('indicators', 'source_start', { minimum: -1 }),
    { bump: 'minor', kinds: ['schema_loosened'], says: ['indicators source_start minimum'] },
  ],
  [
    'a maximum where none was',
    rule('indicators', 'source_start', { maximum: 1e6 }),
    { bump: 'major', kinds: ['schema_tightened'], says: ['indicators source_start maximum'] },
  ],
  [
    'another pattern',
    all(rule('places', 'name_vi', { pattern: '^\\p{L}' })),
    { bump: 'major', kinds: ['schema_tightened'], says: ['places name_vi pattern'] },
  ],
  [
    'a rule for the items of a list',
    rule('indicators', 'items', { items: { type: 'string', minLength: 1 } }),
    { bump: 'major', kinds: ['schema_tightened'], says: ['indicators items[] minLength'] },
  ],
  [
    'a reference to another column',
    rule('indicators', 'ref_area', { 'x-references': 'places.name_vi' }),
    { bump: 'major', kinds: ['reference_changed'], says: ['indicators ref_area'] },
  ],
  [
    'a description',
    rule('places', 'name_vi', { description: 'The name.' }),
    { bump: 'patch', kinds: ['wording_changed'], says: ['places name_vi description'] },
  ],
  [
    'a table removed',
    (build) => delete build.tables.indicators,
    {
      bump: 'major',
      kinds: ['table_removed', ...Array(2).fill('export_removed'), ...Array(4).fill('file_removed')],
      says: [
        'indicators',
        'indicators indicators',
        'indicators Indicator',
        'indicators.json',
        'schemas/indicators.schema.json',
        'indicators.js',
        'indicators.d.ts',
      ],
    },
  ],
  [
    'a type with another name',
    (build) => {
      tableOf(build, 'places').title = 'Location';
    },
    {
      bump: 'major',
      kinds: ['wording_changed', 'export_removed', 'export_added', 'type_changed'],
      says: ['places title', 'places Place', 'places Location', 'places places'],
    },
  ],
  [
    'a file added',
    (build) => {
      build.files['places.parquet'] = 'PAR1';
    },
    { bump: 'minor', kinds: ['file_added'], says: ['places.parquet'] },
  ],
  [
    'a file with other words',
    (build) => {
      build.files['dictionary.md'] = '# Dictionary of made-up 1.2.3\n';
    },
    { bump: 'patch', kinds: [], says: [] },
  ],
];

test.each(cases)('%s', (_, change, found) => {
  expect(compare(change)).toEqual(found);
});

test('the bump is that of the strongest change', () => {
  const { bump, kinds } = compare(
    all(edit('indicators', 'r:indicator:forest', { obs_value: 1 }), (build) => records('places')(build).pop()),
  );
  expect([bump, kinds]).toEqual(['major', ['record_removed', 'value_changed']]);
});

test('a table that is new demands a minor version only', () => {
  const { bump, kinds } = compare(
    (build) => {
      build.tables.indicators = tableOf(madeUp(), 'indicators');
    },
    (build) => delete build.tables.indicators,
  );
  expect([bump, kinds[0]]).toEqual(['minor', 'table_added']);
});

describe('what a schema or its builder left unsaid', () => {
  test('a column gone from every record is a field removed, whatever the schema says', () => {
    const { bump, kinds } = compare((build) => {
      const table = tableOf(build, 'places');
      table.records = table.records.map(({ kind, ...row }) => row as typeof row & { id: string });
    });
    expect([bump, kinds]).toEqual(['major', ['field_removed']]);
  });

  test('a value of another type is breaking, whatever the schema says', () => {
    const { bump, kinds } = compare(edit('indicators', 'r:indicator:forest', { obs_value: '37' }));
    expect([bump, kinds]).toEqual(['major', ['value_retyped']]);
  });

  test('an npm package lists files that only the static tree has', () => {
    const now = madeUp();
    now.files['places.parquet'] = 'PAR1';
    const [old, held] = [buildOf(now), buildOf(now)];
    const without = new Map([...held.files].filter(([path]) => path !== 'places.parquet'));
    expect(compareBuilds(old, { ...held, files: without })).toMatchObject({ bump: 'none', changes: [] });
  });

  test('entry points of the package', () => {
    const { changes } = compareBuilds(
      buildOf(madeUp(), { exports: { '.': 'a', './places': 'b' } }),
      buildOf(madeUp(), { exports: { '.': 'a', './places.json': 'c' } }),
    );
    expect(changes.map((each) => [each.kind, each.subject, bumpOf(each)])).toEqual([
      ['entry_removed', './places', 'major'],
      ['entry_added', './places.json', 'minor'],
    ]);
  });
});
