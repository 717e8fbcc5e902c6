import type { Column, Row } from "../../../sheet/table";
import { nilaiSeharusnya, kolomTurunan } from "../aturan/kolom-turunan";
import type { Draf, Pemeriksaan } from "../draf";
import { koreksiNilai } from "../koreksi";
import type { TabelPeriksa } from "../tabel-periksa";

/** Excel errors: wrong where the row's inputs give a figure, a remark where there is nothing to compute. */
export function periksaGalat(tabel: TabelPeriksa): Pemeriksaan {
  const draf: Draf[] = [];
  for (const row of tabel.table.rows) {
    for (const column of tabel.table.columns) {
      const value = tabel.grid.value(row.row, column.column);
      if (typeof value !== "string" || !value.startsWith("#")) continue;
      const read = tabel.read(row.row, column.column);
      if (read.jenis === "galat") draf.push(drafGalat(tabel, row, column, read.galat));
    }
  }
  return { diperiksa: draf.length, draf };
}

function drafGalat(tabel: TabelPeriksa, row: Row, column: Column, galat: string): Draf {
  const kolom = kolomTurunan(tabel).find(({ derived }) => derived.column === column);
  const nilai = kolom ? nilaiSeharusnya(tabel, row, kolom.cara) : null;
  const cell = tabel.nama(row.row, column.column);
  const umum = { tabel, row: row.row, column: column.column, published: galat, cells: [] };
  if (nilai === null) {
    const message = `${cell} berisi galat ${galat}: angkanya tidak dapat dihitung. Perbaiki masukannya, atau tulis "-".`;
    return { ...umum, severity: "remark", expected: null, message };
  }
  return {
    ...umum,
    severity: "error",
    expected: nilai.toNumber(),
    message: `${cell} berisi galat ${galat}, padahal kedua masukannya ada.`,
    correction: koreksiNilai(tabel, row.row, column, nilai, kolom?.derived.calculation.rule !== "sisa"),
  };
}
