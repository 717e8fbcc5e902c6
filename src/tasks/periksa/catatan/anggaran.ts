import { SERATUS, persenDari } from "../../../domain/desimal";
import { formatPersen, formatRupiah } from "../../../domain/format";
import { sebut, type Draf, type Pemeriksaan, atCell } from "../draf";
import { tulisAngka } from "../kalimat";
import type { Column } from "../../../sheet/table";
import { conceptsOf } from "../../../sheet/wording";
import type { BookTable } from "../../../book/book-table";
import { pasanganAnggaran, type Pasangan } from "./pasangan";

/** Where more rows than this share exceed it, the column is no ceiling of the other (years, quarters). */
const BUKAN_PAGU = 0.3;

/** Spending above the budget: possible only by mistake, or by a change that is not printed. */
export function periksaMelebihiPagu(tabel: BookTable): Pemeriksaan {
  const hasil = pasanganAnggaran(tabel)
    .filter(({ first }) => isCeiling(first))
    .map((pair) => periksaPasangan(tabel, pair));
  return {
    diperiksa: hasil.reduce((sum, one) => sum + one.diperiksa, 0),
    draf: hasil.flatMap((one) => (one.draf.length > 1 + one.diperiksa * BUKAN_PAGU ? [] : one.draf)),
  };
}

/** A pagu; the target of a revenue may be exceeded, and a plan in percent holds no rupiah. */
function isCeiling({ path, unit }: Column): boolean {
  const words = conceptsOf(path.join(" "));
  return !words.has("persen") && unit !== "persen" && (words.has("anggaran") || !words.has("target"));
}

function periksaPasangan(tabel: BookTable, { first, second }: Pasangan): Pemeriksaan {
  const draf: Draf[] = [];
  let diperiksa = 0;
  for (const row of tabel.table.rows) {
    const pagu = tabel.angka(row.row, first.column);
    const realisasi = tabel.angka(row.row, second.column);
    if (!pagu || !realisasi) continue;
    diperiksa += 1;
    if (realisasi.nilai.lte(pagu.nilai) || realisasi.persen !== pagu.persen) continue;
    const cell = tabel.nama(row.row, second.column);
    draf.push({
      ...atCell(tabel, row.row, second.column),
      expected: null,
      message: `${cell}: realisasi ${tulisAngka(realisasi)} melebihi pagu ${sebut(tabel, row.row, first.column)} sebesar ${formatRupiah(realisasi.nilai.minus(pagu.nilai))}.`,
      cells: [tabel.nama(row.row, first.column)],
    });
  }
  return { diperiksa, draf };
}

/** Points of percent that work and money may lie apart before a reader asks why. */
const JAUH = 50;

/** Physical progress above 100, or far behind the money that was spent. */
export function periksaFisik(tabel: BookTable): Pemeriksaan {
  const draf: Draf[] = [];
  let diperiksa = 0;
  const [pair] = pasanganAnggaran(tabel);
  for (const { column } of tabel.columns("fisik")) {
    for (const row of tabel.table.rows) {
      const fisik = tabel.angka(row.row, column);
      const pagu = pair && tabel.angka(row.row, pair.first.column);
      const spent = pair && tabel.angka(row.row, pair.second.column);
      if (!fisik) continue;
      diperiksa += 1;
      const serapan = pagu && spent ? persenDari(spent.nilai, pagu.nilai) : null;
      const alasan = fisik.nilai.gt(SERATUS)
        ? "lebih dari 100%"
        : serapan?.minus(fisik.nilai).gt(JAUH)
          ? `jauh di bawah serapan ${formatPersen(serapan)}`
          : null;
      if (alasan === null) continue;
      draf.push({
        ...atCell(tabel, row.row, column),
        expected: null,
        message: `${tabel.nama(row.row, column)}: fisik ${formatPersen(fisik.nilai)} ${alasan}.`,
        cells: pair ? [tabel.nama(row.row, pair.second.column)] : [],
      });
    }
  }
  return { diperiksa, draf };
}
