import type { Codebook, CodeName, Wording } from '../codebook.ts';
import type { TableSchema } from '../schemas.ts';
import type { AnyRecord, Tables } from '../tables.ts';

/** A code that a column holds or may hold, with what the codebook knows of it. */
export interface Code {
  table: string;
  column: string;
  code: string;
  /** Vietnamese name, or of a status or comparator some wordings that mean it. */
  label_vi: string | null;
  label_en: string | null;
}

type Label = Pick<Code, 'label_vi' | 'label_en'>;

/** Finds what the codebook says of a code. */
type LookUp = (code: string) => Label | undefined;

/** Enough to see what a code is about. */
const shownWordings = 3;

/**
 * Every code of every column that holds codes, in the order of the schemas.
 *
 * Of a closed list that is each code it allows; of a column that takes its codes from the codebook, each code that the
 * records hold, sorted by code unit.
 */
export function listCodes(tables: Tables, schemas: readonly TableSchema[], codebook: Codebook): Code[] {
  const labels = readLabels(codebook);
  return schemas.flatMap(({ table, fields }) =>
    fields.flatMap(({ name, codes }) => {
      const known = labels[`${table}.${name}`];
      if (!codes && !known) return [];
      const listed = codes ?? usedCodes(tables[table], name);
      return listed.map((code) => {
        const { label_vi = null, label_en = null } = known?.(code) ?? {};
        return { table, column: name, code, label_vi, label_en };
      });
    }),
  );
}

function usedCodes(records: readonly AnyRecord[], column: string): string[] {
  const values = records.map((record) => (record as unknown as Record<string, unknown>)[column]);
  return [...new Set(values.filter((value) => typeof value === 'string'))].sort();
}

/** `table.column` → its codes. */
function readLabels(codebook: Codebook): Readonly<Record<string, LookUp>> {
  const units = readUnits(codebook);
  const comparators = toLabels(codebook.comparators);
  const kinds = codebook.projectKinds.filter(({ subkind }) => subkind !== null);
  const closedLists = Object.entries(codebook.codes).map(([column, names]) => [column, named(names)] as const);
  return {
    ...Object.fromEntries(closedLists),
    'indicators.indicator_code': named(codebook.indicators),
    'indicators.theme': named(codebook.themes),
    'indicators.unit_measure': units,
    'indicators.obs_status': toLabels(codebook.obsStatus),
    'indicators.comparator': comparators,
    'projects.subkind': lookUp(kinds.map(({ subkind, text, en }) => [subkind ?? '', label(text[0], en)])),
    'projects.status': toLabels(codebook.projectStatus),
    'projects.progress_unit': units,
    'facilities.kind': lookUp(codebook.facilityKinds.map(({ code, text, en }) => [code, label(text[0], en)])),
    'facilities.comparator': comparators,
    'facilities.capacity_unit': units,
    'facilities.capacity_comparator': comparators,
    'legal_references.document_type': named(codebook.documentTypes),
    'mentions.unit': units,
  };
}

/** Units, and what is composed of them: `VND/{person}/a` is per person per year. */
function readUnits({ units }: Codebook): LookUp {
  const parts = new Map(units.map(({ code, text, en }) => [code, label(text[0], en)]));
  return (code) => {
    const known = parts.get(code);
    if (known) return known;
    const composing = code.split('/');
    const found = composing.flatMap((part) => parts.get(part) ?? []);
    if (found.length < composing.length) return undefined;
    const vi = found.map(({ label_vi }) => label_vi).join(' / ');
    const en = found.map(({ label_en }, at) => (at === 0 ? label_en : oneOf(composing[at] ?? '', label_en ?? '')));
    return label(vi, en.join(' per '));
  };
}

/** One of a unit, in English: of what a code in braces counts, its word; otherwise its plural without the `s`. */
function oneOf(code: string, plural: string): string {
  return code.startsWith('{') ? code.slice(1, -1).replaceAll('_', ' ') : plural.replace(/s$/, '');
}

function lookUp(entries: readonly (readonly [string, Label])[]): LookUp {
  const labels = new Map(entries);
  return (code) => labels.get(code);
}

function named(entries: readonly CodeName[]): LookUp {
  return lookUp(entries.map(({ code, vi, en }) => [code, label(vi, en)]));
}

function toLabels(wordings: readonly Wording[]): LookUp {
  return lookUp(wordings.map(({ code, text, en }) => [code, label(text.slice(0, shownWordings).join('; '), en)]));
}

function label(vi: string | undefined, en: string | null): Label {
  return { label_vi: vi ?? null, label_en: en };
}
