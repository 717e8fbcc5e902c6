import { rangkai, upperFirst } from "../../../domain/kalimat";
import { semua } from "../narrative/kelompok";
import { daftar, paragraf } from "../narrative/kata";
import type { Narator } from "../narrative/narator";
import { tulis, type Pola } from "../narrative/pola";
import type { Baris } from "../narrative/view";

/** T7: which programmes carried the result, and which did not. */

const RINGKASAN: readonly Pola[] = [
  { bila: { semua: true }, kalimat: "{kelompok} yang dinilai menunjang pencapaian kinerja." },
  { bila: { semua: false }, kalimat: "Dari {jumlah} program yang dinilai, {rincian}." },
  { bila: { semua: false }, kalimat: "Program yang tidak menunjang adalah {tidak}." },
];
const SASARAN: readonly Pola[] = [
  { gaya: "lengkap", kalimat: "Sasaran “{sasaran}” dilaksanakan melalui {program}." },
  { gaya: "lengkap", kalimat: "Sasaran dilaksanakan melalui program dalam tabel di atas: {banyak}." },
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
    kelompok: judged.length > 1 ? upperFirst(semua(judged.length, "program")) : null,
    rincian: daftar(parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`)),
    tidak: daftar(others.map(nameWithFigure)),
  };
  return [...paragraf(tulis(RINGKASAN, facts, gaya)), ...paragraf(sasaran(perSasaran(tabel.rows), gaya))];
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

/** Of one sasaran its programmes by name, of several how many there are: the table has the names. */
function sasaran(groups: readonly (readonly Baris[])[], gaya: "ringkas" | "lengkap"): string[] {
  // Programmes that no sasaran claims wait for a person: nothing is told of them.
  const told = groups.flatMap((rows) => {
    const name = rows[0]?.teks("sasaran") ?? null;
    return name === null || name.startsWith("[") ? [] : [{ name, rows }];
  });
  const [only] = told;
  if (only && told.length === 1) {
    const names = only.rows.map((row) => row.teks("program")).filter((name) => name !== null);
    return tulis(SASARAN, { sasaran: only.name, program: rangkai(names, "dan") }, gaya);
  }
  const banyak = daftar(told.map(({ name, rows }) => `“${name}” melalui ${rows.length} program`));
  return tulis(SASARAN, { banyak }, gaya);
}
