import { leaf, operation, type Expression } from "./expression";
import type { Skala } from "./skala";
import { EFEKTIVITAS_690, EFISIENSI_690, EFISIENSI_690_SUMSEL } from "./skala-khusus";
import { susunSkala } from "./susun-skala";

/** What a figure is computed from: capaian kinerja (fisik) and serapan in percent, pagu and realisasi in rupiah. */
export type Operan = "capaian" | "serapan" | "pagu" | "realisasi";

const capaian = leaf<Operan>("capaian");
const serapan = leaf<Operan>("serapan");
const seratus: Expression<Operan> = { kind: "share", percent: 100 };

/** A method of efficiency: how it is named, computed, classified and justified. */
export interface UraianMetode {
  readonly nama: string;
  /** As it is printed under a table. */
  readonly rumus: string;
  readonly sumber: string;
  /** What the figure is: points of percent, percent, or rupiah. */
  readonly satuan: "poin" | "persen" | "rupiah";
  /** How it is computed, in the cell as in a live formula. */
  readonly hitung: Expression<Operan>;
  /** Classes of the figure; null for a method without. */
  readonly kelas: Skala | null;
  /** Decimals of the figure that is classified; null: the exact value. */
  readonly pembulatan: number | null;
  /** Further criteria, each over one operand, printed with their names. */
  readonly kriteria: readonly (readonly [Operan, Skala])[];
}

const KEPMENDAGRI = "kriteria Kepmendagri 690.900.327/1996";
const TANPA_KELAS = { kelas: null, pembulatan: null, kriteria: [] } as const;

/** Two words, by a bound on the difference of performance and money. */
function duaKelas(id: string, sumber: string, batas: string): Skala {
  return susunSkala({
    id,
    nama: "Efisiensi menurut selisih",
    sumber,
    kelas: [
      ["Efisien", batas],
      ["Kurang Efisien", "", "gagal"],
    ],
  });
}

/** The methods by their id in the settings, in the order of the choice. Another method is another record. */
export const METODE_EFISIENSI = {
  selisih: {
    nama: "Selisih capaian dan serapan",
    rumus: "capaian kinerja (%) − serapan anggaran (%)",
    sumber:
      "LKjIP Dinas Koperasi, Usaha Kecil dan Menengah Provinsi Sulawesi Tengah 2024, Tabel 3.7; kelas ±5 poin " +
      "menurut praktik e-SAKIP Banjarnegara.",
    satuan: "poin",
    hitung: operation(capaian, "-", serapan),
    kelas: susunSkala({
      id: "efisiensi-selisih-5",
      nama: "Efisiensi menurut selisih, ±5 poin",
      sumber: "Praktik e-SAKIP Banjarnegara: lima poin ke dua arah dianggap seimbang.",
      kelas: [
        ["Efisien", ">5"],
        ["Cukup Efisien", "≥-5"],
        ["Tidak Efisien", "", "gagal"],
      ],
    }),
    pembulatan: null,
    kriteria: [],
  },
  serapan: {
    nama: "Serapan",
    rumus: "realisasi anggaran / pagu × 100",
    sumber: "LKjIP Kabupaten Indragiri Hilir, yang mencetak serapan pada kolom Efisiensi; tanpa kelas.",
    satuan: "persen",
    hitung: serapan,
    ...TANPA_KELAS,
  },
  "fisik-keuangan": {
    nama: "Capaian fisik terhadap keuangan",
    rumus: "capaian fisik (%) − capaian keuangan (%); efisien bila lebih dari 0",
    sumber: `LKjIP Dinas Koperasi dan UKM Provinsi Sumatera Selatan 2023, Tabel III.6, dengan ${KEPMENDAGRI}.`,
    satuan: "poin",
    hitung: operation(capaian, "-", serapan),
    kelas: duaKelas("efisiensi-fisik", "LKjIP Dinas Koperasi dan UKM Provinsi Sumatera Selatan 2023.", ">0"),
    pembulatan: null,
    // Money alone by both readings of the regulation: as it stands, and as Sumatera Selatan prints it.
    kriteria: [
      ["capaian", EFEKTIVITAS_690],
      ["serapan", EFISIENSI_690],
      ["serapan", EFISIENSI_690_SUMSEL],
    ],
  },
  "capaian-serapan": {
    nama: "Capaian terhadap serapan",
    rumus: "capaian kinerja (%) − serapan anggaran (%); efisien bila tidak kurang dari 0",
    sumber: "LKjIP Dinas Koperasi dan UKM Kota Makassar 2021; sebutan kelas menurut praktik e-PeLARA.",
    satuan: "poin",
    hitung: operation(capaian, "-", serapan),
    kelas: duaKelas("efisiensi-capaian", "LKjIP Dinas Koperasi dan UKM Kota Makassar 2021.", "≥0"),
    pembulatan: null,
    kriteria: [],
  },
  "sisa-bila-tercapai": {
    nama: "Sisa anggaran bila target tercapai",
    rumus: "100 − serapan anggaran (%), hanya bila capaian paling sedikit 100%",
    sumber: "Praktik laporan efisiensi aplikasi e-SAKIP daerah; tanpa kelas.",
    satuan: "persen",
    hitung: { kind: "when", reached: capaian, percent: 100, then: operation(seratus, "-", serapan) },
    ...TANPA_KELAS,
  },
  rasio: {
    nama: "Serapan terhadap capaian",
    rumus: "serapan anggaran (%) / capaian kinerja (%) × 100",
    sumber: `Praktik LKjIP Cirebon dengan ${KEPMENDAGRI} (makin kecil makin efisien).`,
    satuan: "persen",
    hitung: operation(serapan, "/", capaian),
    kelas: EFISIENSI_690,
    pembulatan: 2,
    kriteria: [],
  },
  hemat: {
    nama: "Penghematan",
    rumus: "pagu − realisasi anggaran",
    sumber: "Praktik e-SAKIP Pringsewu; tanpa kelas.",
    satuan: "rupiah",
    hitung: operation(leaf<Operan>("pagu"), "-", leaf<Operan>("realisasi")),
    ...TANPA_KELAS,
  },
} as const satisfies Readonly<Record<string, UraianMetode>>;

export type MetodeEfisiensi = keyof typeof METODE_EFISIENSI;

export const PILIHAN_EFISIENSI = Object.keys(METODE_EFISIENSI) as readonly MetodeEfisiensi[];

export function uraianMetode(metode: MetodeEfisiensi): UraianMetode {
  return METODE_EFISIENSI[metode];
}
