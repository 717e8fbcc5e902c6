import { changeOf } from "../../../calculation/columns/year-on-year";
import { officeFormula } from "../../../calculation/rule/own-formula";
import type { BookTable } from "../../../book/book-table";
import type { Column } from "../../../sheet/table";
import { drafAngka, sebut, type Draf, type Pemeriksaan } from "../draf";

/** "Tahun | Produksi | Pertumbuhan (%)", one year below the other: each change against the row of the year before. */
export function periksaTahunBaris(tabel: BookTable): Pemeriksaan {
  return tabel.table.columns.flatMap((column) => periksaKolom(tabel, column));
}

function periksaKolom(tabel: BookTable, column: Column): (Draf | null)[] {
  const { yearOnYear } = column;
  if (!yearOnYear) return [];
  const { of, relative, before } = yearOnYear;
  return tabel.rows.flatMap((row) => {
    const earlier = tabel.rows.find((own) => own.row === before.get(row.row));
    const tertulis = tabel.angka(row.row, column.column);
    if (!earlier || !tertulis || officeFormula(tabel.grid, row.row, column.column) !== null) return [];
    const seharusnya = changeOf({ of, relative }, earlier, row, tabel.operands);
    if (seharusnya === null) return [];
    const cells = [earlier, row].map((own) => tabel.nama(own.row, of));
    const inputs = [earlier, row].map((own) => sebut(tabel, own.row, of)).join(" ke ");
    const asal = `perubahan dari ${inputs}${relative ? ", dalam persen," : ""}`;
    return [drafAngka({ tabel, row: row.row, column: column.column, tertulis, seharusnya, asal, cells })];
  });
}
