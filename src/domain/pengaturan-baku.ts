import { bacaSkala } from "./baca-skala";
import { EFISIENSI_OTOMATIS, pilihanEfisiensi } from "./metode-efisiensi";
import { normalizeNama } from "./nama";
import { angkaAtauNull, bacaObjek, bacaYaTidak, Ditolak, pilihan, type Pembaca } from "./pembaca-json";
import type { AturanTargetNol, JenisTriwulan, Pengaturan, Polaritas, RumusTurun } from "./pengaturan";
import { SKALA_OTOMATIS } from "./skala-baku";

/** What applies until an office chooses otherwise. */
export const PENGATURAN_BAKU: Pengaturan = {
  skala: SKALA_OTOMATIS,
  rumusTurun: "2T-R",
  batas: null,
  batasSebelumRataRata: true,
  targetNol: "tidak-dihitung",
  pembulatanKategori: 2,
  efisiensi: EFISIENSI_OTOMATIS,
  ambangJanggal: 1,
  tulis: "rumus",
  polaritas: {},
  triwulan: {},
};

/** The caps that are offered by name; any other from 100 up may be typed. */
export const BATAS_LAZIM: readonly number[] = [100, 110, 120, 150];

export const POLARITAS: readonly Polaritas[] = ["naik", "turun"];
export const RUMUS_TURUN: readonly RumusTurun[] = ["2T-R", "T/R", "T-R"];
export const ATURAN_TARGET_NOL: readonly AturanTargetNol[] = ["tidak-dihitung", "nol", "seratus"];
export const JENIS_TRIWULAN: readonly JenisTriwulan[] = [
  "akumulasi",
  "posisi-akhir",
  "posisi-akhir-menurun",
  "rata-rata",
];

const PEMBACA: { readonly [K in keyof Pengaturan]: Pembaca<Pengaturan[K]> } = {
  skala: bacaSkala,
  rumusTurun: pilihan(RUMUS_TURUN),
  batas: angkaAtauNull((n) => n >= 100, "null (tanpa batas) atau angka paling kecil 100, misalnya 120"),
  batasSebelumRataRata: bacaYaTidak,
  targetNol: pilihan(ATURAN_TARGET_NOL),
  pembulatanKategori: angkaAtauNull(
    (n) => Number.isInteger(n) && n >= 0 && n <= 6,
    "null (tanpa pembulatan) atau bilangan bulat 0 sampai 6",
  ),
  efisiensi: pilihan(pilihanEfisiensi()),
  ambangJanggal: bacaAmbang,
  tulis: pilihan<Pengaturan["tulis"]>(["rumus", "nilai"]),
  polaritas: perNama(POLARITAS),
  triwulan: perNama(JENIS_TRIWULAN),
};

/** From "everything" to "only one among a hundred". */
function bacaAmbang(nilai: unknown, kunci: string): number {
  const angka = angkaAtauNull((n) => n >= 0 && n <= 7, "angka 0 sampai 7")(nilai, kunci);
  return angka ?? PENGATURAN_BAKU.ambangJanggal;
}

/** Names as a person writes them become the keys under which they are looked up. */
function perNama<T extends string>(sah: readonly T[]): Pembaca<Readonly<Record<string, T>>> {
  const baca = pilihan(sah);
  return (nilai, kunci) => {
    const isi = Object.entries(bacaObjek(nilai, `“${kunci}”`, null));
    return Object.fromEntries(isi.map(([nama, v]) => [normalizeNama(nama), baca(v, `${kunci}.${nama}`)]));
  };
}

export type HasilPengaturan =
  { readonly ok: true; readonly nilai: Pengaturan } | { readonly ok: false; readonly pesan: string };

/** Settings from JSON, laid over the defaults; unknown keys and wrong values are refused by name. */
export function parsePengaturan(json: unknown): HasilPengaturan {
  try {
    const objek = bacaObjek(json, "Pengaturan", Object.keys(PEMBACA));
    const dibaca = Object.entries(objek).map(([kunci, nilai]) => [
      kunci,
      PEMBACA[kunci as keyof Pengaturan](nilai, kunci),
    ]);
    return { ok: true, nilai: { ...PENGATURAN_BAKU, ...Object.fromEntries(dibaca) } };
  } catch (penolakan) {
    if (penolakan instanceof Ditolak) return { ok: false, pesan: penolakan.message };
    throw penolakan;
  }
}
