import { upperFirst } from "../../../domain/kalimat";
import { denganAngka } from "../narrative/view";
import { realisasiJumlah } from "../anggaran/sentences";
import { posisi, type Posisi } from "../capaian/posisi";
import { sebabUpaya, semua } from "../narrative/kelompok";
import { daftar, paragraf } from "../narrative/kata";
import type { Narator } from "../narrative/narator";
import { tulis, type Pola } from "../narrative/pola";
import type { Baris } from "../narrative/view";

/** T9: indicators of programmes and kegiatan, beside what was spent on them. */

const POLA: readonly Pola[] = [
  { bila: { semua: true }, kalimat: "{kelompok} {keadaan}." },
  { bila: { semua: false }, kalimat: "Dari {jumlah} {hal}, {rincian}." },
  { kalimat: "{Satu} yang di bawah target adalah {belum}{karena}." },
];

export const kinerjaAnggaran: Narator = (tabel, { gaya }) => {
  const rows = tabel.rows.filter((row) => row.kind !== "total" && posisi(row) !== null);
  const of = (one: Posisi): Baris[] => rows.filter((row) => posisi(row) === one);
  const parts = [
    [of("melebihi").length, "melebihi target"],
    [of("sesuai").length, "sesuai target"],
    [of("belum").length, "di bawah target"],
  ] as const;
  // Volumes of outputs that no indikator names.
  const isNamed = tabel.keys.includes("indikator");
  const [satu, hal] = isNamed ? ["indikator", "indikator program dan kegiatan"] : ["keluaran", "keluaran"];
  const named = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${satu} ${words}`);
  const missed = of("belum").map((row) => denganAngka(row, "capaian"));
  const { karena, kalimat } = sebabUpaya(of("belum"));
  const facts = {
    jumlah: rows.length,
    semua: named.length === 1,
    hal,
    Satu: upperFirst(satu),
    kelompok: upperFirst(semua(rows.length, hal)),
    keadaan: parts.find(([count]) => count > 0)?.[1] ?? null,
    rincian: daftar(named),
    belum: daftar(missed),
    karena,
  };
  const total = tabel.rows.find(({ kind }) => kind === "total");
  return [
    ...paragraf(tulis(POLA, facts, gaya), kalimat),
    ...paragraf(total ? realisasiJumlah(total, gaya) : []),
  ];
};
