import { formatAngka } from "../../../domain/format";
import { firstOf } from "../../../domain/items";
import { columnName } from "../../../sheet/address";
import type { BookTable } from "../../../book/book-table";
import type { Buku } from "../buku";
import type { Draf } from "../draf";
import { daftar } from "../kalimat";
import { cariSebab } from "../sebab/sebab";
import { masukanRumus } from "./asal";
import type { KolomTurunan } from "./kolom-turunan";

/** So many figures of a column that are not as computed, most of them for no reason that can be seen. */
const BANYAK = 4;
/** Where fewer of a column are as computed, the others are no slips: what fits does so by chance. */
const KEBETULAN = 1 / 3;

/** A column whose figures come about in another way is remarked on once; its slips stay findings of their own. */
export function drafCaraLain(
  tabel: BookTable,
  buku: Buku,
  kolom: KolomTurunan,
  draf: readonly Draf[],
): readonly Draf[] {
  const salah = draf.filter(({ severity }) => severity !== "remark");
  if (salah.length > 0 && isAgainstPrinted(kolom)) return [drafAsing(tabel, kolom, salah)];
  const cocok = kolom.sel.length - salah.length;
  if (salah.length < BANYAK || cocok >= kolom.sel.length * KEBETULAN) return draf;
  const tanpaSebab = salah.filter(
    (one) => isJauh(one) && (isBanyak(one) || cariSebab(one, buku).length === 0),
  );
  return tanpaSebab.length * 2 > salah.length ? [drafAsing(tabel, kolom, salah)] : draf;
}

/** A formula is printed in the heading, and none of the figures follows it: then they are not held against it. */
function isAgainstPrinted({ derived: { column, onlyBlank } }: KolomTurunan): boolean {
  return onlyBlank === true && column.definitions[0]?.witness === "judul";
}

/** Further off than rounding, or an input mended since, would bring it. */
const JAUH = 0.2;

function isJauh({ angka }: Draf): boolean {
  if (!angka) return false;
  const { tertulis, seharusnya } = angka;
  return tertulis.nilai.minus(seharusnya).abs().gt(seharusnya.abs().times(JAUH));
}

/** "2": so small a count stands in many cells, and that it does is no cause. */
function isBanyak({ angka }: Draf): boolean {
  return (
    angka !== undefined &&
    !angka.tertulis.persen &&
    angka.tertulis.nilai.isInteger() &&
    angka.tertulis.nilai.lt(KECIL)
  );
}

const KECIL = 20;

function drafAsing(tabel: BookTable, kolom: KolomTurunan, salah: readonly Draf[]): Draf {
  const { derived, cara } = kolom;
  const how = isAgainstPrinted(kolom) ? "Sesuaikan" : "Tulis";
  const first = firstOf(salah);
  const { column } = derived.column;
  const inputs = daftar(masukanRumus(cara.rule).map((input) => `kolom ${columnName(input)}`));
  return {
    ...first,
    rule: "cara-hitung-lain",
    severity: "remark",
    expected: null,
    correction: null,
    message: `${sedikit(kolom.sel.length, salah.length)} angka di kolom ${columnName(column)} sama dengan ${cara.rule.words.name} dari ${inputs}: tampaknya dihitung dengan cara lain. ${how} rumusnya di judul kolom, atau betulkan jenis kolomnya di tab Hitung.`,
    cells: salah.slice(1).map((one) => tabel.nama(one.row, one.column)),
  };
}

function sedikit(all: number, wrong: number): string {
  const [cocok, semua] = [all - wrong, all].map((count) => formatAngka(count, 0));
  return all === wrong ? `Tidak satu pun dari ${semua}` : `Hanya ${cocok} dari ${semua}`;
}
