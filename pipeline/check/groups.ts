import { groupBy } from '../group-by.ts';

/** A record that may belong to another one of its table. */
interface Nested {
  id: string;
  parent_id: string | null;
}

/** Every record that others name as their parent, with those, in the order of the table. */
export function childrenByParent<Item extends Nested>(records: readonly Item[]): { parent: Item; children: Item[] }[] {
  const children = groupBy(
    records.filter((record) => record.parent_id !== null),
    (record) => record.parent_id as string,
  );
  return records.flatMap((parent) => {
    const own = children.get(parent.id);
    return own === undefined ? [] : [{ parent, children: own }];
  });
}
