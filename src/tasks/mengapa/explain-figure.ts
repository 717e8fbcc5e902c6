import type { ComputedCell } from "../../calculation/cells/computed-cell";
import type { BookTable } from "../../book/book-table";
import { explainRule } from "../../calculation/rule/explain";
import type { Figure } from "../../calculation/cells/outcome";
import { isAgainstPlan } from "../../calculation/rule/against-plan";
import { operands } from "../../calculation/rule/rule";
import { metodeEfisiensi } from "../../domain/metode-efisiensi";
import type { Pengaturan } from "../../domain/pengaturan";
import { formatPersen, formatSeperlunya } from "../../domain/format";
import { explainChange, explainMembers, explainShare } from "./explain-gathered";
import { graded, gradedBy, type Graded } from "./class-of";
import type { Keterangan, Mengapa } from "./mengapa";
import { showFigure, source } from "./rupa";
import { whatIf } from "./what-if";
import { ARAH_BAIK } from "../../domain/polaritas";

type Why = Pick<
  Mengapa,
  "hitungan" | "rumus" | "hasil" | "dibatasi" | "kelas" | "sumber" | "keterangan" | "berubahBila"
>;

/** How a figure came about: its arithmetic, its sources, its class, and what would change it. */
export function explainFigure(tabel: BookTable, cell: ComputedCell, figure: Figure): Why {
  const { derived, context, row } = cell;
  const own = gathered(cell, figure) ?? ofRow(cell, figure);
  const pengaturan = gradingOf(tabel, cell);
  const kelas = classOf(tabel, cell, figure, pengaturan);
  const explanation = explainRule(derived.rule, context, figure);
  return {
    ...own,
    kelas: kelas?.kelas ?? null,
    sumber:
      own.sumber.length > 0
        ? own.sumber
        : operands(derived.rule).map((column) => source(context.operands, row.row, column)),
    keterangan: [...own.keterangan, ...(kelas?.keterangan ?? [])],
    berubahBila: cell.members === null ? whatIf(cell, figure, explanation, pengaturan) : [],
  };
}

function gathered(cell: ComputedCell, figure: Figure): Omit<Why, "kelas" | "berubahBila"> | null {
  const told =
    explainChange(cell, figure) ??
    (cell.members ? explainMembers(cell, cell.members, figure) : explainShare(cell, figure));
  return told && { ...told, hasil: showFigure(figure), dibatasi: null };
}

function ofRow(cell: ComputedCell, figure: Figure): Omit<Why, "kelas" | "berubahBila"> {
  const { derived, context, row } = cell;
  const explanation = explainRule(derived.rule, context, figure);
  const shown = (value: Figure["nilai"]): string =>
    figure.persen ? formatPersen(value) : formatSeperlunya(value);
  const hasil = explanation ? shown(explanation.hasil) : showFigure(figure);
  const counted = showFigure(figure);
  return {
    hitungan: explanation?.hitungan ?? null,
    rumus: explanation?.rumus ?? null,
    hasil,
    dibatasi: counted === hasil ? null : counted,
    sumber: (explanation?.columns ?? []).map((column) => source(context.operands, row.row, column)),
    keterangan: mannerOf(cell),
  };
}

/** Direction, method and cap: what an office decided of the rule. */
function mannerOf({ derived: { rule }, context }: ComputedCell): Keterangan[] {
  const { expression } = rule;
  const { pengaturan, polaritas, judged } = context;
  if (expression.kind === "efisiensi") {
    const { nama, rumus } = metodeEfisiensi(pengaturan.efisiensi);
    return [{ perihal: "cara", isi: `${nama}: ${rumus}.` }];
  }
  if (expression.kind !== "capaian") return [];
  const arah = `Indikator ini ${ARAH_BAIK[polaritas]}.${judged === null ? "" : ` ${judged.alasan}`}`;
  const batas =
    expression.capped && pengaturan.batas !== null
      ? [{ perihal: "batas" as const, isi: `Capaian paling tinggi ${formatPersen(pengaturan.batas, 0)}.` }]
      : [];
  return [{ perihal: "arah", isi: arah }, ...batas];
}

function classOf(
  { plan, table }: BookTable,
  { derived, context }: ComputedCell,
  figure: Figure,
  pengaturan: Pengaturan,
): Graded | null {
  if (derived.rule.id === "efisiensi") {
    const { kelas, pembulatan } = metodeEfisiensi(context.pengaturan.efisiensi);
    return kelas && graded(figure.nilai, kelas, pembulatan);
  }
  return figure.persen && isAgainstPlan(table, plan.derived, derived)
    ? gradedBy(figure.nilai, pengaturan)
    : null;
}

/** By the words that stand in the column of classes beside it, else by the office's scale. */
function gradingOf(tabel: BookTable, { derived, row, context }: ComputedCell): Pengaturan {
  const beside = tabel.computed.cells.find((own) => {
    const { expression } = own.derived.rule;
    return own.row === row && expression.kind === "grade" && expression.of === derived.column.column;
  });
  return beside?.context.pengaturan ?? context.pengaturan;
}
