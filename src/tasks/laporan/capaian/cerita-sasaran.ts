import { lastOf } from "../../../domain/items";
import { daftar, hitungan, hitunganDepan, paragraf } from "../narrative/kata";
import { sebabUpaya } from "../narrative/kelompok";
import { pilih, tulis, type Fakta, type Pola } from "../narrative/pola";
import type { Baris } from "../narrative/view";
import { dalamKategori, denganCapaian, di, nameOf, posisi, type Posisi } from "./posisi";

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

/** Of sasaran with one indikator each: told one by one, they would all be the same sentence. */
const BERSAMA: readonly Pola[] = [
  { bila: { setiap: true }, kalimat: "Setiap sasaran diukur dengan satu indikator." },
  { bila: { setiap: false }, kalimat: "{jumlah} sasaran diukur dengan satu indikator saja." },
  { kalimat: "Target dilampaui pada sasaran {melebihi}." },
  { kalimat: "Target dicapai pada sasaran {sesuai}." },
  { kalimat: "Capaian di bawah target terdapat pada sasaran {belum}{karena}." },
  { kalimat: "Capaian sasaran {tanpa} belum dapat dihitung." },
];

/** So many of one kind are told together. */
const FEWEST_TOGETHER = 3;

/** The sasaran of a table, each in a paragraph of its own; those with one indikator in one, where they are several. */
export function ceritakanSasaran(rows: readonly Baris[], adaAnalisis: boolean): string[] {
  const groups = perSasaran(rows);
  const all = groups.flat().filter(({ kind }) => kind === "data").length;
  const single = groups.flatMap((group) => tunggal(group) ?? []);
  if (single.length < FEWEST_TOGETHER) return groups.flatMap((group) => ceritakan(group, all, adaAnalisis));
  return groups.flatMap((group) => {
    const own = tunggal(group);
    if (!own) return ceritakan(group, all, adaAnalisis);
    return own === single[0] ? bersama(single, single.length === groups.length, adaAnalisis) : [];
  });
}

/** The only indikator of a sasaran that has a name. */
function tunggal(group: readonly Baris[]): Baris | null {
  const [only, ...others] = group.filter(({ kind }) => kind === "data");
  return only && others.length === 0 && only.teks("sasaran") !== null ? only : null;
}

function bersama(rows: readonly Baris[], setiap: boolean, adaAnalisis: boolean): string[] {
  const missed = di("belum", rows);
  const { karena, kalimat } = sebabUpaya(missed, adaAnalisis);
  const named = (where: Posisi): string | null => daftar(di(where, rows).map(melaluiIndikator));
  const facts = {
    ...{ setiap, karena, jumlah: hitunganDepan(rows.length) },
    ...{ melebihi: named("melebihi"), sesuai: named("sesuai"), belum: named("belum") },
    tanpa: daftar(rows.filter((row) => posisi(row) === null).map(sebutSasaran)),
  };
  return paragraf(tulis(BERSAMA, facts, "lengkap"), kalimat);
}

function melaluiIndikator(row: Baris): string {
  return `${sebutSasaran(row)} melalui ${denganCapaian(row)}`;
}

function sebutSasaran(row: Baris): string {
  return `“${row.teks("sasaran") ?? "tanpa nama"}”`;
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
function ceritakan(group: readonly Baris[], all: number, adaAnalisis: boolean): string[] {
  const rows = group.filter(({ kind }) => kind === "data");
  const [only] = rows;
  const missed = di("belum", rows);
  const { karena, kalimat } = sebabUpaya(missed, adaAnalisis);
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
    jumlah: hitungan(rows.length),
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
