import type { Angka } from "../../../domain/bacaan";
import { serapan, sisa } from "../../../domain/anggaran";
import type { Desimal } from "../../../domain/desimal";
import { formatRupiah } from "../../../domain/format";
import { bacaProsaRealisasi, type ProsaRealisasi } from "../../../domain/prosa-realisasi";
import { bandingkan } from "../../../domain/bandingkan";
import type { Draf, Pemeriksaan } from "../draf";
import { sebut } from "../draf";
import { tulisAngka, tulisSeharusnya } from "../kalimat";
import type { BookTable } from "../../../book/book-table";

/** A realisasi told in a sentence: its share and its rest against the pagu of the row. It is read, never rewritten. */
export function periksaProsa(tabel: BookTable): Pemeriksaan {
  const pagu = tabel.columns("anggaran", "sesudah")[0];
  const columns = tabel.columns("realisasi_anggaran", "realisasi", "keterangan", "other");
  if (!pagu) return [];
  return tabel.table.rows.flatMap(({ row }) => {
    const ceiling = tabel.angka(row, pagu.column);
    if (!ceiling) return [];
    return columns.flatMap(({ column }) => {
      const read = tabel.read(row, column);
      const prosa = read.jenis === "teks" ? bacaProsaRealisasi(read.teks) : null;
      return prosa ? drafProsa(tabel, { row, column, pagu: pagu.column }, ceiling.nilai, prosa) : [];
    });
  });
}

interface Letak {
  readonly row: number;
  readonly column: number;
  readonly pagu: number;
}

interface Salah {
  readonly bagian: string;
  readonly tertulis: Angka;
  readonly seharusnya: Desimal;
}

function drafProsa(tabel: BookTable, letak: Letak, pagu: Desimal, prosa: ProsaRealisasi): Draf | null {
  const salah = bagianSalah(pagu, prosa);
  const first = salah[0];
  if (!first) return null;
  const { row, column } = letak;
  const parts = salah.map(
    ({ bagian, tertulis, seharusnya }) =>
      `${bagian} tertulis ${tulisAngka(tertulis)}, seharusnya ${tulisSeharusnya(seharusnya, tertulis)}`,
  );
  return {
    tabel,
    row,
    column,
    published: tabel.grid.text(row, column),
    expected: first.seharusnya.toNumber(),
    message: `${tabel.nama(row, column)}: dari pagu ${sebut(tabel, row, letak.pagu)} dan realisasi ${formatRupiah(prosa.realisasi.nilai)}, ${parts.join("; ")}.`,
    cells: [tabel.nama(row, letak.pagu)],
    causes: sebab(pagu, prosa),
    correction: null,
  };
}

function bagianSalah(pagu: Desimal, { realisasi, serapan: share, sisa: rest }: ProsaRealisasi): Salah[] {
  const exact = serapan(pagu, realisasi.nilai);
  const left = sisa(pagu, realisasi.nilai);
  const salah: Salah[] = [];
  if (share && exact && bandingkan(share, exact) === "beda")
    salah.push({ bagian: "serapan", tertulis: share, seharusnya: exact });
  if (rest && bandingkan(rest, left) === "beda")
    salah.push({ bagian: "sisa", tertulis: rest, seharusnya: left });
  return salah;
}

/** Share and rest that agree with each other but not with the realisasi: the realisasi is misprinted. */
function sebab(pagu: Desimal, { realisasi, serapan: share, sisa: rest }: ProsaRealisasi): string[] {
  if (!share || !rest) return [];
  const meant = pagu.minus(rest.nilai);
  const agreed = serapan(pagu, meant);
  if (!agreed || bandingkan(share, agreed) === "beda" || meant.eq(realisasi.nilai)) return [];
  return [
    `Serapan dan sisa cocok satu sama lain bila realisasinya ${formatRupiah(meant)}: mungkin realisasinya salah ketik.`,
  ];
}
