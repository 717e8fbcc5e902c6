import type { Buku } from "../buku";
import type { Draf, DuaAngka } from "../draf";

/** A wrong figure whose origin is looked for. */
export type Kasus = Draf & { readonly angka: DuaAngka };

/** Where a wrong figure may come from: a sentence, or null where this is not it. */
export type Penjelas = (kasus: Kasus, buku: Buku) => string | null;
