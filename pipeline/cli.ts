import { once } from 'node:events';
import { join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { VFile } from 'vfile';
import { formatProblem } from './check/problem.ts';
import { formatError, whileReading } from './error.ts';
import { extractReport } from './extract.ts';
import { createProgress, type Progress } from './progress.ts';
import { readCodebook } from './read-codebook.ts';
import type { ReleaseOptions } from './release/release.ts';
import { createIdMaker } from './report-id.ts';
import { readSchemas } from './schemas.ts';
import { tableNames } from './tables.ts';
import { decodeText, readTextFile, sha256 } from './text-files.ts';
import { usage } from './usage.ts';
import { writeNdjson } from './write/ndjson.ts';

/** One defect can touch every record. */
const shownProblems = 50;

/** A path in the project, as messages name it. */
const inProject = (path: string): string => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  return relative(process.cwd(), join(root, path)) || '.';
};

// What writes all formats, explains, compares, releases and shows messages is loaded for those who need it: `extract` starts sooner.
async function runBuild(options: { sources?: string | undefined; out?: string | undefined }): Promise<number> {
  const { build } = await import('./build.ts');
  const folders = {
    schemas: inProject('schemas'),
    packageFile: inProject('package.json'),
    citation: inProject('CITATION.cff'),
    sources: options.sources ?? inProject('sources'),
    out: options.out ?? inProject('dist'),
    readme: options.out === undefined ? inProject('README.md') : null,
  };
  const { tables, files, problems } = withProgress((progress) => build(folders, progress));
  await showMessages(files);
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
      await showMessages([extract.file]);
      if (!process.stdout.write(writeNdjson(extract.tables, schemas))) await once(process.stdout, 'drain');
    } catch (error) {
      exitCode = fail(describe(error));
    }
  }
  return exitCode;
}

async function runExplain(path: string, line: string | undefined): Promise<number> {
  const { explain } = await import('./explain.ts');
  const { text } = readTextFile(path);
  const codebook = readCodebook(inProject('sources/codebook'));
  process.stdout.write(
    whileReading(path, () => explain(path, text, codebook, line === undefined ? null : Number(line))),
  );
  return 0;
}

async function runTypes(): Promise<number> {
  const { replaceFile } = await import('./write/dist.ts');
  const { writeTypes } = await import('./write/types.ts');
  replaceFile(inProject('dist/types.d.ts'), writeTypes(readSchemas(inProject('schemas'))));
  return 0;
}

async function runDiff(old: string, now: string, asJson: boolean): Promise<number> {
  const { diff, showDiff } = await import('./release/diff-command.ts');
  process.stdout.write(showDiff(diff(old, now), asJson));
  return 0;
}

async function runRelease(options: ReleaseOptions): Promise<number> {
  const { release } = await import('./release/release.ts');
  await release(fileURLToPath(new URL('..', import.meta.url)), options, (line) => console.error(line));
  return 0;
}

async function runPublishStatic(to: string, from: string | undefined): Promise<number> {
  const { publishStatic } = await import('./release/publish-static.ts');
  console.log(publishStatic(from ?? inProject('dist'), to));
  return 0;
}

async function run(args: string[]): Promise<number> {
  const options = {
    out: { type: 'string' },
    sources: { type: 'string' },
    line: { type: 'string' },
    json: { type: 'boolean' },
    against: { type: 'string' },
    date: { type: 'string' },
    'dry-run': { type: 'boolean' },
    to: { type: 'string' },
    from: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [command, ...files] = positionals;
  const [first, second] = files;
  const has = (...allowed: string[]) => Object.keys(values).every((name) => allowed.includes(name));
  if (values.help) return showUsage(process.stdout, 0);
  if (command === 'build' && files.length === 0 && has('out', 'sources')) return runBuild(values);
  if (command === 'extract' && files.length > 0 && has()) return runExtract(files);
  if (command === 'explain' && first !== undefined && files.length === 1 && has('line') && isLine(values.line))
    return runExplain(first, values.line);
  if (command === 'types' && files.length === 0 && has()) return runTypes();
  if (command === 'diff' && first !== undefined && second !== undefined && files.length === 2 && has('json'))
    return runDiff(first, second, values.json === true);
  if (command === 'release' && files.length === 0 && has('against', 'date', 'dry-run')) return runRelease(values);
  if (command === 'publish-static' && files.length === 0 && has('to', 'from') && values.to !== undefined)
    return runPublishStatic(values.to, values.from);
  return showUsage(process.stderr, 2);
}

function isLine(line: string | undefined): boolean {
  return line === undefined || /^[1-9]\d*$/.test(line);
}

async function readStandardInput(file: string) {
  const bytes = await buffer(process.stdin);
  return { bytes, text: decodeText(bytes, file) };
}

async function showMessages(files: readonly VFile[]): Promise<void> {
  if (files.every(({ messages }) => messages.length === 0)) return;
  const { reporter } = await import('vfile-reporter');
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
