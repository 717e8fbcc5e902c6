import type { Pengaturan } from "../domain/pengaturan";
import type { Skala } from "../domain/skala";
import { SKALA_OTOMATIS } from "../domain/skala-baku";
import { isRole } from "../domain/roles";
import { bacaInterval } from "../domain/baca-interval";
import { cellName } from "../sheet/address";
import { Grid } from "../sheet/grid";
import type { TableKind } from "../sheet/table-kind";
import type { Snapshot } from "../sheet/snapshot";
import type { Judgement, Table } from "../sheet/table";
import { titleOfScale } from "./judul-skala";
import { bacaSkala, sayGap } from "./skala-dari-kelas";
import { skalaRisiko } from "./skala-risiko";
import { bySheetName, byTablePlace } from "./sources";
import { findPrintedClasses, type PrintedClasses } from "./skala-tercetak";

export interface ChosenScale {
  readonly pengaturan: Pengaturan;
  /** Sheets that print a scale of their own, other than the one that the rest of the workbook follows. */
  readonly perLembar: ReadonlyMap<string, Skala>;
  readonly judgements: readonly Judgement[];
}

const NONE: ReadonlyMap<string, Skala> = new Map();

/** The rules for one sheet: by the scale that it prints itself, where others print another one. */
export function aturanLembar(pengaturan: Pengaturan, { perLembar }: ChosenScale, sheet: string): Pengaturan {
  const skala = perLembar.get(sheet);
  return skala === undefined ? pengaturan : { ...pengaturan, skala };
}

/**
 * With the scale left to the workbook ("otomatis"), the scale that the office itself prints is used: a known
 * one recognised by its bounds, else its own names, bounds and gaps. Without one, Permendagri 86/2017. The first
 * holds for the workbook; a sheet that prints another one follows its own.
 */
export function chooseScale(
  snapshot: Snapshot,
  tables: readonly Table[],
  pengaturan: Pengaturan,
): ChosenScale {
  if (pengaturan.skala !== SKALA_OTOMATIS) return { pengaturan, perLembar: NONE, judgements: [] };
  const found = [...inTables(snapshot, tables), ...besideTables(snapshot, tables)].flatMap((printed) => {
    const skala = bacaSkala(printed);
    return skala ? [{ printed, skala }] : [];
  });
  const [first] = found;
  const ofRisks = skalaRisiko(snapshot, tables);
  if (!first) return { pengaturan, perLembar: ofRisks, judgements: [] };
  const others = found.filter(
    ({ printed, skala }, at) =>
      !isSameScale(skala, first.skala) &&
      printed.sheet !== first.printed.sheet &&
      found.findIndex((other) => other.printed.sheet === printed.sheet) === at,
  );
  return {
    pengaturan: { ...pengaturan, skala: first.skala },
    perLembar: new Map([...others.map(({ printed, skala }) => [printed.sheet, skala] as const), ...ofRisks]),
    judgements: [
      told(first.printed, first.skala, "Skala di lembar ini dipakai untuk kategori"),
      ...others.map(({ printed, skala }) =>
        told(printed, skala, "Skala di lembar ini dipakai untuk kategori di lembar ini saja"),
      ),
    ],
  };
}

function isSameScale(one: Skala, other: Skala): boolean {
  const shape = ({ kelas }: Skala): string =>
    kelas.map(({ nama, bawah }) => `${nama.toLowerCase()} ${bawah}`).join();
  return shape(one) === shape(other);
}

function told(printed: PrintedClasses, skala: Skala, what: string): Judgement {
  return {
    sheet: printed.sheet,
    cell: cellName(printed.row, printed.column),
    read: titleOfScale(printed.above),
    as: [`${what}: ${skala.nama}.`, ...(skala.celah ?? []).map(sayGap)].join(" "),
  };
}

/** Tables that are scales by their headings. */
function inTables(snapshot: Snapshot, tables: readonly Table[]): PrintedClasses[] {
  return [...tables].sort(byTablePlace).flatMap((table) => {
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    const names = table.columns.filter(isRole("kategori"));
    const [named] = names;
    const bounds = boundColumns(table);
    if (table.kind !== "skala" || !sheet || bounds.length === 0 || !named || names.length !== 1) return [];
    const grid = new Grid(sheet);
    const classes = table.rows.flatMap(({ row }) => {
      const ends = bounds.map((column) => grid.text(row, column)).filter((text) => text !== "");
      const interval = bacaInterval(ends.join(" - "));
      return interval ? [{ interval, nama: grid.text(row, named.column) }] : [];
    });
    if (classes.length < table.rows.length) return [];
    const above = [table.caption, ...table.columns.flatMap(({ path }) => path)];
    return [{ sheet: table.sheet, row: table.area.row, column: table.area.column, above, classes }];
  });
}

/** The column of the intervals; with the one right of it, where one heading stands over the lower and the upper ends. */
function boundColumns({ columns }: Table): number[] {
  const at = [isRole("nilai"), isRole("capaian")]
    .map((is) => columns.findIndex(is))
    .find((index) => index >= 0);
  const lower = columns[at ?? -1];
  const upper = columns[(at ?? -1) + 1];
  if (!lower) return [];
  const isUpper = upper?.role === "other" && upper.path.length === 0;
  return [lower.column, ...(isUpper ? [upper.column] : [])];
}

const UNMEASURED: ReadonlySet<TableKind> = new Set<TableKind>(["skala", "lain"]);

/** Classes anywhere else on the sheets: above a table, below it, in a sentence. */
function besideTables(snapshot: Snapshot, tables: readonly Table[]): PrintedClasses[] {
  const sheets = [...snapshot.sheets].sort((a, b) => bySheetName(a.name, b.name));
  return sheets.flatMap((sheet) => {
    const own = tables.filter(({ sheet: name, kind }) => name === sheet.name && !UNMEASURED.has(kind));
    return findPrintedClasses(
      sheet,
      own.map(({ area }) => area),
    );
  });
}
