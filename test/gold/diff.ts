import { compareTable, readBuild } from './compare.ts';
import type { Difference } from './differ.ts';
import { type FactTable, factTables, titleOf } from './facts.ts';
import { isOptional, type Match } from './match.ts';
import type { Row, View } from './view.ts';

/** `npx tsx test/gold/diff.ts [TABLE…]` lists what the fact table and the build do not agree on. */
const chosen = process.argv.slice(2);
const view = readBuild();
let count = 0;
for (const table of factTables) {
  if (chosen.length === 0 || chosen.includes(table)) report(table, view);
}
console.log(`\nmismatches: ${count}`);

function report(table: FactTable, build: View): void {
  const { matches, extra } = compareTable(table, build);
  const missing = matches.filter((match) => match.row === null && !isOptional(match.fact));
  const wrong = matches.filter(({ row, differences }) => row !== null && differences.length > 0);
  const false_ = table === 'checks' ? extra.filter((row) => row.holds !== true) : extra;
  console.log(`\n== ${table}: missing ${missing.length}, differing ${wrong.length}, extra ${false_.length}`);
  for (const { fact } of missing) tell('missing', titleOf(fact));
  for (const match of wrong) tell('differs', wrongLine(match));
  for (const row of false_) tell('extra', describe(row));
}

function tell(what: string, text: string): void {
  count += 1;
  console.log(`${what.padEnd(8)}${text}`);
}

function wrongLine({ fact, row, differences }: Match): string {
  return `${titleOf(fact)}${isOptional(fact) ? ' [optional]' : ''}\n          ~ ${row?.id}\n${differences.map(differenceLine).join('\n')}`;
}

function differenceLine({ field, expected, found }: Difference): string {
  return `          ${field}: gold ${JSON.stringify(expected)}, build ${JSON.stringify(found ?? null)}`;
}

function describe(row: Row): string {
  const { kind, measure, obs_value, quote, source_line, expected, found, explanation_en } = row;
  const told = { kind, measure, obs_value, expected, found, line: source_line, quote: quote ?? explanation_en };
  return `${row.id}\n          ${JSON.stringify(told)}`;
}
