import { upperFirst } from "../../../domain/kalimat";
import { denganAngka } from "../narrative/view";
import { posisi } from "../capaian/posisi";
import { pendukung, sebabUpaya, semua } from "../narrative/kelompok";
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
    kalimat: "{kelompok} yang dinilai mencapai atau melebihi target{oleh}.",
  },
  {
    gaya: "lengkap",
    bila: { adaBelum: true, adaTercapai: true },
    kalimat: "{tercapai} indikator lainnya mencapai atau melebihi target{oleh}.",
  },
];

export const analisis: Narator = (tabel, { gaya }) => {
  const rows = tabel.rows.map((row) => ({ row, at: posisi(row) })).filter(({ at }) => at !== null);
  const missed = rows.filter(({ at }) => at === "belum").map(({ row }) => row);
  const reached = rows.filter(({ at }) => at !== "belum").map(({ row }) => row);
  const named = missed.map((row) => denganAngka(row, "capaian"));
  const { karena, kalimat } = sebabUpaya(missed);
  const helped = pendukung(reached);
  const facts = {
    karena,
    oleh: helped.oleh,
    belum: hitunganDepan(missed.length),
    adaBelum: missed.length > 0,
    daftarBelum: daftar(named),
    tercapai: hitunganDepan(reached.length),
    adaTercapai: reached.length > 0,
    kelompok: upperFirst(semua(rows.length, "indikator")),
  };
  const success = tulis(POLA.slice(1), facts, gaya);
  return paragraf(
    tulis(POLA.slice(0, 1), facts, gaya),
    kalimat,
    success,
    success.length > 0 ? helped.kalimat : [],
  );
};
