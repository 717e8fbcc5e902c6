import { hitungCapaian } from "../domain/capaian";
import { bacaanDari, dihitung, type Isi } from "./figure";
import type { Indikator } from "./indikator";
import type { Ledger, Telling } from "./ledger";
import type { Tingkat } from "./measured-columns";

/** The indikator with the figures that a person chose for it from other cells; its capaian follows from them. */
export function denganPilihan(own: Indikator, tingkat: Tingkat, ledger: Ledger): Indikator {
  const { tahun } = ledger;
  const target = ledger.chosen(own.nama, { tingkat, measure: "target", tahun });
  const realisasi = ledger.chosen(own.nama, { tingkat, measure: "realisasi", tahun });
  if (isOwn(own, target, "target") && isOwn(own, realisasi, "realisasi")) return own;
  const [planned, achieved] = [isiDari(target) ?? own.target, isiDari(realisasi) ?? own.realisasi];
  const { pengaturan } = own.asal.tabel;
  const hasil = hitungCapaian(bacaanDari(planned), bacaanDari(achieved), own.polaritas, pengaturan, {
    satuan: own.satuan,
  });
  return {
    ...own,
    target: planned,
    realisasi: achieved,
    capaian: hasil.ok ? dihitung(hasil.dibatasi, true) : null,
    tanpaBatas: hasil.ok ? hasil.nilai : null,
    polos: hasil.ok && hasil.lurus,
    catatan: hasil.ok ? hasil.catatan : [],
    asal: { ...own.asal, pilihan: { target, realisasi } },
  };
}

/** Nothing was chosen, or the cell that it is taken from anyway. */
function isOwn({ asal }: Indikator, chosen: Telling | null, measure: "target" | "realisasi"): boolean {
  if (!chosen) return true;
  return chosen.tabel === asal.tabel && chosen.row === asal.row && chosen.column === asal[measure].column;
}

function isiDari(telling: Telling | null): Isi | null {
  return telling?.figur ?? null;
}
