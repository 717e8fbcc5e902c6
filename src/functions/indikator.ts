import type { Measure } from "../book/measure";
import { cellByCell, cellsOf, isBlank, type Value } from "./cells";
import type { Rujukan } from "../session/rujukan";
import { refuse } from "./refusal";
import type { Computation } from "./reference";

const MEASURES: Readonly<Record<string, Measure>> = {
  target: "target",
  realisasi: "realisasi",
  capaian: "capaian",
  pagu: "pagu",
  anggaran: "pagu",
  "realisasi anggaran": "realisasi_anggaran",
};

/**
 * INDIKATOR(nama; ukuran; [tahun]): the figure that the workbook tells of an indikator or programme, from the table that
 * the report takes it from; shares in percent.
 */
export const indikator: Computation = async ([names, measures, years], reference) => {
  const rujukan = await reference.rujukan();
  const [year = ""] = years ? cellsOf(years) : [];
  const tahun = isBlank(year) ? rujukan.tahun : String(year).trim();
  return cellByCell([names ?? null, measures ?? null], ([name, measure]) =>
    isBlank(name) ? "" : tellFigure(rujukan, String(name), String(measure ?? ""), tahun),
  );
};

function tellFigure({ ledger }: Rujukan, nama: string, ukuran: string, tahun: string): Value {
  const measure =
    MEASURES[
      ukuran
        .trim()
        .toLowerCase()
        .replace(/[_\s]+/g, " ")
    ];
  if (!measure)
    return refuse(
      "VALUE",
      `Ukuran “${ukuran}” tidak dikenal: tulis "target", "realisasi", "capaian", "pagu", atau "realisasi anggaran".`,
    );
  const telling = ledger.ask(nama, measure, tahun);
  if (telling) return telling.figur.nilai.toNumber();
  const of = tahun === "" ? "" : ` tahun ${tahun}`;
  return refuse(
    "NA",
    `Tidak ada angka ${ukuran.trim()}${of} untuk “${nama.trim()}” di tabel buku kerja ini.`,
  );
}
