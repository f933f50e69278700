import { posix } from 'node:path';
import type { Build } from './build.ts';
import { type Declaration, type DeclarationFile, readDeclarations } from './declarations.ts';

/** What a consumer's compiler sees of a build. */
export interface Surface {
  /** `module name` → what the name stands for, for every name that a module exports. */
  exports: ReadonlyMap<string, Declaration | null>;
  /** The types that those refer to, by name, wherever they are declared. */
  types: ReadonlyMap<string, Declaration>;
}

/**
 * The names that the modules of a build export, followed to where they are declared, so that a declaration which moves
 * to another file is no change.
 */
export function surfaceOf({ files }: Build): Surface {
  const read = new Map<string, DeclarationFile>();
  for (const [path, bytes] of files)
    if (path.endsWith('.d.ts')) read.set(path, readDeclarations(new TextDecoder().decode(bytes)));
  const exports = new Map<string, Declaration | null>();
  const types = new Map<string, Declaration>();
  for (const path of [...read.keys()].filter((each) => isModule(each, files)).sort()) {
    for (const name of namesOf(path, read)) {
      const found = follow(path, name, read);
      exports.set(`${path.slice(0, -'.d.ts'.length)} ${name}`, found?.declaration ?? null);
      if (found) collectTypes(found.path, found.name, read, types);
    }
  }
  return { exports, types };
}

/** A declaration file without what it declares is one that others import from. */
function isModule(path: string, files: ReadonlyMap<string, Uint8Array>): boolean {
  const stem = path.slice(0, -'.d.ts'.length);
  return [`${stem}.js`, `${stem}.mjs`, `${stem}.json`, stem].some((each) => files.has(each));
}

function namesOf(path: string, read: ReadonlyMap<string, DeclarationFile>, seen = new Set<string>()): string[] {
  const file = read.get(path);
  if (!file || seen.has(path)) return [];
  seen.add(path);
  return [...file.exported.keys(), ...file.wholly.flatMap((from) => namesOf(resolve(path, from), read, seen))];
}

interface Found {
  path: string;
  name: string;
  declaration: Declaration;
}

/** Where a name that a file exports, imports or declares is declared; null where that is outside the build. */
function follow(
  path: string,
  name: string,
  read: ReadonlyMap<string, DeclarationFile>,
  seen = new Set<string>(),
): Found | null {
  const file = read.get(path);
  const step = `${path} ${name}`;
  if (!file || seen.has(step)) return null;
  seen.add(step);
  const exported = file.exported.get(name);
  const local = exported?.name ?? name;
  const origin = exported && exported.from !== null ? exported : file.imported.get(local);
  if (origin && origin.from !== null) return follow(resolve(path, origin.from), origin.name, read, seen);
  const declaration = file.declared.get(local);
  if (declaration) return { path, name: local, declaration };
  for (const from of file.wholly) {
    const found = follow(resolve(path, from), name, read, seen);
    if (found) return found;
  }
  return null;
}

/** `name` and every type that it refers to. */
function collectTypes(
  path: string,
  name: string,
  read: ReadonlyMap<string, DeclarationFile>,
  types: Map<string, Declaration>,
): void {
  const found = follow(path, name, read);
  if (!found || types.get(found.name) === found.declaration) return;
  const isType = found.declaration.kind === 'interface' || found.declaration.kind === 'type';
  if (isType && !types.has(found.name)) types.set(found.name, found.declaration);
  else if (isType) return;
  for (const mentioned of found.declaration.mentions)
    if (mentioned !== name) collectTypes(found.path, mentioned, read, types);
}

/** `./types.js` beside `schemas/x.d.ts` is `schemas/types.d.ts`. */
function resolve(path: string, from: string): string {
  return posix
    .join(posix.dirname(path), from)
    .replace(/\.(?:d\.ts|[mc]?js|ts)$/, '')
    .concat('.d.ts');
}
