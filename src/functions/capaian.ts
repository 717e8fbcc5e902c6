import type { AlasanCapaian } from "../domain/alasan";
import type { Bacaan } from "../domain/bacaan";
import { hitungCapaian, kalimatAlasan } from "../domain/capaian";
import type { Desimal } from "../domain/desimal";
import { formatSeperlunya } from "../domain/format";
import type { Pengaturan, Polaritas } from "../domain/pengaturan";
import { readPolaritas } from "../domain/polaritas";
import { cellByCell, type CellBlock, type Value } from "./cells";
import { isRefusal, readBlock, textOf } from "./reading";
import { refuse, type Refusal } from "./refusal";
import type { Computation } from "./reference";

/** HITUNG(target; realisasi; [polaritas]; [batas]): the capaian in percent, by the rules of *Aturan*. */
export const hitung: Computation = async ([target, realisasi, polaritas, batas], reference) => {
  const pengaturan = await reference.pengaturan();
  return cellByCell([target, realisasi, polaritas, batas].map(given), ([t, r, arah, most]) => {
    const direction = directionOf(arah?.reading ?? KOSONG);
    if (isRefusal(direction)) return direction;
    const cap = capOf(most?.reading ?? KOSONG, pengaturan.batas);
    return isRefusal(cap) ? cap : achieved(t, r, direction, { ...pengaturan, batas: cap });
  });
};

/** KEMAJUAN(realisasi; target_akhir): in percent of the target of the Renstra's last year; no cap acts on it. */
export const kemajuan: Computation = async ([realisasi, target], reference) => {
  const pengaturan = { ...(await reference.pengaturan()), batas: null };
  return cellByCell([target, realisasi].map(given), ([t, r]) => achieved(t, r, "naik", pengaturan));
};

interface Given {
  readonly reading: Bacaan;
  /** Whether the cell holds a number: a text shows what it is. */
  readonly isNumber: boolean;
}

function given(block: CellBlock | null | undefined): readonly (readonly Given[])[] | null {
  const read = readBlock(block ?? null);
  if (!read) return null;
  return read.map((row, y) =>
    row.map((reading, x) => ({ reading, isNumber: typeof block?.[y]?.[x] === "number" })),
  );
}

const KOSONG: Bacaan = { jenis: "kosong" };

/** A row that is not filled yet stays blank, as with the formulas that *Hitung ulang* writes. */
const BLANK: ReadonlySet<AlasanCapaian> = new Set<AlasanCapaian>([
  "keduanya-kosong",
  "target-kosong",
  "realisasi-kosong",
]);

function achieved(
  target: Given | undefined,
  realisasi: Given | undefined,
  polaritas: Polaritas,
  pengaturan: Pengaturan,
): Value {
  const doubt =
    target?.isNumber && realisasi?.isNumber ? mixedFormats(target.reading, realisasi.reading) : null;
  if (doubt) return doubt;
  const result = hitungCapaian(
    target?.reading ?? KOSONG,
    realisasi?.reading ?? KOSONG,
    polaritas,
    pengaturan,
  );
  if (result.ok) return result.dibatasi.toNumber();
  return BLANK.has(result.alasan) ? "" : refuse("NA", kalimatAlasan(result.alasan));
}

function directionOf(reading: Bacaan): Polaritas | Refusal {
  if (reading.jenis === "kosong") return "naik";
  const said = readPolaritas(textOf(reading));
  return said ?? refuse("VALUE", `Polaritas “${textOf(reading)}” tidak dikenal: tulis "naik" atau "turun".`);
}

/** The least cap that *Aturan* takes. */
const LEAST_CAP = 100;

function capOf(reading: Bacaan, usual: number | null): number | null | Refusal {
  if (reading.jenis === "kosong") return usual;
  if (/^tanpa/i.test(textOf(reading))) return null;
  if (reading.jenis === "angka" && reading.nilai.gte(LEAST_CAP)) return reading.nilai.toNumber();
  return refuse("VALUE", `Batas “${textOf(reading)}” tidak dikenal: tulis paling kecil 100, atau "tanpa".`);
}

/**
 * 80 beside 0.74: most likely one cell is shown as a percentage and the other is not, which a function cannot see. A
 * figure a hundred times too small must not come out of that.
 */
function mixedFormats(target: Bacaan, realisasi: Bacaan): Refusal | null {
  if (target.jenis !== "angka" || realisasi.jenis !== "angka") return null;
  const [less, more] = [target.nilai, realisasi.nilai].sort((a, b) => a.cmp(b));
  if (!less || !more || !isRatioOf(less, more)) return null;
  const [angka, lain] = [less, more].map((nilai) => formatSeperlunya(nilai, 4));
  return refuse(
    "VALUE",
    `${angka} dan ${lain}: agaknya satu sel berformat persen dan yang lain tidak. Samakan formatnya; bila memang ${angka}, tambahkan &"" di belakang selnya.`,
  );
}

/** Whether the lesser would be of the size of the other, were it in percent. */
function isRatioOf(less: Desimal, more: Desimal): boolean {
  const couldBeRatio = less.gt(0) && less.lte(2) && !less.isInteger();
  const couldBePercent = more.gte(5) && more.lte(200);
  const times = more.div(less.times(100));
  return couldBeRatio && couldBePercent && times.gte(0.2) && times.lte(5);
}
