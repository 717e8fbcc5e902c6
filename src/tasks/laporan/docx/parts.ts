import { strFromU8, strToU8 } from "fflate";

/** The parts of a document by their paths, in the order in which they are packed; XML as text. */
export type Parts = Record<string, string | Uint8Array>;

export function textOfPart(part: string | Uint8Array | undefined): string {
  return typeof part === "string" ? part : part ? strFromU8(part) : "";
}

export function bytesOfParts(parts: Parts): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
  );
}
