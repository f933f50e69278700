import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { checkAddresses } from './address.ts';
import { checkTables, type Problem } from './check/index.ts';
import { readReleaseDate } from './citation.ts';
import { whileReading } from './error.ts';
import { extractReport } from './extract.ts';
import type { Progress } from './progress.ts';
import { readCodebook } from './read-codebook.ts';
import { readSchemas } from './schemas.ts';
import { readReports } from './sources.ts';
import { mergeTables, type Tables } from './tables.ts';
import { replaceFile, replaceFolder } from './write/dist.ts';
import { writeFiles } from './write/index.ts';
import type { PackageInfo } from './write/publication.ts';
import { updateReadme } from './write/readme.ts';

export interface BuildFolders {
  schemas: string;
  packageFile: string;
  /** CITATION.cff, which says when the version was released. */
  citation: string;
  /** Holds `reports/` and `codebook/`. */
  sources: string;
  out: string;
  /** Its list of tables is brought up to date; null leaves every README alone. */
  readme: string | null;
}

export interface BuildResult {
  tables: Tables;
  /** The reports as read, with what was noticed on the way. */
  files: VFile[];
  /** What forbids publishing; nothing was written if there is any. */
  problems: Problem[];
}

/**
 * The whole way from the sources to what is published.
 *
 * @throws InputError where an input cannot be used; nothing was written then.
 */
export function build(folders: BuildFolders, progress: Progress): BuildResult {
  progress.step('1/5 reading schemas, reports and codebook');
  const schemas = readSchemas(folders.schemas);
  const packageInfo: PackageInfo = JSON.parse(readFileSync(folders.packageFile, 'utf8'));
  checkAddresses(schemas, packageInfo);
  const releasedOn = readReleaseDate(folders.citation);
  const codebook = readCodebook(join(folders.sources, 'codebook'));
  const reports = readReports(join(folders.sources, 'reports'));

  const extracts = reports.map(({ id, file, bytes, text, sidecar }, index) => {
    progress.step(`2/5 extracting ${id} (${index + 1} of ${reports.length})`);
    const report = { id, source: text, sidecar, path: file, sha256: sidecar.sha256, sizeBytes: bytes.length };
    return whileReading(file, () => extractReport(report, codebook));
  });
  const files = extracts.map((extract) => extract.file);

  progress.step('3/5 merging tables');
  const tables = mergeTables(extracts.map((extract) => extract.tables));

  progress.step('4/5 checking schemas, references and ledger');
  const texts = new Map(reports.map(({ id, text }) => [id, text]));
  const problems = checkTables(tables, schemas, texts);
  if (problems.length > 0) return { tables, files, problems };

  progress.step(`5/5 writing ${folders.out}`);
  const sidecars = reports.map(({ sidecar }) => sidecar);
  const { readme } = folders;
  const newReadme = readme && updateReadme(readFileSync(readme, 'utf8'), readme, tables, schemas);
  const publication = { packageInfo, releasedOn, sidecars, reports: texts, codebook };
  replaceFolder(folders.out, writeFiles(tables, schemas, publication));
  if (readme && newReadme) replaceFile(readme, newReadme);
  return { tables, files, problems };
}
