import { addTo } from "../../domain/items";
import type { Angka } from "../../domain/bacaan";
import { rataRata, type Desimal } from "../../domain/desimal";
import { normalizeNama } from "../../domain/nama";
import type { Pengaturan } from "../../domain/pengaturan";
import { partialColumns } from "../../sheet/columns/closing-columns";
import { type ColumnRole, KINERJA_ROLES, ADDED_ROLES } from "../../domain/roles";
import type { Column } from "../../sheet/table";
import type { BookTable } from "../../book/book-table";

/** A figure of the workbook, found by the name of its row or by its value. */
export interface Catatan {
  readonly tabel: BookTable;
  readonly row: number;
  readonly column: number;
  readonly role: ColumnRole;
  /** Of its column, else of its table. */
  readonly period: string | null;
  readonly angka: Angka;
}

/** A cell of the workbook. */
export type Letak = Pick<Catatan, "tabel" | "row" | "column">;

/** The mean of a whole column. */
export interface RataKolom {
  readonly tabel: BookTable;
  readonly column: Column;
  readonly nilai: Desimal;
  /** The same as a double, to look through many. */
  readonly kira: number;
}

const DIRATAKAN: readonly ColumnRole[] = [...KINERJA_ROLES, "capaian_anggaran"];
const DICATAT: ReadonlySet<ColumnRole> = new Set<ColumnRole>([...DIRATAKAN, ...ADDED_ROLES]);

/** As many places at most tell where a figure comes from. */
const TERSEBAR = 5;

/** A column of fewer figures has no mean that would be printed. */
const TERSEDIKIT = 3;

/** All tables of the workbook together: where else a figure of the same indikator, or the same figure, stands. */
export class Buku {
  private byName: Map<string, Catatan[]> | null = null;
  private byYear: Map<string, Map<BookTable, Catatan[]>> | null = null;
  private byValue: Map<string, Catatan[]> | null = null;
  private means: RataKolom[] | null = null;
  private closing: Map<string, Letak[]> | null = null;
  private readonly keys = new Map<string, string>();

  /**
   * `odd`: the cells whose formulas fall out of their pattern, as "Sheet!K38"; `ditetapkan`: the directions that the
   * office chose itself, by normalised name.
   */
  constructor(
    readonly tabel: readonly BookTable[],
    private readonly odd: ReadonlySet<string> = new Set(),
    readonly ditetapkan: Pengaturan["polaritas"] = {},
  ) {}

  /** Whether the cell's formula is said to fall out of its pattern: then nothing else is asked about it. */
  isJanggal(tabel: BookTable, row: number, column: number): boolean {
    return this.odd.has(`${tabel.table.sheet}!${tabel.nama(row, column)}`);
  }

  /** Figures of the rows with this name, in the order of the workbook. */
  catatan(label: string): readonly Catatan[] {
    return this.names().get(this.key(label)) ?? [];
  }

  /** The figures of one name, role and year, by table in the order of the workbook. */
  setahun(label: string, role: ColumnRole, year: string | null): ReadonlyMap<BookTable, readonly Catatan[]> {
    this.byYear ??= this.groupByYear();
    return this.byYear.get(`${role}|${String(year)}|${this.key(label)}`) ?? NOTHING;
  }

  /**
   * Where exactly this figure stands under the same role in other tables; means and totals are left out. Nowhere, where
   * it stands in many places: a figure that many rows share tells nothing about where one comes from.
   */
  bernilaiDiTabelLain(nilai: Desimal, tabel: BookTable, role: ColumnRole | undefined): readonly Catatan[] {
    const found = this.byValues()
      .get(nilai.toString())
      ?.filter((one) => one.tabel !== tabel && one.role === role);
    return found && found.length <= TERSEBAR ? found : [];
  }

  /** The means of columns that somebody may have printed. */
  rataKolom(): readonly RataKolom[] {
    this.means ??= this.tabel.flatMap((tabel) =>
      tabel.columns(...DIRATAKAN).flatMap((column) => {
        const values = tabel.rows
          .map((row) => tabel.angka(row.row, column.column)?.nilai)
          .filter((value) => value !== undefined);
        const nilai = values.length < TERSEDIKIT ? null : rataRata(values);
        return nilai ? [{ tabel, column, nilai, kira: nilai.toNumber() }] : [];
      }),
    );
    return this.means;
  }

  /** Where exactly this figure stands in a row of means. */
  rataBernilai(nilai: Desimal): readonly Letak[] {
    this.closing ??= barisRata(this.tabel);
    return this.closing.get(nilai.toString()) ?? [];
  }

  private byValues(): ReadonlyMap<string, readonly Catatan[]> {
    if (!this.byValue) {
      this.byValue = new Map();
      for (const entries of this.names().values())
        for (const entry of entries) addTo(this.byValue, entry.angka.nilai.toString(), entry);
    }
    return this.byValue;
  }

  private key(label: string): string {
    let key = this.keys.get(label);
    if (key === undefined) this.keys.set(label, (key = normalizeNama(label)));
    return key;
  }

  private names(): Map<string, Catatan[]> {
    if (this.byName) return this.byName;
    this.byName = new Map();
    for (const tabel of this.tabel) this.add(tabel, this.byName);
    return this.byName;
  }

  private add(tabel: BookTable, index: Map<string, Catatan[]>): void {
    const partial = partialColumns(tabel.table.columns);
    const columns = tabel.table.columns.filter(
      ({ role, column }) => DICATAT.has(role) && !partial.has(column),
    );
    if (columns.length === 0) return;
    for (const row of tabel.rows) {
      const key = this.key(row.label);
      if (key === "") continue;
      for (const { column, role, period } of columns) {
        const angka = tabel.angka(row.row, column);
        if (!angka) continue;
        addTo(index, key, { tabel, row: row.row, column, role, period: period ?? tabel.table.year, angka });
      }
    }
  }

  private groupByYear(): Map<string, Map<BookTable, Catatan[]>> {
    const groups = new Map<string, Map<BookTable, Catatan[]>>();
    for (const [name, entries] of this.names()) {
      for (const entry of entries) {
        const key = `${entry.role}|${String(entry.period)}|${name}`;
        let group = groups.get(key);
        if (!group) groups.set(key, (group = new Map()));
        addTo(group, entry.tabel, entry);
      }
    }
    return groups;
  }
}

const NOTHING: ReadonlyMap<BookTable, readonly Catatan[]> = new Map();

/** The figures of all rows of means, by their value. */
function barisRata(tables: readonly BookTable[]): Map<string, Letak[]> {
  const found = new Map<string, Letak[]>();
  for (const tabel of tables) {
    for (const { row } of tabel.table.rows.filter(({ kind }) => kind === "average")) {
      tabel.table.columns.forEach(({ column }) => {
        const angka = tabel.angka(row, column);
        if (angka) addTo(found, angka.nilai.toString(), { tabel, row, column });
      });
    }
  }
  return found;
}
