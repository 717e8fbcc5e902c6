import { sisa } from "../../../domain/anggaran";
import type { Desimal } from "../../../domain/desimal";
import { jumlah } from "../../../domain/desimal";
import { formatRupiah } from "../../../domain/format";
import { pergeseran as hitungPergeseran } from "../../../domain/anggaran";
import type { Bahan } from "../bahan/bahan";
import { serapanDari } from "../bahan/efisiensi";
import type { Jenjang } from "../bahan/jenjang";
import { barisPuncak, jumlahkanJenjang, type BarisTerjumlah } from "../bahan/penjumlahan";
import type { ReportCell, ReportRow } from "../report";
import { baris, type Draf, type KolomDraf, type Pembuat } from "./draf";
import { denganTahun } from "./kata";
import * as rumus from "./rumus";
import { KOSONG, persen, rupiah, rupiahDihitung, tebal, teks } from "./sel";

/** T8: pagu, realisasi, serapan and sisa of every program, kegiatan and sub kegiatan. */
export const realisasiAnggaran: Pembuat = {
  id: "T8",
  bagian: "3.2 Realisasi Anggaran",
  judul: (identitas) => denganTahun("Realisasi Anggaran per Program, Kegiatan, dan Sub Kegiatan", identitas),
  buat: buatT8,
};

/** T11: the budget before and after its change. */
export const pergeseranAnggaran: Pembuat = {
  id: "T11",
  bagian: "3.2 Realisasi Anggaran",
  judul: (identitas) => denganTahun("Pergeseran Anggaran per Program dan Kegiatan", identitas),
  buat: buatT11,
};

interface Kolom {
  readonly awal: KolomDraf;
  readonly akhir: KolomDraf;
  /** The two columns computed from those. */
  readonly turunan: readonly KolomDraf[];
  readonly sel: (awal: Desimal, akhir: Desimal) => ReportCell[];
}

function buatT8({ anggaran }: Bahan): Draf {
  if (!anggaran) {
    return { ok: false, alasan: "Buku kerja ini belum memuat pagu dan realisasi anggaran per program." };
  }
  return susunJenjang(anggaran, "Jumlah", ["Serapan = realisasi / pagu × 100%. Sisa = pagu − realisasi."], {
    awal: { key: "pagu", judul: "Pagu (Rp)", jenis: "angka" },
    akhir: { key: "realisasi", judul: "Realisasi (Rp)", jenis: "angka" },
    turunan: [
      { key: "serapan", judul: "Serapan", jenis: "angka" },
      { key: "sisa", judul: "Sisa (Rp)", jenis: "angka" },
    ],
    sel: (pagu, spent) => [
      persen(serapanDari(pagu, spent), { rumus: rumus.hasilBagi("{realisasi}", "{pagu}") }),
      rupiahDihitung(sisa(pagu, spent), rumus.selisih("{realisasi}", "{pagu}")),
    ],
  });
}

function buatT11({ pergeseran }: Bahan): Draf {
  if (!pergeseran) {
    return { ok: false, alasan: "Buku kerja ini belum memuat anggaran sebelum dan sesudah perubahan." };
  }
  return susunJenjang(pergeseran, "Jumlah", ["Bertambah/berkurang = anggaran sesudah − sebelum perubahan."], {
    awal: { key: "sebelum", judul: ["Anggaran (Rp)", "Sebelum"], jenis: "angka" },
    akhir: { key: "sesudah", judul: ["Anggaran (Rp)", "Sesudah"], jenis: "angka" },
    turunan: [
      { key: "selisih", judul: ["Bertambah/Berkurang", "Rp"], jenis: "angka" },
      { key: "persen", judul: ["Bertambah/Berkurang", "%"], jenis: "angka" },
    ],
    sel: (sebelum, sesudah) => {
      const { selisih, persen: share } = hitungPergeseran(sebelum, sesudah);
      return [
        rupiahDihitung(selisih, rumus.selisih("{sebelum}", "{sesudah}")),
        persen(share, { rumus: rumus.hasilBagi("{selisih}", "{sebelum}") }),
      ];
    },
  });
}

function susunJenjang(jenjang: Jenjang, label: string, catatan: readonly string[], kolom: Kolom): Draf {
  const rows = jumlahkanJenjang(jenjang.baris);
  const puncak = barisPuncak(rows);
  let nomor = 0;
  const body = rows.map((row) => {
    const isProgram = row.baris.tingkat === 0;
    if (isProgram) nomor += 1;
    return barisJenjang(row, isProgram ? String(nomor) : "", kolom);
  });
  return {
    ok: true,
    kolom: [
      { key: "no", judul: "No", jenis: "no" },
      { key: "nama", judul: "Program/Kegiatan/Sub Kegiatan", jenis: "teks" },
      kolom.awal,
      kolom.akhir,
      ...kolom.turunan,
    ],
    baris: [...body, barisJumlah(puncak, label, kolom)],
    catatan,
    kurang: bedaTercetak(jenjang, puncak),
  };
}

function barisJenjang(
  { baris: own, awal, akhir, bagian }: BarisTerjumlah,
  no: string,
  kolom: Kolom,
): ReportRow {
  if (own.tingkat < 0) {
    return baris(own.kunci, "group", [tebal(own.nama), ...blanks(3 + kolom.turunan.length)]);
  }
  const isSum = bagian !== null;
  const amount = (which: "awal" | "akhir", value: Desimal | null): ReportCell =>
    isSum && value
      ? rupiahDihitung(value, rumus.jumlahDari(bagian.map((key) => `{${kolom[which].key}@${key}}`)))
      : rupiah(own[which]);
  const computed = awal && akhir ? kolom.sel(awal, akhir) : blanks(kolom.turunan.length);
  const kind = own.tingkat < 2 ? "subtotal" : "data";
  return baris(
    own.kunci,
    kind,
    [
      teks(no),
      teks(own.nama.replace(/^[A-Z]\.\s+/, "")),
      amount("awal", awal),
      amount("akhir", akhir),
      ...computed,
    ],
    own.tingkat,
  );
}

function blanks(count: number): ReportCell[] {
  return Array.from({ length: count }, () => KOSONG);
}

/** Over the programmes alone: nothing that is part of another line is added again. */
function barisJumlah(puncak: readonly BarisTerjumlah[], label: string, kolom: Kolom): ReportRow {
  const awal = jumlah(puncak.map((row) => row.awal!));
  const akhir = jumlah(puncak.map((row) => row.akhir!));
  const sum = (key: string): string =>
    rumus.jumlahDari(puncak.map(({ baris: own }) => `{${key}@${own.kunci}}`));
  const [pagu, realisasi] = [
    rupiahDihitung(awal, sum(kolom.awal.key)),
    rupiahDihitung(akhir, sum(kolom.akhir.key)),
  ];
  return baris("jumlah", "total", [teks(label), KOSONG, pagu, realisasi, ...kolom.sel(awal, akhir)]);
}

/** The workbook prints a total of its own that its programmes do not add up to. */
function bedaTercetak({ tercetak, sumber }: Jenjang, puncak: readonly BarisTerjumlah[]): string[] {
  if (!tercetak) return [];
  return (["awal", "akhir"] as const).flatMap((which) => {
    const own = jumlah(puncak.map((row) => row[which]!));
    const printed = tercetak[which].nilai;
    if (own.minus(printed).abs().lt(1)) return [];
    const of = `Jumlah yang tercetak di lembar ${sumber.table.sheet} (${formatRupiah(printed)})`;
    return [`${of} berbeda dari jumlah programnya (${formatRupiah(own)}); di sini dipakai jumlah program.`];
  });
}
