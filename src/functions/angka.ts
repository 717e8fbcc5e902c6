import type { Bacaan } from "../domain/bacaan";
import { formatSeperlunya } from "../domain/format";
import { terbilang as spell } from "../domain/terbilang";
import { cellByCell, type Value } from "./cells";
import { readBlock, textOf } from "./reading";
import { refuse } from "./refusal";
import type { Computation } from "./reference";

/** ANGKA(teks): the figure of a text as reports write it; a percentage in percent ("57,9%" is 57,9). */
export const angka: Computation = ([teks]) =>
  cellByCell([readBlock(teks ?? null)], ([cell]) => figureOf(cell));

/** TERBILANG(angka): the figure in words. */
export const terbilang: Computation = ([figure]) =>
  cellByCell([readBlock(figure ?? null)], ([cell]) => {
    const nilai = figureOf(cell);
    if (typeof nilai !== "number") return nilai;
    return spell(nilai) ?? refuse("NA", "Angka di atas 999 triliun tidak dieja.");
  });

function figureOf(reading: Bacaan | undefined): Value {
  if (reading === undefined || reading.jenis === "kosong") return "";
  if (reading.jenis === "predikat" && reading.nilai) return reading.nilai.toNumber();
  if (reading.jenis !== "angka") return refuse("VALUE", `“${textOf(reading)}” bukan angka.`);
  const { nilai, ambigu, desimal } = reading;
  if (!ambigu) return nilai.toNumber();
  const other = desimal === 3 ? nilai.times(1000) : nilai.div(1000);
  return refuse(
    "VALUE",
    `Dapat dibaca ${formatSeperlunya(nilai, 3)} atau ${formatSeperlunya(other, 3)}: tulis dengan satuannya, misalnya “Rp” atau “%”, atau lengkapi desimalnya.`,
  );
}
