import { bacaSel } from "../domain/angka";
import { gayaKolom, type KonteksKolom } from "../domain/gaya-kolom";
import type { Bacaan } from "../domain/bacaan";
import type { Desimal } from "../domain/desimal";
import { formatSeperlunya } from "../domain/format";
import { cellsOf, type CellBlock } from "./cells";
import { refuse, type Refusal } from "./refusal";

/** A function gets values without their formats: 0.9 under "0%" arrives as 0.9. */
const FORMAT = "General";

/** Reads a block as the columns of a sheet are read: what one cell leaves open, its column decides. */
export function readBlock(
  block: CellBlock | null,
  konteks: KonteksKolom = {},
): readonly (readonly Bacaan[])[] | null {
  if (block === null) return null;
  const columns = block[0]?.map((_, column) => block.map((row) => row[column])) ?? [];
  const styles = columns.map((cells) =>
    gayaKolom(
      cells.filter((cell): cell is string => typeof cell === "string" && cell !== ""),
      konteks,
    ),
  );
  return block.map((row) => row.map((cell, column) => bacaSel(cell ?? "", FORMAT, styles[column])));
}

/** Up to here a bare number may be a ratio (0.9 for 90%) as well as a percentage. */
export const OPEN_UP_TO = 10;

/** A share in percent, or why it cannot be told. */
export type Share = Desimal | Refusal | null;

/**
 * Reads capaian and serapan, which are in percent. A function cannot see that a cell is shown as 90%, only that it
 * holds 0.9, which is another class than 90: where nothing in the same block exceeds 10, it asks instead of guessing.
 */
export function readShares(block: CellBlock | null): readonly (readonly Share[])[] | null {
  const read = readBlock(block);
  if (read === null || block === null) return null;
  const isInPercent = cellsOf(block).some((cell) => typeof cell === "number" && Math.abs(cell) > OPEN_UP_TO);
  return read.map((row) => row.map((reading) => shareOf(reading, isInPercent)));
}

function shareOf(reading: Bacaan, isInPercent: boolean): Share {
  if (reading.jenis === "kosong" || reading.jenis === "nihil") return null;
  if (reading.jenis !== "angka") return refuse("VALUE", `“${textOf(reading)}” bukan angka dalam persen.`);
  const { nilai, persen } = reading;
  if (persen || isInPercent || nilai.isZero() || nilai.abs().gt(OPEN_UP_TO)) return nilai;
  const angka = formatSeperlunya(nilai, 4);
  return refuse(
    "VALUE",
    `${angka} dapat berarti ${angka}% atau ${formatSeperlunya(nilai.times(100), 4)}%: kalikan 100 bila selnya berformat persen, atau tambahkan &"%" bila memang ${angka}%.`,
  );
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "alasan" in value;
}

/** What a cell says, for a sentence about it. */
export function textOf(reading: Bacaan): string {
  switch (reading.jenis) {
    case "teks":
    case "nihil":
    case "kode":
      return reading.teks;
    case "galat":
      return reading.galat;
    case "predikat":
      return reading.predikat;
    case "rentang":
      return `${formatSeperlunya(reading.bawah, 6)}–${formatSeperlunya(reading.atas, 6)}`;
    case "ambang":
      return `${reading.tanda} ${formatSeperlunya(reading.nilai, 6)}`;
    case "angka":
      return formatSeperlunya(reading.nilai, 6);
    default:
      return "";
  }
}
