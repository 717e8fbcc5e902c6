import type { Desimal } from "../../../domain/desimal";
import { bulatkan } from "../../../domain/desimal";
import type { Skala } from "../../../domain/skala";
import { findSkala, kategorikan, SKALA_BAKU } from "../../../domain/skala-baku";
import { formatPersen } from "../../../domain/format";
import type { Row } from "../../../sheet/table";
import type { DerivedColumn } from "../../hitung/calculation";
import type { Draf, Pemeriksaan } from "../draf";
import { koreksiTeks } from "../koreksi";
import type { TabelPeriksa } from "../tabel-periksa";
import { kolomTurunan, nilaiSeharusnya } from "./kolom-turunan";

/** The class printed beside a capaian against the scale: the workbook's own, else the preset that fits best. */
export function periksaKategori(tabel: TabelPeriksa): Pemeriksaan {
  const hasil = tabel.plan.derived
    .filter(({ calculation }) => calculation.rule === "kategori")
    .map((derived) => periksaKolom(tabel, derived));
  return {
    diperiksa: hasil.reduce((sum, one) => sum + one.diperiksa, 0),
    draf: hasil.flatMap((one) => one.draf),
  };
}

interface Sel {
  readonly row: Row;
  readonly tertulis: string;
  /** The printed capaian first, then the one that its inputs give. */
  readonly capaian: readonly Desimal[];
}

function periksaKolom(tabel: TabelPeriksa, derived: DerivedColumn): Pemeriksaan {
  if (derived.calculation.rule !== "kategori") return { diperiksa: 0, draf: [] };
  const of = derived.calculation.of;
  const sel = bacaSel(tabel, derived.column.column, of);
  const skala = pilihSkala(tabel, sel);
  if (!skala) return { diperiksa: 0, draf: [] };
  const wrong = sel.filter((cell) => !isSesuai(cell, skala, tabel));
  const severity =
    sel.length >= 4 && wrong.length * 2 > sel.length ? ("remark" as const) : ("error" as const);
  const draf = wrong.map((cell): Draf => ({ ...drafKategori(tabel, derived, of, cell, skala), severity }));
  return { diperiksa: sel.length, draf };
}

function bacaSel(tabel: TabelPeriksa, column: number, of: number): Sel[] {
  const kolom = kolomTurunan(tabel).find(({ derived }) => derived.column.column === of);
  return tabel.table.rows.flatMap((row) => {
    const tertulis = tabel.grid.text(row.row, column);
    const angka = tabel.angka(row.row, of);
    if (row.kind === "group" || row.kind === "skip" || tertulis === "" || !angka) return [];
    const exact = kolom ? nilaiSeharusnya(tabel, row, kolom.cara) : null;
    return [{ row, tertulis, capaian: exact ? [angka.nilai, exact] : [angka.nilai] }];
  });
}

/** The chosen scale where the printed names are its own, else the preset with these names that fits most rows. */
function pilihSkala(tabel: TabelPeriksa, sel: readonly Sel[]): Skala | null {
  const chosen = findSkala(tabel.pengaturan);
  const names = new Set(sel.map((cell) => kunci(cell.tertulis)));
  const knows = (skala: Skala): boolean => {
    const own = new Set(skala.kelas.map((kelas) => kunci(kelas.nama)));
    return [...names].filter((name) => own.has(name)).length * 2 > names.size;
  };
  if (knows(chosen)) return chosen;
  const fits = SKALA_BAKU.filter(knows).map((skala) => ({
    skala,
    cocok: sel.filter((cell) => isSesuai(cell, skala, tabel)).length,
  }));
  const best = fits.sort((a, b) => b.cocok - a.cocok)[0];
  return best && best.cocok * 2 > sel.length ? best.skala : null;
}

function isSesuai({ tertulis, capaian }: Sel, skala: Skala, tabel: TabelPeriksa): boolean {
  const { pembulatanKategori } = tabel.pengaturan;
  return capaian.some((nilai) =>
    [nilai, bulatkan(nilai, 0)].some(
      (value) => kunci(kategorikan(value, skala, pembulatanKategori).nama) === kunci(tertulis),
    ),
  );
}

function drafKategori(
  tabel: TabelPeriksa,
  derived: DerivedColumn,
  of: number,
  { row, tertulis, capaian }: Sel,
  skala: Skala,
): Draf {
  const column = derived.column.column;
  const kelas = kategorikan(capaian[0]!, skala, tabel.pengaturan.pembulatanKategori);
  const cell = tabel.nama(row.row, column);
  const figure = tabel.nama(row.row, of);
  return {
    tabel,
    row: row.row,
    column,
    published: tertulis,
    expected: kelas.nama,
    message: `${cell} tertulis "${tertulis}"; ${figure} ${formatPersen(capaian[0]!)} termasuk "${kelas.nama}" menurut skala ${skala.nama}.`,
    cells: [figure],
    correction: koreksiTeks(tabel, row.row, column, kelas.nama),
  };
}

function kunci(nama: string): string {
  return nama
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}
