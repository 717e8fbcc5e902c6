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

/** So many texts are kept at most, the names of a long table: a pane stays open for days, over many workbooks. */
const MOST_TEXTS = 40_000;

/** The same for texts, of which sheets hold few and each many times. */
export function rememberText<V extends NonNullable<unknown>>(
  answer: (text: string) => V,
): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = answer(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, value);
    return value;
  };
}
