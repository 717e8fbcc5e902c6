import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { periksa } from "../../src/tasks/periksa/periksa";
import { loadReport, REPORTS, type SheetExpectation } from "../reports/load";

/** One line per report and variant: how many of the wrong figures are found, how many right ones are called wrong. */
export function auditScores(): string[] {
  return REPORTS.flatMap((nick) =>
    (["terbit", "teks"] as const).map((variant) => {
      const { snapshot, harapan } = loadReport(nick, variant);
      const { temuan } = periksa(snapshot, PENGATURAN_BAKU);
      const errors = new Set(
        temuan.filter((one) => one.severity === "error").map((one) => `${one.sheet}!${one.cell}`),
      );
      const { wrong, right } = verdicts(harapan);
      const found = [...wrong].filter((cell) => errors.has(cell)).length;
      const alarms = [...right].filter((cell) => errors.has(cell)).length;
      return `  ${`${nick} ${variant}`.padEnd(22)} ${found} of ${wrong.size} found, ${alarms} false on ${right.size}`;
    }),
  );
}

/** A cell is wrong as published when any of its checks says so. */
function verdicts(sheets: readonly SheetExpectation[]): { wrong: Set<string>; right: Set<string> } {
  const wrong = new Set<string>();
  const right = new Set<string>();
  for (const { sheet, harapan, lain } of sheets) {
    for (const { cell, verdict } of [...harapan, ...lain]) {
      if (verdict === "published-error") wrong.add(`${sheet}!${cell}`);
      else if (verdict !== "uninterpretable") right.add(`${sheet}!${cell}`);
    }
  }
  for (const cell of wrong) right.delete(cell);
  return { wrong, right };
}
