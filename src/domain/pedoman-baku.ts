import type { Pedoman } from "./sidik-aturan";

/** The rules of a real pedoman or report, as far as they are known; what it does not settle stays as it is. */
export interface PedomanBaku {
  readonly id: string;
  readonly nama: string;
  /** Where its rules were read, and what was not found there. */
  readonly sumber: string;
  readonly aturan: Partial<Pedoman>;
}

/** Three that are known by more than one rule; none is guessed, and each says what it leaves open. */
export const PEDOMAN_BAKU: readonly PedomanBaku[] = [
  {
    id: "maluku-tengah-2021",
    nama: "Kabupaten Maluku Tengah 2021",
    sumber:
      "LKjIP Kabupaten Maluku Tengah 2021: kedua rumus capaian dan skala enam tingkat tercetak di sana. Batas atas, target 0, dan efisiensi tidak ditemukan.",
    aturan: { rumusTurun: "2T-R", skala: "maluku-tengah-2021" },
  },
  {
    id: "sumsel-diskop-2023",
    nama: "Dinas Koperasi dan UKM Sumatera Selatan 2023",
    sumber:
      "LKjIP Dinas Koperasi dan UKM Provinsi Sumatera Selatan 2023, sebelum Tabel III.1: skala empat tingkat; capaian di atas 100% dicetak tanpa batas. Rumus makin kecil makin baik tidak tercetak.",
    aturan: { skala: "sumsel-4", batas: null },
  },
  {
    id: "bps-120",
    nama: "BPS: batas 120% tiap indikator",
    sumber:
      "Praktik satuan kerja BPS menurut dua aplikasi kinerjanya: capaian tiap indikator dibatasi 120%, lalu dirata-rata. Bunyi peraturannya belum dibaca; skala tidak ditetapkan di sana.",
    aturan: { batas: 120, batasSebelumRataRata: true },
  },
];
