import { paragraf, sebut } from "../narrative/kata";
import type { Narator } from "../narrative/narator";
import { pilih, tulis, type Fakta, type Pola } from "../narrative/pola";
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
    kalimat:
      "Secara keseluruhan, dari pagu sebesar {pagu} terealisasi {realisasi} atau {serapan}, dengan rata-rata capaian kinerja {capaian}{verdict}.",
  },
];

export const efisiensi: Narator = (tabel, { gaya }) => {
  const rows = tabel.rows.filter(({ kind }) => kind === "data");
  const whole = tabel.rows.find(({ kind }) => kind === "total");
  const told = rows.flatMap((row) => {
    const facts = fakta(row);
    return [...pilih(BARIS, facts, gaya), ...pilih(NILAI, facts, gaya)];
  });
  return [...paragraf(told), ...paragraf(whole ? tulis(KESELURUHAN, fakta(whole), gaya) : [])];
};

function letak(order: number | null): Fakta {
  if (order === null) return {};
  return { beda: order !== 0, letak: order > 0 ? "lebih tinggi daripada" : "lebih rendah daripada" };
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
    verdict: isVerdict ? `, sehingga tergolong ${verdict.toLowerCase()}` : "",
    pagu: row.uang("pagu"),
    realisasi: row.uang("realisasi"),
  };
}
