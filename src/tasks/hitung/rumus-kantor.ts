import type { ComputedCell } from "../../calculation/cells/computed-cell";
import type { BookTable } from "../../book/book-table";
import { isShownTimesHundred, officeFormula } from "../../calculation/rule/own-formula";
import { formatAngka } from "../../domain/format";
import { columnName } from "../../sheet/address";
import { Grid } from "../../sheet/grid";
import { gridOf } from "../../sheet/layout/laid-grid";
import type { Snapshot } from "../../sheet/snapshot";
import type { Judgement } from "../../sheet/table";
import { isSameFigure } from "./unchanged";

/** The office's own formulas in one column that we would have computed: they stand. */
export interface RumusKantor {
  /** Table.id. */
  readonly table: string;
  readonly sheet: string;
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** How many cells of the column hold a formula of the office's. */
  readonly jumlah: number;
  /** Those that give something else than the rule does. */
  readonly beda: readonly RumusBeda[];
  /** Whether a person chose to have them replaced by what the rule gives. */
  readonly diganti: boolean;
  /** Whether they say themselves how the column is computed: then they give something else than its role alone would. */
  readonly dipahami: boolean;
}

interface RumusBeda {
  readonly cell: string;
  readonly formula: string;
  /** As it stands, and as the rule has it, in Indonesian style: "60,00%". */
  readonly tertulis: string;
  readonly menurutAturan: string;
  /** Whether the formula gives the rule's figure, which the cell's format shows times 100 once more. */
  readonly isShownTimesHundred: boolean;
}

/** Gathers, column by column, the office's formulas among the cells that were computed. */
export class RumusKantorList {
  private readonly columns = new Map<string, RumusKantor>();
  private readonly grids: ReadonlyMap<string, Grid>;

  /** `snapshot`: the workbook as it stands, the formulas that are to be replaced included. */
  constructor(snapshot: Snapshot) {
    this.grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, new Grid(sheet)]));
  }

  /** Whether the cell holds a formula of the office's that is kept. */
  keep(tabel: BookTable, cell: ComputedCell): boolean {
    return this.add(tabel, cell, false) && !tabel.isDiganti(cell.derived.column);
  }

  /** Formulas that were understood, beside what the rule of the column's role would give. */
  compare(tabel: BookTable, cells: readonly ComputedCell[]): void {
    for (const cell of cells) this.add(tabel, cell, true);
  }

  private add(tabel: BookTable, cell: ComputedCell, dipahami: boolean): boolean {
    const { table, grid: computed } = tabel;
    const { row, column } = { row: cell.row.row, column: cell.derived.column.column };
    const real = this.grids.get(table.sheet);
    const grid = real ? gridOf(real, table.laid) : computed;
    const formula = officeFormula(grid, row, column);
    if (formula === null) return false;
    const diganti = tabel.isDiganti(cell.derived.column);
    const key = `${table.id}:${column}`;
    const known = this.columns.get(key) ?? {
      table: table.id,
      sheet: table.sheet,
      column,
      jumlah: 0,
      beda: [],
      diganti,
      dipahami,
    };
    const beda = differing(grid, cell, formula);
    this.columns.set(key, {
      ...known,
      jumlah: known.jumlah + 1,
      beda: beda ? [...known.beda, beda] : known.beda,
    });
    return true;
  }

  list(): readonly RumusKantor[] {
    return [...this.columns.values()];
  }

  /** One sentence for each column whose formulas give something else than the rule. */
  judgements(): Judgement[] {
    return this.list().flatMap(({ sheet, column, beda, diganti, dipahami }) => {
      const [first] = beda;
      if (!first || diganti || dipahami) return [];
      const others = beda.length > 1 ? ` (dan ${beda.length - 1} sel lain)` : "";
      const look = first.isShownTimesHundred
        ? ` Rumusnya benar; format selnya yang mengalikan lagi dengan 100: ubah formatnya menjadi angka biasa.`
        : "";
      const said = `rumus kantor dibiarkan: ${first.cell}${others} berisi ${first.formula} dan memberi ${first.tertulis}, sedangkan menurut aturan ${first.menurutAturan}.${look}`;
      return [{ sheet, cell: first.cell, read: `Kolom ${columnName(column)}`, as: said }];
    });
  }
}

function differing(
  grid: Grid,
  { row, derived, outcome, context }: ComputedCell,
  formula: string,
): RumusBeda | null {
  const column = derived.column.column;
  const isLook = isShownTimesHundred(context.operands, row.row, column, outcome);
  const ratio = context.operands.storesRatio(row.row, column);
  if (!outcome.ok || (!isLook && isSameFigure(grid.value(row.row, column), ratio, outcome))) return null;
  const persen = "nilai" in outcome && outcome.persen ? "%" : "";
  const stood = context.operands.readStanding(row.row, column);
  return {
    cell: grid.name(row.row, column),
    formula,
    tertulis:
      stood.jenis === "angka"
        ? `${formatAngka(stood.nilai, 2)}${stood.persen ? "%" : ""}`
        : grid.text(row.row, column) || "kosong",
    isShownTimesHundred: isLook,
    menurutAturan: "teks" in outcome ? outcome.teks : `${formatAngka(outcome.nilai, 2)}${persen}`,
  };
}
