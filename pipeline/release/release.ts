import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDate } from '../citation.ts';
import type { Build } from '../diff/build.ts';
import { compareBuilds } from '../diff/index.ts';
import { writeDiffMarkdown } from '../diff/markdown.ts';
import { compareVersions } from '../diff/version.ts';
import { InputError } from '../error.ts';
import { checkOut, git, npm, refuseDirty, setVersion } from './project.ts';
import { readBuild } from './read-build.ts';
import { listPublished } from './registry.ts';

export interface ReleaseOptions {
  /** The build to compare with, as `readBuild` takes it; the last published version where it is left out. */
  against?: string | undefined;
  /** The day of the release, ISO 8601; SOURCE_DATE_EPOCH or today, in UTC, where it is left out. */
  date?: string | undefined;
  /** Does everything, and then throws it away. */
  'dry-run'?: boolean | undefined;
}

type Say = (line: string) => void;

/**
 * Releases what is committed: finds the next version from what changed since the last one, sets it everywhere, builds,
 * tests, packs, commits, tags and pushes. The tag then has the workflow publish. All but the push happens in a checkout
 * aside, so that a release which fails leaves nothing behind.
 *
 * @param root the project.
 * @throws InputError where the tree is dirty, there is nowhere to push, or a step fails.
 */
export async function release(root: string, options: ReleaseOptions, say: Say): Promise<void> {
  const date = findDate(options.date);
  await refuseDirty(root);
  const isTrial = options['dry-run'] === true;
  const branch = isTrial ? '' : await findBranch(root);
  const { name, version: current } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const published = options.against === undefined ? listPublished(name) : [];
  const old = findOld(options.against, name, current, published);

  const aside = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const project = join(aside, 'project');
    await checkOut(resolve(root), project);
    const version = await prepare(project, { name, current, date, published, old }, say);
    if (version === null) return;
    await packAndCheck(project, join(aside, 'packed'), old, say);
    if (isTrial) return say(`${version} could be released. This was a trial: nothing has changed.`);
    await commit(root, project, version);
    say(`${version} is committed and tagged; pushing it has it published`);
    await git(root, 'push', '--atomic', 'origin', `HEAD:${branch}`, `v${version}`);
    say(`${version} is on its way`);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

interface Plan {
  name: string;
  /** The version in package.json. */
  current: string;
  date: string;
  published: readonly string[];
  /** The last version; null before the first. */
  old: Build | null;
}

/** Builds, finds the version and sets it, builds with it, and tests; null where there is nothing to release. */
async function prepare(project: string, plan: Plan, say: Say): Promise<string | null> {
  const { name, current, date, published, old } = plan;
  say('1/4 building what is committed');
  await npm(project, 'run', 'build');
  const diff = old && compareBuilds(old, readBuild(project));
  if (diff?.bump === 'none') {
    say(`Nothing changed since ${diff.old.version}: there is nothing to release.`);
    return null;
  }
  say(diff ? writeDiffMarkdown(diff) : `${name} was never published: ${current} is its first version.`);
  // A version may go up further than it has to.
  const version = diff && compareVersions(diff.nextVersion, current) > 0 ? diff.nextVersion : current;
  if (published.includes(version) || (await git(project, 'tag', '--list', `v${version}`)) !== '') {
    const tip = 'Bring the branch up to date: it does not hold what was published last.';
    throw new InputError({ file: name }, `${version} is published or tagged already`, tip);
  }
  say(`2/4 ${version} of ${date}: setting the version, building`);
  await setVersion(project, { name, from: current, to: version, date, changes: diff?.changes ?? [] });
  await npm(project, 'run', 'build');
  say('3/4 testing');
  await npm(project, 'test');
  return version;
}

/** Packs, and sees that the package differs from the last one by what the version was found from. */
async function packAndCheck(project: string, folder: string, old: Build | null, say: Say): Promise<void> {
  say('4/4 packing');
  mkdirSync(folder);
  await npm(project, 'pack', '--pack-destination', folder);
  const [file = ''] = readdirSync(folder);
  const packed = readBuild(join(folder, file));
  if (old && compareVersions(packed.version, compareBuilds(old, packed).nextVersion) < 0) {
    const problem = `the package changes more than its version ${packed.version} says`;
    throw new InputError({ file }, problem, 'Look at "files" in package.json: something is built but not packed.');
  }
  say(`${file}: ${statSync(join(folder, file)).size} bytes`);
}

/** Commits the new version aside, then has the branch follow, and tags it. */
async function commit(root: string, project: string, version: string): Promise<void> {
  await git(project, 'add', '--update');
  await git(project, 'add', 'dist');
  await git(project, 'commit', '--quiet', '--message', `Release ${version}`);
  await git(root, 'fetch', '--quiet', project, 'HEAD');
  await git(root, 'merge', '--quiet', '--ff-only', 'FETCH_HEAD');
  await git(root, 'tag', '--annotate', '--message', version, `v${version}`);
}

async function findBranch(root: string): Promise<string> {
  const tip = 'Add one (git remote add origin …): pushing the tag is what publishes. --dry-run needs none.';
  const remotes = (await git(root, 'remote')).split('\n');
  if (!remotes.includes('origin')) throw new InputError({ file: root }, 'no remote "origin" to push to', tip);
  const branch = await git(root, 'branch', '--show-current');
  if (branch !== '') return branch;
  throw new InputError({ file: root }, 'no branch is checked out', 'Check out the branch to release from.');
}

/** The version to compare with: the highest published that is not beyond this branch, for an old major version has one. */
function findOld(
  against: string | undefined,
  name: string,
  current: string,
  published: readonly string[],
): Build | null {
  if (against !== undefined) {
    const old = readBuild(against);
    if (compareVersions(old.version, current) <= 0) return old;
    const problem = `it is ${old.version}, newer than package.json, which says ${current}`;
    throw new InputError({ file: against }, problem, 'Name an older build, or bring the branch up to date.');
  }
  if (published.length === 0) return null;
  const before = published.filter((version) => compareVersions(version, current) <= 0).sort(compareVersions);
  const last = before.at(-1);
  if (last !== undefined) return readBuild(`${name}@${last}`);
  const tip = 'Bring the branch up to date, or name a build with --against.';
  throw new InputError({ file: 'package.json' }, `${current} is older than every published version`, tip);
}

function findDate(given: string | undefined): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  if (given === undefined && !Number.isNaN(now.getTime())) return now.toISOString().slice(0, 'YYYY-MM-DD'.length);
  if (isDate(given)) return given;
  throw new InputError({ file: given ?? 'SOURCE_DATE_EPOCH' }, 'not a date', 'Write it as 2026-01-31.');
}
