import { looseKey } from "../domain/nama";
import { samaRupiah } from "../domain/kesamaan";
import { jumlah, type Desimal } from "../domain/desimal";
import { groupBy, addTo, firstOf, leastOf } from "../domain/items";
import type { Column } from "../sheet/table";
import type { BookTable } from "./book-table";
import { pasanganAnggaran } from "./kolom-anggaran";
import { pasangan } from "./pasangan";
import { pemilikTabel, isKataUnit, isVersiLain } from "./pemilik-tabel";
import { programKey } from "./program-indeks";
import { byPlace } from "./sources";
import { isOfProgram } from "./tingkat-tabel";

/**
 * Sheets of one form for each unit of the office (bidang, UPT, kecamatan, source of money). What they tell of a name is
 * told of different things: amounts are added, indicators stand each for themselves, and nothing of it disagrees.
 */
export interface UnitKantor {
  readonly anggota: readonly AnggotaUnit[];
  /** The same form for the office as a whole. */
  readonly keseluruhan: BookTable | null;
  /** Other versions of a unit's sheet, which are not counted. */
  readonly ganda: readonly BookTable[];
}

export interface AnggotaUnit {
  readonly tabel: BookTable;
  readonly nama: string;
}

export function unitKantor(tables: readonly BookTable[], tahun: string): UnitKantor[] {
  const forms = new Map<string, BookTable[]>();
  for (const tabel of [...tables].sort(byPlace)) {
    const bentuk = bentukTabel(tabel, tahun);
    if (bentuk !== null) addTo(forms, bentuk, tabel);
  }
  return [...forms.values()].flatMap((own) => unitDari(own, tahun) ?? []);
}

/** Kind, year, part of the year and the roles of the columns; null of tables that are not told of units. */
function bentukTabel(tabel: BookTable, tahun: string): string | null {
  const { kind, year, part, columns } = tabel.table;
  if (!["anggaran", "capaian", "program-capaian", "triwulan", "efisiensi"].includes(kind)) return null;
  const roles = columns.map(({ role }) => role).filter((role) => role !== "other" && role !== "no");
  const span = part ? `${String(part.from)}-${String(part.to)}` : "";
  return [kind, year ?? tahun, span, isOfProgram(tabel), ...roles].join("|");
}

interface Isian {
  readonly tabel: BookTable;
  readonly pemilik: string;
  /** What is planned and what was reached, by the names of its rows. */
  readonly angka: ReadonlyMap<string, readonly [rencana: Desimal | null, tercapai: Desimal | null]>;
  /** Names of its highest level. */
  readonly puncak: readonly string[];
}

function unitDari(tables: readonly BookTable[], tahun: string): UnitKantor | null {
  if (tables.length < 2) return null;
  const owners = pemilikTabel(tables);
  const all = tables.map((tabel, index): Isian => ({
    ...{ tabel, pemilik: owners[index] ?? "", ...angkaTabel(tabel, tahun) },
  }));
  const owned = all.filter(({ pemilik }) => pemilik !== "");
  const best = [...groupBy(owned, ({ pemilik }) => pemilik).values()].map(versiTerbaik);
  if (best.length < 2 || !isUnit(best)) return null;
  const without = all.filter(({ pemilik }) => pemilik === "");
  const [whole = null] = without.filter((own) => isKeseluruhan(own, best));
  const others = without.filter((own) => own !== whole);
  const odd = others.filter((own) => best.every((unit) => bandingkan(own, unit).dari === 0));
  if (odd.length < others.length && whole === null) return null;
  const units = whole ? best : [...best, ...odd];
  const kept = new Set([...units, whole].flatMap((own) => own?.tabel ?? []));
  return {
    anggota: units.map(({ tabel }) => ({ tabel, nama: tabel.table.sheet })),
    keseluruhan: whole?.tabel ?? null,
    ganda: tables.filter((tabel) => !kept.has(tabel)),
  };
}

/** The changed budget before the first one; else the first by place. */
function versiTerbaik(own: readonly Isian[]): Isian {
  return (
    own.find(({ tabel }) => isVersiLain(tabel) === "perubahan") ?? firstOf(own.filter(isAsli).concat(own))
  );
}

function isAsli({ tabel }: Isian): boolean {
  return isVersiLain(tabel) === null;
}

/** Different owners, as words of units, their number, or rows of their own tell; and never the same figures twice. */
function isUnit(own: readonly Isian[]): boolean {
  const isNamed = own.every(({ tabel, pemilik }) => isKataUnit(tabel, pemilik));
  const pairs = own.flatMap((a, index) => own.slice(index + 1).map((b) => [a, b] as const));
  const shared = pairs.map(([a, b]) => bandingkan(a, b));
  if (shared.some(({ sama, rencanaSama, dari }) => dari > 0 && (isNamed ? sama : rencanaSama) * 2 >= dari))
    return false;
  const { tabel } = firstOf(own);
  if (pasanganAnggaran(tabel, "").length === 0) return isNamed && shared.some(({ dari }) => dari > 0);
  const isApart = shared.every(({ dari }) => dari === 0) && !pairs.some(([a, b]) => isSatuDiAtas(a, b));
  return isNamed || own.length > 2 || isApart;
}

/** How many of the names that both tell have the same plan, and the same plan and outcome. */
function bandingkan(a: Isian, b: Isian) {
  const common = [...a.angka].flatMap(([key, own]) => {
    const other = b.angka.get(key);
    return other ? [{ own, other }] : [];
  });
  const eq = (x: Desimal | null, y: Desimal | null): boolean => (x && y ? x.eq(y) : x === y);
  const planned = common.filter(({ own, other }) => eq(own[0], other[0]));
  const both = planned.filter(({ own, other }) => eq(own[1], other[1]));
  return { dari: common.length, rencanaSama: planned.length, sama: both.length };
}

/** Programmes on one sheet and their kegiatan on another are one budget: it comes to the same. */
function isSatuDiAtas(a: Isian, b: Isian): boolean {
  const [own, other] = [jumlahTabel(a.tabel), jumlahTabel(b.tabel)];
  return own !== null && other !== null && samaRupiah(own, other);
}

/** A sheet that names no unit holds the programmes (or indicators) of all units, or comes to the sum of them. */
function isKeseluruhan(own: Isian, units: readonly Isian[]): boolean {
  const names = units.flatMap(({ puncak }) => puncak);
  if (names.every((name) => own.angka.has(name))) return true;
  const total = jumlahTabel(own.tabel);
  const parts = units.flatMap(({ tabel }) => jumlahTabel(tabel) ?? []);
  return total !== null && samaRupiah(total, jumlah(parts));
}

/** Pagu of the highest level; null of tables without money. */
function jumlahTabel(tabel: BookTable): Desimal | null {
  const [pair] = pasanganAnggaran(tabel, "");
  if (!pair) return null;
  const rows = tabel.rows.flatMap((row) => {
    const nilai = tabel.jumlah(row, pair.pagu)?.nilai;
    return nilai ? [{ level: row.level, nilai }] : [];
  });
  const top = leastOf(rows.map(({ level }) => level));
  return rows.length === 0
    ? null
    : jumlah(rows.filter(({ level }) => level === top).map(({ nilai }) => nilai));
}

function angkaTabel(tabel: BookTable, tahun: string): Pick<Isian, "angka" | "puncak"> {
  const [money] = pasanganAnggaran(tabel, tahun);
  const pair = money ? null : pasangan(tabel, tahun);
  const columns: readonly (Column | null)[] = money
    ? [money.pagu, money.realisasi]
    : [pair?.target ?? null, pair?.realisasi ?? tabel.columns("tw1")[0] ?? null];
  const read = tabel.rows.flatMap((row) => {
    const name = money ? programKey(row.label) : looseKey(namaBaris(tabel, row));
    const [plan = null, done = null] = columns.map((column) => tabel.figur(row, column)?.nilai ?? null);
    return name !== "" && (plan ?? done) !== null
      ? [{ name, level: row.level, figures: [plan, done] as const }]
      : [];
  });
  const top = leastOf(read.map(({ level }) => level));
  return {
    angka: new Map(read.map(({ name, figures }) => [name, figures])),
    puncak: read.filter(({ level }) => level === top).map(({ name }) => name),
  };
}

function namaBaris(tabel: BookTable, row: BookTable["rows"][number]): string {
  return tabel.text(row, tabel.columns("indikator")[0] ?? null) || row.label;
}
