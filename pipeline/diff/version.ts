/** A version number as semver.org defines it, build metadata left out. */
export interface Version {
  major: number;
  minor: number;
  patch: number;
  /** The dotted parts of `-rc.1`; empty for a release. */
  prerelease: readonly string[];
}

/** What a change asks of the next version, weakest first. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const;

/** The part of a version number that goes up. */
export type Bump = (typeof bumps)[number];

const syntax =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/;

/** The parts of a version number; null for a text that is none. */
export function parseVersion(text: string): Version | null {
  const found = syntax.exec(text);
  if (!found) return null;
  const [major = 0, minor = 0, patch = 0] = found.slice(1, 4).map(Number);
  return { major, minor, patch, prerelease: found[4]?.split('.') ?? [] };
}

/** Order of precedence of two version numbers (https://semver.org, 11); a text that is none comes first. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  if (!left || !right) return Number(left !== null) - Number(right !== null);
  return (
    left.major - right.major ||
    left.minor - right.minor ||
    left.patch - right.patch ||
    comparePrereleases(left.prerelease, right.prerelease)
  );
}

/**
 * The version that comes after a bump: the release itself after a prerelease of it that the bump does not go beyond.
 *
 * @param version a version number, as `parseVersion` takes it.
 */
export function nextVersion(version: string, bump: Bump): string {
  const parsed = parseVersion(version);
  if (!parsed || bump === 'none') return version;
  const { major, minor, patch, prerelease } = parsed;
  const isPrerelease = prerelease.length > 0;
  if (bump === 'major') return isPrerelease && minor === 0 && patch === 0 ? `${major}.0.0` : `${major + 1}.0.0`;
  if (bump === 'minor') return isPrerelease && patch === 0 ? `${major}.${minor}.0` : `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${isPrerelease ? patch : patch + 1}`;
}

/** The strongest of the bumps; `none` of none. */
export function strongest(all: readonly Bump[]): Bump {
  return bumps[Math.max(0, ...all.map((bump) => bumps.indexOf(bump)))] ?? 'none';
}

function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  // A release comes after its prereleases.
  if (a.length === 0 || b.length === 0) return Number(b.length > 0) - Number(a.length > 0);
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const order = compareParts(a[at] ?? '', b[at] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareParts(a: string, b: string): number {
  const [left, right] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (left && right) return Number(a) - Number(b);
  if (left !== right) return left ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}
