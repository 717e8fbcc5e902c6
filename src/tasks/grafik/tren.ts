import type { Ledger } from "../../book/ledger";
import type { LedgerEntry } from "../../book/ledger-entry";
import { bySubject, titikOf, type Titik } from "./titik";

/** One figure of an indikator over the years. */
export interface Tren {
  readonly nama: string;
  readonly ukuran: "realisasi" | "capaian";
  /** By year, at least two. */
  readonly titik: readonly (Titik & { readonly tahun: string })[];
}

/** Every indikator whose realisasi or capaian is told of more than one year, in one kind of figure. */
export function susunTren(ledger: Ledger): Tren[] {
  const yearly = ledger
    .entries()
    .filter(
      ({ tahun, triwulan, tingkat }) => tingkat !== "anggaran" && triwulan === null && /^\d{4}$/.test(tahun),
    );
  return bySubject(yearly).flatMap((own) =>
    (["realisasi", "capaian"] as const).flatMap((ukuran) => trenOf(own, ukuran)),
  );
}

function trenOf(entries: readonly LedgerEntry[], ukuran: Tren["ukuran"]): Tren[] {
  const own = entries
    .filter(({ measure, kelompok }) => measure === ukuran && kelompok === "")
    .sort((a, b) => a.tahun.localeCompare(b.tahun));
  const [first] = own;
  const kinds = new Set(own.map(({ tellings: [{ figur }] }) => figur.persen));
  if (!first || own.length < 2 || kinds.size > 1) return [];
  return [
    { nama: first.nama, ukuran, titik: own.map((entry) => ({ ...titikOf(entry), tahun: entry.tahun })) },
  ];
}
