import type { Desimal } from "../../../domain/desimal";
import { isFigur, type Figur, type Isi } from "../../../book/figure";
import type { Jumlah } from "../anggaran/jumlah";
import type { ReportCell } from "../report";
import { jumlahSel } from "./rumus";

/** The cells of report rows, made from what the workbook holds. */

export const KOSONG: ReportCell = { kind: "kosong" };
/** So many of them beside one another. */
export function kosong(count: number): ReportCell[] {
  return Array.from({ length: count }, () => KOSONG);
}

/** Where a figure belongs and there is none. */
export const TANPA_ANGKA: ReportCell = { kind: "teks", text: "–" };
const PERCENT_DECIMALS = 2;

export function teks(text: string, rumus?: string): ReportCell {
  return rumus === undefined ? { kind: "teks", text } : { kind: "teks", text, rumus };
}

export function tebal(text: string): ReportCell {
  return { kind: "teks", text, bold: true };
}

export function isian(saran: string): ReportCell {
  return { kind: "isian", saran };
}

/** A target or realisasi as it stands in the workbook; its unit in the cell where no column names it. */
export function isiSel(isi: Isi | null, withUnit: boolean): ReportCell {
  if (isi === null) return TANPA_ANGKA;
  if (!isFigur(isi)) return teks(isi.teks);
  const { nilai, persen, satuan, desimal: decimals, sel: source, tertulis } = isi;
  if (tertulis !== undefined) return teks(tertulis);
  const style = persen ? "persen" : "angka";
  const unit = withUnit && !persen ? satuan : "";
  return { kind: "angka", value: nilai.toNumber(), style, decimals, satuan: unit, source };
}

/** Live, where no cell holds the figure. */
export function denganRumus(cell: ReportCell, rumus: string | null): ReportCell {
  return cell.kind === "angka" && cell.source === null && rumus !== null ? { ...cell, rumus } : cell;
}

interface Pilihan {
  readonly rumus?: string | null;
  readonly gagal?: boolean;
}

/** A share in percent, with two decimals. */
export function persen(nilai: Desimal | Figur | null, { rumus, gagal }: Pilihan = {}): ReportCell {
  if (nilai === null) return TANPA_ANGKA;
  const figur = "nilai" in nilai ? nilai : { nilai, sel: null };
  return {
    ...{ kind: "angka", value: figur.nilai.toNumber(), style: "persen", decimals: PERCENT_DECIMALS },
    ...{ satuan: "", source: figur.sel },
    ...(rumus && figur.sel === null ? { rumus } : {}),
    ...(gagal ? { gagal } : {}),
  } as const;
}

/** A count or a difference in the unit of its operands. */
export function angka(nilai: Desimal, decimals: number, rumus?: string): ReportCell {
  return dihitung("angka", nilai, decimals, rumus);
}

/** A difference of percentages, in points. */
export function poin(nilai: Desimal, rumus?: string): ReportCell {
  return { ...dihitung("angka", nilai, PERCENT_DECIMALS, rumus), satuan: "poin" };
}

/** An amount that the workbook holds in one cell or more. */
export function rupiah(jumlah: Jumlah | null): ReportCell {
  if (jumlah === null) return KOSONG;
  const cells = jumlah.sel ?? [];
  if (cells.length > 1) return dihitung("rupiah", jumlah.nilai, 0, jumlahSel(cells));
  return { ...dihitung("rupiah", jumlah.nilai, 0), source: cells[0] ?? null };
}

/** An amount that was computed from others. */
export function rupiahDihitung(nilai: Desimal | null, rumus?: string): ReportCell {
  return nilai === null ? KOSONG : dihitung("rupiah", nilai, 0, rumus);
}

type SelAngka = Extract<ReportCell, { kind: "angka" }>;

function dihitung(style: SelAngka["style"], nilai: Desimal, decimals: number, rumus?: string): SelAngka {
  const cell: SelAngka = {
    kind: "angka",
    value: nilai.toNumber(),
    style,
    decimals,
    satuan: "",
    source: null,
  };
  return rumus === undefined ? cell : { ...cell, rumus };
}
