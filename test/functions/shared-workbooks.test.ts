import type { ComputedCell } from "../../src/calculation/cells/computed-cell";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openBook } from "../../src/book/book";
import type { BookTable } from "../../src/book/book-table";
import { Ledger } from "../../src/book/ledger";
import { computeRule } from "../../src/calculation/rule/compute-rule";
import { efisiensi } from "../../src/calculation/rule/rules";
import { desimal, type Desimal } from "../../src/domain/desimal";
import { leavesOf } from "../../src/domain/expression";
import { METODE_EFISIENSI } from "../../src/domain/metode-efisiensi";
import type { Operands } from "../../src/calculation/rule/operands";
import { dugaResponden } from "../../src/domain/ikm";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import type { Pengaturan } from "../../src/domain/pengaturan";
import type { Value } from "../../src/functions/cells";
import { FUNCTION_IDS, type FunctionId } from "../../src/functions/function-ids";
import { callFunction } from "../../src/functions/functions";
import type { Reference } from "../../src/functions/reference";
import { SHARED } from "../support/shared-folder";
import { snapshotOf } from "../support/shared-workbooks";

/**
 * A function over the cells that *Hitung ulang* reads gives what it gives. What a function cannot know (a format, the
 * unit of the row) it must ask about, never compute otherwise.
 */
const folder = join(SHARED, "workbooks");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xlsx")) : [];

interface Compared {
  readonly id: FunctionId;
  readonly cell: string;
  readonly wanted: number | string;
  readonly got: Value;
  /** How many the sheet prints, where the figure was rounded to be printed. */
  readonly decimals?: number;
}

interface Asked extends Omit<Compared, "got"> {
  readonly args: readonly unknown[];
}

async function compareTable(table: BookTable, reference: Reference): Promise<Compared[]> {
  const asked = [
    ...table.computed.cells.flatMap((cell) => formulaOf(cell, table) ?? []),
    ...table.computed.cells.flatMap((cell) => meanOf(cell, table) ?? []),
    ...efficiencies(table),
    ...readings(table),
    ...surveyOf(table),
  ];
  return Promise.all(
    asked.map(async ({ args, ...one }) => {
      const [[got = ""] = []] = await callFunction(one.id, args, reference);
      return { ...one, got };
    }),
  );
}

/** A mean that *Hitung ulang* writes: RATA over the same cells, as they stand once it has run. */
function meanOf({ row, derived, outcome, members, context }: ComputedCell, table: BookTable): Asked | null {
  if (members === null || row.parts?.how !== "AVERAGE" || !outcome.ok || !("nilai" in outcome)) return null;
  const { expression } = derived.rule;
  const column = expression.kind === "mean" ? expression.of : derived.column.column;
  const computed = (at: number) =>
    table.computed.cells.find((own) => own.row.row === at && own.derived.column.column === column)?.outcome;
  const figures = members.map((member) => {
    const own = computed(member.row);
    if (own?.ok && "nilai" in own) return [percent(own.nilai)];
    const typed = context.operands.readStanding(member.row, column);
    return [typed.jenis === "angka" ? percent(typed.nilai) : ""];
  });
  const cell = table.grid.name(row.row, derived.column.column);
  return { id: "RATA", args: [figures], cell, wanted: outcome.nilai.toNumber() };
}

/** Rows with a capaian and a serapan: EFISIENSI by every method that draws on these two alone. */
function efficiencies(table: BookTable): Asked[] {
  const columnOf = (role: string) => table.table.columns.find((column) => column.role === role)?.column;
  const [capaian, serapan] = [columnOf("capaian"), columnOf("capaian_anggaran")];
  if (capaian === undefined || serapan === undefined) return [];
  const methods = METODE_EFISIENSI.filter(({ hitung }) =>
    leavesOf(hitung).every((leaf) => leaf === "capaian" || leaf === "serapan"),
  );
  const rule = efisiensi({ capaian, serapan, pagu: null, realisasi: null });
  const contexts = new Map(table.computed.cells.map(({ row, context }) => [row.row, context]));
  return [...contexts].flatMap(([row, context]) =>
    methods.flatMap(({ id }): Asked[] => {
      const pengaturan = { ...context.pengaturan, efisiensi: id };
      const outcome = computeRule(rule, { ...context, pengaturan });
      if (!outcome.ok || !("nilai" in outcome)) return [];
      const shares = [capaian, serapan].map((column) => context.operands.read(row, column));
      const args = [...shares.map((read) => (read.jenis === "angka" ? percent(read.nilai) : "")), id];
      return [
        {
          id: "EFISIENSI",
          args,
          cell: `${table.grid.name(row, capaian)} ${id}`,
          wanted: outcome.nilai.toNumber(),
        },
      ];
    }),
  );
}

/** Texts that the sheet reads as figures: ANGKA over their column; a predikat with its mark: PREDIKAT. */
function readings({ table, operands, grid }: BookTable): Asked[] {
  return table.columns.flatMap(({ column }) =>
    table.rows.flatMap(({ row }): Asked[] => {
      const [text, reading, cell] = [
        grid.value(row, column),
        operands.read(row, column),
        grid.name(row, column),
      ];
      if (typeof text !== "string") return [];
      if (reading.jenis === "predikat" && reading.nilai)
        return [{ id: "PREDIKAT", args: [reading.nilai.toNumber()], cell, wanted: reading.predikat }];
      if (reading.jenis !== "angka" || reading.ambigu) return [];
      return [{ id: "ANGKA", args: [text], cell, wanted: reading.nilai.toNumber() }];
    }),
  );
}

/** A survey that is filled (LKjIP Tangerang Selatan 2021): its index from the sums of marks, as the office prints it. */
function surveyOf({ table, grid, operands }: BookTable): Asked[] {
  const row = (name: RegExp) => table.rows.find(({ label }) => name.test(label.trim()))?.row ?? -1;
  const [sums, means, index] = [row(/^JNU/), row(/^NRR$/), row(/^IKM/)];
  const unsur = table.columns.filter(({ path }) => /^U\d$/.test(path.at(-1) ?? ""));
  const printed = operands.read(index, table.columns.at(-1)?.column ?? 0);
  if (unsur.length === 0 || printed.jenis !== "angka") return [];
  const marks = (at: number) => unsur.map(({ column }) => Number(grid.value(at, column)));
  const people = dugaResponden(marks(sums).map(desimal), marks(means).map(desimal), 0.5);
  const wanted = printed.nilai.toNumber();
  return [{ id: "IKM", args: [[marks(sums)], people], cell: "dari JNU", wanted, decimals: 2 }];
}

function formulaOf(
  { row, derived: { rule, column: own }, context, members, outcome }: ComputedCell,
  table: BookTable,
): Asked | null {
  const { expression } = rule;
  if (members !== null || !outcome.ok) return null;
  const wanted = "nilai" in outcome ? outcome.nilai.toNumber() : outcome.teks;
  const cell = table.grid.name(row.row, own.column);
  const value = (column: number) => standing(context.operands, table, row.row, column);
  if (expression.kind === "capaian" && expression.quarters === null) {
    const { target, realisasi, capped } = expression;
    const id = capped ? "HITUNG" : "KEMAJUAN";
    if (!capped && context.polaritas === "turun") return null;
    return {
      ...{ id, cell, wanted },
      args: capped ? [value(target), value(realisasi), context.polaritas] : [value(realisasi), value(target)],
    };
  }
  if (rule.id === "serapan" && expression.kind === "operation") {
    const [pagu, spent] = [expression.right, expression.left];
    if (pagu.kind !== "column" || spent.kind !== "column") return null;
    return { id: "SERAPAN", args: [value(pagu.column), value(spent.column)], cell, wanted };
  }
  if (expression.kind === "grade" && expression.khusus === null) {
    const graded = context.operands.read(row.row, expression.of);
    return graded.jenis === "angka" ? { id: "KATEGORI", args: [percent(graded.nilai)], cell, wanted } : null;
  }
  return null;
}

/** What the cell holds once *Hitung ulang* has run. */
function standing(
  operands: Operands,
  table: BookTable,
  row: number,
  column: number,
): number | string | boolean {
  const outcome = operands.outcome(row, column);
  if (!outcome?.ok || !("nilai" in outcome)) return table.grid.value(row, column);
  return outcome.persen ? percent(outcome.nilai) : outcome.nilai.toNumber();
}

function percent(nilai: Desimal): string {
  return `${nilai.toString().replace(".", ",")}%`;
}

function agrees({ wanted, got, decimals }: Compared): boolean {
  if (typeof wanted !== "number" || typeof got !== "number") return wanted === got;
  if (decimals !== undefined) return got.toFixed(decimals) === wanted.toFixed(decimals);
  return Math.abs(wanted - got) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

/** Where a lone text leaves open what its column tells, both readings are offered, and the sheet's is one of them. */
function offersTheSame({ id, wanted, got }: Compared): boolean {
  const offered = /^Dapat dibaca (-?[\d.,]+) atau (-?[\d.,]+):/.exec(
    typeof got === "object" ? got.alasan : "",
  );
  const numbers = offered?.slice(1).map((text) => Number(text.replaceAll(".", "").replace(",", ".")));
  return id === "ANGKA" && typeof wanted === "number" && numbers?.includes(wanted) === true;
}

function reference(pengaturan: Pengaturan, ledger: Ledger, tahun: string): Reference {
  return {
    pengaturan: () => Promise.resolve(pengaturan),
    rujukan: () => Promise.resolve({ pengaturan, ledger, tahun }),
  };
}

/** What only formats tell: a target of 80% beside a realisasi of 74 (LKjIP Makassar 2021). */
const ASKED = /agaknya satu sel berformat persen/;

/** How often each function was set beside *Hitung ulang*. */
const counts = new Map<FunctionId, number>();

describe.skipIf(files.length === 0)("functions beside Hitung ulang, on offices' workbooks", () => {
  it.each(files)("%s: no difference, and INDIKATOR tells every figure of the ledger", async (file) => {
    const { tables, pengaturan, tahun } = openBook(await snapshotOf(join(folder, file)), PENGATURAN_BAKU);
    const ledger = new Ledger(tables, tahun);
    const asked = reference(pengaturan, ledger, tahun);
    const compared = (await Promise.all(tables.map((table) => compareTable(table, asked)))).flat();
    for (const { id } of compared) counts.set(id, (counts.get(id) ?? 0) + 1);
    const computed = compared.filter(({ got }) => typeof got !== "object");
    expect(computed.length).toBeGreaterThan(20);
    expect(computed.filter((one) => !agrees(one))).toEqual([]);
    const asking = compared.flatMap((one) =>
      typeof one.got === "object" ? { ...one, why: one.got.alasan } : [],
    );
    expect(asking.filter((one) => !ASKED.test(one.why) && !offersTheSame(one))).toEqual([]);

    const entries = ledger
      .entries()
      .filter(({ triwulan, kelompok, tingkat }) => !triwulan && kelompok === "" && tingkat === "sasaran");
    for (const { nama, measure, tahun: year, tellings } of entries) {
      const answer = await callFunction("INDIKATOR", [nama, measure.replaceAll("_", " "), year], asked);
      expect(answer, nama).toEqual([[tellings[0].figur.nilai.toNumber()]]);
      counts.set("INDIKATOR", (counts.get("INDIKATOR") ?? 0) + 1);
    }
  });

  it("sets every function beside it that has a counterpart there: nothing spells figures or grades AKIP marks", () => {
    expect(FUNCTION_IDS.filter((id) => !counts.has(id))).toEqual(["TERBILANG", "PREDIKAT"]);
  });
});
