import { strFromU8 } from "fflate";
import { unpack, UnpackError } from "../../ooxml/unpack";
import { elements, parseXml } from "../../ooxml/xml";
import { XmlError } from "../../ooxml/xml-scanner";
import { BUKAN_NASKAH, FORMAT_LAMA, NaskahError, rusak, TERKUNCI, terlaluBesar } from "./naskah-error";

/** What of a .docx is read; the bytes of all parts, by path. */
export interface WordParts {
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Path of the part that holds the text. */
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
  return part ? strFromU8(part).replace(/^\uFEFF/, "") : "";
}

/** The part that the document points to by a type ("styles", "numbering"); "" where there is none. */
export function relatedPart(parts: WordParts, type: string): string {
  const slash = parts.document.lastIndexOf("/") + 1;
  const folder = parts.document.slice(0, slash);
  const own = relationsOf(parts.bytes, `${folder}_rels/${parts.document.slice(slash)}.rels`);
  const target = own.find((one) => one.type === type)?.target ?? "";
  return target.startsWith("/") ? target.slice(1) : folder + target;
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

function documentPath(bytes: ReadonlyMap<string, Uint8Array>): string | null {
  const target = relationsOf(bytes, "_rels/.rels").find(({ type }) => type === "officeDocument")?.target;
  const path = target?.replace(/^\//, "") ?? null;
  return path !== null && /(^|\/)document\d*\.xml$/.test(path) ? path : null;
}

function relationsOf(
  bytes: ReadonlyMap<string, Uint8Array>,
  path: string,
): { type: string; target: string }[] {
  const text = textOfPart({ bytes }, path);
  if (text === "") return [];
  return reading(path, () =>
    elements(parseXml(text)).map(({ attributes }) => ({
      type: (attributes.Type ?? "").replace(/^.*\//, ""),
      target: attributes.Target ?? "",
    })),
  );
}
