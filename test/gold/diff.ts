import { compareTable, readBuild } from './compare.ts';
import { factTables } from './facts.ts';
import { extraLine, isTold, shortMismatch } from './wording.ts';

/** `npx tsx test/gold/diff.ts [TABLE…]` lists what the fact table and the build do not agree on. */
const chosen = process.argv.slice(2);
const view = readBuild();
let count = 0;
for (const table of factTables.filter((name) => chosen.length === 0 || chosen.includes(name))) {
  const { matches, extra } = compareTable(table, view);
  const lines = [...matches.filter((match) => !isTold(match)).map(shortMismatch), ...extra.map(extraLine)];
  console.log(`\n== ${table}: ${lines.length} of ${matches.length} facts and ${view.rows(table).length} records`);
  for (const line of lines) console.log(line);
  count += lines.length;
}
console.log(`\nmismatches: ${count}`);
