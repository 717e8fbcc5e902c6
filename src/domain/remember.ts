/**
 * The same question about the same value is answered once. For values that nobody changes and answers that are the same
 * each time; what is remembered goes when its value goes.
 */
export function remember<K extends object, V>(answer: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = answer(key);
    known.set(key, { value });
    return value;
  };
}
