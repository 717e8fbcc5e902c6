import { normalizeNama } from "./nama";
import type {
  AturanTargetNol,
  JenisTriwulan,
  MetodeEfisiensi,
  Pengaturan,
  Polaritas,
  RumusTurun,
} from "./pengaturan";
import type { Skala } from "./skala";
import { SKALA_BAKU, skalaBaku, validateSkala } from "./skala-baku";

/** What applies until an office chooses otherwise. */
export const PENGATURAN_BAKU: Pengaturan = {
  skala: "permendagri-86-2017",
  rumusTurun: "2T-R",
  batas: null,
  batasSebelumRataRata: true,
  targetNol: "tidak-dihitung",
  pembulatanKategori: 2,
  efisiensi: "selisih",
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
export const METODE_EFISIENSI: readonly MetodeEfisiensi[] = [
  "selisih",
  "serapan",
  "fisik-keuangan",
  "capaian-serapan",
  "sisa-bila-tercapai",
  "rasio",
  "hemat",
];

export type HasilPengaturan =
  { readonly ok: true; readonly nilai: Pengaturan } | { readonly ok: false; readonly pesan: string };

/** Refuses a value by throwing a sentence; caught in parsePengaturan alone. */
class Ditolak extends Error {}

type Pembaca = (nilai: unknown, kunci: string) => unknown;
type Objek = Readonly<Record<string, unknown>>;

const PEMBACA: { readonly [K in keyof Pengaturan]: Pembaca } = {
  skala: bacaSkala,
  rumusTurun: pilihan(RUMUS_TURUN),
  batas: bacaBatas,
  batasSebelumRataRata: bacaYaTidak,
  targetNol: pilihan(ATURAN_TARGET_NOL),
  pembulatanKategori: bacaPembulatan,
  efisiensi: pilihan(METODE_EFISIENSI),
  tulis: pilihan(["rumus", "nilai"]),
  polaritas: perNama(POLARITAS),
  triwulan: perNama(JENIS_TRIWULAN),
};

/** Settings from JSON, laid over the defaults; unknown keys and wrong values are refused by name. */
export function parsePengaturan(json: unknown): HasilPengaturan {
  try {
    const objek = sebagaiObjek(json, "Pengaturan", Object.keys(PEMBACA));
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

function sebagaiObjek(nilai: unknown, sebutan: string, kunciSah: readonly string[] | null): Objek {
  if (typeof nilai !== "object" || nilai === null || Array.isArray(nilai))
    throw new Ditolak(`${sebutan} harus berupa objek JSON { … }.`);
  const asing = kunciSah && Object.keys(nilai).find((k) => !kunciSah.includes(k));
  if (asing) throw new Ditolak(`${sebutan}: “${asing}” tidak dikenal. Yang dikenal: ${kunciSah.join(", ")}.`);
  return nilai as Objek;
}

function pilihan(sah: readonly string[]): Pembaca {
  return (nilai, kunci) => {
    if (typeof nilai === "string" && sah.includes(nilai)) return nilai;
    throw new Ditolak(`“${kunci}” tidak boleh ${JSON.stringify(nilai)}. Pilihannya: ${sah.join(", ")}.`);
  };
}

function perNama(sah: readonly string[]): Pembaca {
  const baca = pilihan(sah);
  return (nilai, kunci) => {
    const isi = Object.entries(sebagaiObjek(nilai, `“${kunci}”`, null));
    return Object.fromEntries(isi.map(([nama, v]) => [normalizeNama(nama), baca(v, `${kunci}.${nama}`)]));
  };
}

function bacaYaTidak(nilai: unknown, kunci: string): unknown {
  if (typeof nilai === "boolean") return nilai;
  throw new Ditolak(`“${kunci}” harus true atau false.`);
}

function bacaBatas(nilai: unknown, kunci: string): unknown {
  if (nilai === null || (typeof nilai === "number" && Number.isFinite(nilai) && nilai >= 100)) return nilai;
  throw new Ditolak(`“${kunci}” harus null (tanpa batas) atau angka paling kecil 100, misalnya 120.`);
}

function bacaPembulatan(nilai: unknown, kunci: string): unknown {
  if (nilai === null || (Number.isInteger(nilai) && Number(nilai) >= 0 && Number(nilai) <= 6)) return nilai;
  throw new Ditolak(`“${kunci}” harus null (tanpa pembulatan) atau bilangan bulat 0 sampai 6.`);
}

function bacaSkala(nilai: unknown, kunci: string): unknown {
  if (typeof nilai === "string") {
    if (skalaBaku(nilai)) return nilai;
    const dikenal = SKALA_BAKU.map((s) => s.id).join(", ");
    throw new Ditolak(`“${kunci}” tidak dikenal: “${nilai}”. Pilihannya: ${dikenal}, atau skala sendiri.`);
  }
  const skala = bacaSkalaSendiri(nilai, kunci);
  const masalah = validateSkala(skala);
  if (masalah.length > 0) throw new Ditolak(`“${kunci}”: ${masalah.join(" ")}`);
  return skala;
}

function bacaSkalaSendiri(nilai: unknown, kunci: string): Skala {
  const s = sebagaiObjek(nilai, `“${kunci}”`, ["id", "nama", "sumber", "kelas"]);
  if (!Array.isArray(s["kelas"])) throw new Ditolak(`“${kunci}.kelas” harus berupa daftar kategori.`);
  const kelas = s["kelas"].map((k: unknown, i) => {
    const sebutan = `“${kunci}.kelas[${i}]”`;
    const isi = sebagaiObjek(k, sebutan, ["nama", "bawah", "inklusif", "gagal", "warna"]);
    const { bawah } = isi;
    if (bawah !== null && typeof bawah !== "number")
      throw new Ditolak(`${sebutan}: bawah harus angka atau null.`);
    return {
      nama: teks(isi["nama"], `${sebutan}: nama`),
      bawah,
      inklusif: bacaYaTidak(isi["inklusif"], `${kunci}.kelas[${i}].inklusif`) as boolean,
      gagal: bacaYaTidak(isi["gagal"], `${kunci}.kelas[${i}].gagal`) as boolean,
      warna: teks(isi["warna"], `${sebutan}: warna`),
    };
  });
  return {
    id: teks(s["id"], `“${kunci}.id”`),
    nama: teks(s["nama"], `“${kunci}.nama”`),
    sumber: teks(s["sumber"], `“${kunci}.sumber”`),
    kelas,
  };
}

function teks(nilai: unknown, sebutan: string): string {
  if (typeof nilai === "string") return nilai;
  throw new Ditolak(`${sebutan} harus berupa teks.`);
}
