import { afterEach, expect, it } from "vitest";
import { startNodeHost, type NodeHost } from "../../src/workbench/node/node-host";
import { openSession } from "../support/session";
import { bookOf, sheetOf, type CellSpec } from "../support/snapshots";
import { workbookOf } from "../support/workbook-file";

const HEAD = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"];
const CAPAIAN: CellSpec[] = [...HEAD, "Capaian (%)"];

const TABLES: Record<string, CellSpec[][]> = {
  "a capaian that was typed as a text, where the office computes others": [
    CAPAIAN,
    [1, "Jumlah dokumen perencanaan", "Dokumen", 120, 114, "=E2/D2*100"],
    [2, "Produksi padi", "Ton", 0, 40, "95,5"],
    [3, "Panjang jalan dibangun", "Km", 200, 150, ""],
    [4, "Indeks Reformasi Birokrasi", "Indeks", 80, 72, "=E5/D5*100"],
    ["", "Rata-rata Capaian Kinerja"],
  ],
  "a capaian that the office's format shows times 100": [
    CAPAIAN,
    [1, "Jumlah dokumen perencanaan", "Dokumen", 120, 114, ["=E2/D2*100", "0.00%"]],
    [2, "Panjang jalan dibangun", "Km", 200, 150, ["", "0.00%"]],
    [3, "Indeks Reformasi Birokrasi", "Indeks", 80, 72, ["=E4/D4", "0.00"]],
    ["", "Rata-rata Capaian Kinerja"],
  ],
  "differences of which some are shares": [
    [...HEAD, "Capaian (%)", "Selisih"],
    [1, "Persentase temuan yang ditindaklanjuti", "Persen", [0.9, "0.00%"], [0.93, "0.00%"]],
    [2, "Jumlah UMKM naik kelas", "Unit", 120, 100],
    [3, "Panjang jalan dibangun", "Km", 200, 150],
    ["", "Rata-rata"],
  ],
  "words that two known scales give, one of them in every row": [
    [...CAPAIAN, "Kategori"],
    [1, "Rasio elektrifikasi", "Indeks", 100, 93.7, "", "Tercapai"],
    [2, "Nilai SAKIP", "Nilai", 60, 90, "", "Tercapai"],
    ...[3, 4, 5, 6].map((no): CellSpec[] => [no, `Indeks inovasi ${no}`, "Indeks", 50, 55 + no, "", ""]),
  ],
};

let host: NodeHost | null = null;
afterEach(() => {
  host?.dispose();
  host = null;
});

it.each(Object.keys(TABLES))(
  "Periksa accuses nothing that Hitung wrote, nor does a second run change it: %s",
  async (name) => {
    host = await startNodeHost(workbookOf(bookOf(sheetOf("Lembar", TABLES[name]!))));
    Object.assign(globalThis, {
      Excel: host.Excel,
      Office: host.Office,
      OfficeExtension: host.OfficeExtension,
    });
    const session = openSession();
    const written = (await session.inspect("buku")).result.cells.map(({ cell }) => cell);
    await session.hitung("buku");
    const { hasil } = await session.periksa("buku");
    const accused = hasil.temuan.filter(
      ({ severity, cell }) => severity === "error" && written.includes(cell),
    );
    expect(accused.map(({ message }) => message)).toEqual([]);
    expect((await session.hitung("buku")).perintah.cells).toBe(0);
  },
);
