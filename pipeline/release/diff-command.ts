import { compareBuilds, type Diff } from '../diff/index.ts';
import { writeDiffJson } from '../diff/json.ts';
import { writeDiffMarkdown } from '../diff/markdown.ts';
import { compareVersions } from '../diff/version.ts';
import { InputError } from '../error.ts';
import { readBuild } from './read-build.ts';

/**
 * What changed between two builds, each a folder, a `.tgz` or `name@version`.
 *
 * @throws InputError where one is no build, or the old one is newer than the new one.
 */
export function diff(oldWhere: string, newWhere: string): Diff {
  const [old, now] = [readBuild(oldWhere), readBuild(newWhere)];
  if (compareVersions(old.version, now.version) > 0) {
    const problem = `it is ${old.version}, newer than ${newWhere}, which is ${now.version}`;
    throw new InputError({ file: oldWhere }, problem, 'Name the older build first.');
  }
  return compareBuilds(old, now);
}

/** The comparison as Markdown, or as JSON. */
export function showDiff(result: Diff, asJson: boolean): string {
  return asJson ? writeDiffJson(result) : writeDiffMarkdown(result);
}
