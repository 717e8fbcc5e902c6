import type { Bahan } from "../bahan";
import { bedaDari } from "../beda";
import { baris, type Draf, type KolomDraf } from "../draft/draf";
import { bilaTakTerbandingkan } from "../draft/kata";
import { susunKepala } from "../draft/kepala";
import { isiSel } from "../draft/sel";
import type { ReportCell } from "../report";
import type { Pembanding } from "./pembanding";

/** What realisasi is held against, and what follows from the two. */
interface Banding {
  readonly acuan: string;
  readonly hasil: readonly KolomDraf[];
  readonly sel: (own: Pembanding) => ReportCell[];
  readonly catatan: readonly string[];
}

/** Realisasi of the year beside another figure of each indikator. */
export function susunBanding(all: readonly Pembanding[], { tahun, beda }: Bahan, banding: Banding): Draf {
  const kepala = susunKepala(all);
  const rows = all.map((own, index) => ({
    isTurun: own.polaritas === "turun",
    ...baris(own.kunci, "data", [
      ...kepala.sel(own, index),
      isiSel(own.realisasi, own.satuan === ""),
      isiSel(own.acuan, own.satuan === ""),
      ...banding.sel(own),
    ]),
  }));
  return {
    ok: true,
    kolom: [
      ...kepala.kolom,
      { key: "realisasi", judul: `Realisasi ${tahun}`.trim(), jenis: "angka" },
      { key: "acuan", judul: banding.acuan, jenis: "angka" },
      ...banding.hasil,
    ],
    baris: rows,
    catatan: [
      ...banding.catatan,
      ...bilaTakTerbandingkan(rows.filter((_, index) => all[index]?.ragu === undefined)),
      ...bedaDari(
        beda,
        all.map(({ nama }) => nama),
      ),
    ],
    kurang: all
      .filter(({ persen: share }) => share === null)
      .map(({ nama, ragu }) => `${nama}: ${ragu ?? "belum dapat dibandingkan."}`),
  };
}
