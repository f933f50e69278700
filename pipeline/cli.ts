import { once } from 'node:events';
import { join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { build } from './build.ts';
import { formatProblem } from './check/index.ts';
import { readCodebook } from './codebook.ts';
import { formatError, whileReading } from './error.ts';
import { explain } from './explain.ts';
import { extractReport } from './extract.ts';
import { createProgress, type Progress } from './progress.ts';
import { createIdMaker } from './report-id.ts';
import { readSchemas } from './schemas.ts';
import { decodeText, readTextFile, sha256 } from './sources.ts';
import { tableNames } from './tables.ts';
import { replaceFile } from './write/dist.ts';
import { writeNdjson } from './write/ndjson.ts';
import { writeTypes } from './write/types.ts';

const usage = `Usage:
  npm run build [-- [--sources DIR] [--out DIR]]
      sources → dist; with --out, README.md stays as it is
  npm run --silent extract -- FILE…
      any reports → one JSON record a line on standard output; "-" reads standard input
  npm run --silent explain -- FILE [--line N]
      what was read in each sentence, by which rule, and what became of it
  npm run types:write
      schemas → dist/types.d.ts, after a change to a schema
`;

/** One defect can touch every record. */
const shownProblems = 50;

/** A path in the project, as messages name it. */
const inProject = (path: string): string => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  return relative(process.cwd(), join(root, path)) || '.';
};

function runBuild(options: { sources?: string | undefined; out?: string | undefined }): number {
  const folders = {
    schemas: inProject('schemas'),
    packageFile: inProject('package.json'),
    sources: options.sources ?? inProject('sources'),
    out: options.out ?? inProject('dist'),
    readme: options.out === undefined ? inProject('README.md') : null,
  };
  const { tables, files, problems } = withProgress((progress) => build(folders, progress));
  showMessages(files);
  for (const problem of problems.slice(0, shownProblems)) console.error(formatProblem(problem));
  if (problems.length > 0)
    return fail(`problems: ${problems.length} (first ${shownProblems} shown at most); nothing was written`);
  const count = tableNames.reduce((sum, name) => sum + tables[name].length, 0);
  console.log(`${folders.out}: ${count} records in ${tableNames.length} tables`);
  return 0;
}

function withProgress<Result>(work: (progress: Progress) => Result): Result {
  const progress = createProgress(process.stderr);
  try {
    return work(progress);
  } finally {
    progress.end();
  }
}

async function runExtract(paths: readonly string[]): Promise<number> {
  const schemas = readSchemas(inProject('schemas'));
  const codebook = readCodebook(inProject('sources/codebook'));
  const makeId = createIdMaker();
  let exitCode = 0;
  for (const path of paths) {
    try {
      const file = path === '-' ? 'stdin' : path;
      const { bytes, text: source } = path === '-' ? await readStandardInput(file) : readTextFile(path);
      const sizeBytes = bytes.length;
      const report = { id: makeId(file), source, sidecar: null, path: file, sha256: sha256(bytes), sizeBytes };
      const extract = whileReading(file, () => extractReport(report, codebook));
      showMessages([extract.file]);
      if (!process.stdout.write(writeNdjson(extract.tables, schemas))) await once(process.stdout, 'drain');
    } catch (error) {
      exitCode = fail(describe(error));
    }
  }
  return exitCode;
}

function runExplain(path: string, line: string | undefined): number {
  const { text } = readTextFile(path);
  const codebook = readCodebook(inProject('sources/codebook'));
  process.stdout.write(
    whileReading(path, () => explain(path, text, codebook, line === undefined ? null : Number(line))),
  );
  return 0;
}

function runTypes(): number {
  replaceFile(inProject('dist/types.d.ts'), writeTypes(readSchemas(inProject('schemas'))));
  return 0;
}

async function run(args: string[]): Promise<number> {
  const options = {
    out: { type: 'string' },
    sources: { type: 'string' },
    line: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [command, ...files] = positionals;
  const hasOptions = values.out !== undefined || values.sources !== undefined;
  if (values.help) return showUsage(process.stdout, 0);
  if (command === 'build' && files.length === 0) return runBuild(values);
  if (command === 'extract' && files.length > 0 && !hasOptions) return runExtract(files);
  if (command === 'explain' && files[0] !== undefined && files.length === 1 && !hasOptions && isLine(values.line))
    return runExplain(files[0], values.line);
  if (command === 'types' && files.length === 0 && !hasOptions) return runTypes();
  return showUsage(process.stderr, 2);
}

function isLine(line: string | undefined): boolean {
  return line === undefined || /^[1-9]\d*$/.test(line);
}

async function readStandardInput(file: string) {
  const bytes = await buffer(process.stdin);
  return { bytes, text: decodeText(bytes, file) };
}

function showMessages(files: readonly VFile[]): void {
  const text = reporter([...files], { quiet: true });
  if (text) console.error(text);
}

function showUsage(output: NodeJS.WriteStream, exitCode: number): number {
  output.write(usage);
  return exitCode;
}

function fail(text: string): number {
  console.error(text);
  return 1;
}

function describe(error: unknown): string {
  return formatError(error, process.env.DEBUG === '1');
}

// A reader such as `head` may leave before everything is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const isUsage = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  process.exitCode = isUsage ? showUsage(process.stderr, 2) : fail(describe(error));
}
