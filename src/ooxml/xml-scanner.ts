import { CEILINGS } from "./ceilings";

/** XML that is not well-formed, or deeper than any office's; `message` goes on from "... rusak: ". */
export class XmlError extends Error {}

export type TokenKind = "start" | "end" | "text";

/**
 * Walks over XML from token to token, in a time that grows with its length alone, and sees to it that every
 * element is closed. Comments and processing instructions are passed over; document types are refused, as the
 * package format forbids them.
 */
export class XmlScanner {
  kind: TokenKind = "text";
  /** Of an element, with its prefix. */
  name = "";
  /** Of a start tag, as written: see parseAttributes. */
  attributes = "";
  /** A start tag that is its own end: no end follows. */
  isEmpty = false;
  /** Where the token begins in the XML, and where what follows it does. */
  start = 0;
  private content = "";
  private isLiteral = false;
  private at = 0;
  private readonly open: string[] = [];

  constructor(private readonly xml: string) {}

  /** Goes to the next token; false at the end. */
  next(): boolean {
    while (this.at < this.xml.length) {
      this.start = this.at;
      if (this.xml.charCodeAt(this.at) !== LESS) return this.takeText();
      const second = this.xml.charCodeAt(this.at + 1);
      if (second === SLASH) return this.takeEnd();
      if (second !== MARK && second !== QUESTION) return this.takeStart();
      if (this.takeSpecial()) return true;
    }
    const unclosed = this.open.at(-1);
    if (unclosed !== undefined) throw new XmlError(`tag ${shortened(unclosed)} tidak ditutup`);
    return false;
  }

  get end(): number {
    return this.at;
  }

  /** The characters of a text token. */
  get text(): string {
    return this.isLiteral ? this.content : unescapeXml(this.content);
  }

  private takeText(): true {
    this.isLiteral = false;
    this.takeContent(this.at, this.before("<"));
    return true;
  }

  private takeContent(from: number, to: number): void {
    this.kind = "text";
    this.isEmpty = false;
    this.content = withPlainLineEnds(this.xml.slice(from, to));
    this.at = to;
  }

  private before(mark: string): number {
    const found = this.xml.indexOf(mark, this.at);
    return found < 0 ? this.xml.length : found;
  }

  /** Comments, instructions, and literal text: the last is a token. */
  private takeSpecial(): boolean {
    const { xml, at } = this;
    if (xml.startsWith("<![CDATA[", at)) {
      const end = this.find("]]>", at);
      this.isLiteral = true;
      this.takeContent(at + "<![CDATA[".length, end);
      this.at = end + "]]>".length;
      return true;
    }
    if (xml.startsWith("<!--", at)) this.at = this.find("-->", at + "<!--".length) + "-->".length;
    else if (xml.startsWith("<?", at)) this.at = this.find("?>", at) + "?>".length;
    else throw new XmlError("ada deklarasi yang tidak diizinkan di dalam berkas Office");
    return false;
  }

  private find(mark: string, from: number): number {
    const found = this.xml.indexOf(mark, from);
    if (found < 0) throw new XmlError("sebuah tag tidak selesai");
    return found;
  }

  private takeEnd(): true {
    const end = this.find(">", this.at);
    this.kind = "end";
    this.isEmpty = false;
    this.name = this.xml.slice(this.at + 2, end).trimEnd();
    const expected = this.open.pop();
    if (expected !== this.name) throw new XmlError(`tag ${shortened(expected ?? this.name)} tidak ditutup`);
    this.at = end + 1;
    return true;
  }

  private takeStart(): true {
    const end = this.tagEnd();
    const nameEnd = this.nameEnd(end);
    this.kind = "start";
    this.isEmpty = this.xml.charCodeAt(end - 1) === SLASH;
    this.name = this.xml.slice(this.at + 1, nameEnd);
    this.attributes = this.xml.slice(nameEnd, this.isEmpty ? end - 1 : end);
    if (this.name === "") throw new XmlError("sebuah tag tidak bernama");
    if (!this.isEmpty && this.open.push(this.name) > CEILINGS.depth)
      throw new XmlError(`isinya bersarang lebih dari ${CEILINGS.depth} lapis`);
    this.at = end + 1;
    return true;
  }

  /** Where the ">" stands that closes the tag, past any within quotes. */
  private tagEnd(): number {
    const { xml } = this;
    for (let at = this.at + 1; at < xml.length; at++) {
      const code = xml.charCodeAt(at);
      if (code === GREATER) return at;
      if (code === LESS) break;
      if (code === QUOTE || code === APOSTROPHE) at = this.find(code === QUOTE ? '"' : "'", at + 1);
    }
    throw new XmlError("sebuah tag tidak selesai");
  }

  private nameEnd(tagEnd: number): number {
    let at = this.at + 1;
    while (at < tagEnd && this.xml.charCodeAt(at) > SPACE && this.xml.charCodeAt(at) !== SLASH) at++;
    return at;
  }
}

const [SPACE, MARK, QUOTE, APOSTROPHE, SLASH, LESS, GREATER, QUESTION] = [
  0x20, 0x21, 0x22, 0x27, 0x2f, 0x3c, 0x3e, 0x3f,
];

/** A name as it can be told: broken files have names of all lengths and letters. */
function shortened(name: string): string {
  return /^[\w:.-]{1,40}$/.test(name) ? name : "yang tidak dikenal";
}

const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** The attributes of a start tag, in their order. */
export function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  let read = 0;
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    const [, name = "", double, single] = match;
    attributes[name] = unescapeXml(double ?? single ?? "");
    read = ATTRIBUTE.lastIndex;
  }
  if (text.slice(read).trim() !== "") throw new XmlError("sebuah atribut tidak utuh");
  return attributes;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** However lines end in the file, a reader of XML is told of one way (XML 1.0, 2.11). */
function withPlainLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (_, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entity(name);
      return letter(hex === undefined ? Number(decimal) : parseInt(hex, 16));
    },
  );
}

function entity(name: string): string {
  const known = ENTITIES.get(name.toLowerCase());
  if (known === undefined) throw new XmlError(`singkatan ${shortened(name)} tidak dikenal`);
  return known;
}

function letter(code: number): string {
  if (code > 0x10ffff) throw new XmlError("sebuah huruf tidak ada dalam Unicode");
  return String.fromCodePoint(code);
}
