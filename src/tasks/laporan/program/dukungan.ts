import { addTo } from "../../../domain/items";
import { normalizeNama } from "../../../domain/nama";
import { programKey } from "../../../book/program-indeks";
import { sasaranPerBaris } from "../../../book/sasaran";
import type { BookTable } from "../../../book/book-table";

/** Which programmes serve a sasaran or an indikator, as the workbook's own tables lay it down. */
export class Dukungan {
  private readonly programs = new Map<string, string[]>();
  /** Pairs of both that are known. */
  private readonly linked = new Set<string>();

  constructor(tables: readonly BookTable[]) {
    for (const source of tables) this.read(source);
  }

  get isKnown(): boolean {
    return this.programs.size > 0;
  }

  /** Names of the programmes, of the indikator where a table links it, else of its sasaran. */
  of(sasaran: string, indikator: string): readonly string[] {
    return this.programs.get(normalizeNama(indikator)) ?? this.programs.get(normalizeNama(sasaran)) ?? [];
  }

  /** Tables with sasaran and program side by side: cascading, PK, rencana program. */
  private read(source: BookTable): void {
    const program = source.columns("program")[0];
    if (!program || !source.has("sasaran")) return;
    const indikator = source.columns("indikator").find(({ column }) => column < program.column) ?? null;
    const sasaran = sasaranPerBaris(source);
    let name = "";
    for (const row of source.table.rows) {
      name = source.text(row, indikator) || name;
      const own = source.text(row, program);
      if (own === "" || row.level > 0 || row.kind === "group") continue;
      this.link(sasaran.get(row) ?? "", own);
      this.link(name, own);
    }
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
