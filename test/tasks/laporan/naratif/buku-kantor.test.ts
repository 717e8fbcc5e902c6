import { describe, expect, it } from "vitest";
import { desimal, type Desimal } from "../../../../src/domain/desimal";
import type { Snapshot } from "../../../../src/sheet/snapshot";
import { cellText } from "../../../../src/tasks/laporan/layout/cell-text";
import type { ReportTable } from "../../../../src/tasks/laporan/report";
import { uraikan } from "../../../../src/tasks/laporan/uraian";
import { loadReport, REPORTS } from "../../../reports/load";
import { sharedSnapshots } from "../../../support/shared-snapshots";
import { laporanOf } from "../offers";
import { angkaDalam, angkaTercetak, kalimatDari, memuat } from "./kata-angka";

/** The sentences that offices' whole workbooks lead to, each figure held against the printed tables. */

/** Words of the tables and of the office, whose own figures nobody tells. */
function wordsOf(tables: readonly ReportTable[]): string[] {
  return tables.flatMap(({ rows, catatan }) => [
    ...catatan,
    ...rows.flatMap(({ cells, kantor }) => [
      ...(kantor ? [kantor.penyebab, kantor.solusi].filter((text) => text !== "") : []),
      ...cells.flatMap((cell) => (cell.kind === "teks" && /\p{L}{3}/u.test(cell.text) ? [cell.text] : [])),
    ]),
  ]);
}

/** Figures in words of the table, "≥ 91%" or "1:400". */
function figuresInWords({ rows, catatan }: ReportTable): Desimal[] {
  // A mean without the figure that it hangs on stands in the notes alone.
  return [
    ...catatan.flatMap(dalam),
    ...rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === "teks" ? dalam(cellText(cell)) : [])),
    ),
  ];
}

function dalam(text: string): Desimal[] {
  return (text.match(/\d[\d.,]*/g) ?? []).flatMap((token) => {
    const value = Number(
      token
        .replace(/[.,]$/, "")
        .replace(/\.(?=\d{3})/g, "")
        .replace(",", "."),
    );
    return Number.isFinite(value) ? [desimal(value)] : [];
  });
}

/** What a sentence tells in brackets behind a name: "Persentase koperasi aktif (93,33 persen)". */
function* bracketed(
  sentence: string,
  names: readonly string[],
): Generator<readonly [nama: string, told: string]> {
  for (const nama of names)
    for (let at = sentence.indexOf(`${nama} (`); at >= 0; at = sentence.indexOf(`${nama} (`, at + 1)) {
      const isWhole = !names.some(
        (other) =>
          other.length > nama.length &&
          sentence.slice(at + nama.length - other.length, at + nama.length) === other,
      );
      const inside = /^[^()]*/.exec(sentence.slice(at + nama.length + 2))?.[0] ?? "";
      if (isWhole) yield [nama, inside];
    }
}

/** The rows of each name, with their figures. */
function figuresByName(tables: readonly ReportTable[]): Map<string, Desimal[]> {
  const found = new Map<string, Desimal[]>();
  for (const table of tables)
    for (const row of table.rows) {
      const own = [...angkaTercetak({ ...table, rows: [row] }), ...figuresInWords({ ...table, rows: [row] })];
      for (const cell of row.cells)
        if (cell.kind === "teks" && /\p{L}{3}/u.test(cell.text))
          found.set(cell.text, [...(found.get(cell.text) ?? []), ...own]);
    }
  return found;
}

interface Told {
  readonly untold: string[];
  readonly figures: number;
  readonly bracketed: number;
}

function tell(snapshot: Snapshot): Told {
  const laporan = laporanOf(snapshot);
  const ids = new Set([...laporan.offers, ...laporan.lain].flatMap((offer) => (offer.ok ? [offer.id] : [])));
  const parts = uraikan(laporan, ids, { gaya: "lengkap", terbilang: false });
  const years = [
    laporan.identitas.tahun,
    ...(JSON.stringify(parts.map(({ table }) => table.header)).match(/20\d\d/g) ?? []),
  ];
  const untold: string[] = [];
  let figures = 0;
  let bracketedFigures = 0;
  const hold = (told: readonly string[], tables: readonly ReportTable[], where: string): void => {
    const words = wordsOf(tables);
    const counts = Array.from(
      { length: Math.max(...tables.map(({ rows }) => rows.length), 0) + 1 },
      (_, index) => desimal(index),
    );
    const known = [
      ...tables.flatMap(angkaTercetak),
      ...tables.flatMap(figuresInWords),
      ...counts,
      ...years.map((year) => desimal(Number(year) || 0)),
    ];
    for (const sentence of kalimatDari(told.map((text) => text.replace(/\[[^\]]*\]/g, "…"))))
      for (const figure of angkaDalam(sentence, words)) {
        figures += 1;
        if (!memuat(known, figure)) untold.push(`${where} ${figure.toString()} in: ${sentence}`);
      }
    const named = figuresByName(tables);
    const names = [...named.keys()];
    for (const sentence of kalimatDari(told))
      for (const [nama, inside] of bracketed(sentence, names))
        for (const figure of angkaDalam(inside, words)) {
          if (/indikator|program/.test(inside)) continue;
          bracketedFigures += 1;
          if (!memuat(named.get(nama) ?? [], figure))
            untold.push(`${where} ${nama}: ${figure.toString()} in: ${sentence}`);
        }
  };
  for (const { table, narasi } of parts) hold(narasi, [table], table.id);
  const tables = parts.map(({ table }) => table);
  const { ikhtisar, kesimpulan, dukungan, rekomendasi } = laporan.penutup;
  hold([...ikhtisar, ...kesimpulan, ...dukungan, ...rekomendasi], tables, "penutup");
  return { untold, figures, bracketed: bracketedFigures };
}

describe("the sentences of offices' workbooks name no figure that their tables do not print", () => {
  it.each(REPORTS)("%s", (nick) => {
    for (const variant of ["kosong", "teks", "terbit"] as const) {
      const { untold, figures, bracketed: named } = tell(loadReport(nick, variant).snapshot);
      expect([variant, untold]).toEqual([variant, []]);
      expect(figures).toBeGreaterThan(70);
      expect(named).toBeGreaterThan(10);
    }
  });

  it.for(["workbooks", "real"])("every workbook of %s beside the project", async (folder, { skip }) => {
    const workbooks = await sharedSnapshots(folder);
    skip(workbooks.length === 0, "the workbooks lie beside the project, and are not there");
    for (const { name, snapshot } of workbooks) {
      const { untold } = tell(snapshot);
      expect.soft([name, untold]).toEqual([name, []]);
    }
  });
});
