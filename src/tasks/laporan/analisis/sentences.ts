import { upperFirst } from "../../../domain/kalimat";
import { denganAngka } from "../narrative/view";
import { posisi } from "../capaian/posisi";
import { sebabUpaya, semua } from "../narrative/kelompok";
import { daftar, hitunganDepan, paragraf } from "../narrative/kata";
import type { Narator } from "../narrative/narator";
import { tulis, type Pola } from "../narrative/pola";

/** T5: what has to be explained; the explaining itself is a person's. */

const POLA: readonly Pola[] = [
  {
    bila: { adaBelum: true },
    kalimat: "{belum} indikator berada di bawah target, yaitu {daftarBelum}{karena}.",
  },
  {
    bila: { adaBelum: false, adaTercapai: true },
    kalimat:
      "{kelompok} yang dinilai mencapai atau melebihi target, didukung oleh [uraikan faktor pendukung keberhasilan].",
  },
  {
    gaya: "lengkap",
    bila: { adaBelum: true, adaTercapai: true },
    kalimat:
      "{tercapai} indikator lainnya mencapai atau melebihi target, didukung oleh [uraikan faktor pendukung keberhasilan].",
  },
];

export const analisis: Narator = (tabel, { gaya }) => {
  const rows = tabel.rows.map((row) => ({ row, at: posisi(row) })).filter(({ at }) => at !== null);
  const missed = rows.filter(({ at }) => at === "belum").map(({ row }) => row);
  const named = missed.map((row) => denganAngka(row, "capaian"));
  const { karena, kalimat } = sebabUpaya(missed);
  const facts = {
    karena,
    belum: hitunganDepan(missed.length),
    adaBelum: missed.length > 0,
    daftarBelum: daftar(named),
    tercapai: hitunganDepan(rows.length - missed.length),
    adaTercapai: rows.length > missed.length,
    kelompok: upperFirst(semua(rows.length, "indikator")),
  };
  return paragraf(tulis(POLA.slice(0, 1), facts, gaya), kalimat, tulis(POLA.slice(1), facts, gaya));
};
