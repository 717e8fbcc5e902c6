import { describe, expect, it } from "vitest";
import { openNaskah } from "../../../src/tasks/naskah/open-naskah";
import { documentOf, p, run } from "../../support/word-xml";

/** Tables that an office types as lines of text, with tabs or spaces to the next column. */

const typed = (...lines: string[]) =>
  lines
    .map((line) =>
      p(
        line
          .split("\t")
          .map((text) => run(text))
          .join("<w:r><w:tab/></w:r>"),
      ),
    )
    .join("");
const naskahOf = (body: string) => openNaskah(documentOf(body), "LAPORAN.docx");
const rowsOf = (body: string) =>
  naskahOf(body).tabel[0]?.baris.map((row) => row.map(({ column, teks }) => `${column}:${teks}`));

describe("a table typed with tabs", () => {
  const CAPTION = p(run("Tabel 3.1 Capaian Kinerja"));
  const LINES = [
    "No\tIndikator\tTarget\tRealisasi",
    "1\tKoperasi aktif\t80\t72",
    "2\tUMKM naik kelas\t45\t50",
  ];

  it("has its columns, its caption and a remark that they were read by the tabs", () => {
    const { tabel, takTerbaca, paragraf } = naskahOf(CAPTION + typed(...LINES));
    expect(tabel).toHaveLength(1);
    expect(tabel[0]).toMatchObject({ judul: "Tabel 3.1 Capaian Kinerja", kolom: 4, ketikan: true });
    expect(takTerbaca.join()).toMatch(/Tabel ke-1, “Tabel 3.1 Capaian Kinerja”, diketik dengan tab/);
    expect(paragraf.map(({ teks }) => teks)).toEqual(["Tabel 3.1 Capaian Kinerja"]);
  });

  it("keeps a cell that was left blank in its column, and has no column that only brings the next nearer", () => {
    const lines = ["\tIndikator\t\tTarget\tRealisasi", "1\tKoperasi\t\t80\t72", "\tJumlah\t\t\t72"];
    expect(rowsOf(typed(...lines))).toEqual([
      ["0:", "1:Indikator", "2:Target", "3:Realisasi"],
      ["0:1", "1:Koperasi", "2:80", "3:72"],
      ["0:", "1:Jumlah", "2:", "3:72"],
    ]);
  });

  it("takes more tabs after a short name as one where no cell is blank, and gaps of spaces as tabs", () => {
    const expected = [
      ["0:Program", "1:Pagu", "2:Realisasi"],
      ["0:Pasar", "1:1.000", "2:900"],
      ["0:Pemberdayaan UMKM", "1:2.000", "2:1.900"],
    ];
    expect(
      rowsOf(
        typed("Program\t\t\tPagu\tRealisasi", "Pasar\t\t\t1.000\t900", "Pemberdayaan UMKM\t2.000\t1.900"),
      ),
    ).toEqual(expected);
    expect(
      rowsOf(
        typed(
          "Program              Pagu     Realisasi",
          "Pasar                1.000    900",
          "Pemberdayaan UMKM    2.000    1.900",
        ),
      ),
    ).toEqual(expected);
  });

  it("is not read, and told, where a figure could be of two columns", () => {
    const { tabel, takTerbaca } = naskahOf(typed(...LINES, "\tJumlah\t122"));
    expect(tabel).toEqual([]);
    expect(takTerbaca.join()).toMatch(
      /Baris-baris sejak “No Indikator Target Realisasi” .*tidak ikut diambil/,
    );
  });
});

it("takes neither a letter's labels nor lists of contents nor signatures for a table", () => {
  const body =
    typed("Nomor\t: 050/12", "Tahun\t: 2024", "Pagu\t: 1.000") +
    p("") +
    p(run("x")) +
    typed("1.1\tLatar Belakang\t1", "1.2\tTugas dan Fungsi\t3", "1.3\tSumber Daya\t7") +
    p(run("x")) +
    typed("Pihak Kedua\t\tPihak Pertama", "Budi\t\tSiti", "NIP 1970\t\tNIP 1971");
  expect(naskahOf(body)).toMatchObject({ tabel: [], takTerbaca: [] });
});
