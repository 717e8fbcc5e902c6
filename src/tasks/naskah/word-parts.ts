import { partText } from "../../ooxml/part-text";
import { unpack, UnpackError } from "../../ooxml/unpack";
import { elements, parseXml } from "../../ooxml/xml";
import { XmlError } from "../../ooxml/xml-scanner";
import { BUKAN_NASKAH, FORMAT_LAMA, NaskahError, rusak, TERKUNCI, terlaluBesar } from "./naskah-error";

/** What of a .docx is read; the bytes of all parts, by path. */
export interface WordParts {
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Path of the part that holds the text, or of another whose relations are asked for. */
  readonly document: string;
}

/** Throws NaskahError. */
export function openParts(file: Uint8Array): WordParts {
  const bytes = unpacked(file);
  const document = documentPath(bytes);
  if (document === null || !bytes.has(document)) throw BUKAN_NASKAH;
  return { bytes, document };
}

/** Whether the file holds a Word document, by its parts alone. */
export function isWordFile(file: Uint8Array): boolean {
  try {
    return documentPath(unpacked(file)) !== null;
  } catch {
    return false;
  }
}

/** The XML of a part; "" where there is none. */
export function textOfPart({ bytes }: Pick<WordParts, "bytes">, path: string): string {
  const part = bytes.get(path);
  return part ? partText(part) : "";
}

/** The part that the document points to by a type ("styles", "numbering"); "" where there is none. */
export function relatedPart(parts: WordParts, type: string): string {
  return pathOf(parts, ownRelations(parts).find((one) => one.type === type)?.target ?? "");
}

/** The part that the document points to by an id; null where there is none. */
export function pointedPart(parts: WordParts, id: string): string | null {
  const target = ownRelations(parts).find((one) => one.id === id)?.target;
  const path = target === undefined ? "" : pathOf(parts, target);
  return parts.bytes.has(path) ? path : null;
}

/** A Word document that stands in this one as a file (altChunk); null where it is of another kind. */
export function insertedFile(parts: WordParts, id: string): Uint8Array | null {
  const file = parts.bytes.get(pointedPart(parts, id) ?? "");
  return file && isWordFile(file) ? file : null;
}

function ownRelations({ bytes, document }: WordParts): Relation[] {
  const slash = document.lastIndexOf("/") + 1;
  return relationsOf(bytes, `${document.slice(0, slash)}_rels/${document.slice(slash)}.rels`);
}

/** Targets are told from the folder of the document, or from the root where they begin with a stroke. */
function pathOf({ document }: WordParts, target: string): string {
  const folder = target.startsWith("/") ? [] : document.split("/").slice(0, -1);
  const steps = [...folder, ...target.split("/").filter((step) => step !== "" && step !== ".")];
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else path.push(step);
  }
  return path.join("/");
}

/** Lets `read` read the XML of a part; what is broken there becomes a sentence with the part's name. */
export function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof NaskahError) throw error;
    throw rusak(
      error instanceof XmlError ? `bagian ${path} rusak, ${error.message}` : "isinya tidak dapat dibaca",
    );
  }
}

function unpacked(file: Uint8Array): Map<string, Uint8Array> {
  try {
    return unpack(file);
  } catch (error) {
    if (!(error instanceof UnpackError)) throw error;
    throw errorOf(error);
  }
}

function errorOf({ reason, what }: UnpackError): NaskahError {
  switch (reason) {
    case "no-package":
      return BUKAN_NASKAH;
    case "encrypted":
      return TERKUNCI;
    case "old-format":
      return FORMAT_LAMA;
    case "too-large":
      return terlaluBesar(what);
  }
}

/** The main part, by what the package says of its content: programs call it document2.xml and otherwise. */
function documentPath(bytes: ReadonlyMap<string, Uint8Array>): string | null {
  const target = relationsOf(bytes, "_rels/.rels").find(({ type }) => type === "officeDocument")?.target;
  const path = target?.replace(/^\//, "") ?? null;
  if (path === null) return null;
  const types = textOfPart({ bytes }, "[Content_Types].xml");
  const own = elements(types === "" ? undefined : reading("[Content_Types].xml", () => parseXml(types)));
  const told = own.find(({ attributes }) => attributes.PartName === `/${path}`)?.attributes.ContentType;
  if (told !== undefined) return WORD_TYPE.test(told) ? path : null;
  return /(^|\/)document\d*\.xml$/.test(path) ? path : null;
}

/** Documents and templates, with macros or without. */
const WORD_TYPE =
  /(?:wordprocessingml|ms-word)\.(?:document|template)(?:\.macroEnabled(?:Template)?)?\.main\+xml/i;

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relationsOf(bytes: ReadonlyMap<string, Uint8Array>, path: string): Relation[] {
  const text = textOfPart({ bytes }, path);
  if (text === "") return [];
  return reading(path, () =>
    elements(parseXml(text)).map(({ attributes }) => ({
      id: attributes.Id ?? "",
      type: (attributes.Type ?? "").replace(/^.*\//, ""),
      target: attributes.Target ?? "",
    })),
  );
}
