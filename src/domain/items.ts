/**
 * Elements that the code before has made sure of. Where one is missing after all our own reasoning is wrong:
 * that stops with an error, for no figure may come of it.
 */

/** The element at a position; throws RangeError where the list has none. */
export function itemAt<T>(list: ArrayLike<T>, index: number): T {
  if (index >= 0 && index < list.length) return list[index] as T;
  throw new RangeError(`Posisi ${index} tidak ada dalam daftar yang berisi ${list.length}.`);
}

export function firstOf<T>(list: ArrayLike<T>): T {
  return itemAt(list, 0);
}

export function lastOf<T>(list: ArrayLike<T>): T {
  return itemAt(list, list.length - 1);
}

/** The element at a position of a list that starts over at its end: colours, patterns, markers. */
export function cycled<T>(list: ArrayLike<T>, index: number): T {
  return itemAt(list, index % list.length);
}

/** Adds a value to the list of its key: what is gathered by name, sheet or heading. */
export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
