import type { Desimal } from "../../domain/desimal";
import { formatAngka } from "../../domain/format";
import type { Pengaturan } from "../../domain/pengaturan";
import { rentangKelas } from "../../domain/rentang-kelas";
import type { Skala } from "../../domain/skala";
import { celahDi, findSkala, kategorikan } from "../../domain/skala-baku";
import type { KelasAngka, Keterangan } from "./mengapa";

export interface Graded {
  readonly kelas: KelasAngka | null;
  readonly keterangan: readonly Keterangan[];
}

/** The class of a capaian, and by which scale and rounding it is told. */
export function gradedBy(nilai: Desimal, pengaturan: Pengaturan): Graded {
  return graded(nilai, findSkala(pengaturan), pengaturan.pembulatanKategori);
}

/** The class by any scale; none where the scale leaves the figure open. */
export function graded(nilai: Desimal, skala: Skala, pembulatan: number | null): Graded {
  const isOpen = celahDi(nilai, skala, pembulatan) !== null;
  const kelas = isOpen ? null : kategorikan(nilai, skala, pembulatan);
  const rounded =
    pembulatan === null
      ? "Kategori ditetapkan dari angka penuh, tanpa pembulatan."
      : `Sebelum dikategorikan dibulatkan ${pembulatan} desimal: ${formatAngka(nilai, pembulatan)}.`;
  return {
    kelas: kelas && { nama: kelas.nama, rentang: rentangKelas(skala, kelas) },
    keterangan: [
      { perihal: "skala", isi: `${skala.nama}. ${skala.sumber}` },
      { perihal: "pembulatan", isi: rounded },
    ],
  };
}
