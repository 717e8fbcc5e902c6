/**
 * Ceilings for any Office file that is opened: far above the largest file of an office that was met (3.8 MB unpacked,
 * 158 parts, packed 20 to 1), and low enough that a file made to fill the memory is refused before it does.
 */
export const CEILINGS = {
  /** Bytes of all parts together, unpacked. */
  unpacked: 100 * 1024 * 1024,
  /** How many times larger than its packed form a part may be, above `packedFreely` bytes. */
  packing: 100,
  packedFreely: 1024 * 1024,
  parts: 10_000,
  /** Elements within elements. */
  depth: 200,
  /** Elements of one part that is read as a tree. */
  elements: 400_000,
} as const;
