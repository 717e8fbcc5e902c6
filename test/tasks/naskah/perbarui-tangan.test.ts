import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildDocx } from "../../../src/tasks/laporan/docx/build-docx";
import { uraikan } from "../../../src/tasks/laporan/uraian";
import { perbaruiDokumen } from "../../../src/tasks/naskah/perbarui/perbarui";
import { bookOf, sheetOf } from "../../support/snapshots";
import { documentFaults } from "../../support/word-rules";
import { laporanOf } from "../laporan/offers";

/** What several hands leave in and around a table of ours: it is renewed without a loss, or left and told. */

const DOCUMENT = "word/document.xml";
const UDARA = "Indeks Kualitas Udara";

function bahanOf(udara: number) {
  const laporan = laporanOf(
    bookOf(
      sheetOf("Pengukuran", [
        ["Pengukuran Kinerja Tahun 2023"],
        ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
        [1, "Indeks Kualitas Air", "Indeks", 54.5, 56.13, null],
        [2, UDARA, "Indeks", 85.7, udara, null],
        [3, "Persentase sampah yang tertangani", "%", 74, 56.24, null],
      ]),
    ),
  );
  const uraian = uraikan(laporan, new Set(["T1" as const]), { gaya: "lengkap", terbilang: false });
  return { uraian, tuturan: null, identitas: laporan.identitas };
}

const written = buildDocx(bahanOf(86.99));
const CHANGE = 'w:id="9001" w:author="Kabid" w:date="2025-01-02T00:00:00Z"';
const tracked = (name: string, xml: string) => `<w:${name} ${CHANGE}>${xml}</w:${name}>`;
const control = (xml: string) =>
  `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;

type Hand = (xml: string) => string;

/** The element around the figure that is about to change. */
const around =
  (tag: string, by: Hand): Hand =>
  (xml) => {
    const at = xml.indexOf(">86,99<");
    const from = xml.lastIndexOf(`<w:${tag}>`, at);
    const to = xml.indexOf(`</w:${tag}>`, at) + `</w:${tag}>`.length;
    return xml.slice(0, from) + by(xml.slice(from, to)) + xml.slice(to);
  };
const put =
  (from: string | RegExp, to: string): Hand =>
  (xml) =>
    xml.replace(from, to);

const RECORD = "customXml/itemCapaian.xml";

/** `record`: what becomes of the part that tells what we wrote; false: it is lost. */
async function renewed(hand: Hand, record: Hand | boolean = true) {
  const parts = unzipSync(await written);
  const text = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
  const own = hand(text);
  expect(own).not.toBe(text);
  const { [RECORD]: ours = new Uint8Array(), ...others } = parts;
  const draft: typeof parts = { ...others, [DOCUMENT]: strToU8(own) };
  if (record !== false) draft[RECORD] = record === true ? ours : strToU8(record(strFromU8(ours)));
  const { berkas, tabel, uraian } = perbaruiDokumen(zipSync(draft, { level: 0 }), bahanOf(87.11));
  const [table] = tabel;
  const left = table?.berubah.flatMap(({ semula, menjadi, dibiarkan }) =>
    dibiarkan === null ? [] : [`${semula} ${menjadi} ${dibiarkan}`],
  );
  return {
    berkas,
    uraian,
    hasil: table?.hasil,
    left,
    xml: strFromU8(unzipSync(berkas)[DOCUMENT] ?? new Uint8Array()),
  };
}

describe("a table of ours that people worked on in Word", () => {
  it.each<readonly [string, Hand, string]>([
    [
      "looks of letters changed under tracking",
      around("tc", put("</w:rPr>", `${tracked("rPrChange", '<w:rPr><w:sz w:val="20"/></w:rPr>')}</w:rPr>`)),
      "rPrChange",
    ],
    [
      "looks of a paragraph changed under tracking",
      around("tc", put("</w:pPr>", `${tracked("pPrChange", '<w:pPr><w:jc w:val="left"/></w:pPr>')}</w:pPr>`)),
      "pPrChange",
    ],
    [
      "looks of a cell changed under tracking",
      around(
        "tc",
        put("</w:tcPr>", `${tracked("tcPrChange", '<w:tcPr><w:gridSpan w:val="3"/></w:tcPr>')}</w:tcPr>`),
      ),
      "tcPrChange",
    ],
    [
      "a bookmark over some of its columns, that ends below its last row",
      (xml) =>
        around(
          "tr",
          put("<w:tc>", '<w:bookmarkStart w:id="7001" w:name="Kolom" w:colFirst="1" w:colLast="2"/><w:tc>'),
        )(xml).replace("</w:tr></w:tbl>", '</w:tr><w:bookmarkEnd w:id="7001"/></w:tbl>'),
      'colLast="2"/><w:tc>',
    ],
    [
      "a comment over its rows",
      (xml) =>
        around("tr", (row) => `<w:commentRangeStart w:id="1"/>${row}<w:commentRangeEnd w:id="1"/>`)(xml),
      "</w:tr><w:commentRangeEnd",
    ],
    ["its caption in a content control", around("tbl", control), "<w:sdtContent><w:tbl>"],
    [
      "lines of a person between caption and table, and deleted ones below",
      around(
        "tbl",
        (xml) =>
          `<w:p>${tracked("ins", "<w:r><w:t>Kabid</w:t></w:r>")}</w:p>${xml}<w:p>${tracked("del", "<w:r><w:delText>86,99</w:delText></w:r>")}</w:p>`,
      ),
      "<w:delText>86,99</w:delText>",
    ],
  ])("%s: is renewed, and they stay", async (_, hand, kept) => {
    const { berkas, hasil, left, xml } = await renewed(hand);
    expect([hasil, left]).toEqual(["diperbarui", []]);
    expect(xml).toContain(kept);
    expect(xml).toContain(">87,11<");
    expect(documentFaults(berkas)).toEqual([]);
  });

  it.each<readonly [string, Hand]>([
    [
      "a row inserted under tracking",
      around("tr", (row) => row + row.replace("</w:trPr>", `<w:ins ${CHANGE}/></w:trPr>`)),
    ],
    ["a row deleted under tracking", around("tr", put("</w:trPr>", `<w:del ${CHANGE}/></w:trPr>`))],
    ["a row in a content control", around("tr", control)],
    ["a cell in a content control", around("tc", control)],
  ])("%s: is left, and told for what it is", async (_, hand) => {
    const { hasil, xml } = await renewed(hand);
    expect([hasil, xml.includes(">86,99<")]).toEqual(["bertanda", true]);
  });

  it.each([true, false])(
    "a second figure beside ours stays and is told (with our record: %s)",
    async (withRecord) => {
      const { left, xml } = await renewed(put(">86,99<", ">86,99 (2 titik)<"), withRecord);
      expect([left, xml.includes(">86,99 (2 titik)<")]).toEqual([["86,99 (2 titik) 87,11 diubah"], true]);
    },
  );

  it("sentences follow their figures without our record too; other words are told", async () => {
    const follows = await renewed(put("<w:body>", "<w:body><w:p/>"), false);
    expect([follows.xml.includes("101,51 persen"), follows.xml.includes("101,65 persen")]).toEqual([
      false,
      true,
    ]);
    const told = await renewed(put(/(_Capaian_T1_0"[^>]*>.*?<w:t [^>]*>)/, "$1Menurut kami, "), false);
    expect(told.uraian.map(({ dibiarkan }) => dibiarkan)).toContain("tak-tercatat");
    expect(told.xml).toContain(">Menurut kami, ");
  });

  it("tells a paragraph that the report says no more, and one that it has anew", async () => {
    const { xml, uraian } = await renewed(
      (text) => text.replaceAll("_Capaian_T1_catatan_0", "_Capaian_T1_9"),
      (record) => record.replace("_Capaian_T1_catatan_0", "_Capaian_T1_9"),
    );
    expect(uraian.map(({ dibiarkan }) => dibiarkan).filter(Boolean)).toEqual(["hilang", "belum-ada"]);
    expect(xml).toContain("_Capaian_T1_9");
  });

  it("a row that is in the workbook no more goes, but not with a comment in it", async () => {
    const row = (text: string) => (tr: string) => tr + tr.replace(UDARA, text);
    const gone = await renewed(around("tr", row("Indeks Lama")), false);
    expect(gone.xml).not.toContain("Indeks Lama");
    const comment = '<w:commentRangeStart w:id="1"/>';
    const held = await renewed(
      around("tr", (tr) => tr + tr.replace(UDARA, "Indeks Lama").replace("<w:r>", `${comment}<w:r>`)),
      false,
    );
    expect(held.xml).toContain("Indeks Lama");
    expect(held.left?.map((told) => told.split(" ").at(-1))).toEqual(["ditandai"]);
  });
});
