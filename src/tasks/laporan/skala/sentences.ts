import { rangkai, upperFirst } from "../../../domain/kalimat";
import { semua } from "../narrative/kelompok";
import { hitungan, paragraf } from "../narrative/kata";
import type { Narator } from "../narrative/narator";
import { tulis, type Pola } from "../narrative/pola";

/** T12: the scale by which a capaian is graded. T13: how many indicators fell into each class. */

const SKALA: readonly Pola[] = [
  { kalimat: "Capaian kinerja dikelompokkan ke dalam {jumlah} kategori, yaitu {kelas}." },
];

export const skalaNilai: Narator = (tabel, { gaya }) => {
  const classes = tabel.rows.flatMap((row) => {
    const [kategori, interval] = [row.teks("kategori"), row.teks("interval")];
    return kategori && interval ? [`${kategori} (${interval.replace(/\s*%/g, " persen")})`] : [];
  });
  const facts = { jumlah: hitungan(classes.length), kelas: rangkai(classes, "dan") };
  return paragraf(tulis(SKALA, facts, gaya));
};

/** Key of the row of T13 that no class takes. */
export const DI_ANTARA = "di-antara-kategori";

const REKAP: readonly Pola[] = [
  {
    bila: { semua: true },
    kalimat: "{kelompok} yang dinilai berkategori {kategori}.",
  },
  { bila: { semua: false }, kalimat: "Dari {jumlah} indikator kinerja yang dinilai, {rincian}." },
  { gaya: "lengkap", kalimat: "Tidak ada indikator dengan kategori {kosong}." },
];

export const rekapitulasi: Narator = (tabel, { gaya }) => {
  const rows = tabel.rows.flatMap((row) => {
    const jumlah = row.kind === "data" ? row.angka("jumlah") : null;
    return jumlah ? [{ row, jumlah }] : [];
  });
  const filled = rows.filter(({ jumlah }) => !jumlah.nilai.isZero());
  const empty = rows.filter(({ jumlah }) => jumlah.nilai.isZero());
  const parts = filled.map(({ row, jumlah }) => {
    const share = row.angka("persen");
    const count = `${jumlah.kata} indikator${share ? ` (${share.kata})` : ""}`;
    return row.key === DI_ANTARA
      ? `${count} di antara dua kategori`
      : `${count} berkategori ${row.teks("kategori") ?? "lain"}`;
  });
  const facts = {
    jumlah: tabel.rows.find(({ kind }) => kind === "total")?.angka("jumlah")?.kata ?? null,
    semua: filled.length === 1,
    kelompok: upperFirst(semua(filled[0]?.jumlah.nilai.toNumber() ?? 0, "indikator kinerja")),
    kategori: filled[0]?.row.teks("kategori") ?? null,
    rincian: rangkai(parts, "dan"),
    kosong: rangkai(
      empty.map(({ row }) => row.teks("kategori")).filter((name) => name !== null),
      "atau",
    ),
  };
  return paragraf(tulis(REKAP, facts, gaya));
};
