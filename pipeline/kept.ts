/**
 * What is made of an object, made when it is first asked for and kept as long as the object is.
 *
 * @param make what it is made by; what it is given beside the object is the same each time
 */
export function keptFor<Key extends object, Rest extends unknown[], Made>(
  make: (key: Key, ...rest: Rest) => Made,
): (key: Key, ...rest: Rest) => Made {
  const kept = new WeakMap<Key, Made>();
  return (key, ...rest) => {
    let made = kept.get(key);
    if (made === undefined) {
      made = make(key, ...rest);
      kept.set(key, made);
    }
    return made;
  };
}

/**
 * The same for the many objects of one owner, such as the figures of a report: they stand in a map of the owner's, as a weak
 * map takes ten times as long to put each of them in.
 *
 * @param make what it is made by
 */
export function keptWith<Owner extends object, Key extends object, Made>(
  make: (key: Key, owner: Owner) => Made,
): (key: Key, owner: Owner) => Made {
  const mapOf = keptFor((_: Owner) => new Map<Key, Made>());
  return (key, owner) => {
    const kept = mapOf(owner);
    let made = kept.get(key);
    if (made === undefined) {
      made = make(key, owner);
      kept.set(key, made);
    }
    return made;
  };
}
