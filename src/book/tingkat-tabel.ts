import { KINERJA_ROLES } from "../domain/roles";
import type { BookTable } from "./book-table";
import { barisTingkat, tingkatBaris } from "./tingkat-baris";

/**
 * Whether the indicators of a table are those of programmes. "Sasaran | Indikator | Target | Realisasi | Program |
 * Pagu" measures the sasaran and names behind it the programmes that serve it.
 */
export function isOfProgram(tabel: BookTable): boolean {
  const program = tabel.columns("program")[0];
  if (tingkatBaris(tabel)) return false;
  if (!program) return tabel.table.kind === "program-capaian" && !tabel.has("sasaran");
  const told = tabel.columns("indikator", ...KINERJA_ROLES);
  return !tabel.has("sasaran", "indikator") || told.some(({ column }) => column > program.column);
}

/** Whether it tells of indicators of programmes, be it below those of the sasaran. */
export function hasPrograms(tabel: BookTable): boolean {
  return isOfProgram(tabel) || (tingkatBaris(tabel) !== null && barisTingkat(tabel, "program").length > 0);
}
