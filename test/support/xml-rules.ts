import type { XmlElement } from "./xml-tree";

/** Elements of a name below a node, whatever their prefix. */
export function all(node: XmlElement, name: string): XmlElement[] {
  return node.named(name);
}

export function attribute(node: XmlElement | undefined, name: string): string {
  return node?.getAttribute(name) ?? "";
}

/** null where there is none. */
export function number(node: XmlElement | undefined, name: string): number | null {
  const value = attribute(node, name);
  return value === "" ? null : Number(value);
}

/** What stands in a list more than once. */
export function twice(list: readonly string[]): string[] {
  return [...new Set(list.filter((value, index) => value !== "" && list.indexOf(value) !== index))];
}

/** Children that stand in another order than the schema's; those it does not know are faults, too. */
export function misplaced(node: XmlElement, order: readonly string[]): string[] {
  const names = [...node.children].map((child) => child.localName);
  const places = names.map((name) => order.indexOf(name));
  const isSorted = places.every((place, index) => place >= (index === 0 ? 0 : (places[index - 1] ?? 0)));
  return isSorted ? [] : [`${node.localName} holds ${names.join(", ")}`];
}
