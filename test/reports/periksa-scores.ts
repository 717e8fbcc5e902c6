import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import { periksa } from "../../src/tasks/periksa/periksa";
import type { Temuan } from "../../src/tasks/periksa/temuan";
import type { Snapshot } from "../../src/sheet/snapshot";
import type { Expectation, SheetExpectation, Verdict } from "./load";

/** How the audit did on one workbook whose figures are known, cell by cell. */
export interface Score {
  /** Cells that are wrong as published. */
  readonly wrong: number;
  /** Of these, found with severity "error". */
  readonly found: number;
  /** Cells that are right (or cut off) as published. */
  readonly right: number;
  /** Of these, called an error all the same. */
  readonly falseAlarms: number;
  readonly missed: readonly string[];
  readonly alarms: readonly string[];
  readonly perRule: ReadonlyMap<string, RuleScore>;
}

export interface RuleScore {
  /** Errors of the rule on cells that are wrong as published. */
  found: number;
  /** Errors of the rule on cells that are right as published. */
  falseAlarms: number;
  /** Errors on cells of which nothing is known, and remarks. */
  other: number;
}

/** Sets the findings against the verdicts: a cell is wrong where any entry says so, right where all do. */
export function scorePeriksa(snapshot: Snapshot, expectations: readonly SheetExpectation[]): Score {
  const { temuan } = periksa(snapshot, PENGATURAN_BAKU);
  const verdicts = verdictsByCell(expectations);
  const errors = new Map<string, Temuan[]>();
  for (const one of temuan) {
    if (one.severity !== "error") continue;
    const key = `${one.sheet}!${one.cell}`;
    errors.set(key, [...(errors.get(key) ?? []), one]);
  }
  const wrong = [...verdicts].filter(([, verdict]) => verdict === "published-error").map(([cell]) => cell);
  const right = [...verdicts]
    .filter(([, verdict]) => verdict === "agree" || verdict === "truncated")
    .map(([cell]) => cell);
  return {
    wrong: wrong.length,
    found: wrong.filter((cell) => errors.has(cell)).length,
    right: right.length,
    falseAlarms: right.filter((cell) => errors.has(cell)).length,
    missed: wrong.filter((cell) => !errors.has(cell)),
    alarms: right.flatMap((cell) =>
      (errors.get(cell) ?? []).map((one) => `${cell} ${one.rule}: ${one.message}`),
    ),
    perRule: scoreRules(temuan, verdicts),
  };
}

function verdictsByCell(expectations: readonly SheetExpectation[]): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  const rank: readonly Verdict[] = ["agree", "truncated", "uninterpretable", "published-error"];
  for (const { sheet, harapan, lain } of expectations) {
    for (const { cell, verdict } of [...harapan, ...lain] as Expectation[]) {
      const key = `${sheet}!${cell}`;
      const known = verdicts.get(key);
      if (known === undefined || rank.indexOf(verdict) > rank.indexOf(known)) verdicts.set(key, verdict);
    }
  }
  return verdicts;
}

function scoreRules(
  temuan: readonly Temuan[],
  verdicts: ReadonlyMap<string, Verdict>,
): Map<string, RuleScore> {
  const scores = new Map<string, RuleScore>();
  for (const { rule, sheet, cell, severity } of temuan) {
    const score = scores.get(rule) ?? { found: 0, falseAlarms: 0, other: 0 };
    scores.set(rule, score);
    const verdict = verdicts.get(`${sheet}!${cell}`);
    if (severity === "error" && verdict === "published-error") score.found += 1;
    else if (severity === "error" && (verdict === "agree" || verdict === "truncated")) score.falseAlarms += 1;
    else score.other += 1;
  }
  return scores;
}
