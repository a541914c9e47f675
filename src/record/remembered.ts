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

/**
 * The same for what is made by something: each that makes remembers its own, as long as it is there.
 *
 * @example const tellingBy = rememberedBy(50_000, (embedding: Embedding, word: string) => tellingOf(word, embedding));
 */
export function rememberedBy<Maker extends object, Key, Value extends object | null>(
  most: number,
  make: (maker: Maker, key: Key) => Value,
): (maker: Maker) => (key: Key) => Value {
  return keptFor((maker: Maker) => remembered(most, (key: Key) => make(maker, key)));
}

/**
 * A function that makes something for an object once, and keeps it as long as the object is there.
 *
 * @example const readerOf = keptFor((table: WordWeights) => plainWordReader((word) => table.numberOf(word)));
 */
export function keptFor<Owner extends object, Value>(make: (owner: Owner) => Value): (owner: Owner) => Value {
  const by = new WeakMap<Owner, Value>();
  return (owner) => {
    let value = by.get(owner);
    if (value === undefined) {
      value = make(owner);
      by.set(owner, value);
    }
    return value;
  };
}
