import type { Pengaturan } from "../../../domain/pengaturan";
import type { Bahan } from "../bahan/bahan";
import type { IndikatorTriwulan } from "../bahan/triwulan";
import type { ReportRow } from "../report";
import { baris, type Draf, type KolomDraf, type Pembuat } from "./draf";
import { catatanCapaian, denganTahun } from "./kata";
import * as rumus from "./rumus";
import { isiSel, KOSONG, persen, TANPA_ANGKA, teks } from "./sel";

/** T10: realisasi through the quarters of the year. */
export const monevTriwulan: Pembuat = {
  id: "T10",
  bagian: "3.1.1 Target dan Realisasi Kinerja Tahun Ini",
  judul: (identitas) => denganTahun("Monitoring dan Evaluasi Kinerja Triwulanan", identitas),
  buat: buatT10,
};

const QUARTERS = ["I", "II", "III", "IV"] as const;

function buatT10({ triwulan, pengaturan }: Bahan): Draf {
  if (triwulan.length === 0) {
    return { ok: false, alasan: "Buku kerja ini belum memuat realisasi per triwulan." };
  }
  const withSasaran = triwulan.some(({ sasaran }) => sasaran !== "");
  const withUnit = triwulan.some(({ satuan }) => satuan !== "");
  let nomor = 0;
  const rows = triwulan.map((own, index) => {
    const first = !withSasaran || own.sasaran !== triwulan[index - 1]?.sasaran;
    if (first) nomor += 1;
    return barisT10(own, { withSasaran, withUnit, no: first ? String(nomor) : null }, pengaturan);
  });
  const turun = triwulan.some(({ polaritas }) => polaritas === "turun");
  return {
    ok: true,
    kolom: kolomT10(withSasaran, withUnit),
    baris: rows,
    catatan: [
      "Realisasi setahun: jumlah triwulan untuk satuan yang dapat dijumlahkan, selain itu angka triwulan terakhir.",
      ...catatanCapaian(pengaturan, turun),
    ],
    kurang: triwulan
      .filter(({ capaian }) => capaian === null)
      .map(({ nama }) => `${nama}: capaian belum dapat dihitung.`),
  };
}

function kolomT10(withSasaran: boolean, withUnit: boolean): KolomDraf[] {
  return [
    { key: "no", judul: "No", jenis: "no" },
    ...(withSasaran ? [{ key: "sasaran", judul: "Sasaran/Program", jenis: "teks" } as const] : []),
    { key: "indikator", judul: "Indikator Kinerja", jenis: "teks" },
    ...(withUnit ? [{ key: "satuan", judul: "Satuan", jenis: "kata" } as const] : []),
    { key: "target", judul: "Target", jenis: "angka" },
    ...QUARTERS.map((quarter, index): KolomDraf => ({
      ...{ key: `tw${index + 1}`, judul: ["Realisasi Triwulan", quarter], jenis: "angka" },
    })),
    { key: "realisasi", judul: "Realisasi Setahun", jenis: "angka" },
    { key: "capaian", judul: "Capaian", jenis: "angka" },
  ];
}

function barisT10(
  own: IndikatorTriwulan,
  {
    withSasaran,
    withUnit,
    no,
  }: { readonly withSasaran: boolean; readonly withUnit: boolean; readonly no: string | null },
  pengaturan: Pengaturan,
): ReportRow {
  const live = own.polos
    ? rumus.capaian(own.target, own.total, ["{target}", "{realisasi}"], own.polaritas, pengaturan)
    : null;
  const unit = own.satuan === "";
  return baris(own.kunci, "data", [
    no === null ? KOSONG : teks(no),
    ...(withSasaran ? [no === null ? KOSONG : teks(own.sasaran)] : []),
    teks(own.nama),
    ...(withUnit ? [teks(own.satuan)] : []),
    isiSel(own.target, unit),
    ...own.triwulan.map((isi) => isiSel(isi, unit)),
    own.total ? isiSel(own.total, unit) : TANPA_ANGKA,
    persen(own.capaian, { rumus: live }),
  ]);
}
