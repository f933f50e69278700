import type { TableSchema } from '../schemas.ts';
import type { Sidecar } from '../sidecar.ts';
import type { Tables } from '../tables.ts';
import { type Files, fingerprint, mediaTypeOf } from './content.ts';
import { coveredPlaces, coveredYears, measuredVariables } from './coverage.ts';
import { dataLicence } from './licence.ts';
import { contributors, databasePath, type Publication, titleOf } from './publication.ts';

/** Written out, so that a processor needs no network. */
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  schema: 'https://schema.org/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const mediaTypeRegistry = 'https://www.iana.org/assignments/media-types';

/**
 * `dataset.jsonld`: a DCAT 3 catalogue of one dataset, which is a `Dataset` of schema.org too.
 *
 * Addresses of files are relative to the document, wherever it is served. Search engines read the terms of schema.org,
 * portals those of DCAT, so that what both have is said twice.
 *
 * @param files the files that it describes, for their size and digest.
 */
export function writeJsonLd(
  tables: Tables,
  schemas: readonly TableSchema[],
  files: Files,
  publication: Publication,
): string {
  const catalogue = {
    '@context': context,
    '@id': '#catalogue',
    '@type': 'dcat:Catalog',
    'dcterms:title': { '@language': 'en', '@value': publication.packageInfo.name },
    'dcterms:publisher': { '@id': '#contributors' },
    'dcat:dataset': toDataset(tables, schemas, files, publication),
  };
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}

function toDataset(
  tables: Tables,
  schemas: readonly TableSchema[],
  files: Files,
  { packageInfo, sidecars }: Publication,
) {
  const title = titleOf(packageInfo);
  const makers = contributors(packageInfo);
  const distributions = [
    ...schemas.flatMap((schema) =>
      ['json', 'csv', 'parquet'].map((ending) => ({ path: `${schema.table}.${ending}`, schema })),
    ),
    { path: databasePath(packageInfo), schema: null },
  ];
  return {
    '@id': '#dataset',
    '@type': ['dcat:Dataset', 'schema:Dataset'],
    'dcterms:identifier': packageInfo.name,
    'dcterms:title': { '@language': 'en', '@value': title },
    'dcterms:description': { '@language': 'en', '@value': packageInfo.description },
    'dcterms:license': { '@id': dataLicence.url },
    'dcterms:creator': {
      '@id': '#contributors',
      '@type': ['foaf:Agent', 'schema:Organization'],
      'foaf:name': makers,
      'schema:name': makers,
    },
    'dcterms:language': [{ '@id': languageOf('vie') }, { '@id': languageOf('eng') }],
    'dcat:version': packageInfo.version,
    'dcat:keyword': packageInfo.keywords,
    ...describeCoverage(tables),
    'dcterms:source': sidecars.map(({ id }) => ({ '@id': `#source-${id}` })),
    'dcat:distribution': distributions.map(({ path, schema }) => toDistribution(path, schema, files)),
    'schema:name': title,
    'schema:description': packageInfo.description,
    'schema:license': { '@id': dataLicence.url },
    'schema:creator': { '@id': '#contributors' },
    'schema:version': packageInfo.version,
    'schema:isAccessibleForFree': true,
    'schema:inLanguage': ['vi', 'en'],
    ...(packageInfo.homepage ? homepage(packageInfo.homepage) : {}),
    'schema:keywords': packageInfo.keywords,
    'schema:isBasedOn': sidecars.map((sidecar) => toSource(sidecar, files)),
    'schema:variableMeasured': measuredVariables(tables.indicators).map(({ name, nameVi, code, unit }) => ({
      '@type': 'schema:PropertyValue',
      'schema:name': name,
      'schema:alternateName': { '@language': 'vi', '@value': nameVi },
      ...(code ? { 'schema:propertyID': code } : {}),
      ...(unit ? { 'schema:unitCode': unit } : {}),
    })),
    'schema:distribution': distributions.map(({ path }) => ({ '@id': path })),
  };
}

function describeCoverage(tables: Tables) {
  const years = coveredYears(tables.indicators);
  const temporal = years && {
    'dcterms:temporal': {
      '@type': 'dcterms:PeriodOfTime',
      'dcat:startDate': { '@type': 'xsd:gYear', '@value': years.first },
      'dcat:endDate': { '@type': 'xsd:gYear', '@value': years.last },
    },
    'schema:temporalCoverage': `${years.first}/${years.last}`,
  };
  const areas = coveredPlaces(tables);
  return {
    'dcterms:spatial': areas.map(({ id }) => ({ '@id': `#${id}` })),
    'schema:spatialCoverage': areas.map(({ id, nameVi, nameEn }) => ({
      '@id': `#${id}`,
      '@type': ['dcterms:Location', 'schema:Place'],
      'schema:name': [
        { '@language': 'vi', '@value': nameVi },
        { '@language': 'en', '@value': nameEn },
      ],
      'schema:identifier': id,
    })),
    ...temporal,
  };
}

function toDistribution(path: string, schema: TableSchema | null, files: Files) {
  const { bytes, sha256 } = fingerprint(files[path] ?? '');
  const mediaType = mediaTypeOf(path);
  return {
    '@id': path,
    '@type': ['dcat:Distribution', 'schema:DataDownload'],
    'dcterms:title': schema ? `${schema.table} (${path.split('.').at(-1)})` : path,
    'dcterms:description': schema?.description ?? 'All tables in one SQLite database.',
    'dcat:accessURL': { '@id': path },
    'dcat:downloadURL': { '@id': path },
    'dcat:mediaType': { '@id': `${mediaTypeRegistry}/${mediaType}` },
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
    ...(schema ? { 'dcterms:conformsTo': { '@id': schema.id } } : {}),
    'dcterms:license': { '@id': dataLicence.url },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
    },
    'schema:contentUrl': { '@id': path },
    'schema:encodingFormat': mediaType,
    'schema:contentSize': `${bytes} B`,
    'schema:sha256': sha256,
  };
}

function toSource(
  { id, title, title_en, issuer, issuer_en, source, licence, language, sha256 }: Sidecar,
  files: Files,
) {
  const path = `sources/${id}.md`;
  const inEnglish = (text: string | null) => (text === null ? [] : [{ '@language': 'en', '@value': text }]);
  return {
    '@id': `#source-${id}`,
    '@type': 'schema:Report',
    'schema:name': [{ '@language': language, '@value': title }, ...inEnglish(title_en)],
    'schema:publisher': {
      '@type': 'schema:GovernmentOrganization',
      'schema:name': [{ '@language': language, '@value': issuer }, ...inEnglish(issuer_en)],
    },
    'schema:description': source,
    'schema:usageInfo': licence,
    'schema:inLanguage': language,
    'schema:identifier': `sha256:${sha256}`,
    ...(path in files ? { 'schema:url': { '@id': path } } : {}),
  };
}

function homepage(address: string) {
  return { 'dcat:landingPage': { '@id': address }, 'schema:url': { '@id': address } };
}

function languageOf(code: string): string {
  return `http://id.loc.gov/vocabulary/iso639-2/${code}`;
}
