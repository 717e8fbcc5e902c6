import type { Draft } from "../columns/draft";
import { leafOf } from "../columns/draft-headings";
import { type ColumnRole, JUDGED_ROLES, MONEY_ROLES, isRole } from "../../domain/roles";
import { settle } from "./settle";

/** What stands in a column may be no answer to its heading: then the heading means something else. */
export function settleContents(drafts: readonly Draft[]): void {
  settleUnits(drafts);
  settleCountedNames(drafts);
  settleNamingClasses(drafts);
  for (const { roles, fewest, holds, why } of CONTRADICTED) {
    for (const draft of drafts) {
      const { filled, [holds]: alike } = draft.stats;
      if (roles.has(draft.role) && filled >= fewest && alike === filled) settle(draft, "other", why);
    }
  }
}

const WORDED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "keterangan",
  "penanggung_jawab",
  "sasaran",
  "tujuan",
  "satuan",
]);

/** Columns whose cells all hold the one kind, where their roles ask for the other. */
const CONTRADICTED = [
  // "Peringkat" with 1 to 5 is a rank, no class of a capaian.
  { roles: JUDGED_ROLES, fewest: 1, holds: "numeric", why: "isinya angka, bukan kelas" },
  // "Rekomendasi", "Kendala" over numbers counts them; "Sasaran (orang)" is how many, "Harga Satuan" how much.
  { roles: WORDED, fewest: 2, holds: "numeric", why: "isinya angka, bukan kata" },
  // "Area Perubahan" over words names the rows: it is no budget after its change.
  { roles: MONEY_ROLES, fewest: 2, holds: "words", why: "isinya kata, bukan angka" },
] as const;

/** Fewer numbers may be those of the rows. */
const COUNTED = 3;

/** "Program | Kegiatan | Sub Kegiatan", "Indikator" over numbers beside the names of the rows: how many there are of each. */
function settleCountedNames(drafts: readonly Draft[]): void {
  const isWorded = ({ stats }: Draft): boolean => stats.words > 0 && stats.words === stats.filled;
  if (!drafts.some(isWorded)) return;
  for (const draft of drafts.filter(isRole("program", "indikator"))) {
    const { filled, numeric } = draft.stats;
    if (filled >= COUNTED && numeric === filled) settle(draft, "other", "isinya angka, bukan kata");
  }
}

/**
 * "Kategori | Jumlah Indikator | Persentase": classes in front of all figures, where nothing else names the rows, are
 * what the rows stand for, and no class of a figure in them; a scale has neither counts nor a total.
 */
function settleNamingClasses(drafts: readonly Draft[]): void {
  const named = drafts.filter(({ stats }) => stats.filled > 0 && stats.numeric === 0);
  const [own, other] = named;
  if (!own || other || !JUDGED_ROLES.has(own.role)) return;
  const before = drafts.slice(0, drafts.indexOf(own));
  const isClosed = [...before, own].some(({ stats }) => stats.words > 0);
  const isCounted = drafts.some((draft) => COUNT.test(leafOf(draft)) && draft.stats.numeric > 0);
  if (before.every(isRole("no", "kode")) && (isClosed || isCounted))
    settle(own, "other", "tidak ada kolom lain yang menamai barisnya");
}

const COUNT = /^(?:jumlah|banyaknya|frekuensi)\b/;

/** "Target | Target": words alone are the unit of the figures beside them. */
function settleUnits(drafts: readonly Draft[]): void {
  if (drafts.some(isRole("satuan"))) return;
  const measured = drafts
    .filter(isRole("target", "other"))
    .some(({ stats }) => stats.numeric > 0 && stats.words === 0);
  const unit = drafts.find(
    ({ role, stats }) => role === "target" && stats.filled > 0 && stats.words === stats.filled,
  );
  if (measured && unit) settle(unit, "satuan", "isinya kata, bukan angka");
}
