import { programKey, ProgramIndeks } from "../../../book/program-indeks";
import { withOwnKeys, firstOf } from "../../../domain/items";
import { normalizeNama } from "../../../domain/nama";
import { daftarProgram, type ProgramAnggaran } from "../anggaran/penjumlahan";
import { tanpaHuruf } from "../anggaran/tingkat-nama";
import type { Bahan } from "../bahan";
import type { KinerjaProgram } from "../kinerja-anggaran/kinerja-program";
import type { IndikatorTriwulan } from "../triwulan/indikator-triwulan";

/** A line of the form: an indikator through the quarters, or a programme with its money, or both in one. */
export interface BarisEvaluasi {
  readonly kunci: string;
  /** Sasaran or programme; "" where it is that of the line above. */
  readonly uraian: string;
  readonly triwulan: IndikatorTriwulan | null;
  readonly kinerja: KinerjaProgram | null;
  readonly anggaran: ProgramAnggaran | null;
  readonly isProgram: boolean;
}

/**
 * The lines in the order of the form: the indicators of a sasaran, below them the programmes that serve it, at the end
 * the programmes that no table links to one. Every programme stands once, so that its money is counted once.
 */
export function barisEvaluasi(bahan: Bahan): BarisEvaluasi[] {
  const programs = new ProgramTersisa(daftarProgram(bahan.anggaran));
  const lines: BarisEvaluasi[] = [];
  for (const group of kelompok(bahan.triwulan)) {
    const { sasaran } = firstOf(group);
    const own = programs.take(sasaran);
    group.forEach((triwulan, index) => {
      const first = index === 0;
      const anggaran = own === null ? programs.takeSame(triwulan.nama) : first ? own : null;
      const shared = { kunci: triwulan.kunci, uraian: first ? sasaran : "", kinerja: null };
      lines.push({ ...shared, triwulan, anggaran, isProgram: own !== null && first });
    });
    const serving = group.flatMap(({ nama }) => bahan.dukungan.of(sasaran, nama));
    for (const nama of serving) {
      const anggaran = programs.take(nama);
      if (anggaran) lines.push(...barisProgram(anggaran, bahan.kinerjaProgram));
    }
  }
  for (const anggaran of programs.rest()) lines.push(...barisProgram(anggaran, bahan.kinerjaProgram));
  return withOwnKeys(lines);
}

/** A programme with its indicators, each in a line of its own. */
function barisProgram(anggaran: ProgramAnggaran, kinerja: readonly KinerjaProgram[]): BarisEvaluasi[] {
  const key = programKey(anggaran.nama);
  const own = kinerja.filter(({ tingkat, milik }) => tingkat === 0 && programKey(milik) === key);
  const shared = { triwulan: null, kunci: normalizeNama(anggaran.nama) };
  const [first, ...others] = own;
  return [
    { ...shared, uraian: tanpaHuruf(anggaran.nama), kinerja: first ?? null, anggaran, isProgram: true },
    ...others.map((one) => ({
      ...{ ...shared, kunci: one.kunci, uraian: "", kinerja: one, anggaran: null, isProgram: false },
    })),
  ];
}

function kelompok(triwulan: readonly IndikatorTriwulan[]): IndikatorTriwulan[][] {
  const groups: IndikatorTriwulan[][] = [];
  for (const own of triwulan) {
    const last = groups.at(-1);
    if (last?.[0]?.sasaran === own.sasaran) last.push(own);
    else groups.push([own]);
  }
  return groups;
}

/** Programmes that no line holds yet. */
class ProgramTersisa {
  private readonly left: Set<ProgramAnggaran>;

  constructor(private readonly all: readonly ProgramAnggaran[]) {
    this.left = new Set(all);
  }

  /** Of this name or of its beginning. */
  take(nama: string): ProgramAnggaran | null {
    return nama === "" ? null : this.taken(new ProgramIndeks(this.rest()).find(nama));
  }

  /** Of this very name: an indikator that begins as a programme does is none. */
  takeSame(nama: string): ProgramAnggaran | null {
    const key = programKey(nama);
    return this.taken(this.rest().find((own) => programKey(own.nama) === key) ?? null);
  }

  rest(): ProgramAnggaran[] {
    return this.all.filter((own) => this.left.has(own));
  }

  private taken(found: ProgramAnggaran | null): ProgramAnggaran | null {
    if (found) this.left.delete(found);
    return found;
  }
}
