import { formatAngka } from "../../../domain/format";
import { firstOf } from "../../../domain/items";
import { columnName } from "../../../sheet/address";
import { computeRule } from "../../../calculation/rule/compute-rule";
import type { Rule, RuleId } from "../../../calculation/rule/rule";
import { officeFormula } from "../../../calculation/rule/own-formula";
import { readRowFormula } from "../../../sheet/evidence/cell-formula";
import { drafAngka, type Draf, type Pemeriksaan } from "../draf";
import { daftar, tulisAngka, tulisSeharusnya } from "../kalimat";
import { koreksiTurunan } from "../koreksi";
import { cariSebab } from "../sebab/sebab";
import type { Buku } from "../buku";
import type { BookTable } from "../../../book/book-table";
import { asalRumus, masukanRumus } from "./asal";
import { isDariDibulatkan } from "./dari-dibulatkan";
import { dimaklumi } from "./dimaklumi";
import { isHasilBagi, kolomTurunan, type KolomTurunan, type SelTurunan } from "./kolom-turunan";
import { isBenarBila } from "./masukan-salah";

/** A check of every cell that is computed by one of these calculations, against the printed inputs of its row. */
export function turunan(...rumus: readonly RuleId[]): (tabel: BookTable, buku: Buku) => Pemeriksaan {
  return (tabel, buku) => {
    const kolom = kolomTurunan(tabel).filter(({ derived }) => rumus.includes(derived.rule.id));
    return kolom.flatMap((one) => {
      const draf = drafKolom(tabel, buku, one);
      return one.sel.map((_, index) => draf[index] ?? null);
    });
  };
}

/** So many figures of a column that are not as computed, most of them for no reason that can be seen. */
const BANYAK = 4;
/** Where fewer of a column are as computed, the others are no slips: what fits does so by chance. */
const KEBETULAN = 1 / 3;

/** The findings of a column, at most one for each cell; a single remark where its heading must mean something else. */
function drafKolom(tabel: BookTable, buku: Buku, kolom: KolomTurunan): readonly Draf[] {
  const semua = kolom.sel.map((sel) => drafSel(tabel, kolom, sel)).filter((one) => one !== null);
  const isKantor = ({ row, column }: Draf): boolean => officeFormula(tabel.grid, row, column) !== null;
  const isLain = (one: Draf): boolean =>
    !buku.isJanggal(tabel, one.row, one.column) && !isRumusSama(tabel, one, kolom.cara.rule);
  const kantor = drafRumusKantor(
    tabel,
    semua.filter((one) => isKantor(one) && isLain(one)),
  );
  const draf = semua.filter((one) => !isKantor(one));
  const satu = satukanDibulatkan(tabel, kolom, satukanDipotong(tabel, draf));
  return [...kantor, ...drafAngkaKolom(tabel, buku, kolom, satu)];
}

/**
 * The office's own formulas are its rule: what they give is never called wrong, only set beside what the heading
 * says, in one remark for the column.
 */
function drafRumusKantor(tabel: BookTable, draf: readonly Draf[]): Draf[] {
  const [first, ...others] = draf;
  if (!first) return [];
  const formula = officeFormula(tabel.grid, first.row, first.column);
  const lain =
    others.length === 0 ? "" : ` Begitu pula ${formatAngka(others.length, 0)} sel lain di kolom ini.`;
  return [
    {
      ...first,
      rule: "cara-hitung-lain",
      severity: "remark",
      message: `${first.message} Angka itu dari rumus kantor ${formula}: yang mana yang dimaksud?${lain}`,
      cells: [...first.cells, ...others.map((one) => tabel.nama(one.row, one.column))],
    },
  ];
}

/** A column whose figures are cut off throughout ("2,75 dokumen" printed as 2) is remarked on once. */
function satukanDipotong(tabel: BookTable, draf: readonly Draf[]): Draf[] {
  const dipotong = draf.filter(({ rule }) => rule === "dipotong");
  if (dipotong.length <= BANYAK) return [...draf];
  return [satu(tabel, dipotong), ...draf.filter((one) => !dipotong.includes(one))];
}

/** Of the figures that are not as computed, so many must be what their inputs give but for rounding. */
const HAMPIR_SEMUA = 3 / 4;

/**
 * Inputs that are printed rounded, as forms of quarters print them: nearly all figures that differ are within what
 * rounding takes. They are remarked on once; a few such figures may be slips.
 */
function satukanDibulatkan(tabel: BookTable, kolom: KolomTurunan, draf: readonly Draf[]): Draf[] {
  const salah = draf.filter(({ severity }) => severity !== "remark");
  const bulat = salah.filter(({ row, column }) => {
    const sel = kolom.sel.find((one) => one.row.row === row && kolom.derived.column.column === column);
    return sel !== undefined && isDariDibulatkan(tabel, kolom.cara, sel);
  });
  if (bulat.length < BANYAK || bulat.length < salah.length * HAMPIR_SEMUA) return [...draf];
  const reason = bulat.map((one): Draf => {
    const message = `${one.message.replace(/\.$/, "")}; cocok bila dihitung sebelum masukannya dibulatkan.`;
    return { ...one, rule: "cara-hitung-lain", severity: "remark", message, correction: null };
  });
  return [satu(tabel, reason), ...draf.filter((one) => !bulat.includes(one))];
}

/** The first, which names the others. */
function satu(tabel: BookTable, draf: readonly Draf[]): Draf {
  const [first, ...others] = [firstOf(draf), ...draf.slice(1)];
  const lain = `Begitu pula ${formatAngka(others.length, 0)} sel lain di kolom ini.`;
  const cells = [...first.cells, ...others.map((one) => tabel.nama(one.row, one.column))];
  return { ...first, message: `${first.message} ${lain}`, cells };
}

/** Whether the cell's own formula is the very one that the column is computed by. */
function isRumusSama({ grid }: BookTable, { row, column }: Draf, { expression }: Rule): boolean {
  const own = readRowFormula(officeFormula(grid, row, column) ?? "", row);
  return own !== null && JSON.stringify(own) === JSON.stringify(expression);
}

function drafAngkaKolom(
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

function drafSel(tabel: BookTable, kolom: KolomTurunan, sel: SelTurunan): Draf | null {
  if (sel.hasil === "cocok" || (kolom.hasilBagi && isHasilBagi(sel.tertulis, sel.seharusnya))) return null;
  if (sel.hasil === "beda" && isBenarBila(tabel, kolom, sel)) return null;
  const { row, tertulis, seharusnya } = sel;
  const column = kolom.derived.column.column;
  const { rule } = kolom.cara;
  const inputs = masukanRumus(rule).filter((input) => !tabel.grid.isBlank(row.row, input));
  const draf = drafAngka({
    tabel,
    row: row.row,
    column,
    tertulis,
    seharusnya,
    asal: asalRumus(tabel, rule, row),
    persen: isPersen(kolom),
    cells: inputs.map((input) => tabel.nama(row.row, input)),
    correction: () => koreksi(tabel, kolom, sel),
  });
  const alasan = draf && sel.hasil === "beda" ? dimaklumi(tabel, kolom, sel) : null;
  if (!draf || alasan === null) return draf && tanpaKeyakinan(kolom) ? { ...draf, severity: "remark" } : draf;
  const message = `${tabel.nama(row.row, column)} tertulis ${tulisAngka(tertulis)}, menurut aturan yang dipilih ${tulisSeharusnya(seharusnya, tertulis)}; ${alasan}.`;
  return { ...draf, rule: "cara-hitung-lain", severity: "remark", message, correction: null };
}

/** Whether the column writes its figures with a percent sign, though this one may lack it. */
function isPersen({ sel }: KolomTurunan): boolean {
  return sel.some(({ tertulis }) => tertulis.persen);
}

/** Efficiency has many methods: where none explains most of a column, nothing in it can be called wrong. */
function tanpaKeyakinan({ cara, sel }: KolomTurunan): boolean {
  const wrong = sel.filter((cell) => cell.hasil === "beda").length;
  return cara.rule.id === "efisiensi" && wrong * 2 > sel.length;
}

function koreksi(
  tabel: BookTable,
  { derived, cara }: KolomTurunan,
  { row }: SelTurunan,
): ReturnType<typeof koreksiTurunan> {
  const context = tabel.context(row, cara.pengaturan);
  const outcome = computeRule(cara.rule, context);
  return koreksiTurunan(tabel, row, { ...derived, rule: cara.rule }, outcome, context);
}
