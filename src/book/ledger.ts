import type { TableKind } from "../sheet/table-kind";
import type { BookTable } from "./book-table";
import { isDifferent, onlyOf, tell, type LedgerEntry, type Telling } from "./ledger-entry";
import { keyOf, keyOfYear, subjectKey } from "./ledger-key";
import { setahun } from "./masa";
import { measuredColumns, type MeasuredColumn } from "./measured-columns";
import { TINGKAT, type Measure, type Tingkat } from "./measure";
import type { PilihanSumber, Wanted } from "./pilihan-sumber";
import { inSourceOrder, SOURCE_ORDER } from "./sources";
import { TAHUNAN } from "./tahun";
import { unitKantor, type UnitKantor } from "./unit-kantor";

/** Where cells disagree: the one that is used, and those that say something else. */
export interface Perbedaan {
  readonly dipakai: Telling;
  readonly lain: readonly [Telling, ...Telling[]];
  /** A person chose it, against the order of sources. */
  readonly isPilihan: boolean;
}

/**
 * Every figure of the tables once: target, realisasi and capaian of the indicators, pagu and spending of the
 * programmes. Its entries are the same whatever the order of the sheets. Read when it is first asked.
 */
export class Ledger {
  private known: Map<string, LedgerEntry> | null = null;

  /**
   * Those that tell of a whole year, or of the most of it that is told; one whose rows are years or months tells of
   * each of them, and of no year as a whole.
   */
  readonly tables: readonly BookTable[];

  /** Sheets of one form for each unit of the office. */
  readonly unit: readonly UnitKantor[];

  private readonly namaUnit: ReadonlyMap<BookTable, string>;

  constructor(
    /** With those that the year's go beyond: sheets of single quarters or months. */
    readonly semua: readonly BookTable[],
    /** Year of the report. */
    readonly tahun: string,
    private readonly pilihan: readonly PilihanSumber[] = [],
  ) {
    this.tables = setahun(
      semua.filter(({ table }) => table.laid?.perPeriod !== true),
      tahun,
    );
    this.unit = unitKantor(this.tables, tahun);
    this.namaUnit = new Map(
      this.unit.flatMap(({ anggota }) => anggota.map(({ tabel, nama }) => [tabel, nama] as const)),
    );
  }

  /** The unit of the office that the table is of; "" where it is of the whole. */
  unitOf(tabel: BookTable): string {
    return this.namaUnit.get(tabel) ?? "";
  }

  entries(): readonly LedgerEntry[] {
    return [...this.byKey.values()];
  }

  /** The cell that a person chose for the figure; null where nobody did, or it tells it no more. */
  chosen(nama: string, wanted: Wanted): Telling | null {
    if (this.pilihan.length === 0) return null;
    const own = this.pilihan.find((one) => keyOfYear(one, one.nama) === keyOfYear(wanted, nama));
    const there =
      own && this.find(nama, wanted)?.tellings.filter(({ tabel }) => tabel.table.sheet === own.sheet);
    if (!there) return null;
    const exact = there.find(({ tabel, row, column }) => tabel.nama(row.row, column) === own.cell);
    return exact ?? (there.length === 1 ? (there[0] ?? null) : null);
  }

  /** Where others tell another figure than the one that is used; names that stand twice tell nothing. */
  differing(used: BookTable, nama: string, wanted: Wanted): Perbedaan | null {
    const entry = this.find(nama, wanted);
    const chosen = this.chosen(nama, wanted);
    const usual = entry && onlyOf(entry, used);
    const dipakai = chosen ?? usual;
    if (!entry || !dipakai) return null;
    const [first, ...others] = entry.tellings.filter(
      (one) =>
        one.tabel !== dipakai.tabel &&
        onlyOf(entry, one.tabel) === one &&
        isDifferent(dipakai.figur, one.figur),
    );
    return first
      ? { dipakai, lain: [first, ...others], isPilihan: chosen !== null && chosen !== usual }
      : null;
  }

  /** The figure that stands for a name: of an indikator of a sasaran before one of a programme; null where none does. */
  ask(nama: string, measure: Measure, tahun: string): Telling | null {
    for (const tingkat of TINGKAT) {
      const wanted = { tingkat, measure, tahun };
      const telling = this.chosen(nama, wanted) ?? this.find(nama, wanted)?.tellings[0];
      if (telling) return telling;
    }
    return null;
  }

  private find(nama: string, wanted: Wanted): LedgerEntry | null {
    return (
      this.byKey.get(keyOfYear(wanted, nama)) ??
      this.byKey.get(keyOfYear({ ...wanted, tahun: "" }, nama)) ??
      null
    );
  }

  private get byKey(): Map<string, LedgerEntry> {
    if (this.known) return this.known;
    this.known = new Map();
    for (const tingkat of TINGKAT) {
      const kinds: readonly TableKind[] = SOURCE_ORDER[tingkat];
      for (const tabel of inSourceOrder(this.tables, kinds, this.tahun)) this.read(tabel, tingkat);
    }
    return this.known;
  }

  private read(tabel: BookTable, tingkat: Tingkat): void {
    for (const measured of measuredColumns(tabel)) {
      if (measured.tingkat !== tingkat) continue;
      const tahun = measured.tahun || (TAHUNAN.has(tabel.table.kind) ? this.tahun : "");
      const kelompok = [this.unitOf(tabel), measured.kelompok].filter((part) => part !== "").join(" | ");
      for (const row of tabel.rows) {
        const nama = measured.names.get(row) ?? "";
        const telling = nama === "" ? null : tell(tabel, row, measured);
        if (telling) this.add(nama, { ...measured, tahun, kelompok }, telling);
      }
    }
  }

  private add(nama: string, measured: MeasuredColumn, telling: Telling): void {
    const key = keyOf(measured, nama, measured.kelompok);
    const known = this.known?.get(key);
    const { tingkat, measure, tahun, triwulan, kelompok } = measured;
    this.known?.set(
      key,
      known
        ? { ...known, tellings: [...known.tellings, telling] }
        : {
            ...{ nama, tingkat, measure, tahun, triwulan, kelompok },
            subjek: `${tingkat}|${subjectKey(tingkat, nama)}`,
            tellings: [telling],
          },
    );
  }
}
