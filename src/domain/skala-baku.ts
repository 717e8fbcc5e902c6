import { bulatkan, type Desimal } from "./desimal";
import type { Pengaturan } from "./pengaturan";
import type { Celah, Kelas, Skala } from "./skala";
import { PERMENDAGRI_86_2017, SKALA_CAPAIAN } from "./skala-capaian";
import { SKALA_KHUSUS } from "./skala-khusus";

export { SKALA_CAPAIAN } from "./skala-capaian";

/** Every preset; those meant for a capaian come first. */
export const SKALA_BAKU: readonly Skala[] = [...SKALA_CAPAIAN, ...SKALA_KHUSUS];

/** Setting that leaves the scale to the workbook: the one it prints, else Permendagri 86/2017. */
export const SKALA_OTOMATIS = "otomatis";

/** The preset of this id, or null. */
export function skalaBaku(id: string): Skala | null {
  return SKALA_BAKU.find((s) => s.id === id) ?? null;
}

/** The scale an office chose. Settings are checked when they are read, so an unknown id is a mistake in the code. */
export function findSkala(p: Pengaturan): Skala {
  if (typeof p.skala !== "string") return p.skala;
  if (p.skala === SKALA_OTOMATIS) return PERMENDAGRI_86_2017;
  const skala = skalaBaku(p.skala);
  if (!skala) throw new RangeError(`Skala "${p.skala}" tidak dikenal.`);
  return skala;
}

/** Where no rounding was asked for: far beyond any printed digit, but whole again after a mean of thirds. */
const DESIMAL_EKSAK = 25;

/** The class of a value; `pembulatan`: decimals it is rounded to before it is compared, null for none. */
export function kategorikan(nilai: Desimal, skala: Skala, pembulatan: number | null): Kelas {
  const x = bulatkan(nilai, pembulatan ?? DESIMAL_EKSAK);
  const kelas = skala.kelas.find((k) => k.bawah === null || (k.inklusif ? x.gte(k.bawah) : x.gt(k.bawah)));
  if (!kelas) throw new RangeError(`Skala "${skala.nama}" tidak mencakup ${x.toString()}.`);
  return kelas;
}

/** The gap of the scale that a value falls into; null: it has a class. */
export function celahDi(nilai: Desimal, { celah }: Skala, pembulatan: number | null): Celah | null {
  if (celah === undefined) return null;
  const x = bulatkan(nilai, pembulatan ?? DESIMAL_EKSAK);
  return celah.find(({ dari, sampai }) => x.gt(dari) && x.lt(sampai)) ?? null;
}

/** The class of a capaian by the office's scale and rounding; null in a gap of it: neither class is it. */
export function kelasCapaian(nilai: Desimal, pengaturan: Pengaturan): Kelas | null {
  const [skala, places] = [findSkala(pengaturan), pengaturan.pembulatanKategori];
  return celahDi(nilai, skala, places) === null ? kategorikan(nilai, skala, places) : null;
}

/** The same scale by the other names that the office prints for its classes. */
export function denganSebutan(skala: Skala): Skala {
  return { ...skala, kelas: skala.kelas.map((k) => ({ ...k, nama: k.sebutan ?? k.nama })) };
}

/** What is wrong with a scale, in sentences; empty where it covers every value exactly once. */
export function validateSkala(s: Skala): string[] {
  const masalah: string[] = [];
  if (s.nama.trim() === "") masalah.push("Skala belum bernama.");
  if (s.kelas.length < 2) masalah.push("Skala memerlukan paling sedikit dua kategori.");
  s.kelas.forEach((k, i) => masalah.push(...masalahKelas(k, s.kelas[i - 1], i === s.kelas.length - 1)));
  const nama = s.kelas.map((k) => k.nama.trim().toLowerCase());
  nama.forEach((n, i) => {
    if (n !== "" && nama.indexOf(n) !== i)
      masalah.push(`Kategori “${s.kelas[i]?.nama ?? ""}” tertulis dua kali.`);
  });
  return masalah;
}

function masalahKelas(k: Kelas, sebelumnya: Kelas | undefined, terakhir: boolean): string[] {
  const sebut = k.nama.trim() === "" ? "Kategori tanpa nama" : `Kategori “${k.nama}”`;
  const masalah: string[] = [];
  if (k.nama.trim() === "") masalah.push("Ada kategori yang belum bernama.");
  if (!/^#[0-9a-f]{6}$/i.test(k.warna)) masalah.push(`${sebut}: warna ditulis #RRGGBB.`);
  if (terakhir && k.bawah !== null) masalah.push(`${sebut}: kategori terendah tidak berbatas bawah.`);
  if (!terakhir && (k.bawah === null || !Number.isFinite(k.bawah)))
    masalah.push(`${sebut}: isi batas bawahnya dengan angka.`);
  if (k.bawah !== null && sebelumnya && !isDiBawah(k, sebelumnya))
    masalah.push(`${sebut}: batas bawahnya harus lebih rendah daripada “${sebelumnya.nama}”.`);
  return masalah;
}

/** "≥100" may follow ">100": it is the class of exactly 100. */
function isDiBawah(k: Kelas, sebelumnya: Kelas): boolean {
  if (k.bawah === null || sebelumnya.bawah === null) return true;
  return k.bawah < sebelumnya.bawah || (k.bawah === sebelumnya.bawah && k.inklusif && !sebelumnya.inklusif);
}
