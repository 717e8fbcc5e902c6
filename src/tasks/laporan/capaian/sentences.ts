import { denganAngka } from "../narrative/view";
import { SERATUS } from "../../../domain/desimal";
import { lastOf } from "../../../domain/items";
import { daftar, paragraf } from "../narrative/kata";
import type { Narator } from "../narrative/narator";
import { pilih, tulis, type Fakta, type Pola } from "../narrative/pola";
import type { Baris } from "../narrative/view";

/** T1: how many indicators were met, by how much, and which were not. */

const PENYEBAB = "[uraikan penyebab dan upaya perbaikannya]";

const RINGKASAN: readonly Pola[] = [
  {
    gaya: "lengkap",
    bila: { banyak: true },
    kalimat: "Pengukuran kinerja{tahun} dilakukan terhadap {jumlah} indikator kinerja.",
  },
  {
    bila: { keadaan: "melebihi", banyak: true },
    kalimat: "Seluruh {dinilai} indikator kinerja melebihi target.",
  },
  {
    bila: { keadaan: "sesuai", banyak: true },
    kalimat: "Seluruh {dinilai} indikator kinerja tercapai sesuai target.",
  },
  {
    bila: { keadaan: "belum", banyak: true },
    kalimat: "Seluruh {dinilai} indikator kinerja di bawah target.",
  },
  { bila: { keadaan: "campuran" }, kalimat: "Dari {dinilai} indikator kinerja yang dinilai, {rincian}." },
  {
    bila: { banyak: true },
    kalimat: "Rata-rata capaian kinerja seluruh indikator sebesar {rata}{kategoriRata}.",
  },
  { kalimat: "Sebanyak {tanpa} indikator belum dapat dihitung capaiannya." },
];

const SASARAN: readonly Pola[] = [
  { kalimat: "Sasaran “{sasaran}” diukur dengan {jumlah} indikator kinerja." },
];
const RATA_SASARAN: readonly Pola[] = [
  { kalimat: "Rata-rata capaian sasaran ini sebesar {rata}{kategori}." },
];

const INDIKATOR: readonly Pola[] = [
  {
    bila: { posisi: "melebihi" },
    kalimat:
      "Indikator {indikator} dengan target {target} terealisasi {realisasi}, sehingga capaiannya {capaian}{kategori} dan melebihi target.",
  },
  {
    bila: { posisi: "sesuai" },
    kalimat:
      "Indikator {indikator} dengan target {target} terealisasi {realisasi}, sehingga capaiannya {capaian}{kategori} dan sesuai target.",
  },
  {
    bila: { posisi: "belum" },
    kalimat: `Indikator {indikator} dengan target {target} terealisasi {realisasi}, sehingga capaiannya {capaian}{kategori} dan di bawah target karena ${PENYEBAB}.`,
  },
  {
    bila: { posisi: "belum" },
    kalimat: `Indikator {indikator} di bawah target dengan capaian {capaian}{kategori} karena ${PENYEBAB}.`,
  },
  { kalimat: "Capaian indikator {indikator} sebesar {capaian}{kategori}." },
  { kalimat: "Capaian indikator {indikator} belum dapat dihitung." },
];

const BELUM: readonly Pola[] = [
  { kalimat: `Indikator yang di bawah target adalah {belum}. Hal ini disebabkan oleh ${PENYEBAB}.` },
];

export type Posisi = "melebihi" | "sesuai" | "belum";

/** Where a capaian stands, as its printed figure says: 99,998 printed as 100,00 is met. */
export function posisi(row: Baris, key = "capaian"): Posisi | null {
  const capaian = row.angka(key)?.nilai;
  if (!capaian) return null;
  return capaian.gt(SERATUS) ? "melebihi" : capaian.eq(SERATUS) ? "sesuai" : "belum";
}

export const capaian: Narator = (tabel, { gaya, tahun }) => {
  const rows = tabel.rows.filter(({ kind }) => kind === "data");
  const summary = tulis(RINGKASAN, ringkasan(rows, tabel.rows.at(-1), tahun), gaya);
  if (gaya === "lengkap" || rows.length === 1) {
    return [...paragraf(summary), ...perSasaran(tabel.rows).flatMap((group) => ceritakan(group, gaya))];
  }
  return paragraf(summary, tulis(BELUM, { belum: belum(rows) }, gaya));
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
    jumlah: rows.length,
    dinilai: found.length,
    banyak: found.length > 1,
    keadaan: named.length > 1 ? "campuran" : (found[0] ?? null),
    rincian: daftar(named.map(([number, words]) => `${number} ${words}`)),
    tanpa: rows.length > found.length ? rows.length - found.length : null,
    rata: mean?.kata("capaian") ?? null,
    kategoriRata: mean ? dalamKategori(mean) : null,
    tahun: tahun === "" ? "" : ` tahun ${tahun}`,
  };
}

/** Rows from one name of a sasaran to the next. */
function perSasaran(rows: readonly Baris[]): Baris[][] {
  const groups: Baris[][] = [];
  for (const row of rows) {
    if (row.kind !== "data" && row.kind !== "average") continue;
    if (groups.length === 0 || (row.kind === "data" && row.teks("sasaran") !== null)) groups.push([]);
    lastOf(groups).push(row);
  }
  return groups;
}

function ceritakan(group: readonly Baris[], gaya: "ringkas" | "lengkap"): string[] {
  const rows = group.filter(({ kind }) => kind === "data");
  const mean = group.find(({ kind, key }) => kind === "average" && /^rata-rata ./.test(key));
  const head = { sasaran: rows[0]?.teks("sasaran") ?? null, jumlah: rows.length };
  return paragraf(
    gaya === "lengkap" ? tulis(SASARAN, head, gaya) : [],
    ...rows.map((row) => pilih(INDIKATOR, faktaIndikator(row), gaya)),
    mean ? tulis(RATA_SASARAN, { rata: mean.kata("capaian"), kategori: dalamKategori(mean) }, gaya) : [],
  );
}

function faktaIndikator(row: Baris): Fakta {
  return {
    indikator: row.teks("indikator"),
    target: row.isi("target"),
    realisasi: row.isi("realisasi"),
    capaian: row.kata("capaian"),
    posisi: posisi(row),
    kategori: dalamKategori(row),
  };
}

function dalamKategori(row: Baris): string {
  const kategori = row.teks("kategori");
  return kategori === null ? "" : ` (kategori ${kategori})`;
}

function belum(rows: readonly Baris[]): string | null {
  const missed = rows.filter((row) => posisi(row) === "belum" && row.teks("indikator") !== null);
  return daftar(missed.map((row) => denganAngka(row, "indikator", "capaian")));
}
