import { BAGIAN } from "../bagian";
import { denganCapaian, type Tercapai } from "../../../book/indikator";
import { desimal, persenDari, type Desimal } from "../../../domain/desimal";
import { formatPersen } from "../../../domain/format";
import { firstOf, lastOf } from "../../../domain/items";
import { normalizeNama } from "../../../domain/nama";
import type { Skala } from "../../../domain/skala";
import { sumberDiKertas } from "../../../domain/sumber";
import { nama } from "../narrative/kata";
import { ujungDari } from "../narrative/ujung";
import { findSkala, kelasCapaian } from "../../../domain/skala-baku";
import type { Bahan } from "../bahan";
import type { Indikator } from "../../../book/indikator";
import type { ReportRow } from "../report";
import { TANPA_INDIKATOR } from "../capaian/table";
import { perSasaran } from "../capaian/per-sasaran";
import { baris, type Draf, type Pembuat } from "../draft/draf";
import { denganTahun, rentangKelas } from "../draft/kata";
import * as rumus from "../draft/rumus";
import { angka, KOSONG, persen, teks } from "../draft/sel";
import { DI_ANTARA, skalaNilai as tellSkalaNilai, rekapitulasi as tellRekapitulasi } from "./sentences";

/** T12: the scale by which a capaian is graded. */
export const skalaNilai: Pembuat = {
  id: "T12",
  bagian: BAGIAN.capaian,
  judul: () => "Skala Nilai Peringkat Kinerja",
  buat: buatT12,
  narasi: tellSkalaNilai,
};

/** T13: how many indicators fell into each class. */
export const rekapitulasi: Pembuat = {
  id: "T13",
  bagian: BAGIAN.capaian,
  judul: (identitas) => denganTahun("Rekapitulasi Capaian Kinerja per Kategori", identitas),
  buat: buatT13,
  narasi: tellRekapitulasi,
};

function buatT12({ pengaturan, indikator, kinerjaProgram }: Bahan): Draf {
  const isGraded = [...indikator, ...kinerjaProgram].some(({ capaian }) => capaian !== null);
  if (!isGraded)
    return { ok: false, alasan: "Buku kerja ini belum memuat capaian yang dinilai dengan skala." };
  const skala = findSkala(pengaturan);
  return {
    ok: true,
    kolom: [
      { key: "no", judul: "No", jenis: "no" },
      { key: "interval", judul: "Interval Nilai Capaian", jenis: "kata" },
      { key: "kategori", judul: "Kategori", jenis: "kata" },
    ],
    baris: skala.kelas.map(({ nama }, index) =>
      baris(normalizeNama(nama), "data", [
        teks(String(index + 1)),
        teks(rentangKelas(skala, index)),
        teks(nama),
      ]),
    ),
    catatan: [`Sumber skala: ${sumberSkala(skala)}.`],
    kurang: [],
  };
}

/** The regulation that the scale is of, by its name or its source; else the office's own. */
function sumberSkala({ nama, sumber }: Skala): string {
  const own = sumberDiKertas(nama);
  return own === sumberDiKertas("") ? sumberDiKertas(sumber) : own;
}

function buatT13({ indikator, pengaturan }: Bahan): Draf {
  const counted = denganCapaian(indikator);
  if (counted.length === 0) return { ok: false, alasan: TANPA_INDIKATOR };
  const skala = findSkala(pengaturan);
  const classOf = ({ capaian }: Tercapai): string => kelasCapaian(capaian.nilai, pengaturan)?.nama ?? "";
  const total = desimal(counted.length);
  const rows = skala.kelas.map(({ nama }, index) => {
    const count = desimal(counted.filter((own) => classOf(own) === nama).length);
    return baris(normalizeNama(nama), "data", [
      ...[teks(String(index + 1)), teks(nama), teks(rentangKelas(skala, index))],
      angka(count, 0, hitungKategori(indikator, nama)),
      persen(persenDari(count, total), { rumus: rumus.hasilBagi("{jumlah}", "{jumlah@total}") }),
    ]);
  });
  const between = counted.filter((own) => classOf(own) === "").length;
  if (between > 0) rows.push(barisCelah(desimal(between), total, rows.length));
  const [first, last] = [firstOf(rows).key, lastOf(rows).key];
  return {
    ok: true,
    kolom: [
      { key: "no", judul: "No", jenis: "no" },
      { key: "kategori", judul: "Kategori", jenis: "kata" },
      { key: "interval", judul: "Interval Nilai Capaian", jenis: "kata" },
      { key: "jumlah", judul: "Jumlah Indikator", jenis: "angka" },
      { key: "persen", judul: "Persentase", jenis: "angka" },
    ],
    baris: [
      ...rows,
      baris("total", "total", [
        ...[teks("Jumlah"), KOSONG, KOSONG, angka(total, 0, rumus.jumlahDari([`{jumlah@${first}:${last}}`]))],
        persen(desimal(100), { rumus: rumus.jumlahDari([`{persen@${first}:${last}}`]) }),
      ]),
    ],
    catatan: terbaikTerendah(counted),
    kurang: counted.length === indikator.length ? [] : [belumMasuk(indikator.length - counted.length)],
  };
}

/** Indicators that no class takes: the scale has a gap. */
function barisCelah(count: Desimal, total: Desimal, classes: number): ReportRow {
  return baris(DI_ANTARA, "data", [
    ...[teks(String(classes + 1)), teks("Tanpa kategori"), teks("di antara dua kategori"), angka(count, 0)],
    persen(persenDari(count, total), { rumus: rumus.hasilBagi("{jumlah}", "{jumlah@total}") }),
  ]);
}

/** Counts the words of the written T1, where it is written too. */
function hitungKategori(indikator: readonly Indikator[], nama: string): string {
  const words = `"${nama.replace(/"/g, '""')}"`;
  const counts = perSasaran(indikator).map(({ isi }) => {
    const [first, last] = [firstOf(isi).kunci, lastOf(isi).kunci];
    return `COUNTIF({T1.kategori@${first}:${last}},${words})`;
  });
  return `=${counts.join("+")}`;
}

function terbaikTerendah(counted: readonly Tercapai[]): string[] {
  const ujung = ujungDari(
    counted.map((own) => ({
      ...{ nama: nama(own.nama), nilai: own.capaian.nilai },
      kata: formatPersen(own.capaian.nilai),
    })),
    "indikator",
  );
  return ujung ? [`Capaian tertinggi: ${ujung.tertinggi}.`, `Capaian terendah: ${ujung.terendah}.`] : [];
}

function belumMasuk(count: number): string {
  return `${count} indikator belum terhitung dan tidak masuk rekapitulasi.`;
}
