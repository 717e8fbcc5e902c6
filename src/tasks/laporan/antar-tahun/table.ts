import { BAGIAN } from "../bagian";
import { bandingkanTahun } from "../../../domain/antar-tahun";
import { raguTahun } from "../../../domain/seribu";
import type { Bahan } from "../bahan";
import { bedaDari } from "../beda";
import { looseKey } from "../../../domain/nama";
import type { Indikator } from "../../../book/indikator";
import { bacaanDari, isFigur, type Isi } from "../../../book/figure";
import { sebanding } from "./riwayat";
import type { AngkaTahun, RiwayatIndikator } from "./riwayat-indikator";
import type { Pengaturan } from "../../../domain/pengaturan";
import type { ReportCell } from "../report";
import { baris, type Draf, type KolomDraf, type Pembuat } from "../draft/draf";
import { bilaTakTerbandingkan, denganTahun, sebutBanyak } from "../draft/kata";
import { susunKepala } from "../draft/kepala";
import * as rumus from "../draft/rumus";
import { angka, isiSel, KOSONG, persen, poin, TANPA_ANGKA, teks } from "../draft/sel";
import { antarTahun as tellAntarTahun } from "./sentences";

/** T2: this year beside the years before it, as many as the workbook holds. */
export const antarTahun: Pembuat = {
  id: "T2",
  bagian: BAGIAN.antarTahun,
  judul: (identitas) =>
    denganTahun("Perbandingan Realisasi dan Capaian Kinerja", identitas, "dengan Tahun-Tahun Sebelumnya"),
  buat: buatT2,
  narasi: tellAntarTahun,
};

function buatT2({ riwayat, indikator, pengaturan, beda }: Bahan): Draf {
  const years = [...new Set(riwayat.flatMap(({ tahun }) => [...tahun.keys()]))].sort();
  if (years.length < 2) {
    return { ok: false, alasan: "Buku kerja ini belum memuat realisasi tahun-tahun sebelumnya." };
  }
  const parts = years.map((year) => ({ year, roles: rolesOf(riwayat, year) }));
  const compared = comparisons(
    years,
    parts.every(({ roles }) => roles.length === 1),
  ).filter((pair) => riwayat.some((own) => banding(own, pair.lama, pair.baru)[0] !== TANPA_ANGKA));
  const ragu = riwayat.map((own) => compared.flatMap((pair) => seribuKali(own, pair)));
  const kepala = susunKepala(riwayat);
  const rows = riwayat.map((own, index) => ({
    isTurun: own.polaritas === "turun",
    ...baris(own.kunci, "data", [
      ...kepala.sel(own, index),
      ...parts.flatMap(({ year, roles }) => roles.map((role) => selTahun(own, year, role, pengaturan))),
      ...compared.flatMap(({ lama, baru }) => banding(own, lama, baru)),
    ]),
  }));
  return {
    ok: true,
    kolom: [...kepala.kolom, ...kolomTahun(parts, compared)],
    baris: rows,
    catatan: [
      ...(compared.length > 0
        ? ["Naik/turun = realisasi tahun yang lebih baru − realisasi tahun yang lebih lama."]
        : []),
      ...bilaTakTerbandingkan(rows.filter((_, index) => ragu[index]?.length === 0)),
      ...ragu.flat(),
      ...tanpaTahunLain(riwayat, indikator),
      ...bedaDari(
        beda,
        riwayat.map(({ nama }) => nama),
      ),
    ],
    kurang: riwayat.flatMap((own) => {
      const missing = years.filter((year) => !own.tahun.has(year));
      return missing.length === 0 ? [] : [`${own.nama}: tanpa angka ${missing.join(", ")}.`];
    }),
  };
}

/** What is measured for the first time is compared with nothing: the paper names it. */
function tanpaTahunLain(riwayat: readonly RiwayatIndikator[], indikator: readonly Indikator[]): string[] {
  const told = new Set(riwayat.map(({ nama }) => looseKey(nama)));
  const names = indikator.map(({ nama }) => nama).filter((nama) => !told.has(looseKey(nama)));
  return names.length === 0 ? [] : [`Belum ada angka tahun lain: ${sebutBanyak(names)}.`];
}

type Role = "target" | "realisasi" | "capaian";
const HEADINGS = { target: "Target", realisasi: "Realisasi", capaian: "Capaian" } as const;

/** What the workbook holds of a year: some tables tell of last year the capaian alone. */
function rolesOf(riwayat: readonly RiwayatIndikator[], year: string): Role[] {
  return (["target", "realisasi", "capaian"] as const).filter((role) =>
    riwayat.some(({ tahun }) => tahun.get(year)?.[role]),
  );
}

interface Banding {
  readonly lama: string;
  readonly baru: string;
}

/** Against the year before; where realisasi alone is printed, against up to two years. */
function comparisons(years: readonly string[], realisasiAlone: boolean): Banding[] {
  const baru = years.at(-1);
  if (baru === undefined) return [];
  const before = years.slice(0, -1).slice(realisasiAlone && years.length <= 3 ? -2 : -1);
  return before.reverse().map((lama) => ({ lama, baru }));
}

function kolomTahun(
  parts: readonly { readonly year: string; readonly roles: readonly Role[] }[],
  compared: readonly Banding[],
): KolomDraf[] {
  const alone = parts.every(({ roles }) => roles.length === 1);
  return [
    ...parts.flatMap(({ year, roles }) =>
      roles.map((role) => ({
        key: `${role}_${year}`,
        judul: alone ? [HEADINGS[role], year] : [`Tahun ${year}`, HEADINGS[role]],
        jenis: "angka" as const,
      })),
    ),
    ...compared.flatMap(({ lama }): KolomDraf[] => [
      { key: `beda_${lama}`, judul: [`Naik/Turun terhadap ${lama}`, "Selisih"], jenis: "angka" },
      { key: `arah_${lama}`, judul: [`Naik/Turun terhadap ${lama}`, "Arah"], jenis: "kata" },
    ]),
  ];
}

function selTahun(own: RiwayatIndikator, year: string, role: Role, pengaturan: Pengaturan): ReportCell {
  const figures = own.tahun.get(year);
  if (!figures) return TANPA_ANGKA;
  if (role !== "capaian") return isiSel(figures[role], own.satuan === "");
  return persen(figures.capaian, { rumus: liveCapaian(own, figures, year, pengaturan) });
}

function liveCapaian(
  { polaritas }: RiwayatIndikator,
  { polos, target, realisasi }: AngkaTahun,
  year: string,
  pengaturan: Pengaturan,
): string | null {
  if (!polos) return null;
  const kolom = [`{target_${year}}`, `{realisasi_${year}}`] as const;
  return rumus.capaian(target, realisasi, kolom, polaritas, pengaturan);
}

/** Difference and direction; nothing where the two years are in different units. */
function banding(own: RiwayatIndikator, lama: string, baru: string): ReportCell[] {
  const [before, now] = [sebanding(own, lama), sebanding(own, baru)];
  const hasil = bandingkanTahun(bacaanDari(now), bacaanDari(before), own.satuan);
  if (!hasil.ok || seribuKali(own, { lama, baru }).length > 0) return [TANPA_ANGKA, KOSONG];
  const [from, to] = [`{realisasi_${lama}}`, `{realisasi_${baru}}`];
  const live = hasil.catatan.length === 0 && isFigur(before) && isFigur(now) && before.persen === now.persen;
  const words = { naik: "Naik", turun: "Turun", tetap: "Tetap" }[hasil.arah];
  const shown =
    isFigur(now) && now.persen
      ? poin(hasil.selisih, live ? rumus.selisihPoin(from, to) : undefined)
      : angka(hasil.selisih, decimals(before, now), live ? rumus.selisih(from, to) : undefined);
  return [shown, teks(words, live ? rumus.arah(from, to) : undefined)];
}

/** Why two years are not compared that both have a figure: it is likelier a separator than a growth of a thousand times. */
function seribuKali(own: RiwayatIndikator, { lama, baru }: Banding): string[] {
  const [before, now] = [sebanding(own, lama), sebanding(own, baru)];
  if (!isFigur(before) || !isFigur(now)) return [];
  const ragu = raguTahun({ tahun: lama, nilai: before.nilai }, { tahun: baru, nilai: now.nilai });
  return ragu === null ? [] : [`${own.nama}: ${ragu}`];
}

function decimals(...isi: (Isi | null)[]): number {
  return Math.max(0, ...isi.map((each) => (isFigur(each) ? each.desimal : 0)));
}
