import { gaveFigure } from "../../calculation/cells/outcome";
import type { ComputedCell } from "../../calculation/cells/computed-cell";
import type { BookTable } from "../../book/book-table";
import { operands, type Word } from "../../calculation/rule/rule";
import { metodeEfisiensi } from "../../domain/metode-efisiensi";
import { explainFigure } from "./explain-figure";
import { gradedBy } from "./class-of";
import type { Mengapa } from "./mengapa";
import { source } from "./rupa";

type Why = Pick<Mengapa, "hasil" | "sumber" | "keterangan" | "berubahBila"> & Partial<Mengapa>;

/** A class is explained by the figure that it is the class of; a verdict by the method that gives it. */
export function explainWord(tabel: BookTable, cell: ComputedCell, teks: string): Why {
  const { expression } = cell.derived.rule;
  return expression.kind === "grade" ? ofClass(tabel, cell, expression, teks) : ofVerdict(cell, teks);
}

function ofVerdict({ derived, context, row }: ComputedCell, teks: string): Why {
  const { nama, kelas } = metodeEfisiensi(context.pengaturan.efisiensi);
  return {
    hasil: teks,
    sumber: operands(derived.rule).map((column) => source(context.operands, row.row, column)),
    keterangan: [{ perihal: "cara", isi: kelas ? `${nama}. ${kelas.sumber}` : nama }],
    berubahBila: [],
  };
}

function ofClass(
  tabel: BookTable,
  { context, row }: ComputedCell,
  { of, khusus }: Extract<Word, { kind: "grade" }>,
  teks: string,
): Why {
  const { operands: cells } = context;
  const read = cells.read(row.row, of);
  const isGraded = read.jenis === "angka" && khusus !== "mutu";
  const { kelas, keterangan } = isGraded
    ? gradedBy(read.nilai, context.pengaturan)
    : { kelas: null, keterangan: [] };
  const own = source(cells, row.row, of);
  const typed: Why = { hasil: own.nilai, sumber: [own], keterangan, berubahBila: [] };
  const why = ofFigure(tabel, row.row, of) ?? typed;
  return {
    ...why,
    kelas: kelas ?? { nama: teks, rentang: "" },
    sumber: [...new Map([own, ...why.sumber].map((one) => [one.cell, one])).values()],
  };
}

/** The figure that is graded, where it is computed itself. */
function ofFigure(tabel: BookTable, row: number, column: number): Why | null {
  const cell = tabel.computed.cells.find(
    (own) => own.row.row === row && own.derived.column.column === column && own.outcome.ok,
  );
  if (!cell || !gaveFigure(cell.outcome)) return null;
  return explainFigure(tabel, cell, cell.outcome);
}
