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
