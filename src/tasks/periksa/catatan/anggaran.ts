import { leavesOf } from "../../../domain/expression";
import { SERATUS, persenDari } from "../../../domain/desimal";
import { formatPersen, formatRupiah } from "../../../domain/format";
import { drafCatatan, sebut, type Pemeriksaan } from "../draf";
import { tulisAngka } from "../kalimat";
import type { Column, Row } from "../../../sheet/table";
import { conceptsOf } from "../../../sheet/words/wording";
import type { BookTable } from "../../../book/book-table";
import { pasanganAnggaran, type Pasangan } from "./pasangan";

/** Where more rows than this share exceed it, the column is no ceiling of the other (years, quarters). */
const BUKAN_PAGU = 0.3;

/** Spending above the budget: possible only by mistake, or by a change that is not printed. */
export function periksaMelebihiPagu(tabel: BookTable): Pemeriksaan {
  return pasanganAnggaran(tabel)
    .filter(({ first, second }) => isCeiling(first) && !isPart(first, second))
    .flatMap((pair) => {
      const hasil = periksaPasangan(tabel, pair);
      const lebih = hasil.filter((one) => one !== null).length;
      return lebih > 1 + hasil.length * BUKAN_PAGU ? hasil.map(() => null) : hasil;
    });
}

/** "TW I | TW II | Jumlah Realisasi": what adds a column up spends nothing of it. */
function isPart({ column }: Column, { parts }: Column): boolean {
  return parts?.columns.includes(column) === true;
}

/** A pagu; the target of a revenue may be exceeded, and a plan in percent holds no rupiah. */
function isCeiling({ path, unit }: Column): boolean {
  const words = conceptsOf(path.join(" "));
  const isPagu = /\b(pagu|anggaran|dpa|dppa|dipa|belanja)\b/i.test(path.join(" "));
  return !words.has("persen") && unit !== "persen" && (isPagu || !words.has("target"));
}

function periksaPasangan(tabel: BookTable, { first, second }: Pasangan): Pemeriksaan {
  const belanja = barisBelanja(tabel.table.rows);
  return belanja.flatMap(({ row }) => {
    const pagu = tabel.angka(row, first.column);
    const realisasi = tabel.angka(row, second.column);
    if (!pagu || !realisasi) return [];
    if (realisasi.nilai.lte(pagu.nilai) || realisasi.persen !== pagu.persen) return null;
    return drafCatatan(tabel, row, second.column, {
      pesan: `realisasi ${tulisAngka(realisasi)} melebihi pagu ${sebut(tabel, row, first.column)} sebesar ${formatRupiah(realisasi.nilai.minus(pagu.nilai))}.`,
      cells: [tabel.nama(row, first.column)],
    });
  });
}

const BAGIAN_APBD =
  /^\W*((\d|[a-z]|[ivx]{1,4})[.)]?\s+)?((jumlah|total)\s+)?(pendapatan|penerimaan|belanja|beban|pengeluaran|pembiayaan)\b/i;
const DITERIMA = /^(pendapatan|penerimaan|pembiayaan)$/i;

/** Without revenue, receipts and balances, which nothing limits: those below "PENDAPATAN", up to "BELANJA". */
function barisBelanja(rows: readonly Row[]): Row[] {
  let bagian = "";
  return rows.filter(({ label, kind }) => {
    bagian = BAGIAN_APBD.exec(label)?.at(-1) ?? bagian;
    return kind !== "balance" && !DITERIMA.test(bagian);
  });
}

/** Points of percent that work and money may lie apart before a reader asks why. */
const JAUH = 50;

/** "Fisik › Ren › % | %": the second is the first by the weight of the row, and no progress of it. */
function isTertimbang(tabel: BookTable, { definitions }: Column): boolean {
  const fisik = tabel.columns("fisik").map(({ column }) => column);
  const dibaca = definitions.flatMap(({ expression }) => leavesOf(expression));
  return dibaca.length > 1 && dibaca.some((column) => fisik.includes(column));
}

/** Physical progress above 100, or far behind the money that was spent. */
export function periksaFisik(tabel: BookTable): Pemeriksaan {
  const [pair] = pasanganAnggaran(tabel);
  const columns = tabel.columns("fisik").filter((column) => !isTertimbang(tabel, column));
  return columns.flatMap(({ column }) =>
    tabel.table.rows.flatMap(({ row }) => {
      const fisik = tabel.angka(row, column);
      const pagu = pair && tabel.angka(row, pair.first.column);
      const spent = pair && tabel.angka(row, pair.second.column);
      if (!fisik) return [];
      const serapan = pagu && spent ? persenDari(spent.nilai, pagu.nilai) : null;
      const alasan = fisik.nilai.gt(SERATUS)
        ? "lebih dari 100%"
        : serapan?.minus(fisik.nilai).gt(JAUH)
          ? `jauh di bawah serapan ${formatPersen(serapan)}`
          : null;
      if (alasan === null) return null;
      return drafCatatan(tabel, row, column, {
        pesan: `fisik ${formatPersen(fisik.nilai)} ${alasan}.`,
        cells: pair ? [tabel.nama(row, pair.second.column)] : [],
      });
    }),
  );
}
