import { remember } from "../domain/remember";
import type { BookTable } from "./book-table";
import { NamaIndeks } from "./nama-indeks";
import { namaIndikator } from "./nama-indikator";
import { ofHead, sasaranPerBaris } from "./sasaran";
import { byPlace } from "./sources";

/** What other tables say of an indikator; of two that say something else, the better source. */
export class Rujukan {
  readonly sasaran = new NamaIndeks<string>();
  readonly sumberData = new NamaIndeks<string>();

  constructor(tables: readonly BookTable[]) {
    for (const source of [...ofHead(tables)].sort(byPlace)) {
      const indikator = source.columns("indikator")[0];
      if (!indikator) continue;
      const sasaran = sasaranPerBaris(source);
      const names = namaIndikator(source, indikator);
      const sumber = source.columns("sumber_data")[0] ?? null;
      for (const row of source.table.rows) {
        const nama = names.get(row) ?? "";
        const own = sasaran.get(row);
        if (own) this.sasaran.add(nama, own);
        const data = source.text(row, sumber);
        if (data !== "") this.sumberData.add(nama, data);
      }
    }
  }
}

/** Of the tables of a ledger: asked for by each kind of table in which indicators are looked for. */
export const rujukanDari = remember((tables: readonly BookTable[]) => new Rujukan(tables));
