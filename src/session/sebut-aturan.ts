import type { Pengaturan } from "../domain/pengaturan";

const SEBUTAN: Readonly<Record<keyof Pengaturan, string>> = {
  skala: "skala kategori",
  rumusTurun: "rumus makin kecil makin baik",
  batas: "batas capaian",
  batasSebelumRataRata: "batas pada rata-rata",
  targetNol: "target 0",
  pembulatanKategori: "pembulatan sebelum kategori",
  efisiensi: "metode efisiensi",
  ambangJanggal: "ambang rumus janggal",
  tulis: "rumus atau angka tetap",
  polaritas: "arah indikator",
  triwulan: "jenis triwulan",
};

/** "Aturan diubah: batas capaian", for the line of a command. */
export function sebutPerubahan(before: Partial<Pengaturan>, after: Pengaturan): string {
  const changed = (Object.keys(SEBUTAN) as (keyof Pengaturan)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const [first] = changed;
  if (first === undefined || changed.length > MOST) return "Aturan diubah";
  return `Aturan diubah: ${changed.map((key) => SEBUTAN[key]).join(", ")}`;
}

/** More at once are a set of rules that was taken over. */
const MOST = 2;
