import { BAGIAN } from "../bagian";
import type { Desimal } from "../../../domain/desimal";
import { normalizeNama, tanpaNomor } from "../../../domain/nama";
import type { Pengaturan } from "../../../domain/pengaturan";
import { kelasCapaian } from "../../../domain/skala-baku";
import type { Bahan } from "../bahan";
import { serapanDari } from "../efisiensi/baris-efisiensi";
import { rataCapaian } from "../../../book/rata-capaian";
import { programKey } from "../../../book/program-indeks";
import { Programs, type Program } from "./programs";
import type { ReportCell, ReportRow } from "../report";
import { perSasaran, selRataSasaran } from "../capaian/per-sasaran";
import { baris, type Draf, type KolomDraf, type Pembuat } from "../draft/draf";
import { bilaAdaTanda, denganTahun } from "../draft/kata";
import * as rumus from "../draft/rumus";
import { KOSONG, persen, rupiah, TANPA_ANGKA, teks } from "../draft/sel";
import { programPenunjang as tellProgramPenunjang } from "./sentences";

/** T7: the programmes behind each sasaran, and whether they supported it. */
export const programPenunjang: Pembuat = {
  id: "T7",
  bagian: BAGIAN.program,
  judul: (identitas) => denganTahun("Program yang Menunjang Keberhasilan atau Kegagalan Kinerja", identitas),
  buat: buatT7,
  narasi: tellProgramPenunjang,
};

const KOLOM: readonly KolomDraf[] = [
  { key: "no", judul: "No", jenis: "no" },
  { key: "sasaran", judul: "Sasaran", jenis: "teks" },
  { key: "capaian", judul: "Capaian Sasaran", jenis: "angka" },
  { key: "program", judul: "Program", jenis: "teks" },
  { key: "capaian_program", judul: "Capaian Program", jenis: "angka" },
  { key: "pagu", judul: "Pagu (Rp)", jenis: "angka" },
  { key: "realisasi", judul: "Realisasi (Rp)", jenis: "angka" },
  { key: "serapan", judul: "Serapan", jenis: "angka" },
  { key: "keterangan", judul: "Keterangan", jenis: "kata" },
];

function buatT7(bahan: Bahan): Draf {
  const { indikator, dukungan, pengaturan } = bahan;
  const programs = new Programs(bahan.anggaran, bahan.kinerjaProgram);
  if (!dukungan.isKnown) return tanpaSasaran(programs, bahan);
  const supported = perSasaran(indikator).flatMap((group) => {
    const names = group.isi.flatMap(({ nama }) => dukungan.of(group.sasaran, nama));
    const programmes = new Map(names.map((nama) => [programKey(nama), nama]));
    return programmes.size === 0 ? [] : [{ group, programmes }];
  });
  const rows = supported.flatMap(({ group, programmes }, index) => {
    const { sasaran, isi } = group;
    const capaian = rataCapaian(isi, pengaturan);
    return [...programmes.values()].map((nama, place) => {
      const head =
        place === 0
          ? [
              teks(String(index + 1)),
              teks(tanpaNomor(sasaran)),
              persen(capaian, { rumus: rumus.salinan(selRataSasaran(group, indikator)) }),
            ]
          : [KOSONG, KOSONG, KOSONG];
      return barisT7(
        `${normalizeNama(sasaran)} / ${programKey(nama)}`,
        head,
        { ...programs.find(nama), ...dukungan.bagian(sasaran, nama) },
        pengaturan,
      );
    });
  });
  if (rows.length === 0) return tanpaSasaran(programs, bahan);
  const all = [...rows, ...belumDihubungkan(programs, bahan, rows)];
  return { ok: true, kolom: KOLOM, baris: all, catatan: catatan(all), kurang: tanpaAnggaran(all) };
}

/** Programmes of the budget that no table links to a sasaran: they stand at the end, and ask for it. */
function belumDihubungkan(programs: Programs, bahan: Bahan, rows: readonly ReportRow[]): ReportRow[] {
  const at = KOLOM.findIndex(({ key }) => key === "program");
  const names = rows.flatMap(({ cells }) => {
    const cell = cells[at];
    return cell?.kind === "teks" ? [cell.text] : [];
  });
  const linked = new Set(names.map((nama) => programs.keyOf(nama)));
  const left = [
    ...new Map(programs.lines.map((line) => [programKey(line.nama), line.nama])).entries(),
  ].filter(([key]) => !linked.has(key));
  return left.map(([key, nama], place) => {
    const head = [
      KOSONG,
      place === 0 ? teks("[Tuliskan sasaran yang didukung program berikut]") : KOSONG,
      KOSONG,
    ];
    return barisT7(` / ${key}`, head, programs.find(nama), bahan.pengaturan);
  });
}

function catatan(rows: readonly ReportRow[]): string[] {
  return [
    ...(rows.some(isDinilai)
      ? ["Menunjang: capaian program tidak termasuk kategori rendah pada skala yang dipakai."]
      : []),
    ...bilaAdaTanda(rows, "Tanda “–”: program tanpa capaian di buku kerja; serapan saja tidak menilainya."),
  ];
}

function isDinilai({ cells }: ReportRow): boolean {
  const last = cells.at(-1);
  return last?.kind === "teks" && last !== TANPA_ANGKA;
}

/** A programme that serves several sasaran is told once. */
function tanpaAnggaran(rows: readonly ReportRow[]): string[] {
  const place = (key: "program" | "pagu"): number => KOLOM.findIndex((kolom) => kolom.key === key);
  const [program, pagu] = [place("program"), place("pagu")];
  const told = rows.flatMap(({ cells }) => {
    const name = cells[program];
    return name?.kind === "teks" && cells[pagu] === KOSONG
      ? [`${name.text}: anggarannya tidak ditemukan di tabel anggaran.`]
      : [];
  });
  return [...new Set(told)];
}

/** No table links programmes to a sasaran: the programmes stand for themselves. */
function tanpaSasaran(programs: Programs, bahan: Bahan): Draf {
  const lines = [...new Map(programs.lines.map((line) => [programKey(line.nama), line])).values()];
  if (lines.length === 0) {
    return {
      ok: false,
      alasan: "Buku kerja ini belum memuat program yang mendukung sasaran beserta anggarannya.",
    };
  }
  const rows = lines.map(({ nama }, index) =>
    barisT7(
      programKey(nama),
      [teks(String(index + 1)), KOSONG, KOSONG],
      programs.find(nama),
      bahan.pengaturan,
    ),
  );
  const shown = KOLOM.map(({ key }) => key !== "sasaran" && key !== "capaian");
  return {
    ok: true,
    kolom: KOLOM.filter((_, index) => shown[index]),
    baris: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => shown[index]) })),
    catatan: catatan(rows),
    kurang: ["Hubungan program dengan sasaran tidak tercantum di buku kerja ini."],
  };
}

function barisT7(
  key: string,
  head: readonly ReportCell[],
  program: Program,
  pengaturan: Pengaturan,
): ReportRow {
  const { nama, capaian, indikator, pagu, realisasi } = program;
  const serapan = serapanDari(pagu?.nilai ?? null, realisasi?.nilai ?? null);
  return baris(key, "data", [
    ...head,
    teks(nama),
    persen(capaian, { rumus: rataKinerja(indikator) }),
    rupiah(pagu),
    rupiah(realisasi),
    pagu && realisasi ? persen(serapan, { rumus: rumus.hasilBagi("{realisasi}", "{pagu}") }) : KOSONG,
    keterangan(capaian?.nilai ?? null, pengaturan),
  ]);
}

/** The figure of its only indikator in the table of programmes, else the mean. */
function rataKinerja(indikator: readonly string[]): string {
  const cells = indikator.map((kunci) => `{T9.capaian@${kunci}}`);
  const [first, second] = cells;
  return first !== undefined && second === undefined ? rumus.salinan(first) : rumus.rataDari(cells);
}

function keterangan(nilai: Desimal | null, pengaturan: Pengaturan): ReportCell {
  if (nilai === null) return TANPA_ANGKA;
  const kelas = kelasCapaian(nilai, pengaturan);
  if (!kelas) return TANPA_ANGKA;
  const words = ["Menunjang", "Tidak menunjang"] as const;
  const live = rumus.lulus(["{capaian_program}"], words, pengaturan);
  return teks(words[kelas.gagal ? 1 : 0], live);
}
