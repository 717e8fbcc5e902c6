import type { DerivedColumn } from "../columns/column-plan";
import { bandingkan } from "../../domain/bandingkan";
import { formatSeperlunya } from "../../domain/format";
import type { Row } from "../../sheet/table";
import { gaveFigure, type Outcome } from "../cells/outcome";
import { isOpen } from "../rule/own-formula";
import type { Operands } from "../rule/operands";
import { operands as operandsOf } from "../rule/rule";

/**
 * "88,6" typed beside a program whose amounts are blank: what we add up there ourselves is no reason to change it
 * (LKIP Biro Pemerintahan Sumatera Utara, tabel 19). Why it stays; null where it may be renewed.
 */
export function typedAboveSums(
  { column: { column }, rule }: DerivedColumn,
  { row, parts }: Row,
  operands: Operands,
  expected: Outcome,
): string | null {
  if (parts === null || !gaveFigure(expected) || isOpen(operands, row, column)) return null;
  const standing = operands.readStanding(row, column);
  if (standing.jenis !== "angka" || operands.grid.hasFormula(row, column)) return null;
  if (!operandsOf(rule).every((own) => isOpen(operands, row, own))) return null;
  if (bandingkan(standing, expected.nilai) !== "beda") return null;
  const [typed, computed] = [standing.nilai, expected.nilai].map((nilai) => formatSeperlunya(nilai));
  return `${operands.name(row, column)} berisi ${typed}, sedangkan dari jumlah rinciannya ${computed}: dibiarkan. Kosongkan selnya bila hendak dihitung.`;
}
