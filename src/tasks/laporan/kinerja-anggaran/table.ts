import { BAGIAN } from "../bagian";
import { jumlah } from "../../../domain/desimal";
import type { Pengaturan } from "../../../domain/pengaturan";
import { programBersama } from "./kinerja-unit";
import { programKey } from "../../../book/program-indeks";
import type { Bahan } from "../bahan";
import { serapanDari } from "../efisiensi/baris-efisiensi";
import type { KinerjaProgram } from "./kinerja-program";
import type { ReportRow } from "../report";
import { baris, type Draf, type KolomDraf, type Pembuat } from "../draft/draf";
import { bilaAdaTanda, catatanCapaian, denganTahun } from "../draft/kata";
import * as rumus from "../draft/rumus";
import { isiSel, KOSONG, persen, rupiah, rupiahDihitung, teks } from "../draft/sel";
import { bedaAnggaran } from "./beda-anggaran";
import { kinerjaAnggaran as tellKinerjaAnggaran } from "./sentences";

/** T9: indicators of programmes and kegiatan beside the money spent on them. */
export const kinerjaAnggaran: Pembuat = {
  id: "T9",
  bagian: BAGIAN.efisiensi,
  judul: (identitas) => denganTahun("Capaian Kinerja dan Realisasi Anggaran Program/Kegiatan", identitas),
  buat: buatT9,
  narasi: tellKinerjaAnggaran,
};

const KOLOM: readonly KolomDraf[] = [
  { key: "no", judul: "No", jenis: "no" },
  { key: "program", judul: "Program/Kegiatan", jenis: "teks" },
  { key: "indikator", judul: "Indikator", jenis: "teks" },
  { key: "satuan", judul: "Satuan", jenis: "kata" },
  { key: "target", judul: ["Kinerja", "Target"], jenis: "angka" },
  { key: "realisasi", judul: ["Kinerja", "Realisasi"], jenis: "angka" },
  { key: "capaian", judul: ["Kinerja", "Capaian"], jenis: "angka" },
  { key: "pagu", judul: ["Anggaran", "Pagu (Rp)"], jenis: "angka" },
  { key: "realisasi_anggaran", judul: ["Anggaran", "Realisasi (Rp)"], jenis: "angka" },
  { key: "serapan", judul: ["Anggaran", "Serapan"], jenis: "angka" },
];

function buatT9({ kinerjaProgram, anggaran, pengaturan }: Bahan): Draf {
  const withMoney = kinerjaProgram.some(({ pagu, realisasiAnggaran }) => pagu && realisasiAnggaran);
  if (!withMoney) {
    return { ok: false, alasan: "Buku kerja ini belum memuat indikator program beserta anggarannya." };
  }
  const has = (key: "satuan" | "indikator"): boolean => kinerjaProgram.some((own) => own[key] !== "");
  const shown = KOLOM.map(({ key }) => (key !== "satuan" && key !== "indikator") || has(key));
  const dijumlah = programSekali(kinerjaProgram);
  const total = barisJumlah(dijumlah);
  let nomor = 0;
  const bersama = programBersama(kinerjaProgram);
  const rows = kinerjaProgram.map((own) => {
    if (own.tingkat === 0 && own.program !== "") nomor += 1;
    const no = own.tingkat === 0 && own.program !== "" ? String(nomor) : "";
    // Where no row names an indikator, what is planned and reached is of the line itself: the volume of an output.
    const isMeasured = own.indikator !== "" || (!has("indikator") && hasVolume(own));
    const isShared = own.tingkat === 0 && own.program !== "" && bersama.has(programKey(own.program));
    const nama = isShared ? `${own.program} (${own.unit})` : own.program;
    return barisT9({ ...own, program: nama }, no, isMeasured, pengaturan);
  });
  return {
    ok: true,
    kolom: KOLOM.filter((_, index) => shown[index]),
    baris: [...rows, ...total].map((row) => ({
      ...row,
      cells: row.cells.filter((_, index) => shown[index]),
    })),
    catatan: [
      ...catatanCapaian(
        pengaturan,
        kinerjaProgram.some(({ polaritas }) => polaritas === "turun"),
      ),
      "Serapan = realisasi anggaran / pagu × 100%.",
      ...(total.length > 0 ? ["Jumlah anggaran adalah jumlah program dalam tabel ini."] : []),
      ...bilaAdaTanda(rows, "Tanda “–”: target, realisasi, atau pagunya 0 atau belum ada."),
      ...bedaAnggaran(kinerjaProgram, dijumlah, anggaran),
    ],
    kurang: [],
  };
}

function hasVolume({ target, realisasi }: KinerjaProgram): boolean {
  return target !== null || realisasi !== null;
}

function barisT9(own: KinerjaProgram, no: string, isMeasured: boolean, pengaturan: Pengaturan): ReportRow {
  const { pagu, realisasiAnggaran: spent } = own;
  const live = own.polos
    ? rumus.capaian(own.target, own.realisasi, ["{target}", "{realisasi}"], own.polaritas, pengaturan)
    : null;
  const further = own.program === "";
  const head = further ? [KOSONG, KOSONG] : [teks(no), teks(own.program)];
  const serapan = serapanDari(pagu?.nilai ?? null, spent?.nilai ?? null);
  return baris(
    own.kunci,
    own.tingkat === 0 && !further ? "subtotal" : "data",
    [
      ...head,
      teks(own.indikator),
      teks(own.satuan),
      isMeasured ? isiSel(own.target, own.satuan === "") : KOSONG,
      isMeasured ? isiSel(own.realisasi, own.satuan === "") : KOSONG,
      isMeasured ? persen(own.capaian, { rumus: live }) : KOSONG,
      rupiah(pagu),
      rupiah(spent),
      pagu && spent ? persen(serapan, { rumus: rumus.hasilBagi("{realisasi_anggaran}", "{pagu}") }) : KOSONG,
    ],
    own.tingkat,
  );
}

/** A programme with both of its amounts. */
interface Dijumlah extends KinerjaProgram {
  readonly pagu: NonNullable<KinerjaProgram["pagu"]>;
  readonly realisasiAnggaran: NonNullable<KinerjaProgram["realisasiAnggaran"]>;
}

/** Programmes alone, each once: nothing that is part of another line. */
function programSekali(rows: readonly KinerjaProgram[]): Dijumlah[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const { tingkat, pagu, realisasiAnggaran, program, unit } = row;
    if (tingkat !== 0 || !pagu || !realisasiAnggaran) return [];
    const key = [program, unit, pagu.nilai.toString()].join("|");
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...row, pagu, realisasiAnggaran }];
  });
}

/** Where no programme has amounts of its own, there is no sum that counts nothing twice. */
function barisJumlah(top: readonly Dijumlah[]): ReportRow[] {
  if (top.length === 0) return [];
  const sum = (key: string): string => rumus.jumlahDari(top.map(({ kunci }) => `{${key}@${kunci}}`));
  const pagu = jumlah(top.map((own) => own.pagu.nilai));
  const spent = jumlah(top.map((own) => own.realisasiAnggaran.nilai));
  return [
    baris("jumlah", "total", [
      ...[teks("Jumlah"), KOSONG, KOSONG, KOSONG, KOSONG, KOSONG, KOSONG],
      rupiahDihitung(pagu, sum("pagu")),
      rupiahDihitung(spent, sum("realisasi_anggaran")),
      persen(serapanDari(pagu, spent), { rumus: rumus.hasilBagi("{realisasi_anggaran}", "{pagu}") }),
    ]),
  ];
}
