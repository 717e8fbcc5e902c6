import type { Pengaturan } from "../domain/pengaturan";
import { NOTHING_TOLD } from "../calculation/rule/directions-told";
import { Units } from "../calculation/rule/units";
import { Grid } from "../sheet/grid";
import { gridOf } from "../sheet/layout/laid-grid";
import { recognise } from "../sheet/recognise";
import type { Recognition } from "../sheet/recognise-sheet";
import type { Snapshot } from "../sheet/snapshot";
import type { ColumnCorrection, Judgement } from "../sheet/table";
import { readDirections, type ArahDibaca } from "./arah-lembar";
import { readBatas } from "./batas-bukti";
import { readRumusTurun } from "./rumus-bukti";
import { readBegun } from "./begun-tables";
import { BookTable } from "./book-table";
import { tabelDihitung, tanpaRumusDiganti, type KolomGanti } from "./kolom-ganti";
import { Ledger } from "./ledger";
import type { PilihanSumber } from "./pilihan-sumber";
import { tahunLaporan } from "./tahun";
import { byTablePlace } from "./sources";
import { aturanLembar, chooseScale } from "./skala-lembar";

/**
 * A workbook as understood: its tables with their figures, and the rules that they follow. *Hitung ulang*,
 * *Periksa* and *Laporan* ask it alike, so that a figure is the same wherever it is told.
 */
export interface Book {
  readonly snapshot: Snapshot;
  /** The same, where an office's formula that a person chose to have replaced counts as typed. */
  readonly dihitung: Snapshot;
  /** With the scale and the directions that the workbook itself tells, where the office left them open. */
  readonly pengaturan: Pengaturan;
  readonly tables: readonly BookTable[];
  /** Year of the report, as most of its tables name it; "" where none does. */
  readonly tahun: string;
  /** What was decided of the tables, not read. */
  readonly judgements: readonly Judgement[];
  /** Which scale was found, where the workbook's own is used: it holds for every sheet. */
  readonly scaleJudgements: readonly Judgement[];
  /** Directions that the workbook tells, where the office left them open. */
  readonly arah: readonly ArahDibaca[];
  /** Cells that a person chose where several tell one figure. */
  readonly sumber: readonly PilihanSumber[];
}

/** Built once for a command: the snapshot is the whole workbook, whatever part of it is asked for. */
export function openBook(
  snapshot: Snapshot,
  pengaturan: Pengaturan,
  corrections: readonly ColumnCorrection[] = [],
  sumber: readonly PilihanSumber[] = [],
  ganti: readonly KolomGanti[] = [],
): Book {
  const recognised = recognise(snapshot, corrections);
  const book = (own: Recognition): Book => bookOf(snapshot, own, pengaturan, sumber, ganti);
  const first = book(recognised);
  const begun = readBegun(first.tables, corrections);
  return begun ? book({ ...recognised, tables: begun }) : first;
}

function bookOf(
  snapshot: Snapshot,
  { tables: recognised, judgements }: Recognition,
  pengaturan: Pengaturan,
  sumber: readonly PilihanSumber[],
  ganti: readonly KolomGanti[],
): Book {
  const tables = tabelDihitung(recognised, ganti);
  const dihitung = tanpaRumusDiganti(snapshot, tables, ganti);
  const chosen = chooseScale(snapshot, tables, pengaturan);
  const units = new Units(snapshot, [...tables].sort(byTablePlace));
  const grids = new Map(dihitung.sheets.map((sheet) => [sheet.name, new Grid(sheet)]));
  const tablesBy = (rules: Pengaturan, told = NOTHING_TOLD): readonly BookTable[] => {
    const all: readonly BookTable[] = tables.flatMap((table) => {
      const grid = grids.get(table.sheet);
      const own = aturanLembar(rules, chosen, table.sheet);
      return grid
        ? [new BookTable(gridOf(grid, table.laid), table, own, units, { ganti, told, semua: () => all })]
        : [];
    });
    return all;
  };
  const read = tablesBy(chosen.pengaturan);
  const told = readDirections(read);
  const polaritas = { ...told.polaritas, ...pengaturan.polaritas };
  const shown = readRumusTurun(read, { ...chosen.pengaturan, polaritas });
  const rumusTurun = shown?.rumusTurun ?? pengaturan.rumusTurun;
  const capped = readBatas(read, { ...chosen.pengaturan, polaritas, rumusTurun });
  const batas = capped?.batas ?? pengaturan.batas;
  const rules = { ...chosen.pengaturan, polaritas, rumusTurun, batas };
  const shows = [shown, capped].flatMap((own) => own?.judgement ?? []);
  const names = new Set(told.dibaca.map(({ kunci }) => kunci));
  const toldBy = {
    names,
    byTyped: told.olehKetikan,
    formula: rumusTurun !== pengaturan.rumusTurun,
    cap: batas !== pengaturan.batas,
  };
  return {
    snapshot,
    dihitung,
    pengaturan: rules,
    tables:
      told.judgements.length + shows.length === 0 && told.olehKetikan.size === 0
        ? read
        : tablesBy(rules, toldBy),
    tahun: tahunLaporan(tables),
    judgements: [...judgements, ...told.judgements, ...shows],
    scaleJudgements: chosen.judgements,
    arah: told.dibaca,
    sumber,
  };
}

/** The tables of one sheet, or all of them. */
export function tablesOn({ tables }: Book, sheet: string | null): readonly BookTable[] {
  return sheet === null ? tables : tables.filter(({ table }) => table.sheet === sheet);
}

/** The figures of these tables, each once, by what people chose. */
export function ledgerOf({ sumber }: Book, tables: readonly BookTable[], tahun: string): Ledger {
  return new Ledger(tables, tahun, sumber);
}
