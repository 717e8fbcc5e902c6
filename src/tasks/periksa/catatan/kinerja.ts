import { samakanSatuan } from "../../../domain/samakan-satuan";
import { normalizeNama } from "../../../domain/nama";
import { suggestPolaritas } from "../../../domain/polaritas";
import type { Row } from "../../../sheet/table";
import { conceptsOf } from "../../../sheet/wording";
import type { Buku, Catatan } from "../buku";
import { sebut, TIDAK_ADA, type Draf, type Pemeriksaan, atCell } from "../draf";
import { singkat, tulisAngka } from "../kalimat";
import type { BookTable } from "../../../book/book-table";
import { pasanganKinerja, type Pasangan } from "./pasangan";

/** A check of target and realisasi of every indikator; the sentence says what is odd. */
function tiapPasangan(
  tabel: BookTable,
  periksa: (row: Row, pair: Pasangan) => { readonly column: number; readonly pesan: string } | null,
): Pemeriksaan {
  const draf: Draf[] = [];
  let diperiksa = 0;
  for (const pair of pasanganKinerja(tabel)) {
    for (const row of tabel.table.rows) {
      if (row.kind !== "data" && row.kind !== "subtotal") continue;
      diperiksa += 1;
      const found = periksa(row, pair);
      if (!found) continue;
      draf.push({
        ...atCell(tabel, row.row, found.column),
        expected: null,
        message: `${tabel.nama(row.row, found.column)}: ${found.pesan}`,
        cells: [pair.first, pair.second].map(({ column }) => tabel.nama(row.row, column)),
      });
    }
  }
  return { diperiksa, draf };
}

/** A target without its realisasi, in a column where others have one. */
export function periksaRealisasiKosong(tabel: BookTable): Pemeriksaan {
  const started = pasanganKinerja(tabel).filter(({ second }) =>
    tabel.table.rows.some((row) => tabel.angka(row.row, second.column) !== null),
  );
  return tiapPasangan(tabel, (row, { first, second }) => {
    const empty = tabel.grid.isBlank(row.row, second.column) && !tabel.grid.isCovered(row.row, second.column);
    const due = tabel.angka(row.row, first.column);
    if (!empty || !due || !started.some((pair) => pair.second === second)) return null;
    return {
      column: second.column,
      pesan: `realisasi kosong, padahal targetnya ${sebut(tabel, row.row, first.column)}.`,
    };
  });
}

export function periksaTargetNol(tabel: BookTable): Pemeriksaan {
  return tiapPasangan(tabel, (row, { first, second }) => {
    const target = tabel.angka(row.row, first.column);
    if (!target?.nilai.isZero() || !tabel.angka(row.row, second.column)) return null;
    return { column: first.column, pesan: "target 0: capaiannya tidak dapat dihitung." };
  });
}

/** Target and realisasi that no reading makes comparable: 10 % beside 34.019.900. */
export function periksaSatuan(tabel: BookTable): Pemeriksaan {
  return tiapPasangan(tabel, (row, { first, second }) => {
    const [target, realisasi] = [tabel.angka(row.row, first.column), tabel.angka(row.row, second.column)];
    if (!target || !realisasi || samakanSatuan(target, realisasi, tabel.operands.satuan(row.row)))
      return null;
    return {
      column: second.column,
      pesan: `realisasi ${tulisAngka(realisasi)} tidak dapat dibandingkan dengan target ${sebut(tabel, row.row, first.column)}: periksa satuannya.`,
    };
  });
}

/** More years than this are a plan, whose targets were set before anything was reached. */
const TAHUN_RENCANA = 3;

/** A target below what was already reached the year before. */
export function periksaTargetTurun(tabel: BookTable, buku: Buku): Pemeriksaan {
  const columns = tabel.columns("target").filter((column) => column.period !== null);
  if (columns.length === 0 || columns.length > TAHUN_RENCANA) return TIDAK_ADA;
  const draf: Draf[] = [];
  let diperiksa = 0;
  for (const row of tabel.table.rows) {
    if (row.kind !== "data") continue;
    const entries = buku.catatan(row.label);
    for (const { column, period } of columns) {
      const target = tabel.angka(row.row, column);
      const first = entries.find((one) => one.role === "target" && one.period === period);
      if (!target || first?.tabel !== tabel || first.row !== row.row) continue;
      const before = entries.find(
        (one) => one.role === "realisasi" && one.period === String(Number(period) - 1) && !isCumulative(one),
      );
      if (!before || before.angka.persen !== target.persen) continue;
      diperiksa += 1;
      if (target.nilai.gte(before.angka.nilai) || suggestPolaritas(row.label).polaritas === "turun") continue;
      const place = `${before.tabel.table.sheet}!${before.tabel.nama(before.row, before.column)}`;
      draf.push({
        ...atCell(tabel, row.row, column),
        expected: null,
        message: `${tabel.nama(row.row, column)}: target ${String(period)} sebesar ${tulisAngka(target)} lebih rendah daripada realisasi ${String(Number(period) - 1)} sebesar ${tulisAngka(before.angka)} (${place}).`,
        cells: [place],
      });
    }
  }
  return { diperiksa, draf };
}

/** "Realisasi s/d 2022" holds several years: the target of one is no less for being below it. */
function isCumulative({ tabel, column }: Catatan): boolean {
  const own = tabel.table.columns.find((other) => other.column === column);
  return own !== undefined && conceptsOf(own.path.join(" ")).has("kumulatif");
}

/** Shorter names are shared by many rows. */
const NAMA_PENDEK = 15;

/** The same indikator twice in one table, with the same target. */
export function periksaIndikatorGanda(tabel: BookTable): Pemeriksaan {
  const [indikator] = tabel.columns("indikator");
  const [target] = tabel.columns("target");
  if (!indikator || !target || tabel.table.laid?.perPeriod === true) return TIDAK_ADA;
  const seen = new Map<string, Row>();
  const draf: Draf[] = [];
  for (const row of tabel.table.rows) {
    const text = tabel.grid.text(row.row, indikator.column);
    if (row.kind === "skip" || text.length < NAMA_PENDEK || tabel.grid.isCovered(row.row, indikator.column))
      continue;
    const key = `${normalizeNama(text)}|${tabel.grid.text(row.row, target.column)}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, row);
      continue;
    }
    const cell = tabel.nama(row.row, indikator.column);
    const other = tabel.nama(first.row, indikator.column);
    draf.push({
      tabel,
      row: row.row,
      column: indikator.column,
      published: singkat(text, 120),
      expected: null,
      message: `${cell}: indikator "${singkat(text)}" dengan target yang sama sudah ada di ${other}. Pastikan tidak dihitung dua kali.`,
      cells: [other],
    });
  }
  return { diperiksa: seen.size, draf };
}
