import { child, elements, numberAttribute, parseXml, type XmlElement } from "../../ooxml/xml";

/** What a paragraph's style says of it. */
export interface GayaParagraf {
  /** Level of a heading, from 1; null for text. */
  readonly judul: number | null;
  readonly daftar: Daftar | null;
  /** Of the entries of a list of contents or of tables. */
  readonly isEntri: boolean;
}

/** A place in a numbered list: which list, and how deep, from 0. */
export interface Daftar {
  readonly id: string;
  readonly tingkat: number;
}

const TANPA: GayaParagraf = { judul: null, daftar: null, isEntri: false };
/** Styles stand on others; a chain of so many is a circle. */
const DEEPEST = 20;

/** The styles of a document by their ids. */
export class GayaWord {
  private readonly styles = new Map<string, XmlElement>();

  constructor(xml: string) {
    if (xml === "") return;
    for (const style of elements(parseXml(xml), "style")) {
      const id = valueOf(style, "styleId");
      if (id !== null) this.styles.set(id, style);
    }
  }

  of(id: string | null, depth = 0): GayaParagraf {
    const style = id === null ? undefined : this.styles.get(id);
    if (!style || depth > DEEPEST) return TANPA;
    const base = this.of(valueOf(child(style, "basedOn"), "val"), depth + 1);
    const properties = child(style, "pPr");
    const name = valueOf(child(style, "name"), "val") ?? "";
    return {
      judul: levelOf(name, properties) ?? base.judul,
      isEntri: ENTRI.test(name) || base.isEntri,
      daftar: daftarOf(child(properties, "numPr")) ?? base.daftar,
    };
  }
}

/** As Word and LibreOffice call them. */
const ENTRI = /^(?:toc \d|table of figures|contents \d|(?:figure|table) index \d|illustration index \d)$/i;

function levelOf(name: string, properties: XmlElement | undefined): number | null {
  const named = /^(?:heading|judul)\s+(\d)$/i.exec(name)?.[1];
  if (named !== undefined) return Number(named);
  const outline = valueOf(child(properties, "outlineLvl"), "val");
  return outline !== null && /^[0-8]$/.test(outline) ? Number(outline) + 1 : null;
}

function daftarOf(node: XmlElement | undefined): Daftar | null {
  const id = valueOf(child(node, "numId"), "val");
  if (id === null) return null;
  return { id, tingkat: Number(valueOf(child(node, "ilvl"), "val") ?? 0) || 0 };
}

/** An attribute whatever its prefix; null without one. */
export function valueOf(node: XmlElement | undefined, name: string): string | null {
  const found = Object.entries(node?.attributes ?? {}).find(
    ([key]) => key.slice(key.indexOf(":") + 1) === name,
  );
  return found ? found[1] : null;
}

export function wholeOf(node: XmlElement | undefined, name: string, otherwise: number): number {
  const value = numberAttribute(node, name) ?? Number(valueOf(node, name) ?? NaN);
  return Number.isInteger(value) ? value : otherwise;
}
