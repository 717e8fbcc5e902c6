import { formatAngka } from "../../../domain/format";
import { computeRule } from "../../../calculation/rule/compute-rule";
import type { Rule, RuleId } from "../../../calculation/rule/rule";
import { officeFormula } from "../../../calculation/rule/own-formula";
import { readRowFormula } from "../../../sheet/evidence/cell-formula";
import { drafAngka, type Draf, type Pemeriksaan } from "../draf";
import { tulisAngka, tulisSeharusnya } from "../kalimat";
import { koreksiTurunan } from "../koreksi";
import type { Buku } from "../buku";
import type { BookTable } from "../../../book/book-table";
import { asalRumus, masukanRumus } from "./asal";
import { drafCaraLain } from "./cara-lain";
import { dimaklumi } from "./dimaklumi";
import { isHasilBagi, kolomTurunan, type KolomTurunan, type SelTurunan } from "./kolom-turunan";
import { isBenarBila } from "./masukan-salah";
import { satukanDibulatkan, satukanDipotong } from "./satukan";

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
  return [...kantor, ...drafCaraLain(tabel, buku, kolom, satu)];
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

/** Whether the cell's own formula is the very one that the column is computed by. */
function isRumusSama({ grid }: BookTable, { row, column }: Draf, { expression }: Rule): boolean {
  const own = readRowFormula(officeFormula(grid, row, column) ?? "", row);
  return own !== null && JSON.stringify(own) === JSON.stringify(expression);
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
