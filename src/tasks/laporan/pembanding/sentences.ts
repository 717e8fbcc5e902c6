import { denganAngka } from "../narrative/view";
import { SERATUS } from "../../../domain/desimal";
import { firstOf } from "../../../domain/items";
import { daftar, paragraf } from "../narrative/kata";
import type { Narator } from "../narrative/narator";
import { pilih, tulis, type Fakta, type Pola } from "../narrative/pola";
import type { Baris } from "../narrative/view";

/** T3: how far the way to the end of the Renstra is gone. T4: where the office stands beside the country. */

const RENSTRA: readonly Pola[] = [
  {
    bila: { keadaan: "lewat" },
    kalimat:
      "Realisasi {indikator} sebesar {realisasi} sudah melampaui target akhir Renstra {acuan}, dengan tingkat kemajuan {kemajuan}.",
  },
  {
    bila: { keadaan: "sampai" },
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
  { bila: { semua: true }, kalimat: "Seluruh {jumlah} indikator {rincian}." },
  { bila: { semua: false }, kalimat: "Dari {jumlah} indikator, {rincian}." },
  { kalimat: "Yang belum mencapai target akhir Renstra adalah {belum}." },
];

const STANDAR: readonly Pola[] = [
  {
    bila: { letak: "sama dengan" },
    kalimat: "Realisasi {indikator} sebesar {realisasi} sama dengan standar nasional.",
  },
  {
    kalimat:
      "Realisasi {indikator} sebesar {realisasi} berada {letak} standar nasional sebesar {acuan}, dengan selisih {selisih}.",
  },
  { kalimat: "Realisasi {indikator} sebesar {realisasi} berada {letak} standar nasional sebesar {acuan}." },
];

type Keadaan = "lewat" | "sampai" | "belum";
const KEADAAN: Readonly<Record<Keadaan, string>> = {
  lewat: "sudah melampaui target akhir Renstra",
  sampai: "sudah mencapai target akhir Renstra",
  belum: "belum mencapai target akhir Renstra",
};

export const akhirRenstra: Narator = (tabel, { gaya }) => {
  const rows = tabel.rows.map((row) => ({ row, keadaan: keadaan(row) }));
  const told = rows.filter((one) => one.keadaan !== null);
  if (gaya === "ringkas" && told.length > 1) return paragraf(tulis(RENSTRA_RINGKAS, ringkasan(told), gaya));
  return paragraf(
    ...told.map(({ row, keadaan: state }) =>
      pilih(RENSTRA, { ...faktaAcuan(row), keadaan: state, kemajuan: row.kata("kemajuan") }, gaya),
    ),
  );
};

function keadaan(row: Baris): Keadaan | null {
  const kemajuan = row.angka("kemajuan")?.nilai;
  if (!kemajuan) return null;
  return kemajuan.gt(SERATUS) ? "lewat" : kemajuan.eq(SERATUS) ? "sampai" : "belum";
}

function ringkasan(rows: readonly { readonly row: Baris; readonly keadaan: Keadaan | null }[]): Fakta {
  const of = (state: Keadaan) => rows.filter((one) => one.keadaan === state);
  const parts = (["lewat", "sampai", "belum"] as const).filter((state) => of(state).length > 0);
  const belum = of("belum").map(({ row }) => denganAngka(row, "indikator", "kemajuan"));
  return {
    jumlah: rows.length,
    semua: parts.length === 1,
    rincian:
      parts.length === 1
        ? KEADAAN[firstOf(parts)]
        : daftar(parts.map((state) => `${of(state).length} indikator ${KEADAAN[state]}`)),
    belum: daftar(belum),
  };
}

export const standarNasional: Narator = (tabel, { gaya }) =>
  paragraf(...tabel.rows.map((row) => pilih(STANDAR, faktaStandar(row), gaya)));

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
