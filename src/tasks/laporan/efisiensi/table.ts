import { BAGIAN } from "../bagian";
import { kalimatAlasanEfisiensi } from "../../../domain/efisiensi";
import { firstOf } from "../../../domain/items";
import { sumberDiKertas } from "../../../domain/sumber";
import { rataCapaian } from "../../../book/rata-capaian";
import { metodeEfisiensi } from "../../../domain/metode-efisiensi";
import type { Pengaturan } from "../../../domain/pengaturan";
import type { Bahan } from "../bahan";
import { bedaCapaian } from "./beda-capaian";
import { bedaJumlah } from "./beda-jumlah";
import { denganSerapan, type BarisEfisiensi } from "./baris-efisiensi";
import { dihitung } from "../../../book/figure";
import { daftarProgram } from "../anggaran/penjumlahan";
import { tingkatPuncak } from "../anggaran/puncak";
import type { ReportCell, ReportRow } from "../report";
import { perSasaran, SEL_RATA_SEMUA, selRataSasaran } from "../capaian/per-sasaran";
import { baris, type Draf, type KolomDraf, type Pembuat } from "../draft/draf";
import { denganTahun } from "../draft/kata";
import * as rumus from "../draft/rumus";
import { isiSel, persen, rupiah, teks, kosong } from "../draft/sel";
import { efisiensi as tellEfisiensi } from "./sentences";
import { kriteria, nilai, selNilai, selVerdict, isTanpaNilai, hasClasses } from "./sel-efisiensi";

/** T6: performance against the money it took, by the office's method. */
export const efisiensi: Pembuat = {
  id: "T6",
  bagian: BAGIAN.efisiensi,
  judul: (identitas) => denganTahun("Efisiensi Penggunaan Sumber Daya", identitas),
  buat: buatT6,
  narasi: tellEfisiensi,
};

const KESELURUHAN = "keseluruhan";
const KOLOM_TARGET: readonly KolomDraf[] = [
  { key: "target", judul: ["Kinerja", "Target"], jenis: "angka" },
  { key: "kinerja", judul: ["Kinerja", "Realisasi"], jenis: "angka" },
];

const KOLOM_UANG: readonly KolomDraf[] = [
  { key: "pagu", judul: ["Anggaran", "Pagu (Rp)"], jenis: "angka" },
  { key: "realisasi", judul: ["Anggaran", "Realisasi (Rp)"], jenis: "angka" },
];

function buatT6(bahan: Bahan): Draf {
  const { pengaturan } = bahan;
  const rows = bahan.efisiensi;
  const whole = rows.length === 1 ? null : keseluruhan(bahan);
  if (rows.length === 0 && !whole) {
    return {
      ok: false,
      alasan: "Buku kerja ini belum memuat capaian beserta pagu dan realisasi anggarannya.",
    };
  }
  const uraian = metodeEfisiensi(pengaturan.efisiensi);
  const all = [...rows, ...(whole ? [whole] : [])];
  const withMoney = all.some(({ pagu }) => pagu !== null);
  const withTarget = rows.length > 0 && rows.every(({ target, kinerja }) => target && kinerja);
  const live = liveCapaian(bahan);
  const bentuk = { withTarget, withMoney, pengaturan };
  const tanpaNilai = hasClasses(pengaturan.efisiensi) && all.some((own) => isTanpaNilai(own, pengaturan));
  return {
    ok: true,
    kolom: kolomT6(bentuk),
    baris: all.map((own, index) =>
      own === whole
        ? barisT6(own, "total", [teks(own.nama), ...kosong(withTarget ? 3 : 1)], live(own), bentuk)
        : barisT6(
            own,
            "data",
            [
              ...[teks(String(index + 1)), teks(own.nama)],
              ...(withTarget ? [isiSel(own.target, true), isiSel(own.kinerja, true)] : []),
            ],
            live(own),
            bentuk,
          ),
    ),
    catatan: [
      `Efisiensi dihitung dengan cara ${uraian.nama.toLowerCase()}: ${uraian.rumus}.`,
      `Sumber cara: ${sumberDiKertas(uraian.sumber)}.`,
      ...(tanpaNilai ? ["Efisiensi tidak dinilai bila capaian di bawah 100%."] : []),
      ...(whole ? [catatanKeseluruhan(bahan)] : []),
      ...bedaJumlah(whole, bahan),
      ...bedaCapaian(bahan),
      ...kriteria(whole ?? firstOf(rows), pengaturan),
    ],
    kurang: all.flatMap((own) => {
      const hasil = nilai(own, pengaturan);
      return hasil.ok ? [] : [`${own.nama}: ${kalimatAlasanEfisiensi(hasil.alasan)}`];
    }),
  };
}

/** Which columns the workbook fills, by which rules. */
interface Bentuk {
  readonly pengaturan: Pengaturan;
  readonly withTarget: boolean;
  readonly withMoney: boolean;
}

function kolomT6({ withTarget, withMoney, pengaturan: { efisiensi: metode } }: Bentuk): KolomDraf[] {
  const judul = { poin: "Efisiensi (poin)", persen: "Efisiensi", rupiah: "Penghematan (Rp)" }[
    metodeEfisiensi(metode).satuan
  ];
  const verdict: KolomDraf[] = hasClasses(metode)
    ? [{ key: "keterangan", judul: "Keterangan", jenis: "kata" }]
    : [];
  return [
    { key: "no", judul: "No", jenis: "no" },
    { key: "nama", judul: withMoney ? "Sasaran/Program" : "Indikator Kinerja", jenis: "teks" },
    ...(withTarget ? KOLOM_TARGET : []),
    { key: "capaian", judul: ["Kinerja", "Capaian"], jenis: "angka" },
    ...(withMoney ? KOLOM_UANG : []),
    { key: "serapan", judul: ["Anggaran", "Serapan"], jenis: "angka" },
    { key: "efisiensi", judul, jenis: "angka" },
    ...verdict,
  ];
}

function barisT6(
  own: BarisEfisiensi,
  kind: ReportRow["kind"],
  head: readonly ReportCell[],
  live: string | null,
  { withMoney, pengaturan }: Bentuk,
): ReportRow {
  const { capaian, pagu, realisasi, serapan } = own;
  const hasil = nilai(own, pengaturan);
  const words = hasClasses(pengaturan.efisiensi) ? [selVerdict(own, hasil, pengaturan)] : [];
  return baris(own.kunci, kind, [
    ...head,
    persen(capaian, { rumus: live }),
    ...(withMoney ? [rupiah(pagu), rupiah(realisasi)] : []),
    persen(serapan, { rumus: pagu && realisasi ? rumus.hasilBagi("{realisasi}", "{pagu}") : null }),
    selNilai(hasil, pengaturan),
    ...words,
  ]);
}

/** The mean that stands in T1; of a row that the workbook prints itself its own cell. */
function liveCapaian({ indikator }: Bahan): (own: BarisEfisiensi) => string | null {
  const groups = new Map(perSasaran(indikator).map((group) => [group.sasaran, group]));
  return ({ kunci, nama }) => {
    if (kunci === KESELURUHAN) return rumus.salinan(SEL_RATA_SEMUA);
    const group = groups.get(nama);
    return group ? rumus.salinan(selRataSasaran(group, indikator)) : null;
  };
}

/**
 * The whole office: mean of all indicators against the budget of all programmes; of an office of the nation, whose
 * budget begins with kegiatan, of these.
 */
function keseluruhan({ indikator, anggaran, pengaturan }: Bahan): BarisEfisiensi | null {
  const mean = rataCapaian(indikator, pengaturan);
  const programs = daftarProgram(anggaran, tingkatPuncak(anggaran));
  if (!mean || programs.length === 0) return null;
  return {
    kunci: KESELURUHAN,
    nama: "Keseluruhan",
    target: null,
    kinerja: null,
    capaian: dihitung(mean, true),
    ...denganSerapan(programs),
  };
}

function catatanKeseluruhan({ anggaran }: Bahan): string {
  const lines = tingkatPuncak(anggaran) === 0 ? "program" : "kegiatan";
  return `Keseluruhan: rata-rata capaian seluruh indikator terhadap jumlah anggaran semua ${lines}, masing-masing sekali.`;
}
