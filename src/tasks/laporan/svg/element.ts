import { escapeXml } from "../layout/xml";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element as text. Only presentation attributes: a strict page allows no inline style. */
export function el(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? coordinate(value) : escapeXml(value!)}"`)
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}

function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100);
}
