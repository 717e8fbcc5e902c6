import { angkaAtauNull, bacaKata, bacaObjek, bacaYaTidak, Ditolak } from "./pembaca-json";
import type { Kelas, Skala } from "./skala";
import { SKALA_BAKU, SKALA_OTOMATIS, skalaBaku, validateSkala } from "./skala-baku";
import { warnaKelas } from "./susun-skala";

/** A scale from JSON: the id of a preset, or a scale of the office's own. */
export function bacaSkala(nilai: unknown, kunci: string): string | Skala {
  if (typeof nilai === "string") {
    if (nilai === SKALA_OTOMATIS || skalaBaku(nilai)) return nilai;
    const dikenal = [SKALA_OTOMATIS, ...SKALA_BAKU.map((s) => s.id)].join(", ");
    throw new Ditolak(`“${kunci}” tidak dikenal: “${nilai}”. Pilihannya: ${dikenal}, atau skala sendiri.`);
  }
  const skala = bacaSkalaSendiri(nilai, kunci);
  const masalah = validateSkala(skala);
  if (masalah.length > 0) throw new Ditolak(`“${kunci}”: ${masalah.join(" ")}`);
  return skala;
}

/** Only names and lower bounds are needed; the rest has defaults (bound included, not failing). */
function bacaSkalaSendiri(nilai: unknown, kunci: string): Skala {
  const s = bacaObjek(nilai, `“${kunci}”`, ["id", "nama", "sumber", "kelas"]);
  const daftar: unknown = s["kelas"];
  if (!Array.isArray(daftar)) throw new Ditolak(`“${kunci}.kelas” harus berupa daftar kategori.`);
  return {
    id: bacaKata(s["id"] ?? "sendiri", `${kunci}.id`),
    nama: bacaKata(s["nama"] ?? "Skala instansi", `${kunci}.nama`),
    sumber: bacaKata(s["sumber"] ?? "Ditetapkan instansi.", `${kunci}.sumber`),
    kelas: daftar.map((k: unknown, i) => bacaKelas(k, `${kunci}.kelas[${i}]`, warnaKelas(i, daftar.length))),
  };
}

function bacaKelas(nilai: unknown, kunci: string, warna: string): Kelas {
  const k = bacaObjek(nilai, `“${kunci}”`, ["nama", "bawah", "inklusif", "gagal", "warna"]);
  return {
    nama: bacaKata(k["nama"], `${kunci}.nama`),
    bawah: angkaAtauNull(() => true, "angka, atau null untuk kategori terendah")(
      k["bawah"] ?? null,
      `${kunci}.bawah`,
    ),
    inklusif: bacaYaTidak(k["inklusif"] ?? true, `${kunci}.inklusif`),
    gagal: bacaYaTidak(k["gagal"] ?? false, `${kunci}.gagal`),
    warna: bacaKata(k["warna"] ?? warna, `${kunci}.warna`),
  };
}
