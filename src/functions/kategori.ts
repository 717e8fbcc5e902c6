import { formatPersen } from "../domain/format";
import type { Pengaturan } from "../domain/pengaturan";
import type { Skala } from "../domain/skala";
import { celahDi, findSkala, kategorikan, SKALA_BAKU, SKALA_OTOMATIS } from "../domain/skala-baku";
import { cellByCell, cellsOf, isBlank, type CellBlock, type Value } from "./cells";
import { isRefusal, readShares, type Share } from "./reading";
import { refuse, type Refusal } from "./refusal";
import type { Computation, Reference } from "./reference";

/** KATEGORI(capaian; [skala]): the class by the scale of *Aturan*, or by the preset that is named. */
export const kategori: Computation = async ([capaian, named], reference) => {
  const pengaturan = await reference.pengaturan();
  const skala = await scaleOf(named ?? null, pengaturan, reference);
  if (isRefusal(skala)) return [[skala]];
  return cellByCell([readShares(capaian ?? null)], ([share]) => classOf(share, skala, pengaturan));
};

async function scaleOf(
  named: CellBlock | null,
  pengaturan: Pengaturan,
  reference: Reference,
): Promise<Skala | Refusal> {
  const [name = ""] = named === null ? [] : cellsOf(named);
  if (!isBlank(name)) return presetOf(String(name));
  if (pengaturan.skala !== SKALA_OTOMATIS) return findSkala(pengaturan);
  return findSkala((await reference.rujukan()).pengaturan);
}

function presetOf(name: string): Skala | Refusal {
  const wanted = name.trim().toLowerCase();
  const found = SKALA_BAKU.find(({ id, nama }) => id === wanted || nama.toLowerCase() === wanted);
  return (
    found ??
    refuse(
      "VALUE",
      `Skala “${name}” tidak dikenal: tulis namanya seperti di tab Aturan, atau kosongkan argumen ini.`,
    )
  );
}

function classOf(share: Share | undefined, skala: Skala, { pembulatanKategori }: Pengaturan): Value {
  if (share === null || share === undefined) return "";
  if (isRefusal(share)) return share;
  const celah = celahDi(share, skala, pembulatanKategori);
  if (!celah) return kategorikan(share, skala, pembulatanKategori).nama;
  return refuse(
    "NA",
    `Capaian ${formatPersen(share)} tidak termuat di skala ${skala.nama}: antara ${celah.dari} dan ${celah.sampai} tidak ada kelasnya.`,
  );
}
