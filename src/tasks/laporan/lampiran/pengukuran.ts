import { jumlahPuncak } from "../anggaran/puncak";
import type { Bahan } from "../bahan";
import { capaianSasaran } from "../capaian/table";
import type { Draf } from "../draft/draf";
import { catatanCapaian } from "../draft/kata";
import { formatPersen, formatRupiah } from "../../../domain/format";
import { serapanDari } from "../efisiensi/baris-efisiensi";

/** What the form of measurement holds of T1: no class, no source of data. */
const KOLOM: ReadonlySet<string> = new Set([
  ...["no", "sasaran", "indikator", "satuan", "target", "realisasi", "capaian"],
]);

/** The form *Pengukuran Kinerja*: the indicators as T1 has them, and below them the money of the year. */
export function pengukuranKinerja(bahan: Bahan): Draf {
  const draf = capaianSasaran.buat(bahan);
  if (!draf.ok) return draf;
  const isKept = draf.kolom.map(({ key }) => KOLOM.has(key));
  return {
    ok: true,
    kolom: draf.kolom.filter((_, index) => isKept[index]),
    baris: draf.baris.map((row) => ({ ...row, cells: row.cells.filter((_, index) => isKept[index]) })),
    catatan: [
      ...catatanAnggaran(bahan),
      ...catatanCapaian(
        bahan.pengaturan,
        bahan.indikator.some(({ polaritas }) => polaritas === "turun"),
      ),
    ],
    kurang: draf.kurang,
  };
}

function catatanAnggaran({ anggaran, tahun }: Bahan): string[] {
  const total = jumlahPuncak(anggaran);
  const serapan = total && serapanDari(total.pagu, total.realisasi);
  if (!total || !serapan) return [];
  const of = tahun === "" ? "" : ` Tahun ${tahun}`;
  return [
    `Jumlah anggaran${of}: ${formatRupiah(total.pagu)}; realisasi: ${formatRupiah(total.realisasi)} (${formatPersen(serapan)}).`,
  ];
}
