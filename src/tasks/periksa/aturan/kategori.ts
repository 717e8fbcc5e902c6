import type { DerivedColumn } from "../../../calculation/columns/column-plan";
import { type Desimal, bulatkan } from "../../../domain/desimal";
import { firstOf } from "../../../domain/items";
import type { Pengaturan } from "../../../domain/pengaturan";
import { aturanUntuk, nilaiIndeks } from "../../../calculation/cells/grade";
import type { Skala } from "../../../domain/skala";
import {
  celahDi,
  denganSebutan,
  findSkala,
  kategorikan,
  SKALA_BAKU,
  SKALA_CAPAIAN,
  SKALA_OTOMATIS,
} from "../../../domain/skala-baku";
import { formatPersen } from "../../../domain/format";
import type { Row } from "../../../sheet/table";
import type { Draf, Pemeriksaan } from "../draf";
import { koreksiTeks } from "../koreksi";
import type { BookTable } from "../../../book/book-table";
import { kolomTurunan, nilaiSeharusnya } from "./kolom-turunan";

/** The class printed beside a capaian against the workbook's own scale, else the preset that fits best: no formula of the office. */
export function periksaKategori(tabel: BookTable): Pemeriksaan {
  return tabel.plan.derived
    .filter(({ rule }) => rule.id === "kategori")
    .flatMap((derived) => periksaKolom(tabel, derived));
}

interface Sel {
  readonly row: Row;
  readonly tertulis: string;
  /** The printed capaian first, then the one that its inputs give. */
  readonly capaian: readonly Desimal[];
}

function periksaKolom(tabel: BookTable, derived: DerivedColumn): Pemeriksaan {
  const { expression } = derived.rule;
  if (expression.kind !== "grade") return [];
  const { of, khusus } = expression;
  const tercetak = bacaSel(tabel, derived.column.column, of);
  const sel =
    khusus === "mutu"
      ? tercetak.map((cell) => ({ ...cell, capaian: cell.capaian.map(nilaiIndeks) }))
      : tercetak;
  const aturan = aturanUntuk(tabel.pengaturan, khusus, tabel.table.sheet);
  const skala = aturan && pilihSkala(aturan, tabel, sel);
  if (!skala) return [];
  const wrong = sel.filter((cell) => !isSesuai(cell, skala, tabel));
  const isOther = sel.length >= 4 && wrong.length * 2 > sel.length;
  const isGuessed = khusus === null && !isSatuSatunya(tabel, sel);
  const isOpen = isOther || isGuessed;
  return sel.map((cell): Draf | null => {
    if (!wrong.includes(cell)) return null;
    const doubt = isOther || (isOpen && isBerurutan(cell, sel, skala));
    if (doubt && isGuessed && tabel.grid.hasFormula(cell.row.row, derived.column.column)) return null;
    const found = drafKategori(tabel, derived, of, cell, skala);
    return doubt ? { ...found, rule: "cara-hitung-lain", severity: "remark", correction: null } : found;
  });
}

/** Whether the bounds are known: the office printed or chose them, or one scale alone has these names. */
function isSatuSatunya(tabel: BookTable, sel: readonly Sel[]): boolean {
  if (typeof tabel.pengaturan.skala !== "string" || tabel.pengaturan.skala !== SKALA_OTOMATIS) return true;
  return SKALA_CAPAIAN.filter((skala) => isBernama(skala, sel)).length === 1;
}

/** Whether other bounds of the same classes would make the cell right: no better class has a lower capaian. */
function isBerurutan(cell: Sel, sel: readonly Sel[], { kelas }: Skala): boolean {
  const rank = ({ tertulis }: Sel): number => kelas.findIndex(({ nama }) => kunci(nama) === kunci(tertulis));
  const own = rank(cell);
  return sel.every((other) => {
    const gap = rank(other) - own;
    const more = firstOf(other.capaian).cmp(firstOf(cell.capaian));
    return gap === 0 || more === 0 || gap > 0 === more < 0;
  });
}

function bacaSel(tabel: BookTable, column: number, of: number): Sel[] {
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
function pilihSkala(pengaturan: Pengaturan, tabel: BookTable, sel: readonly Sel[]): Skala | null {
  const chosen = findSkala(pengaturan);
  const own = [chosen, denganSebutan(chosen)].find((skala) => isBernama(skala, sel));
  if (own) return own;
  const fits = SKALA_BAKU.filter((skala) => isBernama(skala, sel)).map((skala) => ({
    skala,
    cocok: sel.filter((cell) => isSesuai(cell, skala, tabel)).length,
  }));
  const best = fits.sort((a, b) => b.cocok - a.cocok)[0];
  return best && best.cocok * 2 > sel.length ? best.skala : null;
}

/** Whether most of the printed names are those of the scale. */
function isBernama(skala: Skala, sel: readonly Sel[]): boolean {
  const own = new Set(skala.kelas.map((kelas) => kunci(kelas.nama)));
  const names = [...new Set(sel.map((cell) => kunci(cell.tertulis)))];
  return names.filter((name) => own.has(name)).length * 2 > names.length;
}

function isSesuai({ tertulis, capaian }: Sel, skala: Skala, tabel: BookTable): boolean {
  const { pembulatanKategori } = tabel.pengaturan;
  if (capaian.some((nilai) => celahDi(nilai, skala, pembulatanKategori) !== null)) return true;
  return capaian.some((nilai) =>
    [nilai, bulatkan(nilai, 0)].some(
      (value) => kunci(kategorikan(value, skala, pembulatanKategori).nama) === kunci(tertulis),
    ),
  );
}

function drafKategori(
  tabel: BookTable,
  derived: DerivedColumn,
  of: number,
  { row, tertulis, capaian }: Sel,
  skala: Skala,
): Draf {
  const column = derived.column.column;
  const kelas = kategorikan(firstOf(capaian), skala, tabel.pengaturan.pembulatanKategori);
  const cell = tabel.nama(row.row, column);
  const figure = tabel.nama(row.row, of);
  return {
    tabel,
    row: row.row,
    column,
    published: tertulis,
    expected: kelas.nama,
    message: `${cell} tertulis "${tertulis}"; capaian di ${figure} (${formatPersen(firstOf(capaian))}) termasuk "${kelas.nama}" menurut skala ${skala.nama}.`,
    cells: [figure],
    correction: koreksiTeks(tabel, row.row, column, kelas.nama),
  };
}

/** The lowest class of LAN's four is printed as "Tidak Berhasil" or "Kurang Berhasil". */
function kunci(nama: string): string {
  return nama
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim()
    .replace(/^(tidak|belum) berhasil$/, "kurang berhasil");
}
