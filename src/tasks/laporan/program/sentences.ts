import { rangkai } from "../../../domain/kalimat";
import { daftar, paragraf } from "../narrative/kata";
import type { Narator } from "../narrative/narator";
import { tulis, type Pola } from "../narrative/pola";
import type { Baris } from "../narrative/view";

/** T7: which programmes carried the result, and which did not. */

const RINGKASAN: readonly Pola[] = [
  { bila: { semua: true }, kalimat: "Seluruh {jumlah} program yang dinilai menunjang pencapaian kinerja." },
  { bila: { semua: false }, kalimat: "Dari {jumlah} program yang dinilai, {rincian}." },
  { bila: { semua: false }, kalimat: "Program yang tidak menunjang adalah {tidak}." },
];
const SASARAN: readonly Pola[] = [
  { gaya: "lengkap", kalimat: "Sasaran “{sasaran}” dilaksanakan melalui {program}." },
];

export const programPenunjang: Narator = (tabel, { gaya }) => {
  const judged = sekali(tabel.rows.filter((row) => row.teks("keterangan") !== null));
  const supporting = judged.filter(isMenunjang);
  const others = judged.filter((row) => !isMenunjang(row));
  const parts = [
    [supporting.length, "program menunjang pencapaian kinerja"],
    [others.length, "program tidak menunjang"],
  ] as const;
  const facts = {
    jumlah: judged.length > 1 ? judged.length : null,
    semua: others.length === 0,
    rincian: daftar(parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`)),
    tidak: daftar(others.map(nameWithFigure)),
  };
  return [
    ...paragraf(tulis(RINGKASAN, facts, gaya)),
    ...paragraf(...perSasaran(tabel.rows).map((rows) => sasaran(rows, gaya))),
  ];
};

/** A programme behind several sasaran is counted once. */
function sekali(rows: readonly Baris[]): Baris[] {
  return [...new Map(rows.map((row) => [row.teks("program")?.toLowerCase() ?? row.key, row])).values()];
}

function isMenunjang(row: Baris): boolean {
  return row.teks("keterangan")?.toLowerCase() === "menunjang";
}

function nameWithFigure(row: Baris): string {
  const capaian = row.kata("capaian_program");
  return `${row.teks("program") ?? "tanpa nama"}${capaian === null ? "" : ` (capaian ${capaian})`}`;
}

function perSasaran(rows: readonly Baris[]): Baris[][] {
  const groups: Baris[][] = [];
  for (const row of rows) {
    if (row.teks("sasaran") !== null) groups.push([]);
    groups.at(-1)?.push(row);
  }
  return groups;
}

function sasaran(rows: readonly Baris[], gaya: "ringkas" | "lengkap"): string[] {
  // Programmes that no sasaran claims wait for a person: nothing is told of them.
  if (rows[0]?.teks("sasaran")?.startsWith("[")) return [];
  const names = rows.map((row) => row.teks("program")).filter((name) => name !== null);
  return tulis(SASARAN, { sasaran: rows[0]?.teks("sasaran") ?? null, program: rangkai(names, "dan") }, gaya);
}
