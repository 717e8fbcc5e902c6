import { areaName, columnName } from "../sheet/address";
import type { HitungResult } from "../tasks/hitung/result";
import type { NaskahTertulis } from "../session/results";
import type { Naskah } from "../tasks/naskah/naskah";
import type { Serapan } from "../tasks/hitung/serapan";

/** What the run found, decided and wrote, as `--json` gives it. */
export function reportOf(workbook: string, syncs: number, result: HitungResult) {
  const { tables, cells, serapan, skipped, judgements, ringkasan, rumusKantor } = result;
  return {
    workbook,
    syncs,
    tables: tables.map((table) => ({
      sheet: table.sheet,
      range: areaName(table.area),
      kind: table.kind,
      columns: table.columns.map(({ column, role, period, source }) => ({
        column: columnName(column),
        role,
        period,
        source,
      })),
      cells: cells
        .filter((cell) => cell.table === table.id)
        .map(({ cell, role, value, kategori, written, note, semula }) => ({
          cell,
          role,
          value,
          kategori,
          written,
          note,
          semula,
        })),
      serapan: serapanOf(serapan.find((spent) => spent.table === table.id)),
    })),
    skipped,
    judgements,
    rumusKantor: rumusKantor.map(({ column, ...rest }) => ({ column: columnName(column), ...rest })),
    ringkasan,
  };
}

/** Budget absorption per programme (level 0), kegiatan (1) and sub kegiatan (2); null for other tables. */
function serapanOf(spent: Serapan | undefined) {
  if (!spent) return null;
  const { rows, total } = spent;
  return {
    total,
    rows: rows.map(({ cell, level, nama, pagu, realisasi, persen }) => ({
      cell,
      level,
      nama,
      pagu,
      realisasi,
      persen,
    })),
  };
}

/** Where each table of a document came to stand, and what was not read; nothing where the input was a workbook. */
export function naskahOf(naskah: Naskah | null, diambil: NaskahTertulis | null) {
  if (naskah === null || diambil === null) return {};
  const tabel = diambil.lembar.map(({ lembar, tabel: { nomor, judul, bagian, halaman, baris, kolom } }) => ({
    ...{ lembar, nomor, judul, bagian, halaman, baris: baris.length, kolom },
  }));
  return { naskah: { tabel, takTerbaca: naskah.takTerbaca } };
}
