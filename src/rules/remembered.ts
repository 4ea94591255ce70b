/** Where what was made is kept, by what it was made of. */
interface Kept<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => unknown;
}

const remembered = <Key, Value>(made: Kept<Key, Value>, make: (key: Key) => Value): ((key: Key) => Value) => (key) => {
  const known = made.get(key);
  if (known !== undefined) return known;
  const value = make(key);
  made.set(key, value);
  return value;
};

/** Remembers what a pure function made of an object, as long as the object lives. Only for what is never changed: packs, programmes. */
export const perObject = <Key extends object, Value>(make: (key: Key) => Value): ((key: Key) => Value) => remembered(new WeakMap<Key, Value>(), make);

/** Remembers what a pure function made of a key, for keys of which there are few: rule ids, the dates of a dossier. */
export const perKey = <Key extends string | number, Value>(make: (key: Key) => Value): ((key: Key) => Value) => remembered(new Map<Key, Value>(), make);
