import { cellName } from "../../../sheet/address";
import { sheetReference } from "../../../sheet/excel-print";
import type { ReportTableId } from "../../../plan/report-table-id";

/** Where the rows and columns of a written table lie. */
export interface Letak {
  readonly sheet: string;
  readonly kolom: ReadonlyMap<string, number>;
  readonly baris: ReadonlyMap<string, number>;
}

export type LetakTabel = ReadonlyMap<ReportTableId, Letak>;

const PLACE = /\{(?:(T\d+)\.)?([a-z_0-9]+)(?:@([^{}:]*)(?::([^{}]*))?)?\}/g;

interface Sel {
  readonly tabel: ReportTableId;
  readonly baris: string;
}

/**
 * A formula in the notation of `ReportCell.rumus` with the addresses it stands for; null where a row or
 * table that it names is not on any sheet.
 */
export function alamatkan(rumus: string, own: Sel, letak: LetakTabel): string | null {
  const home = letak.get(own.tabel);
  let complete = true;
  const formula = rumus.replace(
    PLACE,
    (_, tabel: string | undefined, kolom: string, from?: string, to?: string) => {
      const there = letak.get((tabel as ReportTableId | undefined) ?? own.tabel);
      const column = there?.kolom.get(kolom);
      const first = there?.baris.get(from ?? own.baris);
      const last = to === undefined ? first : there?.baris.get(to);
      if (!there || column === undefined || first === undefined || last === undefined) {
        complete = false;
        return "";
      }
      const cells =
        to === undefined ? cellName(first, column) : `${cellName(first, column)}:${cellName(last, column)}`;
      return there.sheet === home?.sheet ? cells : `${sheetReference(there.sheet)}!${cells}`;
    },
  );
  return complete ? formula : null;
}
