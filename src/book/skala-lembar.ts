import { bacaInterval } from "../domain/baca-interval";
import type { Pengaturan } from "../domain/pengaturan";
import type { Kelas, Skala } from "../domain/skala";
import { SKALA_CAPAIAN, SKALA_OTOMATIS, validateSkala } from "../domain/skala-baku";
import { warnaKelas } from "../domain/susun-skala";
import { Grid } from "../sheet/grid";
import type { Snapshot } from "../sheet/snapshot";
import type { Judgement, Table } from "../sheet/table";

export interface ChosenScale {
  readonly pengaturan: Pengaturan;
  readonly judgements: readonly Judgement[];
}

/** Scales for something else than a capaian: health of cooperatives, surveys, risks, effectiveness. */
const OTHER_SCALE =
  /kesehatan|kepuasan|mutu|dampak|risiko|resiko|kemungkinan|efektivitas|efektifitas|efisiensi|unsur/i;
/** Classes at or above this bound are not failing in a scale that an office prints. */
const PASSING_FROM = 70;

/**
 * With the scale left to the workbook ("otomatis"), the scale that the office itself prints is used:
 * a known one recognised by its bounds, else its own names and bounds. Without one, Permendagri 86/2017.
 */
export function chooseScale(
  snapshot: Snapshot,
  tables: readonly Table[],
  pengaturan: Pengaturan,
): ChosenScale {
  if (pengaturan.skala !== SKALA_OTOMATIS) return { pengaturan, judgements: [] };
  for (const table of tables) {
    const skala = table.kind === "skala" ? readScale(snapshot, table) : null;
    if (!skala) continue;
    const judgement = {
      sheet: table.sheet,
      cell: `${new Grid(sheetOf(snapshot, table)).name(table.area.row, table.area.column)}`,
      read: table.caption,
      as: `Skala di lembar ini dipakai untuk kategori: ${skala.nama}.`,
    };
    return { pengaturan: { ...pengaturan, skala }, judgements: [judgement] };
  }
  return { pengaturan, judgements: [] };
}

function sheetOf(snapshot: Snapshot, table: Table): Snapshot["sheets"][number] {
  return snapshot.sheets.find((sheet) => sheet.name === table.sheet)!;
}

function readScale(snapshot: Snapshot, table: Table): Skala | null {
  const names = table.columns.filter((column) => column.role === "kategori");
  const bounds = table.columns.find((column) => column.role === "nilai");
  const words = [table.caption, ...table.columns.flatMap((column) => column.path)].join(" ");
  if (!bounds || names.length !== 1 || OTHER_SCALE.test(words)) return null;
  const grid = new Grid(sheetOf(snapshot, table));
  const classes = table.rows.map((row) => ({
    interval: bacaInterval(grid.text(row.row, bounds.column)),
    nama: grid.text(row.row, names[0]!.column),
  }));
  if (classes.length < 3 || classes.some((entry) => entry.interval === null)) return null;
  const printed = classes.map((entry) => ({ ...entry.interval!, nama: entry.nama }));
  return known(printed) ?? own(printed, table);
}

type Printed = Pick<Kelas, "nama" | "bawah" | "inklusif">;

function known(printed: readonly Printed[]): Skala | null {
  const named = printed.every((entry) => entry.nama !== "");
  return (
    SKALA_CAPAIAN.find(
      (skala) =>
        skala.kelas.length === printed.length &&
        skala.kelas.every((kelas, index) => {
          const entry = printed[index]!;
          return kelas.bawah === entry.bawah && (!named || sameName(kelas.nama, entry.nama));
        }),
    ) ?? null
  );
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase().trim() === b.toLowerCase().trim();
}

function own(printed: readonly Printed[], table: Table): Skala | null {
  if (printed.some((entry) => entry.nama === "")) return null;
  const skala: Skala = {
    id: "lembar",
    nama: table.caption === "" ? `Skala di lembar ${table.sheet}` : table.caption,
    sumber: `Tercetak di lembar ${table.sheet}.`,
    kelas: printed.map((entry, index) => ({
      ...entry,
      gagal: entry.bawah === null || entry.bawah < PASSING_FROM,
      warna: warnaKelas(index, printed.length),
    })),
  };
  return validateSkala(skala).length === 0 ? skala : null;
}
