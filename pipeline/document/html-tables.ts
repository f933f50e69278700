import type { Paragraph, PhrasingContent, Root, RootContent, Table, TableCell, TableRow } from 'mdast';

/** Widest and tallest span of a cell that is followed: more only makes empty cells. */
const longestSpan = 50;

/** Replaces HTML tables, which converters write for what GFM cannot say, by table nodes; spans leave empty cells. */
export function htmlTables(tree: Root): void {
  if (!tree.children.some(holdsTable)) return;
  const made: RootContent[] = [];
  let table: TableBuilder | null = null;
  for (const node of tree.children) {
    if (!('children' in node) || node.type === 'table' || (table === null && !holdsTable(node))) {
      made.push(node);
      continue;
    }
    let outside: PhrasingContent[] = [];
    const flush = () => {
      if (outside.some(isText)) made.push({ type: 'paragraph', children: outside } satisfies Paragraph);
      outside = [];
    };
    for (const child of flatten(node.children as PhrasingContent[])) {
      const tag = tagOf(child);
      if (tag === 'table' && table === null) {
        flush();
        table = new TableBuilder();
      } else if (tag === '/table' && table !== null) {
        flush();
        made.push(table.end());
        table = null;
      } else if (table === null || !table.add(child, tag)) outside.push(child);
    }
    flush();
  }
  if (table) made.push(table.end());
  tree.children = made;
}

/** A table as its tags come. */
class TableBuilder {
  readonly #rows: TableRow[] = [];
  #cell: TableCell | null = null;
  /** For each column, how many of the rows to come a cell above still covers. */
  readonly #covered: number[] = [];

  /** Takes a node of the table; false for text that stands in no cell. */
  add(node: PhrasingContent, tag: string | null): boolean {
    if (tag === 'tr') this.#openRow();
    else if (tag === 'td' || tag === 'th') this.#openCell(node as { value: string });
    else if (tag === '/td' || tag === '/th' || tag === '/tr') this.#cell = null;
    else if (this.#cell) this.#cell.children.push(node);
    else return !isText(node);
    return true;
  }

  end(): Table {
    this.#fillCovered();
    return { type: 'table', children: this.#rows };
  }

  #openRow(): void {
    this.#cell = null;
    this.#fillCovered();
    this.#rows.push({ type: 'tableRow', children: [] });
  }

  /** Leaves the next columns of the last row empty, as far as cells above cover them. */
  #fillCovered(): void {
    const children = this.#rows.at(-1)?.children ?? [];
    while ((this.#covered[children.length] ?? 0) > 0) {
      (this.#covered[children.length] as number)--;
      children.push(emptyCell());
    }
  }

  #openCell({ value }: { value: string }): void {
    if (this.#rows.length === 0) this.#openRow();
    const { children } = this.#rows.at(-1) as TableRow;
    this.#fillCovered();
    const [width, height] = [spanOf(value, 'colspan'), spanOf(value, 'rowspan')];
    this.#cell = emptyCell();
    for (let at = 0; at < width; at++) {
      this.#covered[children.length] = height - 1;
      children.push(at === 0 ? this.#cell : emptyCell());
    }
  }
}

function emptyCell(): TableCell {
  return { type: 'tableCell', children: [] };
}

function spanOf(tag: string, name: string): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(tag)?.[1];
  return Math.min(Math.max(Number(found ?? 1), 1), longestSpan);
}

function holdsTable(node: RootContent): boolean {
  return 'children' in node && node.type !== 'table' && holds(node, tableTag);
}

const tableTag: ReadonlySet<string | null> = new Set(['table']);
const partTags: ReadonlySet<string | null> = new Set(['tr', 'td', 'th', '/td', '/th', '/table']);

/** Emphasis within emphasis that is looked into: it nests as deep as a text likes. */
const deepest = 16;

function holds(node: RootContent, tags: ReadonlySet<string | null>, depth = 0): boolean {
  if (tags.has(tagOf(node))) return true;
  return 'children' in node && depth < deepest && node.children.some((child) => holds(child, tags, depth + 1));
}

/** `td` or `/td` of a tag; null for what is none. */
function tagOf(node: { type: string }): string | null {
  if (node.type !== 'html') return null;
  return /^<(\/?[a-z]+)/i.exec((node as unknown as { value: string }).value)?.[1]?.toLowerCase() ?? null;
}

/** The nodes, emphasis that began in one cell and ended in another undone. */
function flatten(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => ('children' in node && holds(node, partTags) ? flatten(node.children) : [node]));
}

function isText(node: PhrasingContent): boolean {
  return node.type === 'text' ? node.value.trim() !== '' : node.type !== 'html' && node.type !== 'break';
}
