import { upperFirst } from "../../../domain/kalimat";
import { terukur, type Baris } from "../narrative/view";
import { ujungDari } from "../narrative/ujung";
import { sebabUpaya, semua } from "../narrative/kelompok";
import { daftar, hitungan, hitunganDepan, paragraf } from "../narrative/kata";
import type { Narator } from "../narrative/narator";
import { tulis, type Fakta, type Pola } from "../narrative/pola";
import { ceritakanSasaran } from "./cerita-sasaran";
import { dalamKategori, denganCapaian, di, nameOf, posisi, type Posisi } from "./posisi";

/** T1: how many indicators were met, by how much, and which were not. */

const RINGKASAN: readonly Pola[] = [
  {
    gaya: "lengkap",
    bila: { banyak: true },
    kalimat: "Pengukuran kinerja{tahun} dilakukan terhadap {jumlah} indikator kinerja.",
  },
  { bila: { keadaan: "melebihi", banyak: true }, kalimat: "{semua} melebihi target." },
  { bila: { keadaan: "sesuai", banyak: true }, kalimat: "{semua} tercapai sesuai target." },
  { bila: { keadaan: "belum", banyak: true }, kalimat: "{semua} di bawah target." },
  { bila: { keadaan: "campuran" }, kalimat: "Dari {dinilai} indikator kinerja yang dinilai, {rincian}." },
  {
    bila: { banyak: true },
    kalimat: "Rata-rata capaian kinerja seluruh indikator sebesar {rata}{kategoriRata}.",
  },
  { gaya: "lengkap", kalimat: "Capaian tertinggi terdapat pada {tertinggi} dan terendah pada {terendah}." },
  {
    kalimat:
      "{tanpa} indikator belum dapat dihitung capaiannya, yaitu {namaTanpa}; sebabnya tercantum pada catatan tabel.",
  },
];

const BELUM: readonly Pola[] = [{ kalimat: "Indikator yang di bawah target adalah {belum}{karena}." }];

export const capaian: Narator = (tabel, { gaya, tahun, adaAnalisis }) => {
  const rows = tabel.rows.filter(({ kind }) => kind === "data");
  const summary = tulis(RINGKASAN, ringkasan(rows, tabel.rows.at(-1), tahun), gaya);
  const isOne = rows.length === 1;
  if (gaya === "lengkap" || isOne) {
    return [...paragraf(summary), ...ceritakanSasaran(tabel.rows, adaAnalisis)];
  }
  const missed = di("belum", rows);
  const { karena, kalimat } = sebabUpaya(missed, adaAnalisis);
  return paragraf(summary, tulis(BELUM, { belum: daftar(missed.map(denganCapaian)), karena }, gaya), kalimat);
};

/** How many exceeded, met and missed; the parts that are none are not named. */
function ringkasan(rows: readonly Baris[], last: Baris | undefined, tahun: string): Fakta {
  const found = rows.map((row) => posisi(row)).filter((one) => one !== null);
  const count = (one: Posisi) => found.filter((other) => other === one).length;
  const parts = [
    [count("melebihi"), "indikator melebihi target"],
    [count("sesuai"), "indikator sesuai target"],
    [count("belum"), "indikator di bawah target"],
  ] as const;
  const named = parts.filter(([number]) => number > 0);
  const mean = last?.kind === "average" ? last : undefined;
  return {
    jumlah: hitungan(rows.length),
    dinilai: found.length,
    banyak: found.length > 1,
    keadaan: named.length > 1 ? "campuran" : (found[0] ?? null),
    rincian: daftar(named.map(([number, words]) => `${number} ${words}`)),
    semua: upperFirst(semua(found.length, "indikator kinerja")),
    ...ujung(rows),
    ...tanpaCapaian(rows),
    rata: mean?.kata("capaian") ?? null,
    kategoriRata: mean ? dalamKategori(mean) : null,
    tahun: tahun === "" ? "" : ` tahun ${tahun}`,
  };
}

/** Of so many indicators the best and the worst are named. */
const MANY = 4;

function ujung(rows: readonly Baris[]): Fakta {
  return { ...ujungDari(terukur(rows, "indikator", "capaian"), "indikator", MANY) };
}

/** Which are left out of the counts and the mean. */
function tanpaCapaian(rows: readonly Baris[]): Fakta {
  const left = rows.filter((row) => posisi(row) === null);
  return { tanpa: left.length > 0 ? hitunganDepan(left.length) : null, namaTanpa: daftar(left.map(nameOf)) };
}
