import type { KelasTercetak } from "../domain/baca-kelas";
import type { Skala } from "../domain/skala";
import { validateSkala } from "../domain/skala-baku";
import { warnaKelas } from "../domain/susun-skala";
import type { SheetSnapshot, Snapshot } from "../sheet/snapshot";
import type { Table } from "../sheet/table";
import { findPrintedClasses, type PrintedClasses } from "./skala-tercetak";

/** Five times five: no score of kemungkinan and dampak is higher. */
const HIGHEST = 25;
const FEWEST = 3;

/** Of each sheet with a risk register the scale of its scores, where the sheet prints one: "20 - 25 | Sangat Tinggi". */
export function skalaRisiko({ sheets }: Snapshot, tables: readonly Table[]): ReadonlyMap<string, Skala> {
  const registers = new Set(tables.filter(({ kind }) => kind === "risiko").map(({ sheet }) => sheet));
  const found = sheets.flatMap((sheet): (readonly [string, Skala])[] => {
    const skala = registers.has(sheet.name) ? ofSheet(sheet) : null;
    return skala ? [[sheet.name, skala]] : [];
  });
  return new Map(found);
}

/** The only one that it prints. */
function ofSheet(sheet: SheetSnapshot): Skala | null {
  const [only, ...others] = findPrintedClasses(sheet, []).filter(isOfScores);
  return only && others.length === 0 ? skalaOf(only) : null;
}

function isOfScores({ classes }: PrintedClasses): boolean {
  const ends = classes.map(({ interval: { bawah, atas } }) => [bawah, atas] as const);
  const isRange = ends.every(([bawah, atas]) => bawah !== null && atas !== null && atas <= HIGHEST);
  return classes.length >= FEWEST && isRange && classes.every(({ nama }) => /\p{L}{3}/u.test(nama));
}

/** The highest score is the worst class. */
function skalaOf({ sheet, classes }: PrintedClasses): Skala | null {
  const bottom = ({ interval }: KelasTercetak): number => interval.bawah ?? 0;
  const sorted = [...classes].sort((a, b) => bottom(b) - bottom(a));
  const skala: Skala = {
    id: "lembar",
    nama: `Skala risiko di lembar ${sheet}`,
    sumber: `Tercetak di lembar ${sheet}.`,
    kelas: sorted.map((own, at) => ({
      nama: own.nama,
      bawah: at === sorted.length - 1 ? null : own.interval.bawah,
      inklusif: own.interval.inklusif,
      gagal: false,
      warna: warnaKelas(sorted.length - 1 - at, sorted.length),
    })),
    lembar: sheet,
  };
  return validateSkala(skala).length === 0 ? skala : null;
}
