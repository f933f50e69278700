import type { TableSchema } from '../schemas.ts';
import type { Tables } from '../tables.ts';
import { evidenceProblems } from './evidence.ts';
import { ledgerProblems } from './ledger.ts';
import type { Problem } from './problem.ts';
import { referenceProblems } from './references.ts';
import { schemaProblems } from './schema.ts';

export { formatProblem, type Problem } from './problem.ts';

/** All that must be put right before the tables may be published; `sources` has each report's text by its id. */
export function checkTables(
  tables: Tables,
  schemas: readonly TableSchema[],
  sources: ReadonlyMap<string, string>,
): Problem[] {
  return [
    ...schemaProblems(tables, schemas),
    ...referenceProblems(tables, schemas),
    ...ledgerProblems(tables, sources),
    ...evidenceProblems(tables, sources),
  ];
}
