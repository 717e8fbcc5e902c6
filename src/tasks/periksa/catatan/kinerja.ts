import { samakanSatuan } from "../../../domain/samakan-satuan";
import { normalizeNama } from "../../../domain/nama";
import { namedDirection } from "../../../calculation/rule/named-direction";
import type { Column, Row } from "../../../sheet/table";
import { conceptsOf } from "../../../sheet/words/wording";
import type { Buku, Catatan } from "../buku";
import { drafCatatan, sebut, type Pemeriksaan } from "../draf";
import { singkat, tulisAngka } from "../kalimat";
import type { BookTable } from "../../../book/book-table";
import { pasanganKinerja, type Pasangan } from "./pasangan";

/** A check of target and realisasi of every indikator; the sentence says what is odd. */
function tiapPasangan(
  tabel: BookTable,
  periksa: (row: Row, pair: Pasangan) => { readonly column: number; readonly pesan: string } | null,
): Pemeriksaan {
  return pasanganKinerja(tabel).flatMap((pair) =>
    tabel.rows.map((row) => {
      const found = periksa(row, pair);
      const cells = [pair.first, pair.second].map(({ column }) => tabel.nama(row.row, column));
      return found && drafCatatan(tabel, row.row, found.column, { pesan: found.pesan, cells });
    }),
  );
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
  if (columns.length > TAHUN_RENCANA) return [];
  const rows = tabel.table.rows.filter(({ kind }) => kind === "data");
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const before = tahunLalu(tabel, buku, row, column);
      const target = tabel.angka(row.row, column.column);
      if (!before || !target || before.angka.persen !== target.persen) return [];
      if (target.nilai.gte(before.angka.nilai) || namedDirection(row).polaritas === "turun") return null;
      const place = `${before.tabel.table.sheet}!${before.tabel.nama(before.row, before.column)}`;
      return drafCatatan(tabel, row.row, column.column, {
        pesan: `target ${String(column.period)} sebesar ${tulisAngka(target)} lebih rendah daripada realisasi ${String(before.period)} sebesar ${tulisAngka(before.angka)} (${place}).`,
        cells: [place],
      });
    }),
  );
}

/** The realisasi of the year before a target, asked once for each: of the first table that holds the target. */
function tahunLalu(tabel: BookTable, buku: Buku, row: Row, { period }: Column): Catatan | undefined {
  const entries = buku.catatan(row.label);
  const first = entries.find((one) => one.role === "target" && one.period === period);
  if (first?.tabel !== tabel || first.row !== row.row) return undefined;
  const year = String(Number(period) - 1);
  return entries.find((one) => one.role === "realisasi" && one.period === year && !isCumulative(one));
}

/** "Realisasi s/d 2022" holds several years: the target of one is no less for being below it. */
function isCumulative({ tabel, column }: Catatan): boolean {
  const own = tabel.table.columns.find((other) => other.column === column);
  return own !== undefined && conceptsOf(own.path.join(" ")).has("kumulatif");
}

/** Shorter names are shared by many rows. */
const NAMA_PENDEK = 15;

/** The same indikator twice in one table, with the same target; blanks, dashes and dots are none. */
export function periksaIndikatorGanda(tabel: BookTable): Pemeriksaan {
  const [indikator] = tabel.columns("indikator");
  const [target] = tabel.columns("target");
  if (!indikator || !target || tabel.table.laid?.perPeriod === true) return [];
  const seen = new Map<string, Row>();
  return tabel.table.rows.flatMap((row): Pemeriksaan => {
    const text = tabel.grid.text(row.row, indikator.column);
    if (row.kind === "skip" || text.length < NAMA_PENDEK || tabel.grid.isCovered(row.row, indikator.column))
      return [];
    const due = tabel.grid.text(row.row, target.column);
    if (!/[\p{L}\d]/u.test(due)) return [];
    const key = `${normalizeNama(text)}|${due}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, row);
      return [null];
    }
    const other = tabel.nama(first.row, indikator.column);
    const draf = drafCatatan(tabel, row.row, indikator.column, {
      pesan: `indikator "${singkat(text)}" dengan target yang sama sudah ada di ${other}. Pastikan tidak dihitung dua kali.`,
      cells: [other],
    });
    return [{ ...draf, published: singkat(text, 120) }];
  });
}
