import type { FormulaMap } from "../../sheet/formulas/map";
import type { Table } from "../../sheet/table";
import type { CellWrite } from "../../plan/plan";
import type { AturanId } from "./aturan-id";

/**
 * "error": it does not hold arithmetically. "remark": it holds, or nobody can say, but a reader should look.
 * "janggal": a formula falls out of the pattern of its surroundings; never counted as wrong.
 */
export type Severity = "error" | "remark" | "janggal";

/** One finding of the audit: a cell, a rule, what stands there and what should. */
export interface Temuan {
  /** The same for the same cell and rule in every run: "capaian-tidak-sesuai:Tabel 3.2!F9". */
  readonly id: string;
  readonly sheet: string;
  /** "K38"; "H17:O17" where a run of formulas is uneven and nobody can say which of them is right. */
  readonly cell: string;
  /** Table.id; "" where no recognised table holds the cell. */
  readonly table: string;
  /** Name of the row's indikator or programme; "" where the row has none. */
  readonly indikator: string;
  readonly rule: AturanId;
  readonly severity: Severity;
  /** As it stands, in Indonesian style: "149,94%". */
  readonly published: string;
  /** Shares in percent (149.94), amounts in their own unit, a kategori by its name; null: nobody can say. */
  readonly expected: number | string | null;
  /** A sentence for the planner, with the figures and the cells compared. */
  readonly message: string;
  /** Where the wrong figure may come from, one sentence each. */
  readonly causes: readonly string[];
  /** The cells that were compared, the finding's own first. */
  readonly cells: readonly string[];
  /** What would mend it; null where only a person can tell. */
  readonly correction: CellWrite | null;
  /** A person looked and let it stand, with the reason. */
  readonly abaikan: { readonly alasan: string } | null;
}

/** A finding that a person let stand; kept with the workbook and shown to the next person. */
export interface Abaikan {
  readonly sheet: string;
  readonly cell: string;
  readonly rule: AturanId;
  readonly alasan: string;
  /** Temuan.published when the reason was given; absent: it counts whatever stands there. */
  readonly tertulis?: string;
  /** Temuan.indikator then, by which the row is found again after it moved. */
  readonly indikator?: string;
}

/** How much of one table was checked, and what came of it. */
export interface TabelDiperiksa {
  /** Table.id. */
  readonly table: string;
  readonly sheet: string;
  readonly caption: string;
  /** Figures and words that were set against what they should be. */
  readonly diperiksa: number;
  readonly error: number;
  readonly remark: number;
}

export interface PeriksaResult {
  readonly tables: readonly Table[];
  /** Errors before remarks, each in the order of the workbook; then what is janggal, the most surprising first. */
  readonly temuan: readonly Temuan[];
  /** Figures and words that were set against what they should be, over all tables. */
  readonly diperiksa: number;
  readonly perTabel: readonly TabelDiperiksa[];
  /** Pengaturan.ambangJanggal as it was applied. */
  readonly ambangJanggal: number;
  /** Where which formula stands, sheet by sheet; those without formulas are left out. */
  readonly peta: readonly FormulaMap[];
}
