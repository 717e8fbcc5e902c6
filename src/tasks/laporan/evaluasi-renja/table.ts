import { isFigur, type Isi } from "../../../book/figure";
import { NAMA_TRIWULAN } from "../../../domain/nama-triwulan";
import { NamaIndeks } from "../../../book/nama-indeks";
import { jumlah } from "../../../domain/desimal";
import { itemAt } from "../../../domain/items";
import type { Bahan } from "../bahan";
import { baris, type Draf, type KolomDraf } from "../draft/draf";
import { catatanCapaian } from "../draft/kata";
import * as rumus from "../draft/rumus";
import { isiSel, KOSONG, persen, rupiah, rupiahDihitung, teks } from "../draft/sel";
import { serapanDari } from "../efisiensi/baris-efisiensi";
import type { KinerjaProgram } from "../kinerja-anggaran/kinerja-program";
import type { Pembanding } from "../pembanding/pembanding";
import type { ReportCell, ReportRow } from "../report";
import { catatanSetahun, catatanTarget, selTriwulan } from "../triwulan/table";
import { barisEvaluasi, type BarisEvaluasi } from "./baris";

/**
 * The form E.81 (Permendagri 86/2017) out of the workbook's other tables: quarters, budget, end of the Renstra, last
 * year. null where there are no realised quarters or no budget to set beside them.
 */
export function evaluasiRenja(bahan: Bahan): Extract<Draf, { ok: true }> | null {
  const { triwulan, anggaran, pengaturan } = bahan;
  const isRealised = triwulan.some((own) => own.triwulan.some((isi) => isi !== null));
  if (!isRealised || !anggaran) return null;
  const lines = barisEvaluasi(bahan);
  const known = new Konteks(bahan);
  let nomor = 0;
  const all = lines.map((line) => {
    if (line.uraian !== "") nomor += 1;
    return barisSel(line, line.uraian === "" ? "" : String(nomor), known);
  });
  const rows = [...all, ...barisJumlah(lines)];
  const kolom = kolomEvaluasi(bahan.tahun);
  const isFilled = kolom.map((_, index) => rows.some(({ cells }) => itemAt(cells, index).kind !== "kosong"));
  return {
    ok: true,
    kolom: kolom.filter((_, index) => isFilled[index]),
    baris: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => isFilled[index]) })),
    catatan: [
      ...catatanTarget(triwulan),
      ...catatanSetahun(triwulan),
      ...catatanCapaian(
        pengaturan,
        triwulan.some(({ polaritas }) => polaritas === "turun"),
      ),
      "Tingkat capaian anggaran = realisasi anggaran / pagu × 100%; realisasi anggaran adalah realisasi setahun.",
    ],
    kurang: [],
  };
}

function kolomEvaluasi(tahun: string): readonly KolomDraf[] {
  const angka = (key: string, ...judul: string[]): KolomDraf => ({ key, judul, jenis: "angka" });
  const year = tahun === "" ? "Renja" : `Renja Tahun ${tahun}`;
  const before = tahunLalu(tahun);
  return [
    { key: "no", judul: "No", jenis: "no" },
    { key: "uraian", judul: "Sasaran/Program", jenis: "teks" },
    { key: "indikator", judul: "Indikator Kinerja", jenis: "teks" },
    { key: "satuan", judul: "Satuan", jenis: "kata" },
    angka("target_akhir", "Target Akhir Renstra"),
    angka("lalu", `Realisasi Tahun ${before}`),
    angka("target", year, "Target"),
    angka("pagu", year, "Pagu (Rp)"),
    ...NAMA_TRIWULAN.map((quarter, index) => angka(`tw${index + 1}`, "Realisasi Kinerja Triwulan", quarter)),
    angka("realisasi", "Realisasi Renja", "Kinerja"),
    angka("realisasi_anggaran", "Realisasi Renja", "Anggaran (Rp)"),
    angka("capaian", "Tingkat Capaian", "Kinerja"),
    angka("serapan", "Tingkat Capaian", "Anggaran"),
    angka("kemajuan", "Kemajuan terhadap Akhir Renstra"),
  ];
}

function tahunLalu(tahun: string): string {
  return /^\d{4}$/.test(tahun) ? String(Number(tahun) - 1) : "";
}

/** What other tables tell of an indikator, by its name. */
class Konteks {
  private readonly renstra = new NamaIndeks<Pembanding>();
  private readonly lalu = new NamaIndeks<ReportCell>();

  constructor(readonly bahan: Bahan) {
    for (const own of bahan.renstra.baris) this.renstra.add(own.nama, own);
    for (const { nama, satuan, tahun } of bahan.riwayat) {
      const before = tahun.get(tahunLalu(bahan.tahun))?.realisasi ?? null;
      if (before) this.lalu.add(nama, isiSel(before, satuan === ""));
    }
  }

  /**
   * Target at the end, realisasi of the year before, progress. `realisasi`: what the row shows of this year; only the
   * very figure that progress was computed from may its formula read.
   */
  of(
    nama: string,
    realisasi: Isi | null,
  ): readonly [akhir: ReportCell, lalu: ReportCell, kemajuan: ReportCell] {
    const own = this.renstra.find(nama);
    const lalu = this.lalu.find(nama) ?? KOSONG;
    if (!own) return [KOSONG, lalu, KOSONG];
    const isShown = own.polos && isSameFigur(own.realisasi, realisasi);
    const live = isShown
      ? rumus.capaian(own.acuan, own.realisasi, ["{target_akhir}", "{realisasi}"], own.polaritas, {
          ...this.bahan.pengaturan,
          batas: null,
        })
      : null;
    return [isiSel(own.acuan, own.satuan === ""), lalu, persen(own.persen, { rumus: live })];
  }
}

function isSameFigur(one: Isi | null, other: Isi | null): boolean {
  return isFigur(one) && isFigur(other) && one.persen === other.persen && one.nilai.eq(other.nilai);
}

/** Name and unit of what the line measures. */
function pokok({ triwulan, kinerja }: BarisEvaluasi): { readonly nama: string; readonly satuan: string } {
  if (triwulan) return triwulan;
  return kinerja ? { nama: kinerja.indikator, satuan: kinerja.satuan } : { nama: "", satuan: "" };
}

function barisSel(line: BarisEvaluasi, nomor: string, known: Konteks): ReportRow {
  const { triwulan, kinerja, anggaran } = line;
  const { pengaturan } = known.bahan;
  const { nama, satuan } = pokok(line);
  const [akhir, lalu, kemajuan] = known.of(nama, triwulan?.total ?? kinerja?.realisasi ?? null);
  const [target = KOSONG, ...achieved] = triwulan
    ? selTriwulan(triwulan, pengaturan)
    : selKinerja(kinerja, pengaturan);
  const [capaian = KOSONG] = achieved.splice(-1);
  const spent = anggaran && serapanDari(anggaran.awal.nilai, anggaran.akhir.nilai);
  return baris(line.kunci, line.isProgram ? "subtotal" : "data", [
    ...[teks(nomor), teks(line.uraian), teks(nama), teks(satuan)],
    ...[akhir, lalu, target, rupiah(anggaran?.awal ?? null)],
    ...achieved,
    rupiah(anggaran?.akhir ?? null),
    capaian,
    anggaran ? persen(spent, { rumus: rumus.hasilBagi("{realisasi_anggaran}", "{pagu}") }) : KOSONG,
    kemajuan,
  ]);
}

/** As of an indikator with quarters, which the indicators of programmes have none of. */
function selKinerja(own: KinerjaProgram | null, pengaturan: Bahan["pengaturan"]): ReportCell[] {
  const quarters = NAMA_TRIWULAN.map(() => KOSONG);
  if (!own || own.indikator === "") return [KOSONG, ...quarters, KOSONG, KOSONG];
  const { target, realisasi, polaritas, satuan } = own;
  const live = own.polos
    ? rumus.capaian(target, realisasi, ["{target}", "{realisasi}"], polaritas, pengaturan)
    : null;
  const figures = [target, realisasi].map((isi) => isiSel(isi, satuan === ""));
  const [planned = KOSONG, achieved = KOSONG] = figures;
  return [planned, ...quarters, achieved, persen(own.capaian, { rumus: live })];
}

/** Over the programmes that stand in the table. */
function barisJumlah(lines: readonly BarisEvaluasi[]): ReportRow[] {
  const own = lines.flatMap(({ kunci, anggaran }) => (anggaran ? [{ kunci, anggaran }] : []));
  if (own.length === 0) return [];
  const sum = (key: string): string => rumus.jumlahDari(own.map(({ kunci }) => `{${key}@${kunci}}`));
  const pagu = jumlah(own.map(({ anggaran }) => anggaran.awal.nilai));
  const spent = jumlah(own.map(({ anggaran }) => anggaran.akhir.nilai));
  const cells: Record<string, ReportCell> = {
    no: teks("Jumlah"),
    pagu: rupiahDihitung(pagu, sum("pagu")),
    realisasi_anggaran: rupiahDihitung(spent, sum("realisasi_anggaran")),
    serapan: persen(serapanDari(pagu, spent), {
      rumus: rumus.hasilBagi("{realisasi_anggaran}", "{pagu}"),
    }),
  };
  return [
    baris(
      "jumlah",
      "total",
      kolomEvaluasi("").map(({ key }) => cells[key] ?? KOSONG),
    ),
  ];
}
