import { capitalized } from '../document/letters.ts';
import { type Change, kinds } from './change.ts';
import type { Diff } from './index.ts';
import { groupByKind, type Reason } from './reasons.ts';
import { bumps, compareVersions } from './version.ts';

/** Changes of one kind that are listed; the rest is counted. */
const shown = 100;

/** Characters of a value that are shown. */
const longestValue = 160;

/** A comparison for people, in Markdown: the bump, why, and every change with its old and new value. */
export function writeDiffMarkdown(diff: Diff): string {
  const { old, now, changes } = diff;
  const reasons = groupByKind(changes);
  const blocks = [
    `# ${old.name} ${old.version} → ${now.name === old.name ? '' : `${now.name} `}${now.version}`,
    sayBump(diff),
    ...(reasons.length > 0 ? [summarise(reasons)] : []),
    ...bumps.toReversed().flatMap((level) => {
      const because = reasons.filter(({ kind }) => kinds[kind][1] === level);
      return because.length === 0 ? [] : [`## ${capitalized(level)}`, ...because.map(listChanges)];
    }),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** A change in one line of Markdown: where it is, and the value before and after. */
export function sayChange({ kind, table, subject, field, old, new: now }: Change): string {
  const names = [table, subject, field].filter((each) => each !== null);
  const where = names.map((each) => code(each)).join(' ');
  if (kind === 'field_renamed' || kind === 'record_renamed') return `${where} → ${code(String(now))}`;
  if (kind === 'record_added' || kind === 'record_removed') return `${where}${sayRecord(old ?? now)}`;
  const isValue = kind === 'value_changed' || kind === 'value_retyped';
  const values = isValue ? [old, now] : [old, now].filter((each) => each !== null);
  // What came or went is named already.
  if (values.length === 0 || names.some((each) => each === values[0])) return where;
  return `${where}: ${values.map((each) => code(sayValue(each))).join(' → ')}`;
}

function sayBump({ bump, nextVersion, old, now }: Diff): string {
  if (bump === 'none') return 'Bump: **none**. Nothing changed.';
  const isEnough = compareVersions(now.version, nextVersion) >= 0;
  const verdict = isEnough ? 'which it has' : `but the new build says ${now.version}`;
  return `Bump: **${bump}**. After ${old.version}, this is ${nextVersion} at least, ${verdict}.`;
}

function summarise(reasons: readonly Reason[]): string {
  const rows = reasons.map(({ kind, changes }) => `| ${kinds[kind][1]} | ${kinds[kind][2]} | ${changes.length} |`);
  return ['| bump | why | changes |', '| --- | --- | ---: |', ...rows].join('\n');
}

function listChanges({ kind, changes }: Reason): string {
  const lines = changes.slice(0, shown).map((each) => `- ${sayChange(each)}`);
  const more = changes.length > shown ? [`- and ${changes.length - shown} more, all listed by \`--json\``] : [];
  return [`### ${capitalized(kinds[kind][2])}`, '', ...lines, ...more].join('\n');
}

/** The words by which a reader knows a record. */
function sayRecord(record: unknown): string {
  const fields = record as Readonly<Record<string, unknown>>;
  const words = ['name_vi', 'label_vi', 'title', 'name', 'text', 'explanation_en', 'quote']
    .map((field) => fields[field])
    .find((value) => typeof value === 'string' && value !== '');
  return words === undefined ? '' : `: ${code(sayValue(words))}`;
}

function sayValue(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = /[\n\r]/.test(text) || text.trim() !== text || text === '' ? JSON.stringify(text) : text;
  return line.length > longestValue ? `${line.slice(0, longestValue)}…` : line;
}

/** Inline code, fenced by more backticks than the text has in a row. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  if (longest === 0) return `\`${text}\``;
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${text} ${fence}`;
}
