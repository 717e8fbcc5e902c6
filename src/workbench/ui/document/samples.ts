import { words } from "../words";

/** A workbook to try things on; without an address it is an empty one. */
export interface Sample {
  readonly name: string;
  readonly title: string;
  readonly address: string | null;
}

/** Report tables as offices publish them, derived columns blank (see assets/contoh/buat.ts). */
export const SAMPLES: readonly Sample[] = [
  {
    name: "sumsel-2023.xlsx",
    title: "Sumatera Selatan 2023",
    address: new URL("../../../../assets/contoh/sumsel-2023.xlsx", import.meta.url).href,
  },
  {
    name: "sulteng-2024.xlsx",
    title: "Sulawesi Tengah 2024",
    address: new URL("../../../../assets/contoh/sulteng-2024.xlsx", import.meta.url).href,
  },
  {
    name: "tangsel-2021.xlsx",
    title: "Tangerang Selatan 2021",
    address: new URL("../../../../assets/contoh/tangsel-2021.xlsx", import.meta.url).href,
  },
  {
    name: "makassar-2021.xlsx",
    title: "Makassar 2021",
    address: new URL("../../../../assets/contoh/makassar-2021.xlsx", import.meta.url).href,
  },
  { name: "Buku1.xlsx", title: words.emptyWorkbook, address: null },
];
