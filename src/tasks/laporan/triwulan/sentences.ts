import { NAMA_TRIWULAN } from "../../../domain/nama-triwulan";
import { denganAngka } from "../narrative/view";
import { posisi } from "../capaian/posisi";
import { semua } from "../narrative/kelompok";
import { daftar, paragraf } from "../narrative/kata";
import type { Narator } from "../narrative/narator";
import { pilih, tulis, type Fakta, type Pola } from "../narrative/pola";
import type { Baris } from "../narrative/view";

/** T10: how a year went through its quarters. */

const RINGKASAN: readonly Pola[] = [
  {
    bila: { semua: true },
    kalimat: "Sampai dengan triwulan {triwulan}, {kelompok} mencapai target tahunannya.",
  },
  {
    bila: { semua: false },
    kalimat:
      "Sampai dengan triwulan {triwulan}, {tercapai} dari {jumlah} indikator mencapai target tahunannya.",
  },
  { kalimat: "Yang belum mencapai target tahunan adalah {belum}." },
];

const INDIKATOR: readonly Pola[] = [
  {
    gaya: "lengkap",
    kalimat:
      "Realisasi {indikator} berturut-turut {rangkaian}, sehingga realisasi setahun sebesar {realisasi} dari target {target} atau {capaian}.",
  },
  {
    gaya: "lengkap",
    kalimat: "Realisasi {indikator} setahun sebesar {realisasi} dari target {target} atau {capaian}.",
  },
];

export const monevTriwulan: Narator = (tabel, { gaya }) => {
  const rows = tabel.rows.filter((row) => row.kind === "data" && posisi(row) !== null);
  const missed = rows.filter((row) => posisi(row) === "belum");
  const facts = {
    triwulan: terakhir(tabel.rows),
    jumlah: rows.length > 0 ? rows.length : null,
    semua: rows.length > 0 && missed.length === 0,
    kelompok: semua(rows.length, "indikator"),
    tercapai: rows.length - missed.length,
    belum: daftar(missed.map((row) => denganAngka(row, "capaian"))),
  };
  return [
    ...paragraf(tulis(RINGKASAN, facts, gaya)),
    ...(rows.length === 1 ? paragraf(...rows.map((row) => pilih(INDIKATOR, fakta(row), gaya))) : []),
  ];
};

/** The last quarter of which anything is known. */
function terakhir(rows: readonly Baris[]): string | null {
  const known = NAMA_TRIWULAN.filter((_, index) => rows.some((row) => row.angka(`tw${index + 1}`) !== null));
  return known.at(-1) ?? null;
}

function fakta(row: Baris): Fakta {
  const quarters = NAMA_TRIWULAN.flatMap((name, index) => {
    const figure = row.angka(`tw${index + 1}`);
    return figure ? [`${figure.kata} pada triwulan ${name}`] : [];
  });
  return {
    indikator: row.teks("indikator"),
    rangkaian: quarters.length > 1 ? daftar(quarters) : null,
    realisasi: row.isi("realisasi"),
    target: row.isi("target"),
    capaian: row.kata("capaian"),
  };
}
