import { BAGIAN } from "../bagian";
import { sisa, sisaPersen } from "../../../domain/anggaran";
import { kelasCapaian } from "../../../domain/skala-baku";
import type { Bahan } from "../bahan";
import type { Draf, Pembuat } from "../draft/draf";
import { denganTahun } from "../draft/kata";
import { catatanMasa } from "../draft/masa";
import * as rumus from "../draft/rumus";
import { isiSel, KOSONG, persen, rupiahDihitung } from "../draft/sel";
import { serapanDari } from "../efisiensi/baris-efisiensi";
import { formatRupiah } from "../../../domain/format";
import { daftar } from "../narrative/kata";
import { hasPrograms } from "./anggaran";
import type { Jenjang } from "./jenjang";
import { jumlahPuncak } from "./puncak";
import { realisasiAnggaran as tellRealisasiAnggaran } from "./sentences";
import { susunJenjang } from "./susun-jenjang";

/** T8: pagu, realisasi, serapan and sisa of every program, kegiatan and sub kegiatan. */
export const realisasiAnggaran: Pembuat = {
  id: "T8",
  bagian: BAGIAN.anggaran,
  judul: (identitas) => denganTahun("Realisasi Anggaran per Program, Kegiatan, dan Sub Kegiatan", identitas),
  buat: buatT8,
  narasi: tellRealisasiAnggaran,
};

function buatT8({ anggaran, tanpaAnggaran, beda, indikator, pengaturan }: Bahan): Draf {
  if (!anggaran) {
    const alasan = tanpaAnggaran ?? "Buku kerja ini belum memuat pagu dan realisasi anggaran per program.";
    return { ok: false, alasan };
  }
  const withFisik = anggaran.baris.some(({ fisik }) => fisik !== null);
  const withShare = anggaran.sumber.has("sisa_persen");
  const draf = susunJenjang(
    anggaran,
    [
      "Serapan = realisasi / pagu × 100%. Sisa = pagu − realisasi.",
      ...catatanMasa([anggaran.sumber]),
      ...melebihiPagu(anggaran),
      ...beda.anggaran,
    ],
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
  const total = jumlahPuncak(anggaran);
  const serapan = total && indikator.length > 0 ? serapanDari(total.pagu, total.realisasi) : null;
  const kelas = serapan && kelasCapaian(serapan, pengaturan)?.nama;
  const graded = kelas ? denganKelas(draf, kelas) : draf;
  return hasPrograms(anggaran) ? graded : perJenisBelanja(graded);
}

/** More than its ceiling is not spent: one of the two is mistyped, or in another unit. */
function melebihiPagu({ baris }: Jenjang): string[] {
  const names = baris.flatMap(({ nama, awal, akhir }) =>
    awal && akhir && akhir.nilai.gt(awal.nilai)
      ? [`${nama} (${formatRupiah(akhir.nilai)} dari ${formatRupiah(awal.nilai)})`]
      : [],
  );
  const told = daftar(names);
  return told === null ? [] : [`Realisasi melebihi pagu, periksa kedua selnya: ${told}.`];
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
