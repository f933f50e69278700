import type { Fact, FactTable } from './facts.ts';
import type { Row, View } from './view.ts';
import { ends, fold, holds, oneHoldsOther, same, starts } from './words.ts';

/** What a rule looks at: the value that the fact states, the record that may agree with it, and where they stand. */
interface Question {
  expected: unknown;
  row: Row;
  fact: Fact;
  view: View;
}

/** How one field of a fact is compared: what the record says, and whether that agrees. */
export interface Rule {
  /** What the record has there, in the words of the fact table. */
  found(question: Question): unknown;
  agrees(question: Question, found: unknown): boolean;
}

type Rules = Readonly<Record<string, Rule>>;

/** Fields that help a reader of the fact table, or say how others are compared. */
export const helpFields: ReadonlySet<string> = new Set([
  'kind_words',
  'subkind_words',
  'group_words',
  'note',
  'cited_as_note',
  'optional',
  'same_project',
  'same_anomaly',
  'same_record',
  'lines',
  'parent_measure',
  'key',
  'n',
  'order',
  'path',
  'parent_path',
  // The places of the stations are asserted in footnote_items.yaml.
  'component_places',
]);

const field = (name: string) => (question: Question) => question.row[name];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** A rule that compares words; null agrees with null alone. */
function words(name: string, agree: (found: string, expected: string) => boolean): Rule {
  return {
    found: field(name),
    agrees: ({ expected }, found) =>
      typeof expected === 'string' ? agree(text(found), expected) && text(found) !== '' : found === expected,
  };
}

/** A rule for a field that is the same or is not. */
function equal(name: string): Rule {
  return { found: field(name), agrees: ({ expected }, found) => (found ?? null) === expected };
}

/** A rule for a list in which every entry has its counterpart, in order. */
function names(name: string): Rule {
  return {
    found: field(name),
    agrees: ({ expected }, found) => {
      const [wanted, given] = [list(expected), list(found)];
      return wanted.length === given.length && wanted.every((entry, index) => sameName(given[index] ?? '', entry));
    },
  };
}

/** The same name, one of the two with words before it that the other leaves out: `TBA`, `phân khu`. */
function sameName(first: string, second: string): boolean {
  return ends(first, second) || ends(second, first);
}

function placeNames({ row, view }: Question): string[] {
  return list(row.places).map((id) => view.place(id));
}

function hasAll(found: unknown, expected: unknown): boolean {
  const given = new Set(list(found).map(fold));
  return list(expected).every((entry) => given.has(fold(entry)));
}

const lineRule: Rule = {
  found: ({ row }) => row.source_line,
  agrees: ({ expected, fact }, found) => list(fact.lines ?? [expected]).includes(String(found)),
};

const sectionRule: Rule = {
  found: ({ row, view }) => view.section(row.section_id),
  agrees: ({ expected }, found) => found === expected,
};

/** Evidence that stands in the text of the footnote. */
const inFootnote: Rule = {
  found: ({ row, view }) => {
    const at = Number(row.source_start);
    const around = view.tables.footnotes.find(({ source_start, source_end }) => at >= source_start && at < source_end);
    return view.footnote(around?.id ?? null);
  },
  agrees: ({ expected }, found) => found === expected,
};

const footnoteLink: Rule = {
  found: ({ row, view }) => view.footnote(row.footnote_id),
  agrees: ({ expected }, found) => found === expected,
};

const placesRule: Rule = {
  found: placeNames,
  agrees: ({ expected }, found) => hasAll(found, expected) && list(found).length === list(expected).length,
};

const placesInclude: Rule = { found: placeNames, agrees: ({ expected }, found) => hasAll(found, expected) };

/** The record that holds this one, by its label or name; and by its measure where the fact gives that. */
const parentRule: Rule = {
  found: ({ row, view, fact }) => {
    const parent = view.record(row.parent_id);
    const name = parent && (parent.label_vi ?? parent.name_vi);
    return parent && fact.parent_measure !== undefined ? [name, parent.measure] : name;
  },
  agrees: ({ expected, fact }, found) => {
    const [name, measure] = [found].flat();
    if (expected === null) return (name ?? null) === null;
    const measures = [fact.parent_measure].flat();
    return holds(text(name), text(expected)) && (measure === undefined || measures.includes(measure));
  },
};

/** The numeral as written: in the words of the record, or in a mention that the ledger gives to it. */
const numeralRule: Rule = {
  found: ({ row, view }) => {
    const own = [row.value_text, row.progress_text].filter((value) => typeof value === 'string');
    return [...own, ...view.mentionsOf(row.id).map(({ text }) => text)];
  },
  agrees: ({ expected, row }, found) => {
    if (expected === null) return (row.obs_value ?? null) === null;
    const said = Array.isArray(found) && found.length > 0 ? found : [row.quote];
    return said.some((value) => startsNumeral(text(value), text(expected)));
  },
};

/** Whether a text has a numeral in it that no digit, comma or point makes longer. */
function startsNumeral(said: string, numeral: string): boolean {
  const at = said.indexOf(numeral);
  if (at < 0) return false;
  const [before, after] = [said.slice(0, at), said.slice(at + numeral.length)];
  return !/[0-9][.,/]?$/.test(before) && !/^[.,/]?[0-9]/.test(after);
}

const common: Rules = { line: lineRule, section: sectionRule };

const indicatorRules: Rules = {
  ...common,
  footnote: inFootnote,
  label_vi: words('label_vi', holds),
  label_subject: words('label_vi', holds),
  label_contains: {
    found: field('label_vi'),
    agrees: ({ expected }, found) => list(expected).every((part) => holds(text(found), part)),
  },
  numeral: numeralRule,
  value_text: words('value_text', same),
  ref_area: {
    found: ({ row, view }) => (row.ref_area === null ? null : view.place(row.ref_area)),
    agrees: ({ expected }, found) => found === expected,
  },
  items: names('items'),
  parent: parentRule,
};

/** Bodies that a paragraph names for all that it lists, by its line: they may be added. */
const bodiesOfLine: Readonly<Record<number, readonly string[]>> = {
  47: ['Bộ Giao thông vận tải'],
  51: ['Bộ Giao thông vận tải'],
  57: ['Công ty Điện lực Lai Châu', 'Điện lực thành phố Lai Châu', 'UBND thành phố Lai Châu'],
  63: ['Công ty Điện lực Lai Châu', 'Điện lực thành phố Lai Châu', 'UBND thành phố Lai Châu'],
  79: ['Liên đoàn Lao động tỉnh'],
};

const namedRules: Rules = {
  ...common,
  name_vi: words('name_vi', holds),
  name: words('name_vi', same),
  name_contains: words('name_vi', holds),
  name_starts: words('name_vi', starts),
  places: placesRule,
  places_include: placesInclude,
  numeral: numeralRule,
};

const projectRules: Rules = {
  ...namedRules,
  footnote: footnoteLink,
  status_text: words('status_text', oneHoldsOther),
  budget_text: words('budget_text', same),
  progress_text: words('progress_text', same),
  group: words('group', oneHoldsOther),
  decided_by: words('decided_by', same),
  components: names('components'),
  extends_to: names('extends_to'),
  components_may: {
    found: field('components'),
    agrees: ({ expected }, found) => hasAll(expected, found),
  },
  organisations: {
    found: field('organisations'),
    agrees: ({ expected, fact }, found) => {
      const allowed = [...list(expected), ...(bodiesOfLine[Number(fact.line)] ?? [])];
      return hasAll(found, expected) && hasAll(allowed, found);
    },
  },
  entry: {
    found: ({ row, view }) => [
      ...new Set(
        view.tables.footnote_items.filter((item) => item.refers_to === row.id).map((item) => entryOf(item.path)),
      ),
    ],
    agrees: ({ expected }, found) => Array.isArray(found) && found.includes(expected),
  },
};

function entryOf(path: unknown): number {
  return Number(text(path).split('.')[0]);
}

const facilityRules: Rules = {
  ...namedRules,
  footnote: inFootnote,
  level: words('level', oneHoldsOther),
  standard_met: words('standard_met', oneHoldsOther),
  products: names('products'),
  items: names('items'),
  parent: parentRule,
};

const reportRules: Rules = {
  ...common,
  issuer: words('issuer', same),
  title: words('title', same),
  signatory_name: words('signatory_name', same),
  recipients: {
    found: field('recipients'),
    agrees: ({ expected }, found) => JSON.stringify(found) === JSON.stringify(expected),
  },
};

const sectionRules: Rules = {
  line: lineRule,
  section: { found: ({ row }) => row.number, agrees: ({ expected }, found) => found === expected },
  title: words('title', same),
  parent: {
    found: ({ row, view }) => view.section(row.parent_id),
    agrees: ({ expected }, found) => found === expected,
  },
  topics_contain: {
    found: field('topics'),
    agrees: ({ expected }, found) => list(expected).every((topic) => list(found).some((entry) => holds(entry, topic))),
  },
};

const footnoteRules: Rules = {
  ...common,
  anchor_line: {
    found: ({ row, view }) => (typeof row.anchor_start === 'number' ? view.line(row.anchor_start) : null),
    agrees: ({ expected }, found) => found === expected,
  },
  anchor_quote_ends: words('anchor_quote', ends),
  text_starts: words('text', starts),
  text_ends: words('text', (found, expected) => fold(found).endsWith(fold(expected))),
};

const itemRules: Rules = {
  ...common,
  footnote: footnoteLink,
  name: words('name', oneHoldsOther),
  role: words('role', oneHoldsOther),
  places: placesRule,
  entry: {
    found: ({ row }) => entryOf(row.path),
    agrees: ({ expected }, found) => found === expected,
  },
  at: {
    found: field('path'),
    agrees: ({ expected }, found) => found === expected,
  },
  leaf: {
    found: ({ row, view }) =>
      !view.tables.footnote_items.some((item) => item.footnote_id === row.footnote_id && item.parent_path === row.path),
    agrees: ({ expected }, found) => found === expected,
  },
};

const legalRules: Rules = {
  ...common,
  footnote: inFootnote,
  issuer: words('issuer', same),
};

const placeRules: Rules = {
  ...namedRules,
  name_vi: words('name_vi', same),
  official_code: equal('official_code'),
  parent: {
    found: ({ row, view }) => (row.parent_id === null ? null : view.place(row.parent_id)),
    agrees: ({ expected }, found) => found === expected,
  },
  variants: {
    found: field('variants'),
    agrees: ({ expected }, found) =>
      JSON.stringify(list(found).toSorted()) === JSON.stringify(list(expected).toSorted()),
  },
};

/** Figures, dates and words of a check's sides, however they are joined. */
function tokens(side: string): string[] {
  return side.split(/\.{2,}|[^\p{L}\p{N}.-]+/u).filter((token) => /[\p{L}\p{N}]/u.test(token));
}

/** The figures of the two sides are the same; where the fact has none, its words are among the record's. */
function sameFigures(found: string, expected: string): boolean {
  const figures = (side: string) => tokens(side).filter((token) => /^[0-9]/.test(token));
  if (figures(expected).length > 0) return figures(found).join(' ') === figures(expected).join(' ');
  const said = tokens(found);
  return tokens(expected).every((token) => said.includes(token));
}

const checkRules: Rules = {
  subject: {
    found: ({ row, view }) => ({
      section: view.section(row.section_id),
      lines: list(row.subject_ids).flatMap((id) => linesOf(view.record(id), view)),
    }),
    agrees: ({ fact }, found) => standsThere(fact, found as { section: unknown; lines: unknown[] }),
  },
  expected: words('expected', sameFigures),
  found: words('found', sameFigures),
};

/** A check of spelling is about a place, wherever that is named; another has a subject on a line of the fact. */
function standsThere(fact: Fact, { section, lines }: { section: unknown; lines: unknown[] }): boolean {
  if (fact.kind === 'spelling') return true;
  if (lines.length === 0) return section === null || section === fact.section;
  const wanted = list(fact.lines ?? [fact.line]);
  return lines.some((line) => wanted.includes(String(line)));
}

/** Lines that a subject of a check stands on; a whole report stands on none. */
function linesOf(record: Row | null, view: View): unknown[] {
  if (record === null || 'document_symbol' in record) return [];
  const anchor = typeof record.anchor_start === 'number' ? [view.line(record.anchor_start)] : [];
  return [record.source_line ?? record.line, ...anchor];
}

const anomalyRules: Rules = {
  ...common,
  footnote: inFootnote,
  quote: words('quote', oneHoldsOther),
  suggestion: words('suggestion', oneHoldsOther),
};

/** How the fields of each table are compared; a field without a rule must be the same. */
const rulesByTable: Readonly<Record<FactTable, Rules>> = {
  reports: reportRules,
  sections: sectionRules,
  indicators: indicatorRules,
  projects: projectRules,
  facilities: facilityRules,
  footnotes: footnoteRules,
  footnote_items: itemRules,
  legal_references: legalRules,
  places: placeRules,
  checks: checkRules,
  anomalies: anomalyRules,
};

export function ruleOf(table: FactTable, name: string): Rule {
  return rulesByTable[table][name] ?? equal(name);
}
