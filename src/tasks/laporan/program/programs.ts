import { groupBy } from "../../../domain/items";
import { rataRata } from "../../../domain/desimal";
import { dihitung, type Figur } from "../../../book/figure";
import { programKey, ProgramIndeks } from "../../../book/program-indeks";
import type { Jenjang } from "../anggaran/jenjang";
import { jumlahkan, type Jumlah } from "../anggaran/jumlah";
import { daftarProgram, type ProgramAnggaran } from "../anggaran/penjumlahan";
import type { KinerjaProgram } from "../kinerja-anggaran/kinerja-program";

/** A programme with the capaian of its own indicators and its budget, of all units that carry it. */
export interface Program {
  readonly nama: string;
  readonly capaian: Figur | null;
  /** Keys of those indicators. */
  readonly indikator: readonly string[];
  readonly pagu: Jumlah | null;
  readonly realisasi: Jumlah | null;
}

/** The programmes of the workbook by name. */
export class Programs {
  /** The lines of the budget, kinds of spending left out. */
  readonly lines: readonly ProgramAnggaran[];
  private readonly byKey: ReadonlyMap<string, readonly ProgramAnggaran[]>;
  private readonly indicators: ReadonlyMap<string, readonly KinerjaProgram[]>;
  private readonly named: ProgramIndeks<ProgramAnggaran>;
  private readonly owners: ProgramIndeks<{ readonly nama: string }>;

  constructor(anggaran: Jenjang | null, kinerja: readonly KinerjaProgram[]) {
    this.lines = daftarProgram(anggaran);
    this.named = new ProgramIndeks(this.lines);
    this.byKey = groupBy(this.lines, ({ nama }) => programKey(nama));
    const owned = kinerja.filter(({ tingkat }) => tingkat === 0);
    this.indicators = groupBy(owned, ({ milik }) => programKey(milik));
    this.owners = new ProgramIndeks(owned.map(({ milik }) => ({ nama: milik })));
  }

  /** Its key among the lines of the budget: of this name, else of the only one whose name begins the same. */
  keyOf(nama: string): string {
    return programKey(this.named.find(nama)?.nama ?? nama);
  }

  find(nama: string): Program {
    const owner = this.owners.find(nama);
    const indicators = owner ? (this.indicators.get(programKey(owner.nama)) ?? []) : [];
    const amounts = this.byKey.get(this.keyOf(nama)) ?? [];
    return {
      nama,
      capaian: capaianOf(indicators),
      indikator: indicators.map(({ kunci }) => kunci),
      pagu: amounts.length === 0 ? null : jumlahkan(amounts.map(({ awal }) => awal)),
      realisasi: amounts.length === 0 ? null : jumlahkan(amounts.map(({ akhir }) => akhir)),
    };
  }
}

/** Of its only indikator the figure itself, else the mean. */
function capaianOf(indicators: readonly KinerjaProgram[]): Figur | null {
  const [first, second] = indicators;
  if (first && !second) return first.capaian;
  const mean = rataRata(indicators.flatMap(({ capaian }) => (capaian ? [capaian.nilai] : [])));
  return mean && dihitung(mean, true);
}
