import { escapeXml } from "../layout/xml";

type Style = Readonly<Record<string, string | undefined>>;

/** An inline style; Word drops what stands in classes and style sheets (ckeditor/ckeditor5 issue 19451). */
export function css(style: Style): string {
  return Object.entries(style)
    .filter(([, value]) => value !== undefined)
    .map(([property, value]) => `${property}:${value ?? ""}`)
    .join(";");
}

export function tag(name: string, attributes: Style, content: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value]) => ` ${key}="${escapeXml(value ?? "")}"`)
    .join("");
  return `<${name}${written}>${content}</${name}>`;
}

/** Each side on its own with its unit: LibreOffice does not take them together. */
export function margins({ top = 0, bottom = 0, left = 0 }): Style {
  const sides = { "margin-top": top, "margin-right": 0, "margin-bottom": bottom, "margin-left": left };
  return Object.fromEntries(Object.entries(sides).map(([side, value]) => [side, points(value)]));
}

export function points(value: number): string {
  return `${Math.round(value * 10) / 10}pt`;
}

/** Text with its line breaks, safe between tags. */
export function textOf(text: string): string {
  return escapeXml(text.trim()).replace(/\r\n?|\n/g, "<br>");
}
