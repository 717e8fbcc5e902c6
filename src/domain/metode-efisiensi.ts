import { leaf, operation, type Expression } from "./expression";
import type { Skala } from "./skala";
import { EFEKTIVITAS_690, EFISIENSI_690, EFISIENSI_690_SUMSEL } from "./skala-khusus";
import { susunSkala } from "./susun-skala";

/** What a figure is computed from: capaian kinerja (fisik) and serapan in percent, pagu and realisasi in rupiah. */
export type Operan = "capaian" | "serapan" | "pagu" | "realisasi";

const capaian = leaf<Operan>("capaian");
const serapan = leaf<Operan>("serapan");
const seratus: Expression<Operan> = { kind: "share", percent: 100 };

/** A method of efficiency: how it is named, computed, classified, recognised and justified. */
export interface MetodeEfisiensi {
  /** As the settings name it. */
  readonly id: string;
  readonly nama: string;
  /** As it is printed under a table. */
  readonly rumus: string;
  readonly sumber: string;
  /** What the figure is: points of percent, percent, or rupiah. */
  readonly satuan: "poin" | "persen" | "rupiah";
  /** What it judges: performance against money, or the money alone. */
  readonly menilai: "kinerja" | "anggaran";
  /** How it is computed, in the cell as in a live formula. */
  readonly hitung: Expression<Operan>;
  /** Headings that stand for this method where an office chose none; absent where none does. */
  readonly judul?: RegExp;
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

/**
 * The methods in the order of the choice, the usual one first. Another method is another record: computing, live
 * formulas, the choice in the pane, the audit and the report follow from it.
 */
export const METODE_EFISIENSI: readonly MetodeEfisiensi[] = [
  {
    id: "selisih",
    nama: "Selisih capaian dan serapan",
    rumus: "capaian kinerja (%) − serapan anggaran (%)",
    sumber:
      "LKjIP Dinas Koperasi, Usaha Kecil dan Menengah Provinsi Sulawesi Tengah 2024, Tabel 3.7; kelas ±5 poin " +
      "menurut praktik e-SAKIP Banjarnegara.",
    satuan: "poin",
    menilai: "kinerja",
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
  {
    id: "serapan",
    nama: "Serapan",
    rumus: "realisasi anggaran / pagu × 100",
    sumber: "LKjIP Kabupaten Indragiri Hilir, yang mencetak serapan pada kolom Efisiensi; tanpa kelas.",
    satuan: "persen",
    menilai: "anggaran",
    hitung: serapan,
    ...TANPA_KELAS,
  },
  {
    id: "fisik-keuangan",
    nama: "Capaian fisik terhadap keuangan",
    rumus: "capaian fisik (%) − capaian keuangan (%); efisien bila lebih dari 0",
    sumber: `LKjIP Dinas Koperasi dan UKM Provinsi Sumatera Selatan 2023, Tabel III.6, dengan ${KEPMENDAGRI}.`,
    satuan: "poin",
    menilai: "kinerja",
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
  {
    id: "capaian-serapan",
    nama: "Capaian terhadap serapan",
    rumus: "capaian kinerja (%) − serapan anggaran (%); efisien bila tidak kurang dari 0",
    sumber: "LKjIP Dinas Koperasi dan UKM Kota Makassar 2021; sebutan kelas menurut praktik e-PeLARA.",
    satuan: "poin",
    menilai: "kinerja",
    hitung: operation(capaian, "-", serapan),
    kelas: duaKelas("efisiensi-capaian", "LKjIP Dinas Koperasi dan UKM Kota Makassar 2021.", "≥0"),
    pembulatan: null,
    kriteria: [],
  },
  {
    id: "sisa-bila-tercapai",
    nama: "Sisa anggaran bila target tercapai",
    rumus: "100 − serapan anggaran (%), hanya bila capaian paling sedikit 100%",
    sumber: "Praktik laporan efisiensi aplikasi e-SAKIP daerah; tanpa kelas.",
    satuan: "persen",
    menilai: "kinerja",
    hitung: { kind: "when", reached: capaian, percent: 100, then: operation(seratus, "-", serapan) },
    ...TANPA_KELAS,
  },
  {
    id: "sisa",
    nama: "Sisa anggaran",
    rumus: "100 − serapan anggaran (%)",
    sumber:
      "LKjIP 2016 tiga dinas Provinsi Jawa Barat (BPLHD Tabel 3.4, Dinas Peternakan Tabel 14, Disperindag Tabel 3.5): " +
      "kolom “Tingkat Efisiensi”; tanpa kelas.",
    satuan: "persen",
    menilai: "anggaran",
    hitung: operation(seratus, "-", serapan),
    judul: /\btingkat\s+efisiensi\b/i,
    ...TANPA_KELAS,
  },
  {
    id: "selisih-lantai",
    nama: "Selisih capaian dan serapan, paling kecil 0",
    rumus: "capaian kinerja (%) − serapan anggaran (%), paling kecil 0",
    sumber: "LKjIP 2016 perangkat daerah Provinsi Jawa Barat: hasil di bawah 0 ditulis 0; tanpa kelas.",
    satuan: "poin",
    menilai: "kinerja",
    hitung: { kind: "bounded", of: operation(capaian, "-", serapan), least: 0, most: null },
    ...TANPA_KELAS,
  },
  {
    id: "rasio",
    nama: "Serapan terhadap capaian",
    rumus: "serapan anggaran (%) / capaian kinerja (%) × 100",
    sumber: `Praktik LKjIP Cirebon dengan ${KEPMENDAGRI} (makin kecil makin efisien).`,
    satuan: "persen",
    menilai: "kinerja",
    hitung: operation(serapan, "/", capaian),
    kelas: EFISIENSI_690,
    pembulatan: 2,
    kriteria: [],
  },
  {
    id: "hemat",
    nama: "Penghematan",
    rumus: "pagu − realisasi anggaran",
    sumber: "Praktik e-SAKIP Pringsewu; tanpa kelas.",
    satuan: "rupiah",
    menilai: "anggaran",
    hitung: operation(leaf<Operan>("pagu"), "-", leaf<Operan>("realisasi")),
    ...TANPA_KELAS,
  },
];

/** Setting that leaves the method to each table: the one that its figures show or its heading means, else the usual one. */
export const EFISIENSI_OTOMATIS = "otomatis";

/** What the settings may say. */
export function pilihanEfisiensi(): string[] {
  return [EFISIENSI_OTOMATIS, ...METODE_EFISIENSI.map(({ id }) => id)];
}

/** The method that an office chose; where it chose none, the usual one. */
export function metodeEfisiensi(id: string): MetodeEfisiensi {
  const [usual] = METODE_EFISIENSI;
  const found = METODE_EFISIENSI.find((metode) => metode.id === id) ?? usual;
  if (!found) throw new RangeError("Tidak ada metode efisiensi.");
  return found;
}
