import { jumlah } from "../../../domain/desimal";
import { groupBy } from "../../../domain/items";
import { programKey, ProgramIndeks } from "../../../book/program-indeks";
import { sebutDuaJumlah } from "../anggaran/dua-jumlah";
import type { Jenjang } from "../anggaran/jenjang";
import { daftarProgram, type ProgramAnggaran } from "../anggaran/penjumlahan";
import { daftar } from "../narrative/kata";
import type { KinerjaProgram } from "./kinerja-program";

const SEBUTAN = { pagu: "Pagu", realisasiAnggaran: "Realisasi anggaran" } as const;
const LAWAN = { pagu: "awal", realisasiAnggaran: "akhir" } as const;
/** So many are told one by one. */
const TOLD = 4;

/**
 * Where programmes stand here with other amounts than in the table of the budget, and totals that differ: one pagu
 * never has two figures in one document without a word.
 */
export function bedaAnggaran(
  rows: readonly KinerjaProgram[],
  dijumlah: readonly KinerjaProgram[],
  anggaran: Jenjang | null,
): string[] {
  const lines = daftarProgram(anggaran);
  if (lines.length === 0) return [];
  const byKey = new Map<string, ProgramAnggaran | null>();
  // One that stands twice (APBD and APBN) is neither of them.
  for (const line of lines) byKey.set(programKey(line.nama), byKey.has(programKey(line.nama)) ? null : line);
  const programs = rows.filter(({ tingkat, program }) => tingkat === 0 && program !== "");
  const ofUnits = groupBy(dijumlah, ({ program }) => programKey(program));
  const own = programs.flatMap((row) => {
    const line = byKey.get(programKey(row.program));
    const parts = ofUnits.get(programKey(row.program)) ?? [];
    // Of a programme that several units carry the budget tells the sum.
    return !line || (parts.length > 1 && isJumlah(parts, line)) ? [] : bedaProgram(row, line);
  });
  const rest = own.length - TOLD;
  return [
    ...own.slice(0, TOLD),
    ...(rest > 0 ? [`${rest} angka program lain juga berbeda dari tabel realisasi anggaran.`] : []),
    ...bedaJumlah(dijumlah, lines),
    ...tidakTermuat(programs, lines),
  ];
}

/** Programmes of the budget that no indikator stands for: a reason why the totals differ. */
function tidakTermuat(programs: readonly KinerjaProgram[], lines: readonly ProgramAnggaran[]): string[] {
  const here = new ProgramIndeks(programs.map(({ program }) => ({ nama: program })));
  const missing = lines.filter(({ nama }) => here.find(nama) === null).map(({ nama }) => nama);
  const names = daftar([...new Set(missing)]);
  return programs.length === 0 || names === null
    ? []
    : [`Program yang tidak termuat di tabel ini: ${names}.`];
}

function isJumlah(parts: readonly KinerjaProgram[], line: ProgramAnggaran): boolean {
  return (["pagu", "realisasiAnggaran"] as const).every((which) =>
    jumlah(parts.flatMap((part) => part[which]?.nilai ?? [])).eq(line[LAWAN[which]].nilai),
  );
}

function bedaProgram(row: KinerjaProgram, line: ProgramAnggaran): string[] {
  return (["pagu", "realisasiAnggaran"] as const).flatMap((which) => {
    const here = row[which]?.nilai;
    return here ? sebutDuaJumlah(`${SEBUTAN[which]} ${row.program}`, here, line[LAWAN[which]].nilai) : [];
  });
}

function bedaJumlah(dijumlah: readonly KinerjaProgram[], lines: readonly ProgramAnggaran[]): string[] {
  if (dijumlah.length === 0) return [];
  return (["pagu", "realisasiAnggaran"] as const).flatMap((which) => {
    const here = jumlah(dijumlah.flatMap((row) => row[which]?.nilai ?? []));
    const there = jumlah(lines.map((line) => line[LAWAN[which]].nilai));
    return sebutDuaJumlah(`Jumlah ${SEBUTAN[which].toLowerCase()}`, here, there);
  });
}
