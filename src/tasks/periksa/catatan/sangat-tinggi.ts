import { formatAngka } from "../../../domain/format";
import { CAPAIAN_ROLES } from "../../../domain/roles";
import { isAgainstPlan } from "../../../calculation/rule/against-plan";
import { firstOf } from "../../../domain/items";
import { columnName } from "../../../sheet/address";
import { kolomTurunan, type KolomTurunan, type SelTurunan } from "../aturan/kolom-turunan";
import { drafCatatan, type Draf, type Pemeriksaan } from "../draf";
import { tulisAngka } from "../kalimat";
import type { BookTable } from "../../../book/book-table";

/** Above this a reader asks whether the target was one. */
const SANGAT_TINGGI = 150;
/** So many of a column, more than half of it, have one cause: it is said once. */
const BANYAK = 8;

const TANYA = "Periksa apakah targetnya terlalu rendah, atau satuan target dan realisasinya berbeda.";

/** Capaian far beyond the target, right as they are computed. */
export function periksaSangatTinggi(tabel: BookTable): Pemeriksaan {
  return kolomTurunan(tabel)
    .filter(({ derived }) => isAgainstPlan(tabel.table, tabel.plan.derived, derived))
    .flatMap((kolom) => {
      const tinggi = kolom.sel.filter((sel) => isTinggi(kolom, sel));
      const isUmum = tinggi.length >= BANYAK && tinggi.length * 2 > kolom.sel.length;
      return isUmum ? [drafKolom(tabel, kolom, tinggi)] : tinggi.map((sel) => drafSel(tabel, kolom, sel));
    });
}

function isTinggi(
  { derived: { column } }: KolomTurunan,
  { tertulis, seharusnya, hasil }: SelTurunan,
): boolean {
  const share = tertulis.persen || column.unit === "persen" || CAPAIAN_ROLES.includes(column.role);
  return share && hasil !== "beda" && seharusnya.gt(SANGAT_TINGGI);
}

function drafSel(tabel: BookTable, { derived }: KolomTurunan, { row, tertulis }: SelTurunan): Draf {
  const { column } = derived.column;
  const pesan = `${tulisAngka(tertulis)} di atas ${SANGAT_TINGGI}%. ${TANYA}`;
  return drafCatatan(tabel, row.row, column, { pesan, cells: [] });
}

function drafKolom(tabel: BookTable, kolom: KolomTurunan, tinggi: readonly SelTurunan[]): Draf {
  const sorted = [...tinggi].sort((a, b) => b.seharusnya.cmp(a.seharusnya));
  const top = firstOf(sorted);
  const draf = drafSel(tabel, kolom, top);
  const letter = columnName(draf.column);
  return {
    ...draf,
    message: `${formatAngka(tinggi.length, 0)} dari ${formatAngka(kolom.sel.length, 0)} angka di kolom ${letter} di atas ${SANGAT_TINGGI}%, tertinggi ${tulisAngka(top.tertulis)} di ${tabel.nama(draf.row, draf.column)}. ${TANYA}`,
    cells: sorted.slice(1).map(({ row }) => tabel.nama(row.row, draf.column)),
  };
}
