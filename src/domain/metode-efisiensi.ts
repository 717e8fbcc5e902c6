import type { MetodeEfisiensi } from "./pengaturan";

/** A method of efficiency as it is named, computed and justified under a table. */
export interface UraianMetode {
  readonly nama: string;
  readonly rumus: string;
  readonly sumber: string;
  /** What the figure is: points of percent, percent, or rupiah. */
  readonly satuan: "poin" | "persen" | "rupiah";
}

const KEPMENDAGRI = "kriteria Kepmendagri 690.900.327/1996";

export const URAIAN_METODE: Readonly<Record<MetodeEfisiensi, UraianMetode>> = {
  selisih: {
    nama: "Selisih capaian dan serapan",
    rumus: "capaian kinerja (%) − serapan anggaran (%)",
    sumber:
      "LKjIP Dinas Koperasi, Usaha Kecil dan Menengah Provinsi Sulawesi Tengah 2024, Tabel 3.7; kelas ±5 poin " +
      "menurut praktik e-SAKIP Banjarnegara.",
    satuan: "poin",
  },
  serapan: {
    nama: "Serapan",
    rumus: "realisasi anggaran / pagu × 100",
    sumber: "LKjIP Kabupaten Indragiri Hilir, yang mencetak serapan pada kolom Efisiensi; tanpa kelas.",
    satuan: "persen",
  },
  "fisik-keuangan": {
    nama: "Capaian fisik terhadap keuangan",
    rumus: "capaian fisik (%) − capaian keuangan (%); efisien bila lebih dari 0",
    sumber: `LKjIP Dinas Koperasi dan UKM Provinsi Sumatera Selatan 2023, Tabel III.6, dengan ${KEPMENDAGRI}.`,
    satuan: "poin",
  },
  "capaian-serapan": {
    nama: "Capaian terhadap serapan",
    rumus: "capaian kinerja (%) − serapan anggaran (%); efisien bila tidak kurang dari 0",
    sumber: "LKjIP Dinas Koperasi dan UKM Kota Makassar 2021; sebutan kelas menurut praktik e-PeLARA.",
    satuan: "poin",
  },
  "sisa-bila-tercapai": {
    nama: "Sisa anggaran bila target tercapai",
    rumus: "100 − serapan anggaran (%), hanya bila capaian paling sedikit 100%",
    sumber: "Praktik laporan efisiensi aplikasi e-SAKIP daerah; tanpa kelas.",
    satuan: "persen",
  },
  rasio: {
    nama: "Serapan terhadap capaian",
    rumus: "serapan anggaran (%) / capaian kinerja (%) × 100",
    sumber: `Praktik LKjIP Cirebon dengan ${KEPMENDAGRI} (makin kecil makin efisien).`,
    satuan: "persen",
  },
  hemat: {
    nama: "Penghematan",
    rumus: "pagu − realisasi anggaran",
    sumber: "Praktik e-SAKIP Pringsewu; tanpa kelas.",
    satuan: "rupiah",
  },
};
