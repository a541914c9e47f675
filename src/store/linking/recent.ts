/** Keeps what was used last, up to so many; anything else can be loaded again. */
export interface Recent<T> {
  get(key: number): T | undefined;
  set(key: number, value: T): void;
  delete(key: number): void;
  clear(): void;
}

/** Two generations: when the younger is full, the elder is dropped. Cheaper than an exact order of use. */
export function createRecent<T>(most: number): Recent<T> {
  let younger = new Map<number, T>();
  let elder = new Map<number, T>();
  const set = (key: number, value: T) => {
    if (younger.size >= most / 2) {
      elder = younger;
      younger = new Map();
    }
    younger.set(key, value);
  };
  return {
    get(key) {
      const found = younger.get(key);
      if (found !== undefined) return found;
      const old = elder.get(key);
      if (old !== undefined) set(key, old);
      return old;
    },
    set,
    delete(key) {
      younger.delete(key);
      elder.delete(key);
    },
    clear() {
      younger = new Map();
      elder = new Map();
    },
  };
}
