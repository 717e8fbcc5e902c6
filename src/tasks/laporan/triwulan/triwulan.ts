import { QUARTER_ROLES } from "../../../domain/roles";
import { normalizeNama } from "../../../domain/nama";
import type { Polaritas } from "../../../domain/pengaturan";
import { dihitung, type Figur, type Isi } from "../../../book/figure";
import { sasaranPerBaris } from "../../../book/sasaran";
import { tanpaNomor } from "../antar-tahun/riwayat";
import type { BookTable } from "../../../book/book-table";

/** An indicator through the four quarters of the year. */
export interface IndikatorTriwulan {
  readonly kunci: string;
  readonly nama: string;
  /** Sasaran, or the programme where the table follows programmes. */
  readonly sasaran: string;
  readonly satuan: string;
  readonly polaritas: Polaritas;
  readonly target: Isi | null;
  readonly triwulan: readonly (Isi | null)[];
  /** What the quarters come to. */
  readonly total: Figur | null;
  readonly capaian: Figur | null;
  readonly polos: boolean;
}

export function kumpulkanTriwulan(tables: readonly BookTable[], tahun: string): IndikatorTriwulan[] {
  const counts = new Map<string, number>();
  return tables
    .filter((source) => source.table.kind === "triwulan" && source.has("indikator"))
    .flatMap((source) => bacaTabel(source, tahun))
    .map((row) => {
      const count = (counts.get(row.kunci) ?? 0) + 1;
      counts.set(row.kunci, count);
      return count === 1 ? row : { ...row, kunci: `${row.kunci} #${count}` };
    });
}

function bacaTabel(source: BookTable, tahun: string): IndikatorTriwulan[] {
  const quarters = QUARTER_ROLES.map((role) => source.columns(role)[0] ?? null);
  const [target, total] = [source.column("target", tahun), source.column("tw_total", tahun)];
  const indikator = source.columns("indikator")[0] ?? null;
  const program = source.columns("program")[0] ?? null;
  const sasaran = sasaranPerBaris(source);
  return source.rows.flatMap((row) => {
    const nama = source.text(row, indikator);
    const triwulan = quarters.map((column) => source.isi(row, column));
    if (nama === "" || triwulan.every((isi) => isi === null)) return [];
    const outcome = target && total ? source.capaian(row, target, total) : null;
    const found = outcome?.ok && "nilai" in outcome ? outcome : null;
    return [
      {
        kunci: normalizeNama(`${source.text(row, program)} ${nama}`),
        nama: tanpaNomor(nama),
        sasaran: source.text(row, program) || (sasaran.get(row) ?? ""),
        satuan: source.satuan(row, target, total),
        polaritas: source.polaritas(row),
        target: source.isi(row, target),
        triwulan,
        total: source.figur(row, total),
        capaian: found ? dihitung(found.nilai, true) : null,
        polos: found?.plain === true,
      },
    ];
  });
}
