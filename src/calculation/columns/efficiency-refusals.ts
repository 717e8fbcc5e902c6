import { EFISIENSI_OTOMATIS, metodeEfisiensi, type MetodeEfisiensi } from "../../domain/metode-efisiensi";
import type { Pengaturan } from "../../domain/pengaturan";
import { columnName } from "../../sheet/address";
import { conceptsOf } from "../../sheet/words/wording";
import type { Unstyled } from "../cells/computed-cell";
import { failure } from "../cells/outcome";
import type { ContextRow } from "../rule/row-context";
import type { DerivedColumn } from "./column-plan";
import type { JudgedMethod } from "./judged-method";

/** Columns whose heading contradicts the office's method: one sentence for the column. */
export function refusals(
  figures: readonly DerivedColumn[],
  shown: readonly JudgedMethod[],
  rows: readonly ContextRow[],
  pengaturan: Pengaturan,
): Unstyled[] {
  const [first] = rows;
  return figures.flatMap((derived) => {
    const own = shown.find((method) => method.derived === derived)?.pengaturan ?? pengaturan;
    const alasan = refusal(derived, metodeEfisiensi(own.efisiensi)) ?? unanswered(derived, own);
    return alasan === null || !first ? [] : [{ ...first, derived, outcome: failure(alasan), members: null }];
  });
}

/** Why a column stays blank whatever its rows hold: rupiah are no percentages. null where nothing speaks against it. */
export function refusal({ column, rule }: DerivedColumn, { nama, satuan }: MetodeEfisiensi): string | null {
  if (rule.id !== "efisiensi" || satuan !== "rupiah") return null;
  if (column.unit !== "persen" && !conceptsOf(column.path.join(" ")).has("persen")) return null;
  return `Kolom ${columnName(column.column)} berjudul persen, sedangkan metode “${nama}” memberi rupiah: dibiarkan kosong. Ubah judulnya, atau pilih metode lain di Aturan.`;
}

/** Of the money alone, and nobody said which part of it. */
function unanswered(derived: DerivedColumn, { efisiensi }: Pengaturan): string | null {
  return efisiensi === EFISIENSI_OTOMATIS && isOfMoney(derived) ? tanpaMetode(derived) : null;
}

/** "Pagu | Realisasi | Efisiensi": the share spent or the share saved, which nobody but the office knows. */
export function isOfMoney({ rule: { expression } }: DerivedColumn): boolean {
  return expression.kind === "efisiensi" && expression.capaian === null;
}

/** Whether this part of the money can be told: rupiah only of two amounts, and not under a heading in percent. */
export function isOfSuchMoney(metode: MetodeEfisiensi, derived: DerivedColumn): boolean {
  const { expression } = derived.rule;
  if (metode.menilai !== "anggaran" || expression.kind !== "efisiensi") return false;
  if (refusal(derived, metode) !== null) return false;
  return metode.satuan !== "rupiah" || (expression.pagu !== null && expression.realisasi !== null);
}

/** Said of a column that waits for the answer. */
export const tanpaMetode = ({ column: { column } }: DerivedColumn): string =>
  `Kolom ${columnName(column)} dibiarkan kosong: efisiensi dari anggaran saja dapat berarti serapan atau sisanya, dan kantor belum memilih metodenya. Pilih di tab Hitung atau Aturan.`;
