/** The element at a position that the code before has made sure of; throws RangeError where the list has none. */
export function itemAt<T>(list: ArrayLike<T>, index: number): T {
  if (index >= 0 && index < list.length) return list[index] as T;
  throw new RangeError(`No element ${index} in a list of ${list.length}.`);
}

export function firstOf<T>(list: ArrayLike<T>): T {
  return itemAt(list, 0);
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
