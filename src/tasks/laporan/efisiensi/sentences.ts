import { daftar, paragraf, sebut } from "../narrative/kata";
import type { Narator } from "../narrative/narator";
import { pilih, tulis, type Fakta, type Gaya, type Pola } from "../narrative/pola";
import type { Baris } from "../narrative/view";

/** T6: performance beside the money; which of the two is higher is said only by their printed figures. */

const BARIS: readonly Pola[] = [
  {
    bila: { beda: true },
    kalimat:
      "Capaian kinerja {nama} sebesar {capaian} {letak} serapan anggarannya sebesar {serapan}{verdict}.",
  },
  {
    bila: { beda: false },
    kalimat: "Capaian kinerja {nama} sama dengan serapan anggarannya, yaitu {capaian}{verdict}.",
  },
  { kalimat: "Serapan anggaran {nama} sebesar {serapan}." },
];

const NILAI: readonly Pola[] = [{ gaya: "lengkap", kalimat: "Nilai efisiensinya {efisiensi}." }];

const KESELURUHAN: readonly Pola[] = [
  {
    gaya: "ringkas",
    kalimat:
      "Secara keseluruhan, rata-rata capaian kinerja {capaian} berbanding serapan anggaran {serapan}{verdict}.",
  },
  {
    gaya: "lengkap",
    kalimat:
      "Secara keseluruhan, dari pagu sebesar {pagu} terealisasi {realisasi} atau {serapan}, dengan rata-rata capaian kinerja {capaian}{verdict}.",
  },
];

const KELOMPOK: readonly Pola[] = [
  { kalimat: "Capaian kinerja lebih tinggi daripada serapan anggaran pada {atas}." },
  { kalimat: "Capaian kinerja lebih rendah daripada serapan anggaran pada {bawah}." },
  { kalimat: "Capaian kinerja sama dengan serapan anggaran pada {sama}." },
];

export const efisiensi: Narator = (tabel, { gaya }) => {
  const rows = tabel.rows.filter(({ kind }) => kind === "data").map(fakta);
  const whole = tabel.rows.find(({ kind }) => kind === "total");
  const told = rows.length > 1 ? kelompok(rows, gaya) : satu(rows[0] ?? {}, gaya);
  return [...paragraf(told), ...paragraf(whole ? tulis(KESELURUHAN, fakta(whole), gaya) : [])];
};

function satu(facts: Fakta, gaya: Gaya): string[] {
  return [...pilih(BARIS, facts, gaya), ...pilih(NILAI, facts, gaya)];
}

/** Who did more with the money, who less, and how the method calls them. */
function kelompok(rows: readonly Fakta[], gaya: Gaya): string[] {
  const of = (urutan: number): string | null =>
    daftar(
      rows
        .filter((facts) => facts.urutan === urutan && facts.nama !== null)
        .map(({ nama, capaian, serapan }) =>
          urutan === 0
            ? `${String(nama)} (${String(capaian)})`
            : `${String(nama)} (capaian ${String(capaian)}, serapan ${String(serapan)})`,
        ),
    );
  const classes = [...new Set(rows.flatMap(({ kelas }) => (typeof kelas === "string" ? [kelas] : [])))];
  const judged = classes.flatMap((kelas) => {
    const names = daftar(
      rows.flatMap((own) => (own.kelas === kelas && own.nama !== null ? [String(own.nama)] : [])),
    );
    return names === null ? [] : [`${names} tergolong ${kelas}`];
  });
  return [
    ...tulis(KELOMPOK, { atas: of(1), bawah: of(-1), sama: of(0) }, gaya),
    ...(judged.length === 0 ? [] : [`Menurut cara yang dipakai, ${judged.join("; ")}.`]),
  ];
}

function letak(order: number | null): Fakta {
  if (order === null) return {};
  return {
    urutan: order,
    beda: order !== 0,
    letak: order > 0 ? "lebih tinggi daripada" : "lebih rendah daripada",
  };
}

function fakta(row: Baris): Fakta {
  const [capaian, serapan] = [row.angka("capaian"), row.angka("serapan")];
  const order = capaian && serapan ? capaian.nilai.cmp(serapan.nilai) : null;
  const name = row.teks("nama");
  const verdict = row.teks("keterangan");
  const isVerdict = verdict !== null && !/belum|tidak dapat/i.test(verdict);
  return {
    nama: name === null ? null : sebut(name),
    capaian: row.kata("capaian"),
    serapan: row.kata("serapan"),
    ...letak(order),
    efisiensi: row.kata("efisiensi"),
    kelas: isVerdict ? verdict.toLowerCase() : null,
    verdict: isVerdict ? `, sehingga tergolong ${verdict.toLowerCase()}` : "",
    pagu: row.uang("pagu"),
    realisasi: row.uang("realisasi"),
  };
}
