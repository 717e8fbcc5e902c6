import { NAMA_TRIWULAN } from "../../../domain/nama-triwulan";
import { BAGIAN } from "../bagian";
import { jumlah, rataRata, type Desimal } from "../../../domain/desimal";
import { lastOf } from "../../../domain/items";
import type { Pengaturan } from "../../../domain/pengaturan";
import type { Bahan } from "../bahan";
import { bedaDari } from "../beda";
import type { IndikatorTriwulan } from "./indikator-triwulan";
import { isFigur, type Isi } from "../../../book/figure";
import type { ReportCell } from "../report";
import { baris, type Draf, type KolomDraf, type Pembuat } from "../draft/draf";
import { catatanCapaian, denganTahun, sebutBanyak } from "../draft/kata";
import { susunKepala } from "../draft/kepala";
import * as rumus from "../draft/rumus";
import { denganRumus, isiSel, KOSONG, persen, TANPA_ANGKA, teks } from "../draft/sel";
import { monevTriwulan as tellMonevTriwulan } from "./sentences";

/** T10: realisasi through the quarters of the year. */
export const monevTriwulan: Pembuat = {
  id: "T10",
  bagian: BAGIAN.capaian,
  judul: (identitas) => denganTahun("Monitoring dan Evaluasi Kinerja Triwulanan", identitas),
  buat: buatT10,
  narasi: tellMonevTriwulan,
};

function buatT10({ triwulan, pengaturan, beda }: Bahan): Draf {
  if (triwulan.length === 0) {
    return { ok: false, alasan: "Buku kerja ini belum memuat realisasi per triwulan." };
  }
  const kepala = susunKepala(triwulan, "Sasaran/Program");
  const kata = [...new Set(triwulan.flatMap((own) => [...own.kata.keys()]))];
  const turun = triwulan.some(({ polaritas }) => polaritas === "turun");
  return {
    ok: true,
    kolom: [...kepala.kolom, ...KOLOM, ...kata.map(kolomKata)],
    baris: triwulan.map((own, index) =>
      baris(own.kunci, "data", [
        ...kepala.sel(own, index),
        ...selTriwulan(own, pengaturan),
        ...kata.map((judul) => selKata(own.kata.get(judul))),
      ]),
    ),
    catatan: [
      ...catatanTarget(triwulan),
      ...catatanSetahun(triwulan),
      ...catatanCapaian(pengaturan, turun),
      ...catatanKosong(triwulan),
      ...bedaDari(
        beda,
        triwulan.map(({ nama }) => nama),
      ),
    ],
    kurang: triwulan
      .filter((own) => own.capaian === null && !isKosong(own))
      .map(({ nama }) => `${nama}: capaian belum dapat dihitung.`)
      .concat(catatanKosong(triwulan)),
  };
}

const KOLOM: readonly KolomDraf[] = [
  { key: "target", judul: "Target", jenis: "angka" },
  ...NAMA_TRIWULAN.map((quarter, index): KolomDraf => ({
    ...{ key: `tw${index + 1}`, judul: ["Realisasi Triwulan", quarter], jenis: "angka" },
  })),
  { key: "realisasi", judul: "Realisasi Setahun", jenis: "angka" },
  { key: "capaian", judul: "Capaian", jenis: "angka" },
];

/** The office's own column of obstacles or follow-up, under its own headings. */
function kolomKata(judul: string, index: number): KolomDraf {
  return { key: `kata${index + 1}`, judul: judul.split(" › "), jenis: "teks" };
}

function selKata(text: string | undefined): ReportCell {
  return text === undefined ? KOSONG : teks(text);
}

/** Target, the four quarters, what they come to, capaian. */
export function selTriwulan(own: IndikatorTriwulan, pengaturan: Pengaturan): ReportCell[] {
  const live = own.polos
    ? rumus.capaian(own.target, own.total, ["{target}", "{realisasi}"], own.polaritas, pengaturan)
    : null;
  const unit = own.satuan === "";
  const share = own.triwulan.some((isi) => isFigur(isi) && isi.persen);
  return [
    isiSel(own.target, unit),
    ...own.triwulan.map((isi) => isiSel(share ? nolPersen(isi) : isi, unit)),
    own.total ? denganRumus(isiSel(own.total, unit), rumusSetahun(own, pengaturan)) : TANPA_ANGKA,
    persen(own.capaian, { rumus: live }),
  ];
}

/** null where a cell holds the year's figure, or one of the quarters stands in words or in another unit. */
function rumusSetahun({ triwulan, total, jenis }: IndikatorTriwulan, pengaturan: Pengaturan): string | null {
  const isAlike = triwulan.every(
    (isi) =>
      isi === null ||
      (isFigur(isi) && isi.tertulis === undefined && (isi.persen === total?.persen || isi.nilai.isZero())),
  );
  return jenis && isAlike ? rumus.setahun(jenis, pengaturan) : null;
}

/** A bare 0 among percentages (LAKIP Tangerang Selatan 2021, Tabel 11). */
function nolPersen(isi: Isi | null): Isi | null {
  return isFigur(isi) && isi.nilai.isZero() ? { ...isi, persen: true } : isi;
}

/** How the year's figure came about, as the figures show: percentages are added by some offices, not by others. */
const CARA = {
  jumlah: "jumlah realisasi triwulan",
  terakhir: "realisasi triwulan terakhir",
  rata: "rata-rata realisasi triwulan",
  lain: "sebagaimana tertulis di buku kerja",
} as const;

function caraSetahun({ triwulan, total, jenis }: IndikatorTriwulan): keyof typeof CARA | null {
  const values = triwulan.flatMap((isi) => (isFigur(isi) ? [isi.nilai] : []));
  if (!total || values.length === 0) return null;
  const is = (value: Desimal | null): boolean => value !== null && value.eq(total.nilai);
  // An index that is measured once a year is a sum of nothing.
  const isLast = jenis === "posisi-akhir" || values.length === 1;
  if (isLast && is(lastOf(values))) return "terakhir";
  if (is(jumlah(values))) return "jumlah";
  return is(lastOf(values)) ? "terakhir" : is(rataRata(values)) ? "rata" : "lain";
}

/** Where no cell holds the year's target. */
export function catatanTarget(rows: readonly IndikatorTriwulan[]): string[] {
  const of = (jenis: IndikatorTriwulan["jenisTarget"], cara: string): string[] => {
    const names = rows.filter((row) => row.jenisTarget === jenis).map(({ nama }) => nama);
    if (names.length === 0) return [];
    return [`Target setahun = ${cara}${names.length === rows.length ? "" : `: ${sebutBanyak(names)}`}.`];
  };
  return [
    ...of("akumulasi", "jumlah target triwulan"),
    ...of("posisi-akhir", "target triwulan IV"),
    ...of("rata-rata", "rata-rata target triwulan"),
  ];
}

export function catatanSetahun(rows: readonly IndikatorTriwulan[]): string[] {
  const known = rows.flatMap((row) => {
    const cara = caraSetahun(row);
    return cara ? [{ cara, nama: row.nama }] : [];
  });
  const ways = [...new Set(known.map(({ cara }) => cara))];
  if (ways.length < 2) return ways.map((cara) => `Realisasi setahun = ${CARA[cara]}.`);
  return ways.map((cara) => {
    const names = known.filter((row) => row.cara === cara).map(({ nama }) => nama);
    return `Realisasi setahun = ${CARA[cara]}: ${sebutBanyak(names)}.`;
  });
}

function isKosong({ triwulan }: IndikatorTriwulan): boolean {
  return triwulan.every((isi) => isi === null);
}

function catatanKosong(rows: readonly IndikatorTriwulan[]): string[] {
  const count = rows.filter(isKosong).length;
  if (count === 0) return [];
  const of = count === rows.length ? "" : ` (${count} dari ${rows.length} baris)`;
  return [`Tanda “–”: realisasi triwulannya belum diisi${of}.`];
}
