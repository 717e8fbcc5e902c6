import type { Draft } from "./draft";
import { columnName } from "../address";
import { readHeading } from "./column-roles";
import { columnStats } from "./column-stats";
import { settleByNeighbours } from "../settle/neighbours";
import { keepFedInputs } from "../feeds-inputs";
import { askOpenQuestions } from "../evidence/open-questions";
import { weighEvidence } from "../evidence/weigh";
import type { Grid } from "../grid";
import type { HeaderPath } from "../header/header-path";
import { yearOf, yearOffset, yearOrdinal } from "../words/period";
import { quarterOfPath } from "./quarter-role";
import { holdsMoney, isRole, roleOf } from "../../domain/roles";
import type { Column, ColumnCorrection } from "../table";

/** The rows below the headings: from the first to one past the last; those of them that say the headings again. */
interface Body {
  readonly from: number;
  readonly to: number;
  readonly skipped: ReadonlySet<number>;
}

/**
 * Gives every column its role, by what speaks loudest: a person's correction; the cells themselves (formulas of the
 * office, a formula in the heading, arithmetic over the rows); the words of the heading path; the neighbours. They
 * are asked from the weakest to the strongest, so that each may overrule those before it.
 */
export function decideColumns(
  grid: Grid,
  paths: readonly HeaderPath[],
  body: Body,
  reportYear: string | null,
  corrections: readonly ColumnCorrection[],
): Column[] {
  const isNamed = ({ column }: HeaderPath): boolean => corrections.some((own) => own.column === column);
  const drafts = paths
    .map((path) => draft(grid, path, body, reportYear))
    .filter((own) => isNamed(own.reading.path) || !isBare(own));
  settleByNeighbours(grid, drafts, body);
  keepFedInputs(grid, drafts, body);
  weighEvidence(grid, drafts, body);
  askOpenQuestions(drafts);
  const year = measuredYear(drafts, reportYear);
  return drafts.map((entry) => finish(entry, year, corrections));
}

function draft(grid: Grid, path: HeaderPath, body: Body, reportYear: string | null): Draft {
  const reading = readHeading(path);
  const stats = columnStats(grid, path.column, body);
  const nameless = path.texts.length === 0 || (path.isGap && stats.filled === 0);
  return {
    reading,
    stats,
    period: periodOf(path, reportYear),
    quarter: quarterOfPath(path),
    role: nameless ? "other" : reading.role,
    source: "judul",
    definitions: [],
    alternatives: [],
    reason: nameless ? "Kolom tanpa judul." : `Dibaca dari judul "${path.texts.join(" › ")}".`,
  };
}

/**
 * The year of what no heading dates: the report's, but where all plans name another one ("Anggaran 2023 | Realisasi 2023
 * | % | Realisasi 2022" below "per 31 Desember 2022") that of the plans; none where they are of several years. A plan
 * that no heading dates is of the report's year, whichever stands behind it ("Target | Realisasi | Tahun 2022 › Target | …").
 */
function measuredYear(drafts: readonly Draft[], reportYear: string | null): string | null {
  const planned = new Set(drafts.filter(isRole("target", "anggaran")).map(({ period }) => period));
  if (reportYear === null || planned.size === 0 || planned.has(reportYear) || planned.has(null))
    return reportYear;
  return planned.size === 1 ? ([...planned][0] ?? null) : null;
}

/** A column that was left free, or put in for looks: nothing stands in it, and nothing is said of it. */
function isBare({ reading: { path }, stats }: Draft): boolean {
  return path.texts.length === 0 && path.label === null && stats.filled === 0 && stats.own === 0;
}

function periodOf(path: HeaderPath, reportYear: string | null): string | null {
  for (const text of [...path.texts].reverse()) {
    const year = yearOf(text) ?? yearOrdinal(text);
    if (year) return year;
    const offset = yearOffset(text);
    if (offset !== null && reportYear) return String(Number(reportYear) + offset);
  }
  return null;
}

function finish(entry: Draft, reportYear: string | null, corrections: readonly ColumnCorrection[]): Column {
  const { path } = entry.reading;
  const correction = corrections.find((candidate) => candidate.column === path.column);
  const isNamed = correction?.role !== undefined;
  const role = correction?.role ?? entry.role;
  return {
    column: path.column,
    path: path.texts,
    role,
    period:
      roleOf(role).year === "tanpa"
        ? null
        : (entry.period ?? (roleOf(role).year === "laporan" ? reportYear : null)),
    source: isNamed ? "orang" : entry.source,
    reason: isNamed ? `Kolom ${columnName(path.column)} ditetapkan oleh pengguna.` : entry.reason,
    quarter: entry.quarter,
    label: path.label,
    unit: path.unit,
    multiplier: holdsMoney({ role, unit: path.unit }) ? path.multiplier : 1,
    signed: entry.stats.negative > 0,
    inPercent: role === "satuan" ? isOnlyPercent(entry) : entry.stats.percent * 2 > entry.stats.numeric,
    printedFormula: path.formula,
    definitions: isNamed ? [] : entry.definitions,
    alternatives: isNamed ? [] : entry.alternatives,
    addsUp: false,
    parts: null,
    isKept: correction?.tetap === true,
  };
}

/** "%" in every row: where one row is measured in tons, the column beside it holds no percentages. */
function isOnlyPercent({ stats }: Draft): boolean {
  return stats.words > 0 && stats.percentWords === stats.words;
}
