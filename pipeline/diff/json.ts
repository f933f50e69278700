import { kinds } from './change.ts';
import type { Diff } from './index.ts';
import { groupByKind } from './reasons.ts';

/** A comparison for machines: the bump, the reasons for it, and every change, strongest reasons first. */
export function writeDiffJson({ old, now, bump, nextVersion, changes }: Diff): string {
  const reasons = groupByKind(changes);
  const result = {
    old: { name: old.name, version: old.version },
    new: { name: now.name, version: now.version },
    bump,
    next_version: nextVersion,
    reasons: reasons.map(({ kind, changes: all }) => {
      const [part, level, what] = kinds[kind];
      return { bump: level, part, kind, what, count: all.length };
    }),
    changes: reasons.flatMap(({ kind, changes: all }) => {
      const [part, level] = kinds[kind];
      return all.map((each) => ({ bump: level, part, ...each }));
    }),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
