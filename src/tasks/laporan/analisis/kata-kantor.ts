import { REMARK_ROLES, isRole } from "../../../domain/roles";
import type { Column } from "../../../sheet/table";
import type { BookTable } from "../../../book/book-table";
import { namaIndikator } from "../../../book/nama-indikator";
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
  /\b(?:solusi|pemecahan|penyelesaian|perbaikan|tindak lanjut|upaya|rekomendasi|langkah\S*|alternatif|rencana perbaikan)\b/i;
const PENYEBAB =
  /\b(?:analisis|analisa|penyebab|alasan|faktor|kendala|hambatan|penghambat|pendorong|pendukung|permasalahan|masalah)\b/i;

/** The office's analysis, causes, obstacles and solutions by the names of its indicators. */
export class KataKantorIndeks {
  private readonly byName = new NamaIndeks<KataKantor>();

  constructor(tables: readonly BookTable[]) {
    for (const source of [...tables].sort(byPlace)) this.read(source);
  }

  of(nama: string): KataKantor {
    return this.byName.find(nama) ?? TANPA_KATA;
  }

  private read(source: BookTable): void {
    const indikator = source.columns("indikator")[0] ?? null;
    const words = source.table.columns.filter(isRole(...REMARK_ROLES));
    const solusi = words.filter((column) => jenisKata(headingOf(column)) === "solusi");
    const penyebab = words.filter((column) => jenisKata(headingOf(column)) === "penyebab");
    if (!indikator || solusi.length + penyebab.length === 0) return;
    const names = namaIndikator(source, indikator);
    for (const row of source.rows) {
      const told = (columns: readonly Column[]): string =>
        gabungKata(columns.map((column) => [headingOf(column), source.text(row, column).trim()]));
      const own = { penyebab: told(penyebab), solusi: told(solusi) };
      if (own.penyebab !== "" || own.solusi !== "") this.byName.add(names.get(row) ?? "", own);
    }
  }
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
