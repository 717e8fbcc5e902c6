import { denganCapaian, type Tercapai } from "../../../book/indikator";
import { rataCapaian } from "../../../book/rata-capaian";
import { programKey } from "../../../book/program-indeks";
import { bulatkan, type Desimal } from "../../../domain/desimal";
import { formatAngka, formatRupiah } from "../../../domain/format";
import { rangkai, upperFirst } from "../../../domain/kalimat";
import { findSkala, kelasCapaian } from "../../../domain/skala-baku";
import { jumlahPuncak } from "../anggaran/puncak";
import { daftarProgram } from "../anggaran/penjumlahan";
import { serapanDari } from "../efisiensi/baris-efisiensi";
import type { Bahan } from "../bahan";
import { hitungan, nama } from "../narrative/kata";
import { semua } from "../narrative/kelompok";
import { narasiTabel } from "../narasi";
import type { Identitas, Penutup, ReportOffer } from "../report";
import type { ReportTableId } from "../../../plan/report-table-id";

/** So many indicators are told by name. */
const TOLD = 8;

/** `offers`: the tables of the chapter, whose sentences on years, Renstra and efficiency are told again. */
export function susunPenutup(bahan: Bahan, identitas: Identitas, offers: readonly ReportOffer[]): Penutup {
  const counted = denganCapaian(bahan.indikator);
  const missed = counted.filter(({ capaian }) => bulatkan(capaian.nilai, PLACES).lt(100));
  const kinerja = [...kalimatKinerja(bahan, counted, missed, identitas), ...belumTercapai(missed)];
  const narasi = (id: ReportTableId) => narasiDari(offers, id, identitas);
  const banding = BANDING.flatMap(narasi);
  const dukungan = kalimatDukungan(bahan, identitas);
  const [anggaran, efisiensi] = [kalimatAnggaran(bahan), narasi("T6").slice(-1)];
  const asal = ([id, lines]: readonly [ReportTableId, readonly string[]]) =>
    lines.map((teks) => [teks, id] as const);
  return {
    ikhtisar: [
      ...[...kinerja, ...banding, ...anggaran, ...efisiensi],
      "[Uraikan isu utama, kendala, dan langkah perbaikan yang menjadi perhatian pimpinan.]",
    ],
    kesimpulan: [...kinerja, ...penyebab(bahan, missed), ...banding, ...anggaran, ...efisiensi],
    rekomendasi: rekomendasi(bahan, missed),
    dukungan,
    asal: Object.fromEntries([
      ...asal(["T1", kinerja]),
      ...BANDING.flatMap((id) => asal([id, narasi(id)])),
      ...asal(["T8", [...anggaran, ...dukungan]]),
      ...asal(["T6", efisiensi]),
    ]),
  };
}

/** Years before, end of the Renstra, national standard. */
const BANDING: readonly ReportTableId[] = ["T2", "T3", "T4"];

/** Decimals of a capaian as it is printed: what a reader compares. */
const PLACES = 2;

function persen(capaian: Desimal): string {
  return `${formatAngka(capaian, PLACES)} persen`;
}

/** The short narrative below a table, without what a person has yet to write. */
function narasiDari(offers: readonly ReportOffer[], id: ReportTableId, { tahun }: Identitas): string[] {
  const offer = offers.find((own) => own.id === id);
  const told = offer?.ok ? narasiTabel(offer.table, tahun, { gaya: "ringkas", terbilang: false }) : [];
  return told.filter((text) => !text.includes("["));
}

function kalimatKinerja(
  bahan: Bahan,
  counted: readonly Tercapai[],
  missed: readonly Tercapai[],
  { tahun }: Identitas,
): string[] {
  const rata = rataCapaian(counted, bahan.pengaturan);
  if (counted.length === 0 || !rata)
    return ["[Uraikan capaian kinerja: jumlah indikator, rata-rata capaian, dan kategorinya.]"];
  const skala = findSkala(bahan.pengaturan);
  const names = counted.map(({ capaian }) => kelasCapaian(capaian.nilai, bahan.pengaturan)?.nama ?? null);
  const perKelas = skala.kelas.flatMap(({ nama }) => {
    const count = names.filter((name) => name === nama).length;
    if (count === 0) return [];
    return [`${count === names.length ? "semuanya" : `${count} indikator`} berkategori ${nama}`];
  });
  const between = names.filter((name) => name === null).length;
  if (between > 0) perKelas.push(`${between} indikator di antara dua kategori`);
  const kelas = kelasCapaian(rata, bahan.pengaturan);
  const dengan = kelas ? ` dengan kategori ${kelas.nama}` : "";
  const met = counted.length - missed.length;
  const sasaran = new Set(bahan.indikator.map((own) => own.sasaran).filter((name) => name !== "")).size;
  const dari = sasaran === 0 ? "" : ` pada ${hitungan(sasaran)} sasaran`;
  const pada = tahun === "" ? "" : ` tahun ${tahun}`;
  return [
    `Capaian kinerja${pada} diukur dengan ${hitungan(counted.length)} indikator${dari}; rata-rata capaiannya ${persen(rata)}${dengan}. ${kalimatTercapai(met, counted.length)}; ${rangkai(perKelas) ?? ""}.`,
    ...(counted.length < bahan.indikator.length
      ? [`Capaian ${hitungan(bahan.indikator.length - counted.length)} indikator lain belum dapat dihitung.`]
      : []),
  ];
}

function kalimatTercapai(met: number, all: number): string {
  const every = upperFirst(semua(all, "indikator"));
  if (met === all) return `${every} mencapai atau melebihi target`;
  if (met === 0) return `${every} di bawah target`;
  return `Sebanyak ${met} indikator mencapai atau melebihi target dan ${all - met} indikator di bawah target`;
}

function belumTercapai(missed: readonly Tercapai[]): string[] {
  if (missed.length === 0) return [];
  const worst = [...missed].sort((a, b) => a.capaian.nilai.cmp(b.capaian.nilai)).slice(0, TOLD);
  const named = worst.map((own) => `${nama(own.nama)} (${persen(own.capaian.nilai)})`);
  const rest = missed.length - worst.length;
  return [
    `Indikator di bawah target: ${rangkai(named) ?? ""}${rest > 0 ? `, dan ${rest} indikator lain` : ""}.`,
  ];
}

/** In the office's own words where it wrote them. */
function penyebab({ kata }: Bahan, missed: readonly Tercapai[]): string[] {
  return missed.slice(0, TOLD).map((indikator) => {
    const own = kata.of(indikator.nama).penyebab;
    const sebutan = nama(indikator.nama);
    return own === ""
      ? `[Tuliskan penyebab ${sebutan} di bawah target.]`
      : `Penyebab ${sebutan}: ${ended(own)}`;
  });
}

function kalimatAnggaran({ anggaran }: Bahan): string[] {
  const total = jumlahPuncak(anggaran);
  const serapan = total && serapanDari(total.pagu, total.realisasi);
  if (!total || !serapan) return [];
  return [
    `Anggaran${anggaran?.takTerisi.length ? " program yang terisi" : ""} sebesar ${formatRupiah(total.pagu)} terealisasi ${formatRupiah(total.realisasi)} atau ${persen(serapan)}, sehingga sisanya ${formatRupiah(total.pagu.minus(total.realisasi))}.`,
  ];
}

/** The money of the year, as the table of its realisasi has it. */
function kalimatDukungan({ anggaran }: Bahan, { instansi, tahun }: Identitas): string[] {
  const total = jumlahPuncak(anggaran);
  if (!total) return [];
  const program = new Set(daftarProgram(anggaran).map(({ nama }) => programKey(nama))).size;
  const untuk = program > 0 ? ` untuk ${hitungan(program)} program` : "";
  const terisi = anggaran?.takTerisi.length ? " Program yang anggarannya belum terisi tidak termasuk." : "";
  return [
    `Tugas dan fungsi ${instansi || "perangkat daerah"}${tahun === "" ? "" : ` pada tahun ${tahun}`} didukung anggaran sebesar ${formatRupiah(total.pagu)}${untuk}.${terisi}`,
  ];
}

function rekomendasi({ kata, tanpaRealisasi }: Bahan, missed: readonly Tercapai[]): string[] {
  const own = missed.slice(0, TOLD).map((indikator) => {
    const told = kata.of(indikator.nama).solusi;
    const sebutan = nama(indikator.nama);
    return told === "" ? `[Tuliskan langkah perbaikan untuk ${sebutan}.]` : `${sebutan}: ${ended(told)}`;
  });
  const lacking = tanpaRealisasi.map(
    (sasaran) => `Melengkapi pengukuran kinerja sasaran “${sasaran}”, yang belum memiliki realisasi.`,
  );
  const all = [...own, ...lacking];
  return all.length > 0
    ? all
    : ["[Tuliskan rekomendasi untuk mempertahankan dan meningkatkan capaian tahun depan.]"];
}

function ended(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
