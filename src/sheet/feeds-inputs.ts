import type { Draft } from "./columns/draft";
import { referencesIn } from "./formulas/references";
import { columnName, contains } from "./address";
import { termsIn } from "./evidence/definition";
import { parseHeaderFormula } from "./header/header-formula";
import type { Grid } from "./grid";
import { isFilledByUs } from "./own-formula";
import { DERIVED_ROLES, INPUT_ROLES } from "../domain/roles";

/** Rows whose formulas are looked at. */
const SAMPLE = 60;

/**
 * A percentage that the office types, and from which its own formulas make the realisasi ("K = % x
 * target" in the evaluation of a Renja), is an input, whatever its header says: writing it would lose it.
 */
export function keepFedInputs(
  grid: Grid,
  drafts: readonly Draft[],
  body: { readonly from: number; readonly to: number },
): void {
  const inputs = drafts.filter((draft) => INPUT_ROLES.has(draft.role));
  for (const draft of drafts) {
    if (!DERIVED_ROLES.has(draft.role) || draft.reading.path.formula !== null) continue;
    const user =
      inputs.find((input) => refersTo(grid, input.reading.path.column, draft.reading.path.column, body)) ??
      printedUser(draft, drafts);
    if (!user) continue;
    draft.role = "other";
    draft.source = "nilai";
    draft.reason = `Dipakai rumus di kolom ${columnName(user.reading.path.column)}, jadi dibaca sebagai isian dan tidak ditulis.`;
  }
}

/** "Penanganan | Pengurangan | Terkelola (6=4+5)": what is typed there is a part of the sum, and no difference. */
function printedUser(own: Draft, drafts: readonly Draft[]): Draft | undefined {
  if (own.role !== "selisih" || own.stats.numeric === 0) return undefined;
  const paths = drafts.map(({ reading }) => reading.path);
  return drafts.find(({ reading: { path } }) => {
    const parsed = path.formula === null ? null : parseHeaderFormula(path.formula, path, paths);
    return parsed?.ok === true && termsIn(parsed.expression)?.includes(own.reading.path.column) === true;
  });
}

function refersTo(
  grid: Grid,
  from: number,
  to: number,
  body: { readonly from: number; readonly to: number },
): boolean {
  for (let row = body.from; row < Math.min(body.to, body.from + SAMPLE); row += 1) {
    // A formula of ours follows from how the columns were read, and tells nothing of it.
    if (!grid.hasFormula(row, from) || isFilledByUs(grid, row, from)) continue;
    const read = referencesIn(String(grid.formula(row, from)));
    if (read.some(({ sheet, area }) => sheet === null && contains(area, row, to))) return true;
  }
  return false;
}
