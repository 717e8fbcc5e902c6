import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildDocx } from "../../../src/tasks/laporan/docx/build-docx";
import type { Laporan } from "../../../src/tasks/laporan/report";
import { uraikan } from "../../../src/tasks/laporan/uraian";
import { openNaskah } from "../../../src/tasks/naskah/open-naskah";
import { perbaruiDokumen } from "../../../src/tasks/naskah/perbarui/perbarui";
import { loadReport } from "../../reports/load";
import { laidOut } from "../../support/office-draft";
import { documentFaults } from "../../support/word-rules";
import { documentOf, p, run, tbl, tc, tr } from "../../support/word-xml";
import { laporanOf } from "../laporan/offers";

/** Our tables where offices lay them out otherwise: each is found, no row stands twice, nothing else changes. */

const { snapshot } = loadReport("sulteng-2024", "terbit");

function bahanOf(laporan: Laporan) {
  const ids = new Set(laporan.offers.flatMap((offer) => (offer.ok ? [offer.id] : [])));
  const { identitas } = laporan;
  return { uraian: uraikan(laporan, ids, { gaya: "lengkap", terbilang: false }), tuturan: null, identitas };
}

function corrected() {
  const swap = <T>(cells: readonly (readonly T[])[]) =>
    cells.map((cellsOfRow) => cellsOfRow.map((cell) => (cell === 0.1267 ? (0.1167 as T) : cell)));
  const sheets = snapshot.sheets.map((one) => ({
    ...one,
    values: swap(one.values),
    formulas: swap(one.formulas),
  }));
  return { ...snapshot, sheets };
}

const before = bahanOf(laporanOf(snapshot));
const after = bahanOf(laporanOf(corrected()));
const written = buildDocx(before);

const row = (...texts: string[]) => tr(...texts.map((text) => tc(text)));
const caption = (text: string) => p(run(text));
const unmarked = (xml: string) => xml.replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, "");
const SENTENCE = p(run("Tabel ini menunjukkan hasil tahun berjalan menurut bidang."));
const framed = (content: string, more = "") =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${content}<w:p/></w:tc>${more}</w:tr></w:tbl><w:p/>`;
const LANDSCAPE = `<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:pPr></w:p>`;

/** The table cut in its middle, with something between its parts. */
function cut(table: string, between: string, isHeadRepeated: boolean): string {
  const rows = table.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? [];
  const heads = rows.filter((one) => one.includes("<w:tblHeader/>"));
  let at = Math.max(heads.length + 1, Math.floor(rows.length / 2));
  while (/<w:vMerge(?! w:val="restart")/.test(rows[at] ?? "")) at += 1;
  if (at >= rows.length) return table;
  const opening = table.slice(0, table.indexOf("<w:tr>"));
  const second = [...(isHeadRepeated ? heads : []), ...rows.slice(at)];
  return `${opening}${rows.slice(0, at).join("")}</w:tbl>${between}${opening}${second.join("")}</w:tbl>`;
}

const withTitleRow = (title: string, table: string) => {
  const columns = table.match(/<w:gridCol /g)?.length ?? 1;
  return table.replace(
    "<w:tr>",
    `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr>${title}</w:tc></w:tr><w:tr>`,
  );
};

const changesOf = (file: Uint8Array) => {
  const { tabel, berkas } = perbaruiDokumen(file, after);
  const changes = tabel.flatMap(({ nomor, berubah }) =>
    berubah.map(({ semula, menjadi, dibiarkan }) => `${nomor} ${semula} → ${menjadi} ${dibiarkan ?? ""}`),
  );
  return { berkas, changes, found: tabel.map(({ nomor, hasil }) => `${nomor} ${hasil}`) };
};

/** As in the document that we wrote. */
const wanted = written.then((file) => {
  const { changes, found } = changesOf(file);
  return { changes, found };
});

const textOf = (file: Uint8Array) => strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array());
const rowsOf = (file: Uint8Array) => textOf(file).split("<w:tr>").length;

describe("our tables in a document that", () => {
  it.each<readonly [string, (title: string, table: string, index: number) => string]>([
    ["has its captions below, one table after the other", (title, table) => table + unmarked(title)],
    ["has our marked captions below", (title, table) => table + title],
    ["has captions and sentences below", (title, table) => table + unmarked(title) + SENTENCE],
    ["has captions in the first row", (title, table) => withTitleRow(unmarked(title), table) + "<w:p/>"],
    ["frames each with its caption", (title, table) => framed(unmarked(title) + table)],
    [
      "sets notes beside each",
      (title, table) => framed(title + table, `<w:tc><w:tcPr/>${p(run("Catatan kepala bidang"))}</w:tc>`),
    ],
    ["turns the page amid each, without headings", (title, table) => title + cut(table, LANDSCAPE, false)],
    ["speaks amid each", (title, table) => title + cut(table, SENTENCE, true)],
  ])("%s", async (_, lay) => {
    const draft = laidOut(await written, lay);
    const { berkas, changes, found } = changesOf(draft);
    expect({ changes, found }).toMatchObject(await wanted);
    expect(documentFaults(berkas)).toEqual(documentFaults(draft));
    expect(rowsOf(berkas)).toBe(rowsOf(draft));
  });

  it("has last year's beside it, without a caption: that one stays", async () => {
    const draft = laidOut(
      await written,
      (title, table) => title + table + SENTENCE + table.replaceAll("12,67%", "10,11%"),
    );
    const { berkas, changes } = changesOf(draft);
    expect(changes).toEqual((await wanted).changes);
    const kept = (file: Uint8Array) => textOf(file).split("10,11%").length;
    expect([kept(berkas), kept(berkas) > 1]).toEqual([kept(draft), true]);
  });
});

describe("captions of a document", () => {
  const TABLE = tbl(row("No", "Indikator", "Target"), row("1", "a", "80"), row("2", "b", "70"));
  const titles = (body: string) => openNaskah(documentOf(body), "L.docx").tabel.map(({ judul }) => judul);
  const [A, B] = ["Tabel 3.1 Skala", "Tabel 3.2 Capaian"];

  it("that stand below are those of the table above them", () => {
    expect(titles(TABLE + caption(A) + TABLE + caption(B))).toEqual([A, B]);
    expect(titles(TABLE + caption(A) + SENTENCE + TABLE + caption(B))).toEqual([A, B]);
  });

  it("that stand above are those of the table below, whatever begins like one below a table", () => {
    const told = p(run("Tabel 3.1 di atas menunjukkan skala yang dipakai."));
    expect(titles(caption(A) + TABLE + told + caption(B) + TABLE + told)).toEqual([A, B]);
  });

  it("of a frame are those of the table in it", () => {
    const frame = (title: string) => tbl(tr(tc(caption(title) + TABLE + p(""))));
    expect(titles(frame(A) + p("") + frame(B))).toEqual([A, B]);
  });
});
