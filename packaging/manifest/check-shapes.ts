import { SHAPES, type Shape } from "./shapes";

/** Where an element departs from its shape, in sentences that name it. */
export function checkShapes(root: Element): string[] {
  const shape = shapeOf(root);
  if (!shape) return [`<${root.tagName}> tidak dikenal di ${placeOf(root)}.`];
  return [
    ...checkAttributes(root, shape),
    ...checkText(root, shape),
    ...checkChildren(root, shape),
    ...[...root.children].flatMap(checkShapes),
  ];
}

function shapeOf(element: Element): Shape | null {
  const { tagName } = element;
  const isInside =
    element.parentElement?.closest("VersionOverrides") !== null && element.parentElement !== null;
  if (!isInside) return SHAPES[tagName] ?? null;
  const type = element.getAttribute("xsi:type");
  const keys = [
    `V:${element.parentElement?.tagName ?? ""} ${tagName}`,
    ...(type === null ? [] : [`V:${tagName}/${type}`]),
    `V:${tagName}`,
    ...(tagName === "Requirements" || tagName === "Sets" || tagName === "Set" ? [tagName] : []),
  ];
  for (const key of keys) if (SHAPES[key]) return SHAPES[key];
  return null;
}

function checkAttributes(element: Element, { attributes = {} }: Shape): string[] {
  return Object.entries(attributes).flatMap(([key, pattern]) => {
    const name = key.replace(/\?$/, "");
    const value = element.getAttribute(name);
    if (value === null) return key.endsWith("?") ? [] : [`${placeOf(element)}: atribut ${name} tidak ada.`];
    return pattern.test(value) ? [] : [`${placeOf(element)}: ${name}="${shortened(value)}" tidak sah.`];
  });
}

function checkText(element: Element, { text }: Shape): string[] {
  const own = element.children.length === 0 ? (element.textContent ?? "").trim() : "";
  if (!text) return own === "" ? [] : [`${placeOf(element)}: tidak boleh berisi teks.`];
  return text.test(own) ? [] : [`${placeOf(element)}: isi “${shortened(own)}” tidak sah.`];
}

function checkChildren(element: Element, { children }: Shape): string[] {
  const names = [...element.children].map(({ tagName }) => tagName);
  const order = children.map((child) => child.replace(/[?+*]$/, ""));
  const unknown = names.filter((name) => !order.includes(name));
  if (unknown.length > 0) return unknown.map((name) => `${placeOf(element)}: <${name}> tidak boleh di sini.`);
  const places = names.map((name) => order.indexOf(name));
  const late = places.findIndex((place, index) => index > 0 && place < (places[index - 1] ?? 0));
  if (late > 0) return [`${placeOf(element)}: <${names[late]}> harus mendahului <${names[late - 1]}>.`];
  return children.flatMap((child) => {
    const name = child.replace(/[?+*]$/, "");
    const count = names.filter((own) => own === name).length;
    if (count === 0 && !/[?*]$/.test(child)) return [`${placeOf(element)}: <${name}> tidak ada.`];
    return count > 1 && !/[+*]$/.test(child) ? [`${placeOf(element)}: <${name}> hanya boleh satu.`] : [];
  });
}

/** "Group Capaian.Group > Control Capaian.Hitung": enough to find it. */
export function placeOf(element: Element): string {
  const own = [element.tagName, element.getAttribute("id")].filter(Boolean).join(" ");
  const parent = element.parentElement?.closest("[id]");
  return parent ? `${parent.tagName} ${parent.getAttribute("id") ?? ""} > ${own}` : own;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}… (${text.length} huruf)` : text;
}
