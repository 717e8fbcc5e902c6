import { addTo, leastOf } from "../../../domain/items";
import { isProgramName } from "../../../book/nama-anggaran";
import { barisSasaran } from "../../../book/sasaran-dikenal";
import { pasanganAnggaran, type PasanganAnggaran } from "../../../book/kolom-anggaran";
import { isOfProgram } from "../../../book/tingkat-tabel";
import { normalizeNama } from "../../../domain/nama";
import { hasOwnFigures } from "../../../sheet/rows/row-kinds";
import type { Row } from "../../../sheet/table";
import { bacaJumlah, jumlahkan, type Jumlah } from "../anggaran/jumlah";
import { programKey } from "../../../book/program-indeks";
import { sasaranPerBaris } from "../../../book/sasaran";
import { sasaranDisebut } from "../../../book/sasaran-disebut";
import { byPlace } from "../../../book/sources";
import type { BookTable } from "../../../book/book-table";

/** What a programme costs for one sasaran, where the table that links them says so. */
export interface Bagian {
  readonly pagu: Jumlah;
  readonly realisasi: Jumlah;
}

/** Which programmes serve a sasaran or an indikator, as the workbook's own tables lay it down. */
export class Dukungan {
  private readonly programs = new Map<string, string[]>();
  /** Pairs of both that are known. */
  private readonly linked = new Set<string>();
  /** By sasaran, then by programme: the amounts of its rows. */
  private readonly amounts = new Map<string, Map<string, Bagian[]>>();
  /** Its first amount, by programme; and whether all its rows print that one: the whole printed again divides nothing. */
  private readonly first = new Map<string, Bagian>();
  private readonly isRepeated = new Map<string, boolean>();

  constructor(
    tables: readonly BookTable[],
    private readonly tahun: string,
  ) {
    // One table divides the money: two that do would count it twice.
    const dividing = [...tables].sort(byPlace).find((source) => isLinking(source) && this.moneyOf(source));
    for (const source of tables) this.read(source, source === dividing ? this.moneyOf(source) : null);
    const named = sasaranDisebut(tables);
    for (const source of tables)
      this.readNamed(source, named(source), dividing ? null : this.moneyOf(source));
  }

  private moneyOf(source: BookTable): PasanganAnggaran | null {
    return isOfProgram(source) ? null : (pasanganAnggaran(source, this.tahun)[0] ?? null);
  }

  /** The money that a programme spends on this sasaran alone; null where no table divides it. */
  bagian(sasaran: string, program: string): Bagian | null {
    const key = programKey(program);
    const own = this.amounts.get(normalizeNama(sasaran))?.get(key) ?? [];
    if (own.length === 0 || this.isRepeated.get(key) === true) return null;
    return {
      pagu: jumlahkan(own.map(({ pagu }) => pagu)),
      realisasi: jumlahkan(own.map(({ realisasi }) => realisasi)),
    };
  }

  get isKnown(): boolean {
    return this.programs.size > 0;
  }

  /** Names of the programmes, of the indikator where a table links it, else of its sasaran. */
  of(sasaran: string, indikator: string): readonly string[] {
    return this.programs.get(normalizeNama(indikator)) ?? this.programs.get(normalizeNama(sasaran)) ?? [];
  }

  /** Tables with sasaran and program side by side: cascading, PK, rencana program. */
  private read(source: BookTable, money: PasanganAnggaran | null): void {
    const program = source.columns("program")[0];
    if (!program || !isLinking(source)) return;
    const indikator = source.columns("indikator").find(({ column }) => column < program.column) ?? null;
    const sasaran = sasaranPerBaris(source);
    let name = "";
    for (const row of source.table.rows) {
      name = source.text(row, indikator) || name;
      const own = source.text(row, program);
      if (own === "" || row.level > 0 || !hasOwnFigures(row)) continue;
      this.link(sasaran.get(row) ?? "", own);
      this.link(name, own);
      if (money) this.addBagian(sasaran.get(row) ?? "", own, amountsOf(source, row, money));
    }
  }

  /** A budget whose caption says which sasaran it is for ("Anggaran Sasaran 1"), or a row above its programmes. */
  private readNamed(source: BookTable, named: string, money: PasanganAnggaran | null): void {
    const program = source.columns("program")[0];
    if (!program || source.table.kind !== "anggaran" || isLinking(source)) return;
    const above = barisSasaran(source);
    const programs = new Set(barisProgram(source.rows.filter((row) => !above.has(row))));
    let sasaran = named;
    for (const row of source.table.rows) {
      sasaran = above.get(row) ?? sasaran;
      const own = source.text(row, program);
      if (sasaran === "" || own === "" || !programs.has(row)) continue;
      this.link(sasaran, own);
      if (money) this.addBagian(sasaran, own, amountsOf(source, row, money));
    }
  }

  private addBagian(sasaran: string, program: string, bagian: Bagian | null): void {
    if (!bagian) return;
    const [key, name] = [normalizeNama(sasaran), programKey(program)];
    const own = this.amounts.get(key) ?? new Map<string, Bagian[]>();
    addTo(own, name, bagian);
    this.amounts.set(key, own);
    const first = this.first.get(name);
    if (!first) this.first.set(name, bagian);
    else
      this.isRepeated.set(
        name,
        this.isRepeated.get(name) !== false && bagian.pagu.nilai.eq(first.pagu.nilai),
      );
  }

  private link(to: string, program: string): void {
    const key = normalizeNama(to);
    if (key === "") return;
    const pair = `${key} / ${programKey(program)}`;
    if (this.linked.has(pair)) return;
    this.linked.add(pair);
    addTo(this.programs, key, program);
  }
}

/** The programmes of a budget: what is named as one, else its highest lines. */
function barisProgram(rows: readonly Row[]): readonly Row[] {
  const named = rows.filter(({ label }) => isProgramName(label));
  const top = leastOf(rows.map(({ level }) => level));
  return named.length > 0 ? named : rows.filter(({ level }) => level === top);
}

function isLinking(source: BookTable): boolean {
  return source.has("program", "sasaran");
}

function amountsOf(source: BookTable, row: Row, { pagu, realisasi }: PasanganAnggaran): Bagian | null {
  const [planned, spent] = [bacaJumlah(source, row, [pagu]), bacaJumlah(source, row, [realisasi])];
  return planned && spent && { pagu: planned, realisasi: spent };
}
