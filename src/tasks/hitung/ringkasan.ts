import type { Desimal } from "../../domain/desimal";
import { rataRata } from "../../domain/desimal";
import type { Pengaturan } from "../../domain/pengaturan";
import { findSkala, kategorikan } from "../../domain/skala-baku";
import type { Gagal, Ringkasan } from "./result";

/** One indikator with its capaian, as the summary counts it. */
export interface Terukur {
  readonly sheet: string;
  readonly cell: string;
  readonly indikator: string;
  readonly target: string;
  readonly realisasi: string;
  readonly capaian: Desimal;
  /** Before the office's cap. */
  readonly tanpaBatas: Desimal;
}

/** Counts, mean and the failing indicators, by the office's scale. */
export function summarise(measured: readonly Terukur[], pengaturan: Pengaturan): Ringkasan {
  const skala = findSkala(pengaturan);
  const grade = (value: Desimal): (typeof skala.kelas)[number] =>
    kategorikan(value, skala, pengaturan.pembulatanKategori);
  const mean = rataRata(
    measured.map((entry) => (pengaturan.batasSebelumRataRata ? entry.capaian : entry.tanpaBatas)),
  );
  const counts = new Map(skala.kelas.map((kelas) => [kelas.nama, 0]));
  const failing: Gagal[] = [];
  for (const entry of measured) {
    const kelas = grade(entry.capaian);
    counts.set(kelas.nama, (counts.get(kelas.nama) ?? 0) + 1);
    const { sheet, cell, indikator, target, realisasi } = entry;
    const capaian = entry.capaian.toNumber();
    if (kelas.gagal)
      failing.push({ sheet, cell, indikator, target, realisasi, capaian, kategori: kelas.nama });
  }
  return {
    indikator: measured.length,
    rataRata: mean?.toNumber() ?? null,
    rataRataKategori: mean ? grade(mean).nama : null,
    perKategori: skala.kelas.map(({ nama, gagal }) => ({
      kategori: nama,
      jumlah: counts.get(nama) ?? 0,
      gagal,
    })),
    gagal: failing.sort((a, b) => a.capaian - b.capaian),
  };
}
