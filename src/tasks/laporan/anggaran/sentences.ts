import { remember } from "../../../domain/remember";
import { daftar, paragraf } from "../narrative/kata";
import type { Narator } from "../narrative/narator";
import { pilih, tulis, type Fakta, type Gaya, type Pola } from "../narrative/pola";
import { ujungDari } from "../narrative/ujung";
import { terukur, type Baris, type Tabel } from "../narrative/view";

/** Of a total that leaves out programmes with one amount alone. */
export const JUMLAH_SEBAGIAN = "Jumlah program yang terisi";

/** T8: pagu, realisasi, serapan and what is left. T11: the budget before and after its change. */

const JUMLAH: readonly Pola[] = [
  {
    bila: { keadaan: "sisa" },
    kalimat:
      "Pagu anggaran{lingkup} sebesar {pagu} terealisasi sebesar {realisasi} atau {serapan}, sehingga terdapat sisa anggaran sebesar {sisa}.",
  },
  {
    bila: { keadaan: "habis" },
    kalimat: "Pagu anggaran{lingkup} sebesar {pagu} terealisasi seluruhnya atau {serapan}.",
  },
  {
    bila: { keadaan: "lebih" },
    kalimat:
      "Pagu anggaran{lingkup} sebesar {pagu} terealisasi sebesar {realisasi} atau {serapan}, sehingga realisasi melebihi pagu sebesar {sisa}.",
  },
  {
    kalimat: "Pagu anggaran{lingkup} sebesar {pagu} dengan realisasi sebesar {realisasi} atau {serapan}.",
  },
  { kalimat: "Pagu anggaran{lingkup} sebesar {pagu} dengan realisasi sebesar {realisasi}." },
];

const UJUNG: readonly Pola[] = [
  { gaya: "lengkap", kalimat: "Menurut skala nilai capaian, serapan tersebut berkategori {kelas}." },
  { kalimat: "Serapan tertinggi terdapat pada {tertinggi} dan terendah pada {terendah}." },
];

const SISA: readonly Pola[] = [
  { gaya: "lengkap", kalimat: "Serapan di bawah serapan keseluruhan terdapat pada {rendah}." },
  { gaya: "lengkap", kalimat: "Sisa anggaran terbesar terdapat pada {terbesar}{karena}." },
  { kalimat: "Penjelasan sisa anggaran: {sebab}." },
];

export const realisasiAnggaran: Narator = (tabel, { gaya, tahun }) => {
  const total = tabel.rows.find(({ kind }) => kind === "total");
  const programs = puncak(tabel);
  return [
    ...paragraf(
      total ? pilih(JUMLAH, faktaAnggaran(total, lingkup(total, tahun)), gaya) : [],
      tulis(UJUNG, { ...ujung(programs), kelas: total?.kelas ?? null }, gaya),
    ),
    ...paragraf(tulis(SISA, faktaSisa(total, programs), gaya)),
  ];
};

function lingkup(total: Baris, tahun: string): string {
  const of = (total.teks("no") ?? total.teks("kode")) === JUMLAH_SEBAGIAN ? " program yang terisi" : "";
  return tahun === "" ? of : `${of} tahun ${tahun}`;
}

/** The sum below a table whose amounts stand beside its indicators. */
export function realisasiJumlah(total: Baris, gaya: Gaya): string[] {
  return pilih(JUMLAH, faktaAnggaran(total, " program dalam tabel ini", "realisasi_anggaran"), gaya);
}

/** The programmes: rows of the highest level, without headings and the sum. */
function puncak({ rows }: Tabel): Baris[] {
  return rows.filter(({ kind, level }) => level === 0 && (kind === "subtotal" || kind === "data"));
}

/** `lingkup`: whose budget it is, as it follows the words "Pagu anggaran". */
function faktaAnggaran(row: Baris, lingkup: string, realisasi = "realisasi"): Fakta {
  const sisa = row.angka("sisa");
  const sign = sisa ? Math.sign(sisa.nilai.toNumber()) : null;
  return {
    lingkup,
    pagu: row.uang("pagu"),
    realisasi: row.uang(realisasi),
    serapan: row.kata("serapan"),
    sisa: row.uang("sisa"),
    keadaan: sign === null ? null : sign > 0 ? "sisa" : sign < 0 ? "lebih" : "habis",
  };
}

/** Of fewer programmes the table tells it at a glance. */
const FEWEST = 3;

/** Which programmes pull the serapan down, and where money was left, with the office's own reasons. */
function faktaSisa(total: Baris | undefined, programs: readonly Baris[]): Fakta {
  const whole = total?.angka("serapan")?.nilai;
  const left = programs
    .flatMap((row) => {
      const sisa = row.angka("sisa");
      return sisa?.nilai.gt(0) && row.teks("nama") !== null ? [{ row, sisa }] : [];
    })
    .sort((a, b) => b.sisa.nilai.cmp(a.sisa.nilai));
  const sebab = sebabSisa(
    left.map(({ row }) => row),
    programs,
  );
  if (programs.length < FEWEST || !whole) return { sebab };
  const low = programs.filter((row) => row.angka("serapan")?.nilai.lt(whole) && row.teks("nama") !== null);
  const [most] = left;
  return {
    sebab,
    rendah: daftar(low.map((row) => `${namaProgram(row, programs)} (${row.kata("serapan") ?? ""})`)),
    terbesar: most ? `${namaProgram(most.row, programs)} sebesar ${most.sisa.kata}` : null,
    karena: sebab === null ? `, karena ${SEBAB}` : "",
  };
}

const SEBAB = "[penyebab sisa anggaran]";
/** So many reasons are told; the office's own table has them all. */
const REASONS = 5;

/** "Program A: lelang gagal; Program B: …; program lainnya: [penyebab sisa anggaran]"; null where nothing was written. */
function sebabSisa(left: readonly Baris[], programs: readonly Baris[]): string | null {
  const told = left.filter((row) => row.kantor("penyebab") !== null);
  if (told.length === 0) return null;
  const parts = told
    .slice(0, REASONS)
    .map((row) => `${namaProgram(row, programs)}: ${row.kantor("penyebab") ?? ""}`);
  return [...parts, ...(told.length < left.length ? [`program lainnya: ${SEBAB}`] : [])].join("; ");
}

/** Two units may carry the same program: then its unit is named with it. */
function namaProgram(row: Baris, programs: readonly Baris[]): string {
  const name = row.teks("nama") ?? "Program tanpa nama";
  const isShared = namaBersama(programs).has(name);
  return isShared && row.grup !== "" ? `${name} pada ${row.grup}` : name;
}

/** Names that stand more than once among the programmes. */
const namaBersama = remember((programs: readonly Baris[]): ReadonlySet<string> => {
  const names = programs.map((row) => row.teks("nama") ?? "");
  const first = new Map(names.map((name, index) => [name, index]));
  return new Set(names.filter((name, index) => first.get(name) !== index));
});

function ujung(programs: readonly Baris[]): Fakta {
  const known = terukur(programs, "nama", "serapan", (row) => namaProgram(row, programs));
  return { ...ujungDari(known, "program") };
}

const PERGESERAN: readonly Pola[] = [
  {
    bila: { arah: "tetap" },
    kalimat: "Jumlah anggaran{lingkup} sebesar {sesudah} tidak berubah dibandingkan sebelum perubahan.",
  },
  {
    kalimat:
      "Jumlah anggaran{lingkup} {arah} {selisih} atau {persen}, dari {sebelum} sebelum perubahan menjadi {sesudah} sesudah perubahan.",
  },
  {
    kalimat:
      "Jumlah anggaran{lingkup} {arah} {selisih}, dari {sebelum} sebelum perubahan menjadi {sesudah} sesudah perubahan.",
  },
];

const PERGESERAN_PROGRAM: readonly Pola[] = [
  { kalimat: "Anggaran yang bertambah: {bertambah}." },
  { kalimat: "Anggaran yang berkurang: {berkurang}." },
  { gaya: "lengkap", kalimat: "Perubahan tersebut disebabkan oleh [uraikan alasan perubahan anggaran]." },
];

export const pergeseranAnggaran: Narator = (tabel, { gaya }) => {
  const total = tabel.rows.find(({ kind }) => kind === "total");
  if (!total) return [];
  const facts = { ...faktaPergeseran(total), lingkup: lingkup(total, "") };
  const programs = puncak(tabel);
  const of = (arah: string) => programs.filter((row) => faktaPergeseran(row).arah === arah);
  const named = (arah: string) =>
    daftar(
      of(arah).map((row) => `${namaProgram(row, programs)} (${row.angka("selisih")?.kataMutlak ?? ""})`),
    );
  const moved = { bertambah: named("bertambah"), berkurang: named("berkurang") };
  const isMoved = moved.bertambah !== null || moved.berkurang !== null;
  return paragraf(pilih(PERGESERAN, facts, gaya), isMoved ? tulis(PERGESERAN_PROGRAM, moved, gaya) : []);
};

function faktaPergeseran(row: Baris): Fakta {
  const [selisih, persen] = [row.angka("selisih"), row.angka("persen")];
  if (!selisih) return {};
  const sign = Math.sign(selisih.nilai.toNumber());
  return {
    arah: sign > 0 ? "bertambah" : sign < 0 ? "berkurang" : "tetap",
    selisih: row.uang("selisih"),
    persen: persen && Math.sign(persen.nilai.toNumber()) === sign ? persen.kataMutlak : null,
    sebelum: row.uang("sebelum"),
    sesudah: row.uang("sesudah"),
  };
}
