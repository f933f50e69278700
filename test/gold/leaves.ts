import type { FootnoteItem } from '../../dist/types.d.ts';
import type { Fact } from './facts.ts';
import type { View } from './view.ts';

/** Names of the leaves of a footnote's list as the fact table orders them. */
export function goldLeaves(facts: readonly Fact[], footnote: number): string[] {
  return facts
    .filter((fact) => fact.footnote === footnote && fact.leaf === true)
    .toSorted((first, second) => Number(first.order) - Number(second.order))
    .map(({ name }) => String(name));
}

/** Names of the leaves of a footnote's list in the order of their paths. */
export function builtLeaves(view: View, footnote: number): string[] {
  const items = view.tables.footnote_items.filter((item) => view.footnote(item.footnote_id) === footnote);
  const parents = new Set(items.map(({ parent_path }) => parent_path));
  return items
    .filter(({ path }) => !parents.has(path))
    .toSorted(byPath)
    .map(({ name }) => name);
}

function byPath(first: FootnoteItem, second: FootnoteItem): number {
  const [a, b] = [first.path.split('.').map(Number), second.path.split('.').map(Number)];
  const at = a.findIndex((step, index) => step !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0);
}
