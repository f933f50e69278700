import { type Change, type ChangeKind, kinds } from './change.ts';
import { bumps } from './version.ts';

/** All changes of one kind. */
export interface Reason {
  kind: ChangeKind;
  changes: readonly Change[];
}

/** The changes by kind, those that demand the strongest bump first, in the order in which the kinds are listed. */
export function groupByKind(changes: readonly Change[]): Reason[] {
  const strength = (kind: ChangeKind) => bumps.indexOf(kinds[kind][1]);
  return (Object.keys(kinds) as ChangeKind[])
    .map((kind) => ({ kind, changes: changes.filter((each) => each.kind === kind) }))
    .filter((reason) => reason.changes.length > 0)
    .toSorted((a, b) => strength(b.kind) - strength(a.kind));
}
