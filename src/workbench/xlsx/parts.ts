import { strToU8, zipSync } from "fflate";
import { partText } from "../../ooxml/part-text";
import { unpack, UnpackError } from "../../ooxml/unpack";
import { ENCRYPTED, NOT_A_WORKBOOK, OLD_FORMAT, OpenError, damaged, tooLarge } from "./open-errors";
import type { XmlElement } from "../../ooxml/xml";
import { element, elements, parseXml, writeDocument } from "../../ooxml/xml";
import { XmlError } from "../../ooxml/xml-scanner";

/** Excel dates the parts of a file so too: the same workbook always gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** 6 is usual; 3 takes half the time, for files a fourteenth larger. */
const PACKING = 3;

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of the part within the package, or the address of something outside it. */
  readonly target: string;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES = "[Content_Types].xml";
/** They lead the file, as readers expect. */
const LEADING = [CONTENT_TYPES, "_rels/.rels"];

function rank(path: string): number {
  const place = LEADING.indexOf(path);
  return place < 0 ? LEADING.length : place;
}

/** The parts of a workbook file, by path. What is not touched goes back as it came. */
export class Parts {
  private constructor(private readonly bytes: Map<string, Uint8Array>) {}

  /** Unpacks a file, after a look at what it would unpack to. Throws OpenError. */
  static open(file: Uint8Array): Parts {
    try {
      return new Parts(unpack(file));
    } catch (error) {
      throw error instanceof UnpackError ? notOpened(error) : error;
    }
  }

  static of(texts: Readonly<Record<string, string>>): Parts {
    return new Parts(new Map(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])));
  }

  /** A second set that can be changed apart from this one. */
  copy(): Parts {
    return new Parts(new Map(this.bytes));
  }

  toFile(): Uint8Array {
    const parts = [...this.bytes].sort(([a], [b]) => rank(a) - rank(b));
    return zipSync(Object.fromEntries(parts), { level: PACKING, mtime: NO_TIME });
  }

  paths(): string[] {
    return [...this.bytes.keys()];
  }

  has(path: string): boolean {
    return this.bytes.has(path);
  }

  text(path: string): string {
    const bytes = this.bytes.get(path);
    if (!bytes) throw damaged(`bagian ${path} tidak ada`);
    return partText(bytes);
  }

  xml(path: string): XmlElement {
    return this.reading(path, (text) => parseXml(withoutPrefix(text)));
  }

  /** Lets `read` have the text of a part; XML that is broken there is told with the name of the part. */
  reading<T>(path: string, read: (text: string) => T): T {
    const text = this.text(path);
    try {
      return read(text);
    } catch (error) {
      throw error instanceof XmlError ? damaged(`bagian ${path} rusak, ${error.message}`) : error;
    }
  }

  write(path: string, text: string): void {
    this.bytes.set(path, strToU8(text));
  }

  writeXml(path: string, root: XmlElement): void {
    this.write(path, writeDocument(root));
  }

  /** Adds a part, declares its type, and returns its path: `pattern` with the first free number for #. */
  add(pattern: string, contentType: string, text: string): string {
    let number = 1;
    while (this.has(pattern.replace("#", String(number)))) number++;
    const path = pattern.replace("#", String(number));
    this.write(path, text);
    const types = this.xml(CONTENT_TYPES);
    types.children.push(element("Override", { PartName: `/${path}`, ContentType: contentType }));
    this.writeXml(CONTENT_TYPES, types);
    return path;
  }

  /** Takes a part away, together with its relationships and its declared type. */
  remove(path: string): void {
    this.bytes.delete(path);
    this.bytes.delete(relationshipsPath(path));
    const types = this.xml(CONTENT_TYPES);
    types.children = elements(types).filter((type) => type.attributes.PartName !== `/${path}`);
    this.writeXml(CONTENT_TYPES, types);
  }

  /** Whether any part is declared to be of a type. */
  hasContentType(pattern: RegExp): boolean {
    return this.has(CONTENT_TYPES) && pattern.test(this.text(CONTENT_TYPES));
  }

  /** What a part ("" for the package itself) points to. */
  relationships(path: string): Relationship[] {
    const own = relationshipsPath(path);
    if (!this.has(own)) return [];
    return elements(this.xml(own)).map(({ attributes }) => ({
      id: attributes.Id ?? "",
      type: (attributes.Type ?? "").replace(/^.*\//, ""),
      target:
        attributes.TargetMode === "External"
          ? (attributes.Target ?? "")
          : resolve(path, attributes.Target ?? ""),
    }));
  }

  /** Points from one part to another; returns the id of the relationship. */
  relate(path: string, type: string, target: string): string {
    const own = relationshipsPath(path);
    const root = this.has(own) ? this.xml(own) : element("Relationships", { xmlns: RELATIONSHIPS });
    const taken = elements(root).map((one) => one.attributes.Id);
    let number = taken.length + 1;
    while (taken.includes(`rId${number}`)) number++;
    root.children.push(element("Relationship", { Id: `rId${number}`, Type: type, Target: `/${target}` }));
    this.writeXml(own, root);
    return `rId${number}`;
  }

  unrelate(path: string, id: string): void {
    const own = relationshipsPath(path);
    const root = this.xml(own);
    root.children = elements(root).filter((one) => one.attributes.Id !== id);
    this.writeXml(own, root);
  }
}

function notOpened({ reason, what }: UnpackError): OpenError {
  switch (reason) {
    case "too-large":
      return tooLarge(what);
    case "encrypted":
      return new OpenError(reason, ENCRYPTED);
    case "old-format":
      return new OpenError(reason, OLD_FORMAT);
    case "no-package":
      return new OpenError("not-a-workbook", NOT_A_WORKBOOK);
  }
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** "../drawings/drawing1.xml" as seen from "xl/worksheets/sheet1.xml". */
function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Some programs write every element as <x:...>; Excel's own prefix-less form is what is read here. */
export function withoutPrefix(text: string): string {
  const prefix = /<(\w+):(?:worksheet|workbook|styleSheet|sst|table)\b/.exec(text.slice(0, 2000))?.[1];
  if (!prefix) return text;
  return text
    .replaceAll(`<${prefix}:`, "<")
    .replaceAll(`</${prefix}:`, "</")
    .replace(`xmlns:${prefix}=`, "xmlns=");
}
