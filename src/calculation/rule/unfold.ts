import { bind, leaf, operation, type Expression, type Gathering } from "../../domain/expression";
import { metodeEfisiensi, type Operan } from "../../domain/metode-efisiensi";
import type { JenisTriwulan, Pengaturan, Polaritas } from "../../domain/pengaturan";
import { rumusCapaian } from "../../domain/rumus-capaian";
import type { Capaian, Efisiensi, EfficiencyColumns, Formula } from "./rule";

/** What an office and a row decide about a rule. */
export interface Choices {
  readonly pengaturan: Pengaturan;
  readonly polaritas: Polaritas;
  readonly jenis: JenisTriwulan;
  /** Whether a figure of the row is below 0, so that the floor of a capaian acts. */
  readonly signed: boolean;
}

const GATHERING: Readonly<Record<JenisTriwulan, Gathering>> = {
  akumulasi: "SUM",
  "rata-rata": "AVERAGE",
  "posisi-akhir": "LAST",
  "posisi-akhir-menurun": "LAST",
};

/** A rule as plain arithmetic; null for words, and for what other rows give. */
export function unfold<C>(expression: Formula<C>, choices: Choices): Expression<C> | null {
  switch (expression.kind) {
    case "capaian":
      return unfoldCapaian(expression, choices);
    case "year":
      return yearly(expression.quarters, choices);
    case "efisiensi":
      return unfoldEfficiency(expression, choices);
    case "mean":
    case "sum":
    case "share-of-total":
    case "year-on-year":
    case "grade":
    case "verdict":
      return null;
    default:
      return expression;
  }
}

function yearly<C>(quarters: readonly C[], { jenis }: Choices): Expression<C> {
  return { kind: "over", how: GATHERING[jenis], of: quarters.map(leaf) };
}

/** The floor at 0 and the cap act within the formula, as they do on the figure. */
function unfoldCapaian<C>(
  { target, realisasi, quarters, capped }: Capaian<C>,
  choices: Choices,
): Expression<C> {
  const { polaritas, pengaturan, signed } = choices;
  const achieved = quarters ? yearly(quarters, choices) : leaf(realisasi);
  const of = bind(rumusCapaian(polaritas, pengaturan.rumusTurun), (side) =>
    side === "target" ? leaf(target) : achieved,
  );
  const least = polaritas === "turun" || signed ? 0 : null;
  const most = capped && pengaturan.batas !== null ? pengaturan.batas / 100 : null;
  return least === null && most === null ? of : { kind: "bounded", of, least, most };
}

/** null where the table lacks a column that the method reads. */
function unfoldEfficiency<C>(columns: Efisiensi<C>, { pengaturan }: Choices): Expression<C> | null {
  let complete = true;
  const bound = bind(metodeEfisiensi(pengaturan.efisiensi).hitung, (name): Expression<C> => {
    const operand = operandOf(name, columns);
    complete &&= operand !== null;
    return operand ?? { kind: "number", value: 0 };
  });
  if (!complete) return null;
  return bound.kind === "percent" ? bound.of : bound;
}

/** An operand's own column; a serapan that stands in none comes from pagu and spending. */
function operandOf<C>(name: Operan, columns: EfficiencyColumns<C>): Expression<C> | null {
  const own = columns[name];
  if (own !== null) return leaf(own);
  const { pagu, realisasi } = columns;
  if (name !== "serapan" || pagu === null || realisasi === null) return null;
  return { kind: "percent", of: operation(leaf(realisasi), "/", leaf(pagu)) };
}
