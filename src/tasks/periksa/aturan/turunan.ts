import { operandsOf } from "../../hitung/write-cell";
import { evaluate } from "../../hitung/evaluate";
import type { Calculation } from "../../hitung/calculation";
import { drafAngka, sebut, type Draf, type Pemeriksaan } from "../draf";
import { daftar, tulisAngka, tulisSeharusnya } from "../kalimat";
import { koreksiTurunan } from "../koreksi";
import type { TabelPeriksa } from "../tabel-periksa";
import { dimaklumi } from "./dimaklumi";
import { isHasilBagi, kolomTurunan, type KolomTurunan, type SelTurunan } from "./kolom-turunan";

type Rumus = Exclude<Calculation["rule"], "kategori" | "verdict">;

const SEBUTAN: Readonly<Record<Rumus, string>> = {
  capaian: "capaian",
  kemajuan: "tingkat kemajuan",
  serapan: "serapan",
  sisa: "sisa",
  "sisa-persen": "sisa dalam persen",
  selisih: "selisih",
  "selisih-persen": "selisih dalam persen",
  perubahan: "perubahan",
  efisiensi: "efisiensi",
  triwulan: "angka setahun",
  "rumus-judul": "rumus di judul kolom",
  "hasil-bagi": "hasil indikator",
  komponen: "nilai komponen",
};

/** A check of every cell that is computed by one of these calculations, against the printed inputs of its row. */
export function turunan(...rumus: readonly Rumus[]): (tabel: TabelPeriksa) => Pemeriksaan {
  return (tabel) => {
    const kolom = kolomTurunan(tabel).filter(({ derived }) =>
      rumus.includes(derived.calculation.rule as Rumus),
    );
    return {
      diperiksa: kolom.reduce((sum, { sel }) => sum + sel.length, 0),
      draf: kolom.flatMap((one) =>
        one.sel.map((sel) => drafSel(tabel, one, sel)).filter((draf) => draf !== null),
      ),
    };
  };
}

function drafSel(tabel: TabelPeriksa, kolom: KolomTurunan, sel: SelTurunan): Draf | null {
  if (sel.hasil === "cocok" || (kolom.hasilBagi && isHasilBagi(sel.tertulis, sel.seharusnya))) return null;
  const { row, tertulis, seharusnya } = sel;
  const column = kolom.derived.column.column;
  const inputs = masukan(kolom.cara.calculation).filter((input) => !tabel.grid.isBlank(row.row, input));
  const asal = `${SEBUTAN[kolom.cara.calculation.rule]} dari ${daftar(inputs.map((input) => sebut(tabel, row.row, input)))}`;
  const draf = drafAngka({
    tabel,
    row: row.row,
    column,
    tertulis,
    seharusnya,
    asal,
    cells: inputs.map((input) => tabel.nama(row.row, input)),
    correction: () => koreksi(tabel, kolom, sel),
  });
  const alasan = draf && sel.hasil === "beda" ? dimaklumi(tabel, kolom, sel) : null;
  if (!draf || alasan === null) return draf && tanpaKeyakinan(kolom) ? { ...draf, severity: "remark" } : draf;
  const message = `${tabel.nama(row.row, column)} tertulis ${tulisAngka(tertulis)}, menurut aturan yang dipilih ${tulisSeharusnya(seharusnya, tertulis)}; ${alasan}.`;
  return { ...draf, rule: "cara-hitung-lain", severity: "remark", message, correction: null };
}

/** The columns to be named: of an efficiency its two percentages, where both are printed. */
function masukan(calculation: Calculation): number[] {
  if (calculation.rule !== "efisiensi" || calculation.capaian === null || calculation.serapan === null)
    return operandsOf(calculation);
  return [calculation.capaian, calculation.serapan];
}

/** Efficiency has many methods: where none explains most of a column, nothing in it can be called wrong. */
function tanpaKeyakinan({ cara, sel }: KolomTurunan): boolean {
  const wrong = sel.filter((cell) => cell.hasil === "beda").length;
  return cara.calculation.rule === "efisiensi" && wrong * 2 > sel.length;
}

function koreksi(
  tabel: TabelPeriksa,
  { derived, cara }: KolomTurunan,
  { row }: SelTurunan,
): ReturnType<typeof koreksiTurunan> {
  const context = tabel.context(row, cara.pengaturan);
  const outcome = evaluate(cara.calculation, context);
  return koreksiTurunan(tabel, row, { ...derived, calculation: cara.calculation }, outcome, context);
}
