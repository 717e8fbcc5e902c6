import { expect, it } from "vitest";
import { bacaPernyataan } from "../../src/domain/pernyataan";

const NAMES = ["Persentase koperasi aktif", "Jumlah UMKM yang dibina", "Program Pengembangan UMKM"];
const read = (text: string) =>
  bacaPernyataan(text, NAMES).map(
    ({ nama, ukuran, tahun, angka }) => `${nama}|${ukuran}|${tahun ?? ""}|${angka.nilai.toString()}`,
  );

it("reads what a sentence says of target, realisasi, capaian and money", () => {
  expect(
    read(
      "Realisasi Persentase Koperasi Aktif pada tahun 2024 sebesar 57,9 persen dari target 80%, sehingga capaiannya 72,38%.",
    ),
  ).toEqual([
    "Persentase koperasi aktif|realisasi|2024|57.9",
    "Persentase koperasi aktif|target||80",
    "Persentase koperasi aktif|capaian||72.38",
  ]);
  expect(read("Jumlah UMKM yang dibina dengan target 250 unit terealisasi sebanyak 262 unit.")).toEqual([
    "Jumlah UMKM yang dibina|target||250",
  ]);
  expect(read("Program Pengembangan UMKM dengan pagu Rp1.200.000 dan realisasi anggaran Rp900.000.")).toEqual(
    ["Program Pengembangan UMKM|pagu||1200000", "Program Pengembangan UMKM|belanja||900000"],
  );
});

it("takes no figure that is of something else: another target, a change, a quarter, a rank, another name", () => {
  for (const text of [
    "Persentase koperasi aktif melampaui target akhir Renstra 90 persen.",
    "Realisasi Persentase koperasi aktif naik 4 persen.",
    "Realisasi Persentase koperasi aktif 20 persen pada triwulan I.",
    "Serapan tertinggi terdapat pada Program Pengembangan UMKM (99,78 persen).",
    "Anggaran yang bertambah: Program Pengembangan UMKM (Rp14.950).",
    "Realisasi koperasi sehat sebesar 12 persen.",
    "Persentase koperasi aktif dibahas di Tabel 3.2. Target lain sebesar 10 persen.",
  ])
    expect([text, read(text)]).toEqual([text, []]);
});
