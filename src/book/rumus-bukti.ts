import type { Pengaturan, RumusTurun } from "../domain/pengaturan";
import { PENGATURAN_BAKU, RUMUS_TURUN } from "../domain/pengaturan-baku";
import { untukNama } from "../domain/nama";
import { namedDirection } from "../calculation/rule/named-direction";
import { isOwnFormula } from "../sheet/own-formula";
import type { Judgement } from "../sheet/table";
import { fits } from "./arah-bukti";
import type { BookTable } from "./book-table";
import { URAIAN_RUMUS } from "../domain/rumus-capaian";

interface Vote {
  readonly rumus: RumusTurun;
  readonly judgement: Judgement;
}

/**
 * The formula for less is better that the office's own figures show, where it chose none: 125 for a target of 10 and
 * a realisasi of 8 is target / realisasi. What a run of ours wrote shows nothing. null where the figures show nothing
 * else than the settings say.
 */
export function readRumusTurun(
  tables: readonly BookTable[],
  pengaturan: Pengaturan,
): { readonly rumusTurun: RumusTurun; readonly judgement: Judgement } | null {
  if (pengaturan.rumusTurun !== PENGATURAN_BAKU.rumusTurun) return null;
  const votes = tables.flatMap((table) => votesOf(table, pengaturan));
  const of = (rumus: RumusTurun): Vote[] => votes.filter((vote) => vote.rumus === rumus);
  const [most] = [...RUMUS_TURUN].sort((a, b) => of(b).length - of(a).length);
  const [first] = most === undefined ? [] : of(most);
  if (!first || most === undefined || most === pengaturan.rumusTurun) return null;
  return of(most).length * 2 > votes.length ? { rumusTurun: most, judgement: first.judgement } : null;
}

function votesOf(table: BookTable, pengaturan: Pengaturan): Vote[] {
  return table.plan.derived.flatMap(({ column: { column }, rule: { expression } }) => {
    if (expression.kind !== "capaian") return [];
    return table.table.rows.flatMap((row) => {
      const polaritas = untukNama(pengaturan.polaritas, row.label) ?? namedDirection(row).polaritas;
      if (polaritas !== "turun" || !table.operands.isMeasured(row)) return [];
      const isOurs = isOwnFormula(String(table.grid.formula(row.row, column)));
      const rumus = isOurs ? null : fits(table, row, column, expression, true);
      if (rumus === null || rumus === "R/T") return [];
      const as = `Capaian yang tertulis cocok dengan ${URAIAN_RUMUS[rumus]}, jadi indikator yang makin kecil makin baik dihitung begitu. Bila bukan itu yang dimaksud, kosongkan kolomnya atau pilih rumus lain di tab Aturan.`;
      return [
        {
          rumus,
          judgement: { sheet: table.table.sheet, cell: table.nama(row.row, column), read: row.label, as },
        },
      ];
    });
  });
}
