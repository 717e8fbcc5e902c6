import { angka, terbilang } from "./angka";
import { efisiensi, serapan } from "./anggaran";
import { hitung, kemajuan } from "./capaian";
import { blockOf, type Answer } from "./cells";
import type { FunctionId } from "./function-ids";
import { indikator } from "./indikator";
import { kategori } from "./kategori";
import { ikm, predikat } from "./nilai";
import { rata } from "./rata";
import type { Computation, Reference } from "./reference";

const COMPUTATIONS: Readonly<Record<FunctionId, Computation>> = {
  HITUNG: hitung,
  KATEGORI: kategori,
  SERAPAN: serapan,
  EFISIENSI: efisiensi,
  KEMAJUAN: kemajuan,
  ANGKA: angka,
  TERBILANG: terbilang,
  RATA: rata,
  PREDIKAT: predikat,
  IKM: ikm,
  INDIKATOR: indikator,
};

/** The values of a function over its arguments as Excel hands them over; never throws for what a cell holds. */
export async function callFunction(
  id: FunctionId,
  args: readonly unknown[],
  reference: Reference,
): Promise<Answer> {
  return COMPUTATIONS[id](args.map(blockOf), reference);
}
