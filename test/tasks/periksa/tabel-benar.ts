import type { CellSpec } from "../../support/snapshots";
import { angka, bulat, format, mean, NAIK, type TabelBenar } from "./menulis-tabel";
import { ANGGARAN_BENAR } from "./anggaran-benar";

const INDIKATOR = [
  "Persentase koperasi aktif",
  "Jumlah UMKM binaan",
  "Indeks kepuasan masyarakat",
  "Persentase jalan mantap",
  "Cakupan layanan air minum",
  "Nilai SAKIP perangkat daerah",
  "Persentase sekolah terakreditasi",
];
const TARGET = [80, 250, 3.5, 72.5, 90, 75, 64];
const REALISASI = [74.3, 261, 3.42, 70.1, 91.7, 76.21, 58.9];
const TINGGI = [104, 312, 5.1, 95, 128, 117, 76.6];
const KEPALA = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"];

const potong = (value: number, places: number): number =>
  Math.trunc(value * 10 ** places + 1e-9) / 10 ** places;
const persenTeks = (value: number, places: number): string => `${value.toFixed(places).replace(".", ",")}%`;

/** Rows of indikator with their capaian as `tulis` prints it. */
function kinerja(tulis: (capaian: number) => CellSpec, realisasi = REALISASI): CellSpec[][] {
  return INDIKATOR.map((nama, index) => [
    index + 1,
    nama,
    "%",
    TARGET[index]!,
    realisasi[index]!,
    tulis(NAIK(TARGET[index]!, realisasi[index]!)),
  ]);
}

const DITULIS: readonly TabelBenar[] = [0, 1, 2].flatMap((places) =>
  (
    [
      ["dibulatkan", bulat],
      ["dipotong", potong],
    ] as const
  ).flatMap(([cara, tulis]) => [
    {
      nama: `angka ${cara} ${places}`,
      rows: [KEPALA, ...kinerja((x) => [tulis(x, places), format(places)])],
    },
    {
      nama: `rasio ${cara} ${places}`,
      rows: [KEPALA, ...kinerja((x) => [tulis(x, places) / 100, `${format(places)}%`])],
    },
    {
      nama: `teks ${cara} ${places}`,
      rows: [KEPALA, ...kinerja((x) => persenTeks(tulis(x, places), places))],
    },
  ]),
);

const BATAS: readonly TabelBenar[] = [100, 110, 120, 150].map((batas) => ({
  nama: `dibatasi ${batas}`,
  rows: [KEPALA, ...kinerja((x) => angka(Math.min(x, batas)), TINGGI)],
}));

const TURUN: readonly (readonly [string, typeof NAIK])[] = [
  ["2T-R", (t, r) => ((2 * t - r) / t) * 100],
  ["T/R", (t, r) => (t / r) * 100],
  ["T-R", (t, r) => ((t - r) / t) * 100],
];
const BERNAMA = [
  "Angka kemiskinan",
  "Prevalensi stunting",
  "Tingkat pengangguran terbuka",
  "Angka kematian ibu",
];
const TANPA_NAMA = ["Lama proses izin", "Jumlah sengketa", "Rasio rujukan keluar", "Kendaraan mogok"];

/** Indicators where less is better, above a few where more is; nothing but name and figures says so. */
const MAKIN_KECIL: readonly TabelBenar[] = [BERNAMA, TANPA_NAMA].flatMap((names) =>
  TURUN.flatMap(([nama, rumus]) =>
    [0, 2].map((places) => ({
      nama: `${names[0]!}: ${nama}, ${places} desimal`,
      rows: [
        KEPALA,
        ...names.map((name, index): CellSpec[] => {
          const [t, r] = [[10, 14, 5.2, 80][index]!, [9.1, 15.5, 4.9, 97][index]!];
          return [index + 1, name, "%", t, r, angka(rumus(t, r), places)];
        }),
        ...kinerja((x) => angka(x, places)).slice(0, 4),
      ],
    })),
  ),
);

const capaian = REALISASI.map((value, index) => bulat(NAIK(TARGET[index]!, value), 2));
const RATA: readonly TabelBenar[] = [
  {
    nama: "rata-rata capaian yang dibatasi 100, rinciannya tidak",
    rows: [
      KEPALA,
      ...kinerja((x) => angka(x)),
      [null, "Rata-rata", null, null, null, angka(mean(capaian.map((x) => Math.min(x, 100))))],
    ],
  },
  {
    nama: "rata-rata tiap sasaran di kolom sendiri",
    rows: [
      ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Rata-rata Capaian Sasaran (%)"],
      ...INDIKATOR.map((nama, i): CellSpec[] => [
        ...[i + 1, nama, TARGET[i]!, REALISASI[i]!, angka(capaian[i]!)],
        i === 0 ? angka(mean(capaian.slice(0, 3))) : i === 3 ? angka(mean(capaian.slice(3))) : null,
      ]),
    ],
  },
  {
    nama: "bobot dikali capaian",
    rows: [
      ["No", "Indikator", "Bobot (%)", "Target", "Realisasi", "Capaian (%)", "Nilai Tertimbang"],
      ...INDIKATOR.slice(0, 4).map((nama, i): CellSpec[] => [
        ...[i + 1, nama, 25, TARGET[i]!, REALISASI[i]!, angka(capaian[i]!), angka(capaian[i]! * 0.25)],
      ]),
    ],
  },
];

const kelas = (names: readonly string[], bounds: readonly number[]) => (value: number) =>
  names[bounds.findIndex((bound) => value >= bound)] ?? names.at(-1)!;
const SKALA: readonly (readonly [string, (value: number) => string])[] = [
  [
    "Berhasil, batas LAN",
    kelas(["Sangat Berhasil", "Berhasil", "Cukup Berhasil", "Tidak Berhasil"], [85, 70, 55]),
  ],
  ["Baik, batas kantor sendiri", kelas(["Sangat Baik", "Baik", "Cukup", "Kurang"], [95, 85, 60])],
  [
    "Sangat Tinggi",
    kelas(["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"], [91, 76, 66, 51]),
  ],
];
const KATEGORI: readonly TabelBenar[] = SKALA.map(([nama, of]) => ({
  nama: `kategori ${nama}`,
  rows: [
    [...KEPALA, "Kategori"],
    ...kinerja((x) => angka(x), [82, 224, 2.7, 50, 55, 30, 61]).map((row): CellSpec[] => {
      const [value] = row.at(-1) as readonly [number, string];
      return [...row, of(value)];
    }),
  ],
}));

export const TABEL_BENAR: readonly TabelBenar[] = [
  ...DITULIS,
  ...BATAS,
  ...MAKIN_KECIL,
  ...ANGGARAN_BENAR,
  ...RATA,
  ...KATEGORI,
];
