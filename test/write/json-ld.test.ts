import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { tableNames } from '../../pipeline/tables.ts';
import { sha256 } from '../../pipeline/text-files.ts';
import { coveredPlaces, coveredYears, measuredVariables } from '../../pipeline/write/coverage.ts';
import { files, publication, tables, textOf } from './published.ts';
import { sampleRecord } from './sample.ts';

const base = 'https://data.example/v1.0.0/dataset.jsonld';
const dcat = 'http://www.w3.org/ns/dcat#';
const dcterms = 'http://purl.org/dc/terms/';
const schemaOrg = 'https://schema.org/';
const spdx = 'http://spdx.org/rdf/terms#';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Nothing of the document may need the network. */
async function documentLoader(url: string): Promise<never> {
  throw new Error(`the network is wanted: ${url}`);
}

const quads = await jsonld.toRDF(JSON.parse(textOf('dataset.jsonld')), { base, documentLoader });

function objectsOf(subject: string, predicate: string) {
  const found = quads.filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate);
  return found.map(({ object }) => object.value);
}

const address = (path: string) => new URL(path, base).href;
const dataset = `${base}#dataset`;

describe('as a JSON-LD processor reads it', () => {
  test('a catalogue holds a dataset of both vocabularies', () => {
    expect(objectsOf(`${base}#catalogue`, `${dcat}dataset`)).toEqual([dataset]);
    expect(objectsOf(dataset, type).sort()).toEqual([`${dcat}Dataset`, `${schemaOrg}Dataset`].sort());
    expect(objectsOf(dataset, `${dcterms}license`)).toEqual(['https://creativecommons.org/publicdomain/zero/1.0/']);
    expect(objectsOf(dataset, `${dcat}version`)).toEqual([publication.packageInfo.version]);
  });

  test('every file of data is a distribution, found where the document is served', () => {
    const expected = [
      ...tableNames.flatMap((table) => ['json', 'csv', 'parquet'].map((ending) => `${table}.${ending}`)),
      'lai-chau-open-data.sqlite',
    ].map(address);
    expect(objectsOf(dataset, `${dcat}distribution`).sort()).toEqual(expected.toSorted());
    expect(objectsOf(dataset, `${schemaOrg}distribution`).sort()).toEqual(expected.toSorted());
    expect(objectsOf(address('places.csv'), `${dcat}downloadURL`)).toEqual(['https://data.example/v1.0.0/places.csv']);
  });

  test.each(['places.csv', 'places.parquet', 'lai-chau-open-data.sqlite'])('%s has its size and digest', (path) => {
    const content = files[path] ?? '';
    expect(objectsOf(address(path), `${dcat}byteSize`)).toEqual([String(Buffer.byteLength(content))]);
    const [checksum = ''] = objectsOf(address(path), `${spdx}checksum`);
    expect(objectsOf(checksum, `${spdx}checksumValue`)).toEqual([sha256(content)]);
    expect(objectsOf(checksum, `${spdx}algorithm`)).toEqual([`${spdx}checksumAlgorithm_sha256`]);
  });

  test('a table says its media type and its schema', () => {
    const mediaType = 'https://www.iana.org/assignments/media-types/application/vnd.apache.parquet';
    expect(objectsOf(address('places.parquet'), `${dcat}mediaType`)).toEqual([mediaType]);
    expect(objectsOf(address('places.json'), `${dcterms}conformsTo`)).toEqual([
      'https://cdn.jsdelivr.net/npm/lai-chau-open-data@1/dist/schemas/places.schema.json',
    ]);
  });

  test('the report that it is based on has its titles and its issuer', () => {
    const [source = ''] = objectsOf(dataset, `${schemaOrg}isBasedOn`);
    expect(objectsOf(dataset, `${dcterms}source`)).toEqual([source]);
    expect(objectsOf(source, `${schemaOrg}name`)).toHaveLength(2);
    const [issuer = ''] = objectsOf(source, `${schemaOrg}publisher`);
    expect(objectsOf(issuer, `${schemaOrg}name`)).toContain("People's Committee of Lai Châu City");
  });

  test('it covers the city and measures what the indicators do', () => {
    expect(objectsOf(dataset, `${dcterms}spatial`)).toContain(`${base}#vn.12.105`);
    expect(objectsOf(`${base}#vn.12.105`, `${schemaOrg}name`).sort()).toEqual(['Lai Châu', 'Lai Châu City']);
    const names = objectsOf(dataset, `${schemaOrg}variableMeasured`).flatMap((node) =>
      objectsOf(node, `${schemaOrg}name`),
    );
    expect(names).toContain('Income per capita');
    expect(new Set(tables.indicators.map(({ label_en }) => label_en))).toEqual(new Set(names));
  });
});

describe('coverage', () => {
  const indicator = (values: Partial<(typeof tables.indicators)[number]>) => sampleRecord('indicators', values);

  test('the years are the first and the last that a period names', () => {
    const periods = ['2024-10', '2021/2030', null, '--02-10'];
    expect(coveredYears(periods.map((time_period) => indicator({ time_period })))).toEqual({
      first: '2021',
      last: '2030',
    });
    expect(coveredYears([indicator({ time_period: null })])).toBeNull();
  });

  test('a variable stands once for each of its units', () => {
    const records = [
      indicator({ label_vi: 'Thu', label_en: 'Revenue', indicator_code: 'r', unit_measure: 'VND' }),
      indicator({ label_vi: 'Tổng thu', label_en: 'All revenue', indicator_code: 'r', unit_measure: 'VND' }),
      indicator({ label_vi: 'Thu', label_en: null, indicator_code: 'r', unit_measure: '%' }),
    ];
    expect(measuredVariables(records)).toEqual([
      { name: 'Revenue', nameVi: 'Thu', code: 'r', unit: 'VND' },
      { name: 'Thu', nameVi: 'Thu', code: 'r', unit: '%' },
    ]);
  });

  test('a place is covered where an indicator is about it, once for all reports', () => {
    const place = (id: string, place_code: string | null) =>
      sampleRecord('places', { id, place_code, name_vi: id, name_en: '' });
    const places = [place('a:vn.1', 'vn.1'), place('b:vn.1', 'vn.1'), place('a:vn.2', 'vn.2'), place('a:road', null)];
    const indicators = ['b:vn.1', 'a:road', 'a:vn.1', null].map((ref_area) => indicator({ ref_area }));
    expect(coveredPlaces({ indicators, places })).toEqual([{ id: 'vn.1', nameVi: 'a:vn.1', nameEn: '' }]);
  });
});
