import { type Change, change } from './change.ts';
import { isSame } from './columns.ts';
import type { Declaration } from './declarations.ts';
import type { Surface } from './surface.ts';

/** What changed in the names that modules export, and in the types of their records, property by property. */
export function compareTypes(old: Surface, now: Surface): Change[] {
  return [...compareExports(old, now), ...compareNamedTypes(old, now)];
}

function compareExports(old: Surface, now: Surface): Change[] {
  const says = (key: string) => ({ subject: key.split(' ')[0] ?? '', field: key.split(' ')[1] ?? '' });
  const removed = [...old.exports.keys()].filter((key) => !now.exports.has(key));
  const added = [...now.exports.keys()].filter((key) => !old.exports.has(key));
  const kept = [...old.exports].flatMap(([key, before]) => {
    const after = now.exports.get(key);
    if (!before || !after || before.kind === 'interface' || before.kind === 'type') return [];
    if (before.kind === after.kind && isSame(before.type, after.type)) return [];
    return [change('type_changed', { ...says(key), old: sayDeclaration(before), new: sayDeclaration(after) })];
  });
  return [
    ...removed.map((key) => change('export_removed', { ...says(key), old: says(key).field })),
    ...added.map((key) => change('export_added', { ...says(key), new: says(key).field })),
    ...kept,
  ];
}

/** A type that came or went shows where it is exported or referred to. */
function compareNamedTypes(old: Surface, now: Surface): Change[] {
  return [...old.types].flatMap(([subject, before]) => {
    const after = now.types.get(subject);
    if (!after) return [];
    if (!before.members || !after.members) {
      if (before.members || after.members)
        return [change('type_changed', { subject, old: sayDeclaration(before), new: sayDeclaration(after) })];
      return compareUnions(subject, null, before.type, after.type);
    }
    return compareMembers(subject, before.members, after.members);
  });
}

type Members = ReadonlyMap<string, readonly string[]>;

function compareMembers(subject: string, old: Members, now: Members): Change[] {
  const removed = [...old.keys()].filter((field) => !now.has(field));
  const added = [...now.keys()].filter((field) => !old.has(field));
  const kept = [...old].flatMap(([field, type]) => {
    const after = now.get(field);
    return after ? compareUnions(subject, field, type, after) : [];
  });
  return [
    ...removed.map((field) => change('member_removed', { subject, field, old: old.get(field)?.join(' | ') })),
    ...added.map((field) => change('member_added', { subject, field, new: now.get(field)?.join(' | ') })),
    ...kept,
  ];
}

/** More codes in a union of codes are new codes; any other change of a type can break who uses it. */
function compareUnions(
  subject: string,
  field: string | null,
  old: readonly string[],
  now: readonly string[],
): Change[] {
  const removed = old.filter((member) => !now.includes(member));
  const added = now.filter((member) => !old.includes(member));
  if (removed.length === 0 && added.every(isLiteral))
    return added.map((member) => change('literal_added', { subject, field, new: member }));
  return [change('type_changed', { subject, field, old: old.join(' | '), new: now.join(' | ') })];
}

function isLiteral(member: string): boolean {
  return /^(?:(?:readonly )?\[\] )?(?:"|-?\s?\d)/.test(member);
}

function sayDeclaration({ kind, members, type }: Declaration): string {
  return members ? `${kind} { ${[...members.keys()].join(', ')} }` : `${kind} ${type.join(' | ')}`;
}
