import { NOL } from "../../../domain/desimal";
import { columnName } from "../../../sheet/address";
import { officeFormula } from "../../../calculation/rule/own-formula";
import type { Column } from "../../../sheet/table";
import type { BookTable } from "../../../book/book-table";
import { drafAngka, type Draf, type Pemeriksaan } from "../draf";
import { rentang } from "../kalimat";
import { isSama } from "./sama-jumlah";

/** Columns that add up another one from the first row to their own ("Realisasi Kumulatif" beside months). */
export function periksaKumulatif(tabel: BookTable): Pemeriksaan {
  return tabel.table.columns.flatMap((column) =>
    column.running === undefined ? [] : periksaKolom(tabel, column, column.running),
  );
}

function periksaKolom(tabel: BookTable, { column }: Column, of: number): (Draf | null)[] {
  const drafts: (Draf | null)[] = [];
  const rows = tabel.table.rows.filter(({ kind }) => kind === "data");
  let seharusnya = NOL;
  for (const [index, row] of rows.entries()) {
    const own = tabel.angka(row.row, of);
    if (own === null) break;
    seharusnya = seharusnya.plus(own.nilai);
    const tertulis = tabel.angka(row.row, column);
    if (!tertulis || officeFormula(tabel.grid, row.row, column) !== null) continue;
    const members = rows.slice(0, index + 1);
    const cells = members.map((member) => tabel.nama(member.row, of));
    const asal = `jumlah sejak baris pertama di kolom ${columnName(of)} (${rentang(cells)})`;
    const isRight = isSama(tertulis.nilai, seharusnya, tabel, members, column);
    drafts.push(
      isRight
        ? null
        : drafAngka({ tabel, row: row.row, column, tertulis, seharusnya, asal, cells, jenis: "jumlah" }),
    );
  }
  return drafts;
}
