/** What a name of a declaration file stands for. */
export interface Declaration {
  /** `interface`, `type`, `const`, … */
  kind: string;
  /** The properties of an object type: name → members of its union; null for any other declaration. */
  members: ReadonlyMap<string, readonly string[]> | null;
  /** The members of the union of any other declaration, sorted. */
  type: readonly string[];
  /** The names that the declaration refers to. */
  mentions: readonly string[];
}

/** Where a name of a module comes from: another file, or this one where `from` is null. */
interface Origin {
  from: string | null;
  name: string;
}

/** A `.d.ts` file, as far as its users see it. */
export interface DeclarationFile {
  declared: ReadonlyMap<string, Declaration>;
  imported: ReadonlyMap<string, Origin>;
  exported: ReadonlyMap<string, Origin>;
  /** Files all of whose names are exported too. */
  wholly: readonly string[];
}

const token = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|[\w$]+|=>|\.{3}|\S/g;
const opening = new Set(['{', '(', '[', '<']);
const closing = new Set(['}', ')', ']', '>']);
const modifiers = new Set(['export', 'declare', 'default', 'abstract', 'async']);

/**
 * Reads the declarations that generated `.d.ts` files consist of: imports, exports, interfaces, types and constants.
 * Comments, white space, the kind of quotes and the order of a union do not count.
 */
export function readDeclarations(text: string): DeclarationFile {
  const declared = new Map<string, Declaration>();
  const imported = new Map<string, Origin>();
  const exported = new Map<string, Origin>();
  const wholly: string[] = [];
  for (const statement of splitStatements(tokensOf(text))) {
    const isExported = statement[0] === 'export';
    const from = statement.includes('from') ? unquote(statement.at(-1) ?? '') : null;
    const start = statement.findIndex((each) => !modifiers.has(each));
    const [kind = '', name = ''] = statement.slice(start);
    if (kind === '*' && from !== null) wholly.push(from);
    else if (kind === 'import' || kind === '{' || (kind === 'type' && name === '{')) {
      const names = kind === 'import' ? imported : exported;
      for (const { local, as } of listNames(statement)) names.set(as, { from, name: local });
    } else if (statement[1] === 'default' && statement.length === start + 1) {
      exported.set('default', { from: null, name: kind });
    } else if (name !== '') {
      declared.set(name, readDeclaration(kind, statement.slice(start + 2)));
      if (isExported) exported.set(statement[1] === 'default' ? 'default' : name, { from: null, name });
    }
  }
  return { declared, imported, exported, wholly };
}

function tokensOf(text: string): string[] {
  const tokens = text.match(token) ?? [];
  return tokens.filter((each) => !each.startsWith('//') && !each.startsWith('/*')).map(sameQuotes);
}

function sameQuotes(text: string): string {
  return text.startsWith("'") ? JSON.stringify(unquote(text)) : text;
}

function unquote(text: string): string {
  return /^['"]/.test(text) ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text;
}

/** Statements end with a semicolon, or with the brace that closes an interface. */
function splitStatements(tokens: readonly string[]): string[][] {
  const statements: string[][] = [];
  let current: string[] = [];
  let depth = 0;
  tokens.forEach((each, at) => {
    if (opening.has(each)) depth += 1;
    if (closing.has(each)) depth -= 1;
    const isBody = each === '}' && current.includes('interface');
    if (depth > 0 || each !== ';') current.push(each);
    const next = tokens[at + 1];
    const isEnd = depth === 0 && (each === ';' || isBody || next === 'export' || next === undefined);
    if (isEnd && current.length > 0) {
      statements.push(current);
      current = [];
    }
  });
  return statements;
}

/** The names in braces of an import or export: `{ a, type b as c }`. */
function listNames(statement: readonly string[]): { local: string; as: string }[] {
  const inside = statement.slice(statement.indexOf('{') + 1, statement.lastIndexOf('}'));
  return splitAt(inside, [',']).map((words) => {
    const [local = '', , as = local] = words[0] === 'type' && words.length > 1 ? words.slice(1) : words;
    return { local: unquote(local), as: unquote(as) };
  });
}

function readDeclaration(kind: string, rest: readonly string[]): Declaration {
  const mentions = rest.filter((each) => /^[A-Za-z_$]/.test(each));
  const brace = rest.indexOf('{');
  const isObject = rest.at(-1) === '}' && (kind === 'interface' || brace === 1);
  const hasBody = isObject && !rest.includes('extends');
  if (hasBody) return { kind, members: readMembers(rest.slice(brace + 1, -1)), type: [], mentions };
  const type = rest[0] === ':' || rest[0] === '=' ? rest.slice(1) : rest;
  return { kind, members: null, type: unionOf(type), mentions };
}

function readMembers(body: readonly string[]): Map<string, string[]> {
  const members = splitAt(body, [';', ',']).map((words): [string, string[]] => {
    const colon = words.indexOf(':');
    const head = words.slice(0, colon);
    const isOptional = head.at(-1) === '?';
    const name = unquote(head.filter((each) => each !== 'readonly' && each !== '?').join(''));
    // `readonly` is no member of the union, but a change of it is a change of the type.
    const marks = [...(head[0] === 'readonly' ? ['(readonly)'] : []), ...(isOptional ? ['undefined'] : [])];
    return [name, [...marks, ...unionOf(words.slice(colon + 1))]];
  });
  return new Map(members);
}

/** The members of a union, sorted; of an array of a union, each with its brackets. */
function unionOf(words: readonly string[]): string[] {
  return splitAt(words, ['|']).flatMap(membersOf).sort();
}

function membersOf(words: readonly string[]): string[] {
  const start = words[0] === 'readonly' ? 1 : 0;
  const isListOfUnion = words[start] === '(' && words.slice(-3).join('') === ')[]';
  if (!isListOfUnion) return [words.join(' ')];
  const mark = start === 1 ? 'readonly []' : '[]';
  return unionOf(words.slice(start + 1, -3)).map((member) => `${mark} ${member}`);
}

/** Splits at separators outside of all brackets; what is empty is left out. */
function splitAt(words: readonly string[], separators: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  let depth = 0;
  for (const each of words) {
    if (opening.has(each)) depth += 1;
    if (closing.has(each)) depth -= 1;
    if (depth === 0 && separators.includes(each)) parts.push([]);
    else parts.at(-1)?.push(each);
  }
  return parts.filter((part) => part.length > 0);
}
