import { upperFirst } from "../../../domain/kalimat";
import { denganAngka, terukur } from "../narrative/view";
import { ujungDari } from "../narrative/ujung";
import { SERATUS } from "../../../domain/desimal";
import { lastOf } from "../../../domain/items";
import { sebabUpaya, semua } from "../narrative/kelompok";
import { daftar, paragraf } from "../narrative/kata";
import type { Narator } from "../narrative/narator";
import { pilih, tulis, type Fakta, type Pola } from "../narrative/pola";
import type { Baris } from "../narrative/view";

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
      "Sebanyak {tanpa} indikator belum dapat dihitung capaiannya, yaitu {namaTanpa}; sebabnya tercantum pada catatan tabel.",
  },
];

/** Of a sasaran with several indicators: the group, its mean, and who is where. */
const KELOMPOK: readonly Pola[] = [
  { kalimat: "Sasaran “{sasaran}” diukur dengan {jumlah} indikator kinerja{rata}." },
  { kalimat: "Target dilampaui oleh indikator {melebihi}." },
  { kalimat: "Target dicapai oleh indikator {sesuai}." },
  { kalimat: "Capaian di bawah target terdapat pada indikator {belum}{karena}." },
];

const TUNGGAL: readonly Pola[] = [
  {
    bila: { dinilai: true },
    kalimat:
      "{awal} {indikator} dengan target {target} terealisasi {realisasi}, sehingga capaiannya {capaian}{kategori} dan {posisi} target{karena}.",
  },
  {
    bila: { dinilai: true },
    kalimat: "{awal} {indikator} {posisi} target dengan capaian {capaian}{kategori}{karena}.",
  },
  { kalimat: "Capaian {awalKecil} {indikator} belum dapat dihitung." },
];

const BELUM: readonly Pola[] = [{ kalimat: "Indikator yang di bawah target adalah {belum}{karena}." }];

export type Posisi = "melebihi" | "sesuai" | "belum";

/** Where a share of a target stands, as its printed figure says: 99,998 printed as 100,00 is met. */
export function posisi(row: Baris, key = "capaian"): Posisi | null {
  const capaian = row.angka(key)?.nilai;
  if (!capaian) return null;
  return capaian.gt(SERATUS) ? "melebihi" : capaian.eq(SERATUS) ? "sesuai" : "belum";
}

export const capaian: Narator = (tabel, { gaya, tahun }) => {
  const rows = tabel.rows.filter(({ kind }) => kind === "data");
  const summary = tulis(RINGKASAN, ringkasan(rows, tabel.rows.at(-1), tahun), gaya);
  const isOne = rows.length === 1;
  if (gaya === "lengkap" || isOne) {
    return [
      ...paragraf(summary),
      ...perSasaran(tabel.rows).flatMap((group) => ceritakan(group, rows.length)),
    ];
  }
  const missed = di("belum", rows);
  const { karena, kalimat } = sebabUpaya(missed);
  return paragraf(summary, tulis(BELUM, { belum: daftar(missed.map(denganCapaian)), karena }, gaya), kalimat);
};

function di(where: Posisi, rows: readonly Baris[]): Baris[] {
  return rows.filter((row) => posisi(row) === where && row.teks("indikator") !== null);
}

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
    semua: upperFirst(semua(found.length, "indikator kinerja")),
    ...ujung(rows),
    ...tanpaCapaian(rows),
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

/** A sasaran in a paragraph of its own: its only indikator in full, of several the groups. */
function ceritakan(group: readonly Baris[], all: number): string[] {
  const rows = group.filter(({ kind }) => kind === "data");
  const [only] = rows;
  const missed = di("belum", rows);
  const { karena, kalimat } = sebabUpaya(missed);
  if (only && rows.length === 1) {
    const sasaran = only.teks("sasaran");
    const awal =
      sasaran === null || all === 1 ? "Indikator" : `Sasaran “${sasaran}” diukur dengan satu indikator:`;
    return paragraf(
      pilih(TUNGGAL, { ...faktaIndikator(only), karena, awal, awalKecil: "indikator" }, "lengkap"),
      kalimat,
    );
  }
  const mean = group.find(({ kind, key }) => kind === "average" && /^rata-rata ./.test(key));
  const facts = {
    sasaran: only?.teks("sasaran") ?? null,
    jumlah: rows.length,
    rata: mean?.kata("capaian")
      ? ` dengan rata-rata capaian ${mean.kata("capaian") ?? ""}${dalamKategori(mean)}`
      : "",
    melebihi: daftar(di("melebihi", rows).map(denganCapaian)),
    sesuai: daftar(di("sesuai", rows).map(nameOf)),
    belum: daftar(missed.map(denganCapaian)),
    karena,
  };
  return paragraf(tulis(KELOMPOK, facts, "lengkap"), kalimat);
}

function denganCapaian(row: Baris): string {
  return denganAngka(row, "capaian");
}

function nameOf(row: Baris): string {
  return row.teks("indikator") ?? "tanpa nama";
}

/** Of so many indicators the best and the worst are named. */
const MANY = 4;

function ujung(rows: readonly Baris[]): Fakta {
  return { ...ujungDari(terukur(rows, "indikator", "capaian"), "indikator", MANY) };
}

/** Which are left out of the counts and the mean. */
function tanpaCapaian(rows: readonly Baris[]): Fakta {
  const left = rows.filter((row) => posisi(row) === null);
  return { tanpa: left.length > 0 ? left.length : null, namaTanpa: daftar(left.map(nameOf)) };
}

const POSISI: Readonly<Record<Posisi, string>> = {
  melebihi: "melebihi",
  sesuai: "sesuai",
  belum: "di bawah",
};

function faktaIndikator(row: Baris): Fakta {
  const where = posisi(row);
  return {
    indikator: row.teks("indikator"),
    target: row.isi("target"),
    realisasi: row.isi("realisasi"),
    capaian: row.kata("capaian"),
    dinilai: where !== null,
    posisi: where && POSISI[where],
    kategori: dalamKategori(row),
  };
}

function dalamKategori(row: Baris): string {
  const kategori = row.teks("kategori");
  return kategori === null ? "" : ` (kategori ${kategori})`;
}
