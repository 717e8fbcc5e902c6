import { lowerFirst, upperFirst } from "../../../domain/kalimat";
import { posisi, type Posisi } from "../capaian/posisi";
import { denganAngka, terukur } from "../narrative/view";
import { ujungDari } from "../narrative/ujung";
import { firstOf } from "../../../domain/items";
import { semua } from "../narrative/kelompok";
import { daftar, paragraf } from "../narrative/kata";
import type { Narator } from "../narrative/narator";
import { pilih, tulis, type Fakta, type Pola } from "../narrative/pola";
import type { Baris } from "../narrative/view";

/** T3: how far the way to the end of the Renstra is gone. T4: where the office stands beside the country. */

const RENSTRA: readonly Pola[] = [
  {
    bila: { keadaan: "melebihi" },
    kalimat:
      "Realisasi {indikator} sebesar {realisasi} sudah melampaui target akhir Renstra {acuan}, dengan tingkat kemajuan {kemajuan}.",
  },
  {
    bila: { keadaan: "sesuai" },
    kalimat:
      "Realisasi {indikator} sebesar {realisasi} sudah mencapai target akhir Renstra {acuan}, dengan tingkat kemajuan {kemajuan}.",
  },
  {
    bila: { keadaan: "belum" },
    kalimat:
      "Realisasi {indikator} sebesar {realisasi} belum mencapai target akhir Renstra {acuan}, dengan tingkat kemajuan {kemajuan}.",
  },
  { kalimat: "Tingkat kemajuan {indikator} terhadap target akhir Renstra sebesar {kemajuan}." },
];

const RENSTRA_RINGKAS: readonly Pola[] = [
  { bila: { semua: true }, kalimat: "{kelompok} {rincian}." },
  { bila: { semua: false }, kalimat: "Dari {jumlah} indikator, {rincian}." },
  {
    gaya: "lengkap",
    kalimat: "Tingkat kemajuan tertinggi terdapat pada {tertinggi} dan terendah pada {terendah}.",
  },
  { kalimat: "Yang belum mencapai target akhir Renstra adalah {belum}." },
];

/** What the column of the standard is called where it is one. */
export const STANDAR_NASIONAL = "Standar Nasional";

const STANDAR: readonly Pola[] = [
  {
    bila: { letak: "sama dengan" },
    kalimat: "Realisasi {indikator} sebesar {realisasi} sama dengan {pembanding}.",
  },
  {
    kalimat:
      "Realisasi {indikator} sebesar {realisasi} berada {letak} {pembanding} sebesar {acuan}, dengan selisih {selisih}.",
  },
  { kalimat: "Realisasi {indikator} sebesar {realisasi} berada {letak} {pembanding} sebesar {acuan}." },
];

const KEADAAN: Readonly<Record<Posisi, string>> = {
  melebihi: "sudah melampaui target akhir Renstra",
  sesuai: "sudah mencapai target akhir Renstra",
  belum: "belum mencapai target akhir Renstra",
};

/** What the column of the target is called where it is that of the end. */
export const TARGET_AKHIR = "Target Akhir Renstra";

export const akhirRenstra: Narator = (tabel, options) => {
  const heading = tabel.judul("acuan");
  const told = ceritaRenstra(tabel, options);
  return heading.startsWith(TARGET_AKHIR)
    ? told
    : told.map((text) => text.replaceAll("target akhir Renstra", lowerFirst(heading)));
};

const ceritaRenstra: Narator = (tabel, { gaya }) => {
  const rows = tabel.rows.map((row) => ({ row, keadaan: posisi(row, "kemajuan") }));
  const told = rows.filter((one) => one.keadaan !== null);
  if (told.length > 1) return paragraf(tulis(RENSTRA_RINGKAS, ringkasan(told), gaya));
  return paragraf(
    ...told.map(({ row, keadaan: state }) =>
      pilih(RENSTRA, { ...faktaAcuan(row), keadaan: state, kemajuan: row.kata("kemajuan") }, gaya),
    ),
  );
};

function ringkasan(rows: readonly { readonly row: Baris; readonly keadaan: Posisi | null }[]): Fakta {
  const of = (state: Posisi) => rows.filter((one) => one.keadaan === state);
  const parts = (["melebihi", "sesuai", "belum"] as const).filter((state) => of(state).length > 0);
  const belum = of("belum").map(({ row }) => denganAngka(row, "kemajuan"));
  return {
    jumlah: rows.length,
    semua: parts.length === 1,
    kelompok: upperFirst(semua(rows.length, "indikator")),
    ...ujung(rows.map(({ row }) => row)),
    rincian:
      parts.length === 1
        ? KEADAAN[firstOf(parts)]
        : daftar(parts.map((state) => `${of(state).length} indikator ${KEADAAN[state]}`)),
    belum: daftar(belum),
  };
}

/** Of two the figures stand side by side anyway. */
const MANY = 3;

function ujung(rows: readonly Baris[]): Fakta {
  return { ...ujungDari(terukur(rows, "indikator", "kemajuan"), "indikator", MANY) };
}

const STANDAR_KELOMPOK: readonly Pola[] = [
  { kalimat: "Realisasi yang berada di atas {pembanding} adalah {atas}." },
  { kalimat: "Realisasi yang berada di bawah {pembanding} adalah {bawah}." },
  { kalimat: "Realisasi yang sama dengan {pembanding} adalah {sama}." },
];

/** Of what is better the less there is of it. */
const MAKIN_KECIL: readonly Pola[] = [
  { kalimat: "Karena makin kecil makin baik, {bawah} lebih baik daripada {pembanding}." },
  { kalimat: "Karena makin kecil makin baik, {atas} belum sebaik {pembanding}." },
];

export const standarNasional: Narator = (tabel, { gaya }) => {
  const heading = tabel.judul("acuan");
  const pembanding = heading.startsWith(STANDAR_NASIONAL) ? STANDAR_NASIONAL.toLowerCase() : heading;
  const other = heading.startsWith(STANDAR_NASIONAL) ? "standar" : "pembanding";
  const told = tabel.rows.flatMap((row) => {
    const facts: Fakta = { ...faktaStandar(row), pembanding, isTurun: row.isTurun };
    return facts.letak === undefined || facts.indikator === null ? [] : [facts];
  });
  const less = told.filter(({ isTurun }) => isTurun === true);
  const named = (letak: string): string | null =>
    daftar(less.filter((facts) => facts.letak === letak).map(({ indikator }) => String(indikator)));
  const judged = tulis(MAKIN_KECIL, { bawah: named("di bawah"), atas: named("di atas"), pembanding }, gaya);
  if (told.length < 2) return paragraf(...told.map((facts) => pilih(STANDAR, facts, gaya)), judged);
  const of = (letak: string): string | null =>
    daftar(
      told
        .filter((facts) => facts.letak === letak)
        .map(({ indikator, realisasi, acuan }) =>
          letak === "sama dengan"
            ? `${String(indikator)} (${String(realisasi)})`
            : `${String(indikator)} (${String(realisasi)}, ${other} ${String(acuan)})`,
        ),
    );
  const facts = { atas: of("di atas"), bawah: of("di bawah"), sama: of("sama dengan"), pembanding };
  return paragraf(tulis(STANDAR_KELOMPOK, facts, gaya), judged);
};

function faktaStandar(row: Baris): Fakta {
  const [realisasi, acuan, selisih] = [row.angka("realisasi"), row.angka("acuan"), row.angka("selisih")];
  if (!realisasi || !acuan || !selisih) return {};
  const order = realisasi.nilai.cmp(acuan.nilai);
  const agrees = order !== 0 && Math.sign(selisih.nilai.toNumber()) === order;
  return {
    ...faktaAcuan(row),
    letak: order > 0 ? "di atas" : order < 0 ? "di bawah" : "sama dengan",
    selisih: agrees ? selisih.kataSelisih : null,
  };
}

function faktaAcuan(row: Baris): Fakta {
  return { indikator: row.teks("indikator"), realisasi: row.isi("realisasi"), acuan: row.isi("acuan") };
}
