import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openBook } from "../../src/book/book";
import type { BookTable } from "../../src/book/book-table";
import { Ledger } from "../../src/book/ledger";
import type { ComputedCell } from "../../src/calculation/compute-table";
import type { Operands } from "../../src/calculation/operands";
import type { Desimal } from "../../src/domain/desimal";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import type { Pengaturan } from "../../src/domain/pengaturan";
import type { Value } from "../../src/functions/cells";
import type { FunctionId } from "../../src/functions/function-ids";
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
  readonly cell: string;
  readonly wanted: number | string;
  readonly got: Value;
}

async function compareTable(table: BookTable, reference: Reference): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const cell of table.computed.cells) {
    const asked = formulaOf(cell, table);
    const { outcome, derived, row } = cell;
    if (!asked || !outcome.ok) continue;
    const [[got = ""] = []] = await callFunction(asked.id, asked.args, reference);
    const wanted = "nilai" in outcome ? outcome.nilai.toNumber() : outcome.teks;
    compared.push({ cell: `${asked.id} ${table.grid.name(row.row, derived.column.column)}`, wanted, got });
  }
  return compared;
}

function formulaOf(
  { row, derived: { rule }, context, members }: ComputedCell,
  table: BookTable,
): { readonly id: FunctionId; readonly args: readonly unknown[] } | null {
  const { expression } = rule;
  if (members !== null) return null;
  const value = (column: number) => standing(context.operands, table, row.row, column);
  if (expression.kind === "capaian" && expression.quarters === null) {
    const { target, realisasi, capped } = expression;
    const id = capped ? "HITUNG" : "KEMAJUAN";
    if (!capped && context.polaritas === "turun") return null;
    return {
      id,
      args: capped ? [value(target), value(realisasi), context.polaritas] : [value(realisasi), value(target)],
    };
  }
  if (rule.id === "serapan" && expression.kind === "operation") {
    const [pagu, spent] = [expression.right, expression.left];
    if (pagu.kind !== "column" || spent.kind !== "column") return null;
    return { id: "SERAPAN", args: [value(pagu.column), value(spent.column)] };
  }
  if (expression.kind === "grade" && !expression.mutu) {
    const graded = context.operands.read(row.row, expression.of);
    return graded.jenis === "angka" ? { id: "KATEGORI", args: [percent(graded.nilai)] } : null;
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

function agrees({ wanted, got }: Compared): boolean {
  if (typeof wanted !== "number" || typeof got !== "number") return wanted === got;
  return Math.abs(wanted - got) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

function reference(pengaturan: Pengaturan, ledger: Ledger, tahun: string): Reference {
  return {
    pengaturan: () => Promise.resolve(pengaturan),
    rujukan: () => Promise.resolve({ pengaturan, ledger, tahun }),
  };
}

/** What only formats tell: a target of 80% beside a realisasi of 74 (LKjIP Makassar 2021). */
const ASKED = /agaknya satu sel berformat persen/;

describe.skipIf(files.length === 0)("functions beside Hitung ulang, on offices' workbooks", () => {
  it.each(files)("%s: no difference, and INDIKATOR tells every figure of the ledger", async (file) => {
    const { tables, pengaturan, tahun } = openBook(await snapshotOf(join(folder, file)), PENGATURAN_BAKU);
    const ledger = new Ledger(tables, tahun);
    const asked = reference(pengaturan, ledger, tahun);
    const compared = (await Promise.all(tables.map((table) => compareTable(table, asked)))).flat();
    const computed = compared.filter(({ got }) => typeof got !== "object");
    expect(computed.length).toBeGreaterThan(20);
    expect(computed.filter((one) => !agrees(one))).toEqual([]);
    const reasons = compared.flatMap(({ got }) => (typeof got === "object" ? got.alasan : []));
    expect(reasons.filter((alasan) => !ASKED.test(alasan))).toEqual([]);

    const entries = ledger
      .entries()
      .filter(({ triwulan, kelompok, tingkat }) => !triwulan && kelompok === "" && tingkat === "sasaran");
    for (const { nama, measure, tahun: year, tellings } of entries) {
      const answer = await callFunction("INDIKATOR", [nama, measure.replaceAll("_", " "), year], asked);
      expect(answer, nama).toEqual([[tellings[0].figur.nilai.toNumber()]]);
    }
  });
});
