import { NextAttributeComponent, Packer, type Document } from "docx";
import type { Parts } from "./parts";

/** What the library's packer calls first, and does not declare. */
const { compiler } = Packer as unknown as {
  readonly compiler: { compile(document: Document): ReadonlyMap<string, string | Uint8Array> };
};

/**
 * The attributes of an element as the library gives them, gathered in one object: it makes a new one for each
 * attribute and copies all that it has, which in a report with charts was a tenth of all memory asked for.
 */
NextAttributeComponent.prototype.prepForXml = function prepForXml() {
  const { root } = this as unknown as { readonly root: Attributes };
  const given: Record<string, unknown> = {};
  for (const { key, value } of Object.values(root)) if (value !== undefined) given[key] = value;
  return { _attr: given };
};

type Attributes = Readonly<Record<string, { readonly key: string; readonly value: unknown }>>;

/** What the library writes of a document, before it is packed: packed by it, all would be unpacked again and packed anew. */
export function partsOf(document: Document): Parts {
  return Object.fromEntries(compiler.compile(document));
}
