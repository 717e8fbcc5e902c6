import { sisa, sisaPersen } from "../../../domain/anggaran";
import type { Desimal } from "../../../domain/desimal";
import { jumlah } from "../../../domain/desimal";
import { formatRupiah } from "../../../domain/format";
import { pergeseran as hitungPergeseran } from "../../../domain/anggaran";
import type { Bahan } from "../bahan";
import { serapanDari } from "../efisiensi/efisiensi";
import type { BarisJenjang, Jenjang } from "./jenjang";
import { isBelanja, tanpaHuruf } from "./tingkat-nama";
import { jumlahPuncak as jumlahPuncakJenjang } from "./puncak";
import { kelasCapaian } from "../../../domain/skala-baku";
import { sebabTerdekat } from "./sebab-terdekat";
import { barisPuncak, jumlahkanJenjang, type BarisTerjumlah } from "./penjumlahan";
import type { ReportCell, ReportRow } from "../report";
import { baris, type Draf, type KolomDraf, type Pembuat } from "../draft/draf";
import { sebutLembar } from "../../../book/sources";
import { daftar } from "../narrative/kata";
import { hasPrograms } from "./anggaran";
import { denganTahun } from "../draft/kata";
import * as rumus from "../draft/rumus";
import { isiSel, KOSONG, persen, rupiah, rupiahDihitung, tebal, teks } from "../draft/sel";
import {
  JUMLAH_SEBAGIAN,
  realisasiAnggaran as tellRealisasiAnggaran,
  pergeseranAnggaran as tellPergeseranAnggaran,
} from "./sentences";

/** T8: pagu, realisasi, serapan and sisa of every program, kegiatan and sub kegiatan. */
export const realisasiAnggaran: Pembuat = {
  id: "T8",
  bagian: "3.2 Realisasi Anggaran",
  judul: (identitas) => denganTahun("Realisasi Anggaran per Program, Kegiatan, dan Sub Kegiatan", identitas),
  buat: buatT8,
  narasi: tellRealisasiAnggaran,
};

/** T11: the budget before and after its change. */
export const pergeseranAnggaran: Pembuat = {
  id: "T11",
  bagian: "3.2 Realisasi Anggaran",
  judul: (identitas) => denganTahun("Pergeseran Anggaran per Program dan Kegiatan", identitas),
  buat: buatT11,
  narasi: tellPergeseranAnggaran,
};

interface Kolom {
  readonly awal: KolomDraf;
  readonly akhir: KolomDraf;
  /** The columns behind those. */
  readonly lanjut: readonly KolomDraf[];
  /** `own` is null for the sum. */
  readonly sel: (awal: Desimal, akhir: Desimal, own: BarisJenjang | null) => ReportCell[];
}

function buatT8({ anggaran, beda, indikator, pengaturan }: Bahan): Draf {
  if (!anggaran) {
    return { ok: false, alasan: "Buku kerja ini belum memuat pagu dan realisasi anggaran per program." };
  }
  const withFisik = anggaran.baris.some(({ fisik }) => fisik !== null);
  const withShare = anggaran.sumber.has("sisa_persen");
  const draf = susunJenjang(
    anggaran,
    ["Serapan = realisasi / pagu × 100%. Sisa = pagu − realisasi.", ...beda.anggaran],
    {
      awal: { key: "pagu", judul: "Pagu (Rp)", jenis: "angka" },
      akhir: { key: "realisasi", judul: "Realisasi (Rp)", jenis: "angka" },
      lanjut: [
        { key: "serapan", judul: "Serapan", jenis: "angka" },
        ...(withFisik ? [{ key: "fisik", judul: "Fisik (%)", jenis: "angka" } as const] : []),
        { key: "sisa", judul: "Sisa (Rp)", jenis: "angka" },
        ...(withShare ? [{ key: "sisa_persen", judul: "Sisa (%)", jenis: "angka" } as const] : []),
      ],
      sel: (pagu, spent, own) => [
        persen(serapanDari(pagu, spent), { rumus: rumus.hasilBagi("{realisasi}", "{pagu}") }),
        ...(withFisik ? [own?.fisik ? isiSel(own.fisik, false) : KOSONG] : []),
        rupiahDihitung(sisa(pagu, spent), rumus.selisih("{realisasi}", "{pagu}")),
        ...(withShare
          ? [persen(sisaPersen(pagu, spent), { rumus: rumus.hasilBagi("{sisa}", "{pagu}") })]
          : []),
      ],
    },
  );
  const total = jumlahPuncakJenjang(anggaran);
  const serapan = total && indikator.length > 0 ? serapanDari(total.pagu, total.realisasi) : null;
  const kelas = serapan && kelasCapaian(serapan, pengaturan)?.nama;
  const graded = kelas ? denganKelas(draf, kelas) : draf;
  return hasPrograms(anggaran) ? graded : perJenisBelanja(graded);
}

/** The class of the whole budget's serapan, where the report prints its scale. */
function denganKelas(draf: Draf, kelas: string): Draf {
  if (!draf.ok) return draf;
  return { ...draf, baris: draf.baris.map((row) => (row.kind === "total" ? { ...row, kelas } : row)) };
}

/** An LRA by kind of spending: neither its title nor its heading speaks of programmes. */
function perJenisBelanja(draf: Draf): Draf {
  if (!draf.ok) return draf;
  const kolom = draf.kolom.map((own) => (own.key === "nama" ? { ...own, judul: "Uraian Belanja" } : own));
  return {
    ...draf,
    kolom,
    judul: (identitas) => denganTahun("Realisasi Anggaran per Jenis Belanja", identitas),
  };
}

function buatT11({ pergeseran }: Bahan): Draf {
  if (!pergeseran) {
    return { ok: false, alasan: "Buku kerja ini belum memuat anggaran sebelum dan sesudah perubahan." };
  }
  return susunJenjang(pergeseran, ["Bertambah/berkurang = anggaran sesudah − sebelum perubahan."], {
    awal: { key: "sebelum", judul: ["Anggaran (Rp)", "Sebelum"], jenis: "angka" },
    akhir: { key: "sesudah", judul: ["Anggaran (Rp)", "Sesudah"], jenis: "angka" },
    lanjut: [
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

function susunJenjang(jenjang: Jenjang, catatan: readonly string[], kolom: Kolom): Draf {
  const rows = jumlahkanJenjang(jenjang.baris);
  const puncak = barisPuncak(rows);
  const withKode = jenjang.baris.some(({ kode }) => kode !== "");
  const withPrograms = hasPrograms(jenjang);
  let nomor = 0;
  const body = rows.map((row, index) => {
    const { kode, tingkat } = row.baris;
    const isCounted = tingkat === 0 && !(withPrograms && isBelanja(row.baris.nama));
    if (isCounted) nomor += 1;
    const line = barisJenjang(row, withKode ? kode : isCounted ? String(nomor) : "", kolom);
    const penyebab = isCounted ? sebabTerdekat(jenjang.baris, index) : "";
    return penyebab === "" ? line : { ...line, kantor: { penyebab, solusi: "" } };
  });
  return {
    ok: true,
    kolom: [
      withKode ? { key: "kode", judul: "Kode", jenis: "kata" } : { key: "no", judul: "No", jenis: "no" },
      { key: "nama", judul: "Program/Kegiatan/Sub Kegiatan", jenis: "teks" },
      kolom.awal,
      kolom.akhir,
      ...kolom.lanjut,
    ],
    baris: [...body, barisJumlah(puncak, kolom, jenjang.takTerisi.length > 0)],
    catatan: [...catatan, ...bedaTercetak(jenjang, puncak), ...tidakTermuat(jenjang), ...takTerisi(jenjang)],
    kurang: jenjang.terlewat.map(TERLEWAT),
  };
}

function tidakTermuat({ lain }: Jenjang): string[] {
  const names = daftar(lain);
  return names === null ? [] : [`Tidak termasuk dalam tabel ini: ${names}.`];
}

/** A programme without its realisasi is neither in the table nor in its total: the paper says so, with its pagu. */
function takTerisi({ takTerisi: lines }: Jenjang): string[] {
  const names = daftar(
    lines.map(({ nama, awal, akhir }) => {
      const amount = awal ?? akhir;
      return amount ? `${nama} (${formatRupiah(amount.nilai)})` : nama;
    }),
  );
  return names === null
    ? []
    : [`Belum masuk tabel dan jumlahnya karena salah satu angkanya belum diisi: ${names}.`];
}

const TERLEWAT = (nama: string): string =>
  `${nama}: salah satu dari kedua jumlahnya belum diisi, jadi barisnya belum masuk tabel.`;

/** `tanda`: number of the programme, or the code of the row. */
function barisJenjang(
  { baris: own, awal, akhir, bagian }: BarisTerjumlah,
  tanda: string,
  kolom: Kolom,
): ReportRow {
  const { kunci, nama, tingkat } = own;
  if (tingkat < 0 && !(awal && akhir))
    return baris(kunci, "group", [tebal(nama), ...blanks(3 + kolom.lanjut.length)]);
  const isSum = bagian !== null;
  const amount = (which: "awal" | "akhir", value: Desimal | null): ReportCell =>
    isSum && value
      ? rupiahDihitung(value, rumus.jumlahDari(bagian.map((key) => `{${kolom[which].key}@${key}}`)))
      : rupiah(own[which]);
  const further = awal && akhir ? kolom.sel(awal, akhir, own) : blanks(kolom.lanjut.length);
  const cells = [
    ...[teks(tanda), teks(tanpaHuruf(nama))],
    ...[amount("awal", awal), amount("akhir", akhir), ...further],
  ];
  return baris(kunci, tingkat < 2 ? "subtotal" : "data", cells, tingkat);
}

function blanks(count: number): ReportCell[] {
  return Array.from({ length: count }, () => KOSONG);
}

/** Over the programmes alone: nothing that is part of another line is added again. */
function barisJumlah(puncak: readonly BarisTerjumlah[], kolom: Kolom, isSebagian: boolean): ReportRow {
  const [awal, akhir] = [jumlahPuncak(puncak, "awal"), jumlahPuncak(puncak, "akhir")];
  const sum = (key: string): string =>
    rumus.jumlahDari(puncak.map(({ baris: own }) => `{${key}@${own.kunci}}`));
  const [pagu, realisasi] = [
    rupiahDihitung(awal, sum(kolom.awal.key)),
    rupiahDihitung(akhir, sum(kolom.akhir.key)),
  ];
  const judul = teks(isSebagian ? JUMLAH_SEBAGIAN : "Jumlah");
  return baris("jumlah", "total", [judul, KOSONG, pagu, realisasi, ...kolom.sel(awal, akhir, null)]);
}

function jumlahPuncak(puncak: readonly BarisTerjumlah[], which: "awal" | "akhir"): Desimal {
  return jumlah(puncak.flatMap((row) => row[which] ?? []));
}

/** The workbook prints a total of its own that its programmes do not add up to. */
function bedaTercetak({ tercetak, sumber }: Jenjang, puncak: readonly BarisTerjumlah[]): string[] {
  const [last] = tercetak;
  if (!last) return [];
  return (["awal", "akhir"] as const).flatMap((which) => {
    const own = jumlahPuncak(puncak, which);
    const printed = last[which].nilai;
    if (tercetak.some((total) => own.minus(total[which].nilai).abs().lt(1))) return [];
    const of = `Jumlah yang tercetak di ${sebutLembar(sumber.table)} (${formatRupiah(printed)})`;
    return [`${of} berbeda dari jumlah barisnya (${formatRupiah(own)}); di sini dipakai jumlah baris.`];
  });
}
