/**
 * Lists: what stands in them, and what is gathered from them. Where an element is missing that the code before has
 * made sure of, our own reasoning is wrong: that stops with an error, for no figure may come of it.
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

/** The most frequent text; of two as frequent the first; "" of none. */
export function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/** The same with a key of its own each: "kunci", "kunci #2", "kunci #3" where several are called alike. */
export function withOwnKeys<T extends { readonly kunci: string }>(items: readonly T[]): T[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const count = (counts.get(item.kunci) ?? 0) + 1;
    counts.set(item.kunci, count);
    return count === 1 ? item : { ...item, kunci: `${item.kunci} #${count}` };
  });
}

/** The items of all lists; what an earlier list tells is not told again by another, within one list every item stands. */
export function toldOnce<T>(lists: readonly (readonly T[])[], keyOf: (item: T) => string): T[] {
  const known = new Set<string>();
  return lists.flatMap((list) => {
    const fresh = list.filter((item) => !known.has(keyOf(item)));
    for (const item of list) known.add(keyOf(item));
    return fresh;
  });
}

/** The sum of doubles: widths, counts, amounts that only tell what a row is. A figure of a report is a Desimal. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The smallest of any number of figures; Infinity of none. Spread into one call, some 100,000 would not go through. */
export function leastOf(values: Iterable<number>): number {
  let least = Infinity;
  for (const value of values) if (value < least) least = value;
  return least;
}

/** The largest; -Infinity of none. */
export function mostOf(values: Iterable<number>): number {
  let most = -Infinity;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** Adds a list of any length to the end of another. */
export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const item of more) list.push(item);
}

/** Lists by key, each in the order of the values, the keys in that of their first. */
export function groupBy<Key, Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): Map<Key, [Value, ...Value[]]> {
  const lists = new Map<Key, [Value, ...Value[]]>();
  for (const value of values) {
    const key = keyOf(value);
    const known = lists.get(key);
    if (known) known.push(value);
    else lists.set(key, [value]);
  }
  return lists;
}

/** Adds a value to the list of its key: what is gathered by name, sheet or heading. */
export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
