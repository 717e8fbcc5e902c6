import { denganAngka } from "../narrative/view";
import { posisi } from "../capaian/sentences";
import { daftar, paragraf } from "../narrative/kata";
import type { Narator } from "../narrative/narator";
import { tulis, type Pola } from "../narrative/pola";

/** T5: what has to be explained; the explaining itself is a person's. */

const POLA: readonly Pola[] = [
  {
    bila: { adaBelum: true },
    kalimat: "Terdapat {belum} indikator yang di bawah target, yaitu {daftarBelum}.",
  },
  {
    bila: { adaBelum: true, adaTanpaKata: true },
    kalimat:
      "Penyebab dan tindak lanjutnya diuraikan pada tabel di atas; secara umum [uraikan kendala utama dan langkah perbaikannya].",
  },
  {
    bila: { adaBelum: false, adaTercapai: true },
    kalimat:
      "Seluruh indikator yang dinilai mencapai atau melebihi target, didukung oleh [uraikan faktor pendukung keberhasilan].",
  },
  {
    gaya: "lengkap",
    bila: { adaBelum: true, adaTercapai: true },
    kalimat:
      "Sebanyak {tercapai} indikator lainnya mencapai atau melebihi target, didukung oleh [uraikan faktor pendukung keberhasilan].",
  },
];

/** In the office's own words, where it wrote them. */
const KATA: readonly Pola[] = [
  { kalimat: "Penyebab capaian {indikator}: {penyebab}." },
  { kalimat: "Tindak lanjutnya: {solusi}." },
];

export const analisis: Narator = (tabel, { gaya }) => {
  const rows = tabel.rows.map((row) => ({ row, at: posisi(row) })).filter(({ at }) => at !== null);
  const missed = rows.filter(({ at }) => at === "belum").map(({ row }) => row);
  const named = missed.map((row) => denganAngka(row, "indikator", "capaian"));
  const facts = {
    belum: missed.length,
    adaBelum: missed.length > 0,
    daftarBelum: daftar(named),
    tercapai: rows.length - missed.length,
    adaTercapai: rows.length > missed.length,
  };
  const kata = missed.map((row) => ({
    indikator: row.teks("indikator"),
    penyebab: row.tulisan("penyebab"),
    solusi: row.tulisan("solusi"),
  }));
  const all = { ...facts, adaTanpaKata: kata.some(({ penyebab }) => penyebab === null) };
  return paragraf(tulis(POLA, all, gaya), ...kata.map((own) => tulis(KATA, own, gaya)));
};
