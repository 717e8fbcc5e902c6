import type { Blok, Paragraf } from "./naskah";

/** "Tabel 3.2", "TABEL III-2", "Tabel T-C.26", "Tabel. 3 . 2". */
const NOMOR = /(?:tabel|table)\b\s*\.?\s*((?:T-[A-Z]\.)?[\dIVXLC]+[a-z]?(?:\s?[.\-–]\s?[\dIVXLC]+[a-z]?)*)\b/;
const BERNOMOR = new RegExp(`^${NOMOR.source}`, "i");
const HANYA_NOMOR = new RegExp(`^${NOMOR.source}\\s*[.:]?$`, "i");
const LANJUTAN = /^\(?(?:lanjutan|sambungan)\b|\((?:lanjutan|sambungan)\b[^)]*\)\s*$/i;
/** The entries of a list of tables end with their page. */
const ENTRI = /(?:\t|\.{4,})\s*\d+$/;
/** A title that stands above a table without a number is no longer than this. */
const LONGEST = 160;
/** Paragraphs above a table among which its caption is looked for. */
const REACH = 4;
const SUMBER = /^sumber\s*(?:data)?\s*:/i;
const CLOSING = /[.;]$/;

/** Whether a text is a numbered caption of a table. */
export function isCaption(text: string): boolean {
  return BERNOMOR.test(text);
}

/** "3.2" of "Tabel 3.2 Capaian Kinerja"; null where there is no number. */
export function nomorDari(judul: string): string | null {
  return BERNOMOR.exec(judul)?.[1]?.replace(/\s/g, "") ?? null;
}

/** A caption without its number. */
export function tanpaNomor(judul: string): string {
  return judul.replace(new RegExp(`${BERNOMOR.source}\\s*[.:]?`, "i"), "");
}

/** "(lanjutan)", "Tabel 3.2 Capaian Kinerja (lanjutan)": the table before goes on. */
export function isContinued(text: string): boolean {
  return LANJUTAN.test(flat(text));
}

/** "(lanjutan)", "Lanjutan Tabel 3.2": no title of its own. */
export function isContinuedOnly(text: string): boolean {
  const own = flat(text)
    .replace(/^\(?(?:lanjutan|sambungan)\)?/i, "")
    .replace(/^\s*\)/, "")
    .trim();
  return isContinued(text) && (own === "" || HANYA_NOMOR.test(own));
}

export interface Judul {
  readonly judul: string;
  readonly sumber: string;
}

/** Where a document has its captions: the one of a table is not the one of the table beside it. */
export type SisiJudul = "atas" | "bawah";

/**
 * Told by the captions that stand beside one table alone: one between two tables may be of either. A sentence that
 * begins with "Tabel 3.2" is no caption.
 */
export function sideOf(blocks: readonly Blok[]): SisiJudul {
  const shown = blocks.filter((block) => block.kind === "tabel" || block.teks !== "");
  let below = 0;
  shown.forEach((block, at) => {
    if (block.kind === "tabel" || isEntry(block) || !isCaption(block.teks) || !isTitle(block.teks)) return;
    const next = HANYA_NOMOR.test(block.teks) && shown[at + 1]?.kind === "paragraf" ? at + 2 : at + 1;
    below += Number(shown[at - 1]?.kind === "tabel") - Number(shown[next]?.kind === "tabel");
  });
  return below > 0 ? "bawah" : "atas";
}

/** Caption and source of the table at `index`: on the side of the document's captions, else on the other. */
export function titleOf(blocks: readonly Blok[], index: number, sisi: SisiJudul): Judul {
  const above = textsFrom(blocks, index, -1);
  const below = textsFrom(blocks, index, 1);
  const sumber = below.slice(0, 2).find((text) => SUMBER.test(text)) ?? "";
  const [nearest = ""] = above;
  if (sisi === "bawah") {
    const own = numberedBelow(below);
    if (own !== null) return { judul: own, sumber };
    // A numbered caption above is of the table before.
    if (isTableNear(blocks, index, -1)) return { judul: isCaption(nearest) ? "" : titled(nearest), sumber };
  }
  const numbered = above.findIndex((text) => BERNOMOR.test(text));
  if (numbered >= 0) return { judul: joined(above, numbered), sumber };
  const [next = ""] = below.filter((text) => !SUMBER.test(text));
  // The caption of the table that follows is not this one's.
  const isFree = !isTableNear(blocks, index, 1);
  return { judul: BERNOMOR.test(next) && isFree ? flat(next) : titled(nearest), sumber };
}

function titled(text: string): string {
  return isTitle(text) ? flat(text) : "";
}

/** The caption where captions stand below; null without one. */
function numberedBelow(below: readonly string[]): string | null {
  const at = below.findIndex((text) => BERNOMOR.test(text));
  const own = below[at];
  if (own === undefined) return null;
  return flat(HANYA_NOMOR.test(own) ? `${own} ${below[at + 1] ?? ""}` : own);
}

/** "Tabel 3.2" alone is named by the lines between it and the table. */
function joined(above: readonly string[], numbered: number): string {
  const own = above[numbered] ?? "";
  if (!HANYA_NOMOR.test(own)) return flat(own);
  const rest = above.slice(0, numbered).reverse();
  return flat([own, ...rest].join(" "));
}

/** Texts of paragraphs beside a table, the nearest first, as far as the next table. */
function textsFrom(blocks: readonly Blok[], index: number, step: 1 | -1): string[] {
  const texts: string[] = [];
  for (let at = index + step; texts.length < REACH; at += step) {
    const block = blocks[at];
    if (block?.kind !== "paragraf") break;
    if (block.teks !== "" && !isEntry(block)) texts.push(block.teks);
  }
  return texts;
}

function isTableNear(blocks: readonly Blok[], index: number, step: 1 | -1): boolean {
  const from = step > 0 ? index + 1 : Math.max(0, index - REACH - 1);
  const next = blocks.slice(from, step > 0 ? from + REACH + 1 : index);
  return next.some(({ kind }) => kind === "tabel");
}

function isTitle(text: string): boolean {
  return text !== "" && text.length <= LONGEST && !CLOSING.test(text);
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").replace(/\s*:$/, "").trim();
}

/** The heading that each block stands under: by its style, or as chapters and sections are numbered. */
export function sectionsOf(blocks: readonly Blok[]): string[] {
  let section = "";
  return blocks.map((block) => {
    if (block.kind === "paragraf" && isHeading(block)) section = flat(block.teks);
    return section;
  });
}

const BAGIAN = /^(?:BAB\s+[IVX\d]+\b|[1-9]\.\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}|LAMPIRAN\b)/u;

function isEntry({ teks, isEntri }: Paragraf): boolean {
  return isEntri || ENTRI.test(teks);
}

function isHeading(block: Paragraf): boolean {
  const { judul, teks } = block;
  if (isEntry(block)) return false;
  if (teks === "") return false;
  return judul !== null || (teks.length <= LONGEST && BAGIAN.test(teks) && !CLOSING.test(teks));
}
