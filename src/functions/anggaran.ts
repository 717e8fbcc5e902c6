import { serapan as spentShare } from "../domain/anggaran";
import type { Bacaan } from "../domain/bacaan";
import { NOL, type Desimal } from "../domain/desimal";
import { hitungEfisiensi, kalimatAlasanEfisiensi } from "../domain/efisiensi";
import { METODE_EFISIENSI, metodeEfisiensi } from "../domain/metode-efisiensi";
import { leavesOf } from "../domain/expression";
import { cellByCell, cellsOf, isBlank, type CellBlock, type Value } from "./cells";
import { isRefusal, readBlock, readShares, textOf, type Share } from "./reading";
import { refuse, type Refusal } from "./refusal";
import type { Computation } from "./reference";

/** SERAPAN(pagu; realisasi): spending in percent of its ceiling. */
export const serapan: Computation = ([pagu, realisasi]) =>
  cellByCell(
    [pagu, realisasi].map((block) => readBlock(block ?? null, { uang: true })),
    ([ceiling, spent]) => spentOf(amountOf("Pagu", ceiling), amountOf("Realisasi", spent)),
  );

/** An amount; a dash among rupiah is none, a blank cell is not filled yet. */
function amountOf(name: string, reading: Bacaan | undefined): Desimal | Refusal | null {
  if (reading === undefined || reading.jenis === "kosong") return null;
  if (reading.jenis === "nihil") return NOL;
  if (reading.jenis === "angka") return reading.nilai;
  return refuse("VALUE", `${name} “${textOf(reading)}” bukan angka.`);
}

function spentOf(pagu: Desimal | Refusal | null, realisasi: Desimal | Refusal | null): Value {
  if (isRefusal(pagu)) return pagu;
  if (isRefusal(realisasi)) return realisasi;
  if (pagu === null || realisasi === null) return "";
  return (
    spentShare(pagu, realisasi)?.toNumber() ?? refuse("NA", "Pagu 0, sehingga serapan tidak dapat dihitung.")
  );
}

/** EFISIENSI(capaian; serapan; [metode]): by the method of *Aturan* or the one that is named, in its unit. */
export const efisiensi: Computation = async ([capaian, spent, named], reference) => {
  const method = methodOf(named ?? null, (await reference.pengaturan()).efisiensi);
  if (isRefusal(method)) return [[method]];
  return cellByCell([readShares(capaian ?? null), readShares(spent ?? null)], ([achieved, absorbed]) =>
    efficiencyOf(method, achieved ?? null, absorbed ?? null),
  );
};

function methodOf(named: CellBlock | null, usual: string): string | Refusal {
  const [name = ""] = named === null ? [] : cellsOf(named);
  const wanted = String(name).trim().toLowerCase();
  const found = isBlank(name)
    ? metodeEfisiensi(usual)
    : METODE_EFISIENSI.find(({ id, nama }) => id === wanted || nama.toLowerCase() === wanted);
  if (!found)
    return refuse(
      "VALUE",
      `Metode “${name}” tidak dikenal: tulis ${METODE_EFISIENSI.map(({ id }) => id).join(", ")}, atau kosongkan.`,
    );
  const isOfShares = leavesOf(found.hitung).every((operan) => operan === "capaian" || operan === "serapan");
  return isOfShares
    ? found.id
    : refuse("VALUE", `Metode “${found.nama}” dihitung dari rupiah, bukan dari capaian dan serapan.`);
}

function efficiencyOf(method: string, capaian: Share, serapanAnggaran: Share): Value {
  if (isRefusal(capaian)) return capaian;
  if (isRefusal(serapanAnggaran)) return serapanAnggaran;
  const data = { capaian, serapan: serapanAnggaran, pagu: null, realisasi: null };
  if (capaian === null && serapanAnggaran === null) return "";
  const result = hitungEfisiensi(method, data);
  return result.ok ? result.nilai.toNumber() : refuse("NA", kalimatAlasanEfisiensi(result.alasan));
}
