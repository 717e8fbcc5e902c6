import { isRole } from "../domain/roles";
import type { KelasTercetak } from "../domain/baca-kelas";
import { bacaInterval } from "../domain/baca-interval";
import type { Pengaturan } from "../domain/pengaturan";
import type { Celah, Kelas, Skala } from "../domain/skala";
import { SKALA_CAPAIAN, SKALA_OTOMATIS, validateSkala } from "../domain/skala-baku";
import { warnaKelas } from "../domain/susun-skala";
import { cellName } from "../sheet/address";
import { Grid } from "../sheet/grid";
import type { TableKind } from "../sheet/table-kind";
import type { Snapshot } from "../sheet/snapshot";
import type { Judgement, Table } from "../sheet/table";
import { gradesOtherMeasure, titleOfScale } from "./judul-skala";
import { bySheetName, byTablePlace } from "./sources";
import { findPrintedClasses, type PrintedClasses } from "./skala-tercetak";

export interface ChosenScale {
  readonly pengaturan: Pengaturan;
  /** Sheets that print a scale of their own, other than the one that the rest of the workbook follows. */
  readonly perLembar: ReadonlyMap<string, Skala>;
  readonly judgements: readonly Judgement[];
}

const NONE: ReadonlyMap<string, Skala> = new Map();

const OTHER_NAMES = /efisien|efektif|sehat|pengawasan|risiko|^(?:aa|bb|cc)$/i;
/** Classes at or above this bound are not failing in a scale that an office prints. */
const PASSING_FROM = 70;
/** The best class of a capaian begins somewhere here. */
const BEST = { from: 60, to: 130 };

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
    const skala = readScale(printed);
    return skala ? [{ printed, skala }] : [];
  });
  const [first] = found;
  if (!first) return { pengaturan, perLembar: NONE, judgements: [] };
  const others = found.filter(
    ({ printed, skala }, at) =>
      !isSameScale(skala, first.skala) &&
      printed.sheet !== first.printed.sheet &&
      found.findIndex((other) => other.printed.sheet === printed.sheet) === at,
  );
  return {
    pengaturan: { ...pengaturan, skala: first.skala },
    perLembar: new Map(others.map(({ printed, skala }) => [printed.sheet, skala])),
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

function sayGap({ dari, sampai }: Celah): string {
  return `Capaian antara ${dari} dan ${sampai} tidak termuat di kelas mana pun.`;
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

function readScale(printed: PrintedClasses): Skala | null {
  const { above, classes } = printed;
  if (classes.length < 3 || gradesOtherMeasure(above)) return null;
  if (classes.some(({ nama }) => OTHER_NAMES.test(nama))) return null;
  const sorted = [...classes].sort((a, b) => (b.interval.bawah ?? -1) - (a.interval.bawah ?? -1));
  const best = sorted[0]?.interval.bawah ?? null;
  if (best === null || best < BEST.from || best > BEST.to) return null;
  return known(sorted) ?? own(sorted, printed);
}

function known(printed: readonly KelasTercetak[]): Skala | null {
  const named = printed.every((entry) => entry.nama !== "");
  return (
    SKALA_CAPAIAN.find(
      ({ kelas }) =>
        kelas.length === printed.length &&
        printed.every(({ interval, nama }, index) => {
          const own = kelas[index];
          if (own?.bawah !== interval.bawah || (named && !sameName(own.nama, nama))) return false;
          return own.bawah === null || own.inklusif === interval.inklusif;
        }),
    ) ?? null
  );
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase().trim() === b.toLowerCase().trim();
}

function own(printed: readonly KelasTercetak[], { sheet, above }: PrintedClasses): Skala | null {
  if (printed.some((entry) => entry.nama === "")) return null;
  const celah = gapsIn(printed);
  const title = titleOfScale(above);
  const skala: Skala = {
    id: "lembar",
    nama:
      title === "" || /\d/.test(title.replace(/tabel.*?\d[\d.]*/i, ""))
        ? `Skala di lembar ${sheet}`
        : title.replace(/\s*:$/, ""),
    sumber: [`Tercetak di lembar ${sheet}.`, ...celah.map(sayGap)].join(" "),
    kelas: named(printed).map((entry, index) => ({
      ...entry,
      gagal: entry.bawah === null || entry.bawah < PASSING_FROM,
      warna: warnaKelas(index, printed.length),
    })),
    ...(celah.length > 0 ? { celah } : {}),
    lembar: sheet,
  };
  return validateSkala(skala).length === 0 ? skala : null;
}

/** "Sangat Baik (SB)": the letters are what the tables print, where every class has some. */
function named(printed: readonly KelasTercetak[]): Pick<Kelas, "nama" | "sebutan" | "bawah" | "inklusif">[] {
  const parts = printed.map(({ nama }) => /^(.+?)\s*[(/]\s*(\p{Lu}{1,3})\s*\)?$/u.exec(nama));
  const lettered = parts.every((part) => part !== null);
  return printed.map(({ nama, interval: { bawah, inklusif } }, index) => {
    const [, sebutan = nama, huruf = nama] = parts[index] ?? [];
    return lettered ? { nama: huruf, sebutan, bawah, inklusif } : { nama, bawah, inklusif };
  });
}

/** Ends one apart ("91–100, 76–90") are whole numbers that meet; more than that is left open. */
const MEETING = 1;

function gapsIn(printed: readonly KelasTercetak[]): Celah[] {
  return printed.slice(1).flatMap(({ interval: { atas } }, index) => {
    const sampai = printed[index]?.interval.bawah ?? null;
    return atas !== null && sampai !== null && sampai - atas > MEETING ? [{ dari: atas, sampai }] : [];
  });
}
