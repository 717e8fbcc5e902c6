import type { Desimal } from "../../../domain/desimal";
import { semua } from "../narrative/kelompok";
import { daftar, paragraf } from "../narrative/kata";
import type { Narator } from "../narrative/narator";
import { pilih, tulis, type Fakta, type Pola } from "../narrative/pola";
import type { Angka, Baris, Tabel } from "../narrative/view";

/** T2: this year against the year before it, in the words of figures alone: more is not always better. */

const RINGKASAN: readonly Pola[] = [
  {
    bila: { banyak: true },
    kalimat: "Dibandingkan tahun {lama}, realisasi tahun {baru} {rincian}.",
  },
  { gaya: "lengkap", bila: { banyak: true }, kalimat: "Kenaikan terdapat pada {naik}." },
  { bila: { banyak: true }, kalimat: "Penurunan terdapat pada {turun}." },
  { gaya: "lengkap", bila: { banyak: true }, kalimat: "Realisasi tidak berubah pada {tetap}." },
];

/** Of what is better the less there is of it: a fall is told as what it is. */
const MAKIN_KECIL: readonly Pola[] = [
  { kalimat: "Karena makin kecil makin baik, penurunan {turun} merupakan perbaikan." },
  { kalimat: "Karena makin kecil makin baik, kenaikan {naik} merupakan kemunduran." },
];

const INDIKATOR: readonly Pola[] = [
  {
    bila: { arah: "tetap" },
    kalimat: "Realisasi {indikator} tahun {baru} sebesar {kini}, sama dengan realisasi tahun {lama}.",
  },
  {
    kalimat:
      "Realisasi {indikator} tahun {baru} sebesar {kini}, {arah} {selisih} dibandingkan realisasi tahun {lama} sebesar {lalu}.",
  },
  {
    kalimat:
      "Realisasi {indikator} tahun {baru} sebesar {kini}, {arah} dibandingkan realisasi tahun {lama} sebesar {lalu}.",
  },
];

const CAPAIAN: readonly Pola[] = [
  { bila: { arah: "tetap" }, kalimat: "Capaiannya tetap {kini}." },
  { kalimat: "Capaiannya {arah} dari {lalu} menjadi {kini}." },
];

type Arah = "naik" | "turun" | "tetap";

export const antarTahun: Narator = (tabel, { gaya }) => {
  const years = yearsOf(tabel);
  const [lama, baru] = years.slice(-2);
  if (lama === undefined || baru === undefined) return [];
  const told = tabel.rows.flatMap((row) => {
    const facts = bandingkan(row, lama, baru);
    return facts ? [{ row, facts }] : [];
  });
  const summary = tulis(
    RINGKASAN,
    ringkasan(
      told.map(({ facts }) => facts),
      lama,
      baru,
    ),
    gaya,
  );
  const turned = told.filter(({ row }) => row.isTurun).map(({ facts }) => facts);
  const judged = tulis(MAKIN_KECIL, { turun: sebut(turned, "turun"), naik: sebut(turned, "naik") }, gaya);
  if (told.length > 1) return paragraf(summary, judged);
  const sentences = told.map(({ row, facts }) => [
    ...pilih(INDIKATOR, facts, gaya),
    ...pilih(CAPAIAN, banding(row.angka(`capaian_${lama}`), row.angka(`capaian_${baru}`)) ?? {}, gaya),
  ]);
  return [...paragraf(summary), ...paragraf(...sentences, judged)];
};

function sebut(facts: readonly Fakta[], arah: Arah): string | null {
  return daftar(facts.filter((one) => one.arah === arah).map(({ indikator }) => String(indikator)));
}

function yearsOf({ keys }: Tabel): string[] {
  return keys.flatMap((key) => /^realisasi_(\d{4})$/.exec(key)?.[1] ?? []).sort();
}

/** null where a year is without a figure, or the two cannot be compared: then the table has no difference either. */
function bandingkan(row: Baris, lama: string, baru: string): Fakta | null {
  const beda = row.angka(`beda_${lama}`);
  const facts = beda && banding(row.angka(`realisasi_${lama}`), row.angka(`realisasi_${baru}`));
  if (!facts) return null;
  const isSame = searah(beda.nilai, facts.arah);
  return {
    ...facts,
    indikator: row.teks("indikator"),
    lama,
    baru,
    selisih: isSame ? beda.kataSelisih : null,
  };
}

function banding(lalu: Angka | null, kini: Angka | null): (Fakta & { readonly arah: Arah }) | null {
  if (!lalu || !kini) return null;
  const order = kini.nilai.cmp(lalu.nilai);
  return { arah: order > 0 ? "naik" : order < 0 ? "turun" : "tetap", lalu: lalu.kata, kini: kini.kata };
}

/** Rounded for print, a difference may come to nothing, or to less than what the two printed figures show. */
function searah(selisih: Desimal, arah: Arah): boolean {
  return arah === "naik" ? selisih.gt(0) : arah === "turun" && selisih.lt(0);
}

function ringkasan(facts: readonly Fakta[], lama: string, baru: string): Fakta {
  const of = (arah: Arah) => facts.filter((one) => one.arah === arah);
  const parts = (["naik", "turun", "tetap"] as const).filter((arah) => of(arah).length > 0);
  const moved = (arah: Arah): string | null =>
    daftar(
      of(arah).map(
        ({ indikator, lalu, kini }) => `${String(indikator)} (dari ${String(lalu)} menjadi ${String(kini)})`,
      ),
    );
  return {
    ...{ lama, baru, banyak: facts.length > 1 },
    ...{ naik: moved("naik"), turun: moved("turun") },
    tetap: daftar(of("tetap").map(({ indikator, kini }) => `${String(indikator)} (${String(kini)})`)),
    rincian: daftar(
      parts.map((arah) =>
        parts.length === 1
          ? `${arah} pada ${semua(facts.length, "indikator")}`
          : `${arah} pada ${of(arah).length} indikator`,
      ),
    ),
  };
}
