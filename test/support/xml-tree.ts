import { SaxesParser } from "saxes";

/**
 * An element with what the rules of files ask of it, by the names of the DOM. A browser's document answers the same, but
 * builds a live list for each question: of a report's thousands of cells that took most of a test's time.
 */
export class XmlElement {
  readonly children: XmlElement[] = [];
  private readonly texts: (string | XmlElement)[] = [];

  constructor(
    /** With its prefix. */
    readonly nodeName: string,
    readonly localName: string,
    readonly namespaceURI: string,
    readonly parentElement: XmlElement | null,
    private readonly attributes: ReadonlyMap<string, string>,
  ) {}

  get firstElementChild(): XmlElement | null {
    return this.children[0] ?? null;
  }

  get lastElementChild(): XmlElement | null {
    return this.children.at(-1) ?? null;
  }

  get textContent(): string {
    return this.texts.map((part) => (typeof part === "string" ? part : part.textContent)).join("");
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  /** By the name with its prefix; "*" for every element. */
  getElementsByTagName(name: string): XmlElement[] {
    return this.descendants((node) => name === "*" || node.nodeName === name);
  }

  /** By the name without a prefix, in document order. */
  named(name: string): XmlElement[] {
    return this.descendants(({ localName }) => localName === name);
  }

  append(part: XmlElement | string): void {
    this.texts.push(part);
    if (typeof part !== "string") this.children.push(part);
  }

  private descendants(isWanted: (node: XmlElement) => boolean): XmlElement[] {
    const found: XmlElement[] = [];
    const visit = (node: XmlElement): void => {
      for (const child of node.children) {
        if (isWanted(child)) found.push(child);
        visit(child);
      }
    };
    visit(this);
    return found;
  }
}

/** What holds the one element of a document. */
export class XmlDocument extends XmlElement {
  constructor() {
    super("#document", "#document", "", null, new Map());
  }

  get documentElement(): XmlElement {
    const [root] = this.children;
    if (!root) throw new Error("A document without an element");
    return root;
  }
}

/** Throws where it is not well-formed. */
export function parseXml(text: string): XmlDocument {
  const document = new XmlDocument();
  const parser = new SaxesParser({ xmlns: true });
  let open: XmlElement = document;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, local, uri, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const parent = open;
    open = new XmlElement(name, local, uri, parent === document ? null : parent, new Map(values));
    parent.append(open);
  });
  parser.on("closetag", () => {
    open = open.parentElement ?? document;
  });
  parser.on("text", (part) => {
    open.append(part);
  });
  parser.on("cdata", (part) => {
    open.append(part);
  });
  parser.write(text).close();
  return document;
}
