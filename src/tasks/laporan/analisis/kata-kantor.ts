import { REMARK_ROLES, isRole } from "../../../domain/roles";
import { groupBy } from "../../../domain/items";
import { normalizeNama } from "../../../domain/nama";
import type { Column, Row } from "../../../sheet/table";
import type { BookTable } from "../../../book/book-table";
import { namaIndikator } from "../../../book/nama-indikator";
import type { Indikator } from "../../../book/indikator";
import { sasaranPerBaris } from "../../../book/sasaran";
import { NamaIndeks } from "../../../book/nama-indeks";
import { byPlace } from "../../../book/sources";
import { isBerisi } from "./kata-berisi";

/** What the office itself wrote of an indikator; "" where it wrote nothing. */
export interface KataKantor {
  readonly penyebab: string;
  readonly solusi: string;
}

const TANPA_KATA: KataKantor = { penyebab: "", solusi: "" };
const SOLUSI =
  /\b(?:solusi|pemecahan|penyelesaian|perbaikan|tindak lanjut|upaya|rekomendasi|langkah\S*|alternatif|rencana aksi)\b/i;
const PENYEBAB =
  /\b(?:analisis|analisa|penyebab|alasan|faktor|kendala|hambatan|penghambat|pendorong|pendukung|permasalahan|masalah)\b/i;

/** The office's analysis, causes, obstacles and solutions by the names of its indicators. */
export class KataKantorIndeks {
  private readonly byName = new NamaIndeks<KataKantor>();

  constructor(tables: readonly BookTable[], indikator: readonly Indikator[]) {
    const sources = [...tables].sort(byPlace);
    for (const source of sources) this.read(source);
    const pemilik = pemilikKata(indikator);
    for (const source of sources) this.readSasaran(source, pemilik);
  }

  of(nama: string): KataKantor {
    return this.byName.find(nama) ?? TANPA_KATA;
  }

  private read(source: BookTable): void {
    const indikator = source.columns("indikator")[0] ?? null;
    if (!indikator) return;
    const names = namaIndikator(source, indikator);
    for (const [row, own] of kataPerBaris(source)) this.byName.add(names.get(row) ?? "", own);
  }

  /** A table that tells them of each sasaran as a whole: they are of the indikator that they can be meant of alone. */
  private readSasaran(source: BookTable, pemilik: ReadonlyMap<string, Indikator>): void {
    if (source.has("indikator") || !source.has("sasaran")) return;
    const sasaran = sasaranPerBaris(source);
    const told = groupBy([...kataPerBaris(source)], ([row]) => normalizeNama(sasaran.get(row) ?? ""));
    for (const [key, lines] of told) {
      const own = pemilik.get(key);
      const join = (which: keyof KataKantor): string =>
        [...new Set(lines.map(([, kata]) => kata[which]))].filter(Boolean).join("; ");
      if (own) this.byName.add(own.nama, { penyebab: join("penyebab"), solusi: join("solusi") });
    }
  }
}

/** By sasaran: its only indikator, else the only one of them that missed its target. */
function pemilikKata(indikator: readonly Indikator[]): ReadonlyMap<string, Indikator> {
  const own = groupBy(indikator, ({ sasaran }) => normalizeNama(sasaran));
  return new Map(
    [...own].flatMap(([key, all]) => {
      const missed = all.filter(({ capaian }) => capaian?.nilai.lt(100));
      const [only] = all.length === 1 ? all : missed.length === 1 ? missed : [];
      return only && key !== "" ? [[key, only] as const] : [];
    }),
  );
}

function kataPerBaris(source: BookTable): ReadonlyMap<Row, KataKantor> {
  const words = source.table.columns.filter(isRole(...REMARK_ROLES));
  const solusi = words.filter((column) => jenisKata(headingOf(column)) === "solusi");
  const penyebab = words.filter((column) => jenisKata(headingOf(column)) === "penyebab");
  if (solusi.length + penyebab.length === 0) return new Map();
  return new Map(
    source.rows.flatMap((row) => {
      const told = (columns: readonly Column[]): string =>
        gabungKata(columns.map((column) => [headingOf(column), source.text(row, column).trim()]));
      const own = { penyebab: told(penyebab), solusi: told(solusi) };
      return own.penyebab === "" && own.solusi === "" ? [] : [[row, own] as const];
    }),
  );
}

/** Of several columns each by its heading: what drives and what hinders are not one sentence. */
function gabungKata(told: readonly (readonly [heading: string, text: string])[]): string {
  const filled = told.filter(([, text]) => isBerisi(text));
  const texts = [...new Set(filled.map(([, text]) => text))];
  const isNamed = texts.length > 1 && new Set(filled.map(([heading]) => heading)).size === texts.length;
  return isNamed ? filled.map(([heading, text]) => `${heading}: ${text}`).join("; ") : texts.join(" ");
}

/** What a column of words tells of, by its heading; null where it is another. */
export function jenisKata(heading: string): keyof KataKantor | null {
  if (SOLUSI.test(heading)) return "solusi";
  return PENYEBAB.test(heading) ? "penyebab" : null;
}

function headingOf({ path }: Column): string {
  return path.at(-1) ?? "";
}
