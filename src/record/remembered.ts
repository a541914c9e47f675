/**
 * A function that remembers what it gave for the last keys: what is pure stays pure, and most names and words come again.
 * When it knows `most`, it begins anew, so that its memory stays small.
 *
 * @example const formOf = remembered(10_000, nameForm);
 */
export function remembered<Key, Value extends object | null>(
  most: number,
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      if (known.size >= most) known.clear();
      known.set(key, value);
    }
    return value;
  };
}
