import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildDocx } from "../../../src/tasks/laporan/docx/build-docx";
import { uraikan } from "../../../src/tasks/laporan/uraian";
import { openParts } from "../../../src/tasks/naskah/word-parts";
import { chartsIn } from "../../../src/tasks/naskah/perbarui/charts-in";
import { isTouched } from "../../../src/tasks/naskah/perbarui/touched-chart";
import { perbaruiBerkas } from "../../../src/tasks/naskah/perbarui/perbarui-berkas";
import { loadReport, REPORTS } from "../../reports/load";
import { bookOf, sheetOf } from "../../support/snapshots";
import { documentFaults } from "../../support/word-rules";
import { laporanOf } from "../laporan/offers";

/** A chart beside a renewed table says what the table says: an old bar beside a new figure is a wrong figure on paper. */

const TANGANI = "Persentase sampah yang tertangani";

/** Indikator of Dinas Lingkungan Hidup Sukamara, with what was reached of the third. */
function bahanOf(tertangani: number, kualitas = "Indeks Kualitas Air") {
  const laporan = laporanOf(
    bookOf(
      sheetOf("Pengukuran", [
        ["Pengukuran Kinerja Tahun 2023"],
        ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
        [1, kualitas, "Indeks", 54.5, 56.13, null],
        [2, "Indeks Kualitas Udara", "Indeks", 85.7, 86.99, null],
        [3, TANGANI, "%", 74, tertangani, null],
      ]),
    ),
  );
  const ids = new Set(laporan.offers.flatMap((offer) => (offer.ok ? [offer.id] : [])));
  const { identitas } = laporan;
  return { uraian: uraikan(laporan, ids, { gaya: "lengkap", terbilang: false }), tuturan: null, identitas };
}

const written = (tertangani: number) => buildDocx(bahanOf(tertangani));

/** The one chart of a document: its figures and labels, its description, and what the workbook behind it holds. */
function chartOf(file: Uint8Array) {
  const parts = openParts(file);
  const own = chartsIn(parts).find(({ nama }) => nama === "capaian");
  if (!own) throw new Error("no chart");
  const workbook = unzipSync(parts.bytes.get(own.buku ?? "") ?? new Uint8Array());
  const figures = [...own.xml.matchAll(/<c:v>(\d[^<]*)<\/c:v>/g)].map(([, value]) => Number(value));
  const labels = [...own.xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = ""]) => text);
  const sheet = strFromU8(workbook["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  return { own, figures, labels, sheet };
}

/** The file with the chart's part as a person left it. */
function withChart(file: Uint8Array, change: (xml: string) => string): Uint8Array {
  const { own } = chartOf(file);
  return zipSync({ ...unzipSync(file), [own.bagian]: strToU8(change(own.xml)) });
}

describe("charts of a renewed document", () => {
  it("follow with their figures, labels, workbook and description", async () => {
    const { berkas, grafik } = await perbaruiBerkas(await written(56.24), bahanOf(60.24));
    const { own, figures, labels, sheet } = chartOf(berkas);
    expect(labels).toContain("81,41");
    expect(labels).not.toContain("76,00");
    expect(figures.some((value) => value.toFixed(2) === "81.41")).toBe(true);
    expect(figures).not.toContain(76);
    expect(sheet).toContain("81.40540");
    expect(own.uraian).toContain(`${TANGANI} 81,41`);
    expect(grafik).toEqual([{ judul: own.judul, hasil: "diperbarui" }]);
    expect(documentFaults(berkas)).toEqual([]);
  });

  it("are as a document that is written now has them, also where a series or a name is new", async () => {
    for (const bahan of [bahanOf(60.24), bahanOf(20), bahanOf(740), bahanOf(56.24, "Indeks Kualitas Laut")]) {
      const { berkas } = await perbaruiBerkas(await written(56.24), bahan);
      const [renewed, fresh] = [chartOf(berkas), chartOf(await buildDocx(bahan))];
      expect({ ...renewed, own: renewed.own.uraian }).toEqual({ ...fresh, own: fresh.own.uraian });
      expect(/<c:max [^>]*>/.exec(renewed.own.xml)?.[0]).toBe(/<c:max [^>]*>/.exec(fresh.own.xml)?.[0]);
      expect(documentFaults(berkas)).toEqual([]);
    }
  });

  it("keep the colours that an office gave them", async () => {
    const own = withChart(await written(56.24), (xml) =>
      xml.replace('srgbClr val="145774"', 'srgbClr val="00FF00"'),
    );
    const { berkas } = await perbaruiBerkas(own, bahanOf(60.24));
    expect(chartOf(berkas).own.xml).toContain('srgbClr val="00FF00"');
    expect(chartOf(berkas).labels).toContain("81,41");
  });

  it("are byte for byte what they were where no figure changed", async () => {
    const file = await written(56.24);
    const { berkas, grafik } = await perbaruiBerkas(file, bahanOf(56.24));
    expect(chartOf(berkas)).toEqual(chartOf(file));
    expect(grafik.map(({ hasil }) => hasil)).toEqual(["tetap"]);
  });

  it("are known by their titles where another program named their drawings anew", async () => {
    const parts = unzipSync(await written(56.24));
    const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const saved = (words: (judul: string) => string) =>
      zipSync({
        ...parts,
        "word/document.xml": strToU8(
          words(document.replace(/<wp:docPr\b[^>]*>/g, '<wp:docPr id="1" name="Object1"/>')),
        ),
      });
    const { berkas, grafik } = await perbaruiBerkas(
      saved((text) => text),
      bahanOf(60.24),
    );
    expect(grafik.map(({ hasil }) => hasil)).toEqual(["diperbarui"]);
    const [renewed, fresh] = [chartOf(berkas), chartOf(await buildDocx(bahanOf(60.24)))];
    expect({ ...renewed, own: renewed.own.uraian }).toEqual({ ...fresh, own: fresh.own.uraian });
    expect(documentFaults(berkas)).toEqual([]);
    const other = saved((text) => text.replace(/ Capaian Kinerja per Indikator/, " Grafik Kantor"));
    const left = await perbaruiBerkas(other, bahanOf(60.24));
    expect(left.grafik.map(({ hasil }) => hasil)).toEqual(["tidak-ditemukan"]);
  });

  it("stay as a person left them, and are told, also where the workbook changed since or their description is lost", async () => {
    const changed = withChart(await written(56.24), (xml) => xml.replace("<c:v>76</c:v>", "<c:v>77</c:v>"));
    const parts = unzipSync(changed);
    const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const undescribed = zipSync({
      ...parts,
      "word/document.xml": strToU8(document.replace(/(<wp:docPr\b[^>]*) descr="[^"]*"/, "$1")),
    });
    for (const file of [changed, undescribed]) {
      const { berkas, grafik } = await perbaruiBerkas(file, bahanOf(60.24));
      expect(grafik.map(({ hasil }) => hasil)).toEqual(["diubah-orang"]);
      expect([chartOf(berkas).figures.includes(77), chartOf(berkas).labels.includes("76,00")]).toEqual([
        true,
        true,
      ]);
    }
  });

  it.each(REPORTS)("%s: no chart of ours is taken for one that a person changed", async (nick) => {
    const laporan = laporanOf(loadReport(nick, "terbit").snapshot);
    const ids = new Set(laporan.offers.flatMap((offer) => (offer.ok ? [offer.id] : [])));
    const uraian = uraikan(laporan, ids, { gaya: "lengkap", terbilang: false });
    const charts = chartsIn(openParts(await buildDocx({ identitas: laporan.identitas, uraian })));
    expect(charts.length).toBeGreaterThan(1);
    expect(charts.filter(({ xml }) => isTouched(xml)).map(({ nama }) => nama)).toEqual([]);
  });

  it("are told where they are left: changed by a person, pasted as a picture, or drawn no more", async () => {
    const file = await written(56.24);
    const changed = withChart(file, (xml) => xml.replace("<c:v>76</c:v>", "<c:v>77</c:v>"));
    const byPerson = await perbaruiBerkas(changed, bahanOf(56.24));
    expect(byPerson.grafik.map(({ hasil }) => hasil)).toEqual(["diubah-orang"]);
    expect(chartOf(byPerson.berkas).figures).toContain(77);
    const parts = unzipSync(file);
    const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const picture = zipSync({
      ...parts,
      "word/document.xml": strToU8(document.replace(/<w:drawing>.*<\/w:drawing>/, "<w:pict/>")),
    });
    const pasted = await perbaruiBerkas(picture, bahanOf(60.24));
    expect(pasted.grafik.map(({ hasil }) => hasil)).toEqual(["tidak-ditemukan"]);
    const { judul } = chartOf(file).own;
    const none = { ...bahanOf(60.24), uraian: bahanOf(60.24).uraian.map((one) => ({ ...one, charts: [] })) };
    expect((await perbaruiBerkas(file, none)).grafik).toEqual([{ judul, hasil: "tak-bersumber" }]);
  });
});
