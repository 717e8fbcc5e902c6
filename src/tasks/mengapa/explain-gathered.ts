import { samaHasil } from "../../domain/kesamaan";
import { formatAngka } from "../../domain/format";
import type { ComputedCell } from "../../calculation/cells/computed-cell";
import { gaveFigure, type Figure } from "../../calculation/cells/outcome";
import { spellFigure, spellMean, spellSum } from "../../calculation/rule/spell";
import { jumlah, rataRata, type Desimal } from "../../domain/desimal";
import type { Row } from "../../sheet/table";
import type { Mengapa } from "./mengapa";
import { headingOf, source } from "./rupa";

type Gathered = Pick<Mengapa, "hitungan" | "rumus" | "sumber" | "keterangan">;

/** A mean or a sum over other rows: its terms, where they come to the figure, and always its cells. */
export function explainMembers(cell: ComputedCell, members: readonly Row[], figure: Figure): Gathered {
  const { derived, context, row } = cell;
  const { expression } = derived.rule;
  const isMean = expression.kind !== "sum" && expression.kind !== "over";
  const of = expression.kind === "mean" || expression.kind === "sum" ? expression.of : derived.column.column;
  const { operands } = context;
  const terms = members.flatMap(({ row: at }): Desimal[] => {
    const outcome = operands.outcome(at, of);
    if (gaveFigure(outcome))
      return [context.pengaturan.batasSebelumRataRata ? outcome.nilai : outcome.tanpaBatas];
    return [operands.readAmount(at, of)?.nilai ?? []].flat();
  });
  const result = isMean ? rataRata(terms) : jumlah(terms);
  const texts = terms.map(spellFigure);
  const what = `${isMean ? "rata-rata" : "jumlah"} ${headingOf(derived.column)} dari ${formatAngka(members.length, 0)} baris`;
  return {
    hitungan:
      result && samaHasil(result, figure.nilai) ? (isMean ? spellMean(texts) : spellSum(texts)) : null,
    rumus: what,
    sumber: members.map((member) => source(operands, member.row, of, member.label)),
    keterangan:
      row.parts === null || row.parts.reason === ""
        ? []
        : [{ perihal: "cara", isi: `Baris yang dihimpun: ${row.parts.reason}` }],
  };
}

/** A change since the row of the year before, which stands first; null for any other rule. */
export function explainChange({ derived, context, members }: ComputedCell, figure: Figure): Gathered | null {
  const { expression } = derived.rule;
  if (expression.kind !== "year-on-year") return null;
  const { operands } = context;
  const { of, relative } = expression;
  const [before, now] = (members ?? []).map(({ row }) => operands.readAmount(row, of)?.nilai);
  if (!before || !now) return null;
  const change = `(${spellFigure(now)} − ${spellFigure(before)})`;
  const spelt = relative ? `${change} ÷ ${spellFigure(before)} × 100` : change.slice(1, -1);
  const value = relative ? now.minus(before).div(before).times(100) : now.minus(before);
  return {
    hitungan: samaHasil(value, figure.nilai) ? spelt : null,
    rumus: relative ? "(tahun ini − tahun lalu) ÷ tahun lalu × 100" : "tahun ini − tahun lalu",
    sumber: (members ?? []).map(({ row, label }) => source(operands, row, of, label)),
    keterangan: [],
  };
}

/** A row's part of the table's total; null for any other rule. */
export function explainShare(
  { derived, context, row, members }: ComputedCell,
  figure: Figure,
): Gathered | null {
  const { expression } = derived.rule;
  if (expression.kind !== "share-of-total") return null;
  const { operands } = context;
  const total = members?.[0]?.row ?? expression.total;
  const [part, whole] = [row.row, total].map((at) => operands.readAmount(at, expression.of)?.nilai);
  if (!part || !whole || whole.isZero() || !samaHasil(part.div(whole).times(100), figure.nilai)) return null;
  return {
    hitungan: `${spellFigure(part)} ÷ ${spellFigure(whole)} × 100`,
    rumus: "bagian ÷ jumlah × 100",
    sumber: [source(operands, row.row, expression.of), source(operands, total, expression.of, "jumlah")],
    keterangan: [],
  };
}
