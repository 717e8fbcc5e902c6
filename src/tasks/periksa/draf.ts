import type { Angka } from "../../domain/bacaan";
import type { Desimal } from "../../domain/desimal";
import type { CellWrite } from "../../plan/plan";
import type { AturanId } from "./aturan-id";
import { bandingkan } from "../../domain/bandingkan";
import { tulisAngka, tulisSeharusnya, isiTertulis } from "./kalimat";
import type { BookTable } from "../../book/book-table";
import type { Severity } from "./temuan";

/** A finding as its rule makes it, before it is explained and named. */
export interface Draf {
  readonly tabel: BookTable;
  readonly row: number;
  readonly column: number;
  /** Absent: the rule that made it. */
  readonly rule?: AturanId;
  /** Absent: the rule's own. */
  readonly severity?: Severity;
  readonly published: string;
  readonly expected: number | string | null;
  readonly message: string;
  /** Further cells that were compared. */
  readonly cells: readonly string[];
  readonly causes?: readonly string[];
  readonly correction?: CellWrite | null;
  /** The two figures, for those who look for a cause. */
  readonly angka?: DuaAngka;
  /** How the figure comes about, where a cause may follow from that. */
  readonly jenis?: JenisAngka;
}

type JenisAngka = "jumlah" | "jenjang" | "rata-rata";

export interface DuaAngka {
  readonly tertulis: Angka;
  readonly seharusnya: Desimal;
}

/** What a rule did with one table: for each figure that it looked at a draft, or null where it holds. */
export type Pemeriksaan = readonly (Draf | null)[];

/** A printed figure with what it should be, and how that is known. */
export interface Perbandingan {
  readonly tabel: BookTable;
  readonly row: number;
  readonly column: number;
  readonly tertulis: Angka;
  readonly seharusnya: Desimal;
  /** Where the figure follows from: "capaian dari D9 (80%) dan E9 (54,44%)". */
  readonly asal: string;
  readonly cells: readonly string[];
  /** The figure should carry a percent sign, as its neighbours do. */
  readonly persen?: boolean;
  readonly severity?: Severity;
  readonly jenis?: JenisAngka;
  readonly correction?: () => CellWrite | null;
}

/** The cell that a draft is about, with what stands there. */
export function atCell(
  tabel: BookTable,
  row: number,
  column: number,
): Pick<Draf, "tabel" | "row" | "column" | "published"> {
  return { tabel, row, column, published: isiTertulis(tabel, row, column) };
}

/** A remark on a cell: "E7: realisasi kosong, ..."; `cells` were looked at beside it. */
export function drafCatatan(
  tabel: BookTable,
  row: number,
  column: number,
  { pesan, cells }: { readonly pesan: string; readonly cells: readonly string[] },
): Draf {
  const message = `${tabel.nama(row, column)}: ${pesan}`;
  return { ...atCell(tabel, row, column), expected: null, message, cells };
}

/** Nothing where the figures agree; a remark where one was cut off; else a draft of the rule's own. */
export function drafAngka(banding: Perbandingan): Draf | null {
  const hasil = bandingkan(banding.tertulis, banding.seharusnya);
  if (hasil === "cocok") return null;
  const { tabel, row, column, tertulis, seharusnya, asal, cells } = banding;
  const cell = tabel.nama(row, column);
  const lama = tulisAngka(tertulis);
  const baru = tulisSeharusnya(seharusnya, {
    ...tertulis,
    persen: tertulis.persen || banding.persen === true,
  });
  const umum = {
    ...atCell(tabel, row, column),
    cells,
    expected: seharusnya.toNumber(),
    correction: banding.correction?.() ?? null,
  };
  if (hasil === "dipotong") {
    const message = `${cell} tertulis ${lama}: dipotong, bukan dibulatkan; ${asal} dibulatkan menjadi ${baru}.`;
    return { ...umum, rule: "dipotong", severity: "remark", message };
  }
  return {
    ...umum,
    ...(banding.severity ? { severity: banding.severity } : {}),
    ...(banding.jenis ? { jenis: banding.jenis } : {}),
    message: `${cell} tertulis ${lama}; ${asal} seharusnya ${baru}.`,
    angka: { tertulis, seharusnya },
  };
}

/** A cell with its figure, as a sentence names it: "D9 (80%)". */
export function sebut(tabel: BookTable, row: number, column: number): string {
  const teks = isiTertulis(tabel, row, column);
  return `${tabel.nama(row, column)} (${teks === "" ? "kosong" : teks.length > 24 ? "teks" : teks})`;
}
