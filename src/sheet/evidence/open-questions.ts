import { hasWord } from "../../domain/nama";
import type { Draft } from "../columns/draft";
import { groupOf, headingOf, nameOf } from "../columns/draft-headings";
import { hanyaPersen } from "../../domain/persen";
import { settle } from "../settle/settle";
import {
  type ColumnRole,
  DERIVED_ROLES,
  KINERJA_ROLES,
  ADDED_ROLES,
  SHARE_ROLES,
  REACHED_SHARE_ROLES,
} from "../../domain/roles";
import type { Alternative } from "../table";
import { namedHeading } from "../words/telling-words";
import { conceptsOf, headerShare } from "../words/wording";
import { quarterOfPath } from "../columns/quarter-role";
import { isPeriodText } from "../header/header-rows";

/** What a blank column may be waiting for, where these columns stand before it and nothing computes it yet. */
const AWAITED: readonly (readonly [role: ColumnRole, needs: readonly ColumnRole[], reason: string])[] = [
  ["capaian", ["target", "realisasi"], "target dan realisasi berdiri di sebelah kirinya"],
  [
    "tingkat_kemajuan",
    ["target_akhir", "realisasi"],
    "target akhir dan realisasi berdiri di sebelah kirinya",
  ],
  [
    "capaian_anggaran",
    ["anggaran", "realisasi_anggaran"],
    "pagu dan realisasinya berdiri di sebelah kirinya",
  ],
  ["sisa", ["anggaran", "realisasi_anggaran"], "pagu dan realisasinya berdiri di sebelah kirinya"],
  ["selisih", ["sebelum", "sesudah"], "anggaran sebelum dan sesudah perubahan berdiri di sebelah kirinya"],
  ["naik_turun", ["realisasi", "realisasi"], "dua tahun berdiri di sebelah kirinya"],
  ["tw_total", ["tw1", "tw2"], "triwulan berdiri di sebelah kirinya"],
];

/** Leaves open what a person must decide: blank columns whose heading no word tells, and readings by neighbours. */
export function askOpenQuestions(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.alternatives.length > 0) continue;
    if (isUnknown(draft) && !namesYears(draft, drafts) && !isAmountOfChange(draft, drafts))
      askUnknown(draft, drafts);
    else if (isUnread(draft)) askFigures(draft, drafts);
    else if (draft.source === "nilai" && draft.definitions.length === 0) askBetween(draft);
  }
}

/** A heading of no known word over blank cells, whatever the group above it says. */
function isUnknown(draft: Draft): boolean {
  const { reading, stats, role } = draft;
  const isOpen = role === "other" || (DERIVED_ROLES.has(role) && reading.path.texts.length > 1);
  return isOpen && stats.filled === 0 && isUnworded(draft);
}

/** "Kenaikan (%) › Produksi" behind "Produksi (Ton) › 2023 | 2024": it says by its name which years it compares. */
function namesYears({ role, reading: { path } }: Draft, drafts: readonly Draft[]): boolean {
  if (role !== "naik_turun") return false;
  const ofYears = drafts.filter(({ period, reading }) => period !== null && reading.path.texts.length > 1);
  const headings = [...new Set(ofYears.map(({ reading }) => reading.path.texts.slice(0, -1).join(" ")))];
  return namedHeading(headings, path.texts.at(-1) ?? "") !== null;
}

/** "Kenaikan/Penurunan › Absolut | %": beside its percentage, the change itself, whatever it is called. */
function isAmountOfChange(draft: Draft, drafts: readonly Draft[]): boolean {
  const next = drafts[drafts.indexOf(draft) + 1];
  return (
    draft.role === "naik_turun" &&
    next?.role === "naik_turun" &&
    groupOf(next) === groupOf(draft) &&
    hanyaPersen(headingOf(next))
  );
}

/** A heading that is a word, and none that any list knows. */
function isUnworded({ reading: { path } }: Draft): boolean {
  const leaf = path.texts.at(-1) ?? "";
  if (!hasWord(leaf) || isPeriodText(leaf) || quarterOfPath(path) !== null) return false;
  return conceptsOf(leaf).size === 0 && headerShare(leaf) === 0;
}

/** Figures under such a heading, which nothing explains. */
function isUnread(draft: Draft): boolean {
  const { role, stats, definitions } = draft;
  const isOfFigures = stats.numeric > 0 && stats.words === 0 && stats.formulas === 0;
  return role === "other" && isOfFigures && definitions.length === 0 && isUnworded(draft);
}

/** What stands before a blank share or difference, and may be in the place of what it is computed from. */
const OPERANDS: readonly (readonly ColumnRole[])[] = [
  ["anggaran", "realisasi_anggaran"],
  ["target", "realisasi"],
  ["target_akhir", "realisasi"],
  ["sebelum", "sesudah"],
  ["standar", "realisasi"],
];

/** "Target | … | Realisasi | Capaian": is it the target, or does it stand there for itself? */
function askFigures(draft: Draft, drafts: readonly Draft[]): void {
  const at = drafts.indexOf(draft);
  const awaits = drafts.slice(at + 1).some(isBlankDerived);
  const left = drafts.slice(0, at).map(({ role }) => role);
  const all = drafts.map(({ role }) => role);
  const options = OPERANDS.filter(
    (pair) => pair.some((role) => left.includes(role)) && pair.some((role) => all.includes(role)),
  ).flat();
  if (!awaits || options.length === 0) return;
  const reason = "berdiri di antara kolom yang dihitung dan kolom yang menjadi dasarnya";
  draft.alternatives = [
    { role: "other", reason: "judulnya tidak dikenal" },
    ...[...new Set(options)].map((role): Alternative => ({ role, reason })),
  ];
  draft.source = "nilai";
  draft.reason = `Judul "${draft.reading.path.texts.join(" › ")}" tidak dikenal. Tetapkan perannya bila kolom di sebelah kanannya dihitung darinya.`;
}

function isBlankDerived({ role, stats, definitions }: Draft): boolean {
  return DERIVED_ROLES.has(role) && stats.filled === 0 && definitions.length === 0;
}

function askUnknown(draft: Draft, drafts: readonly Draft[]): void {
  const left = drafts.slice(0, drafts.indexOf(draft)).map(({ role }) => role);
  const all = drafts.filter((other) => other !== draft).map(({ role }) => role);
  const stands = (needs: readonly ColumnRole[]): boolean =>
    needs.every((own) => count(left, own) >= count(needs, own));
  const awaited = AWAITED.filter(([role, needs]) => !all.includes(role) && stands(needs));
  if (DERIVED_ROLES.has(draft.role)) settle(draft, "other", "judulnya tidak dikenal dan kolomnya kosong");
  if (awaited.length === 0) return;
  const options = awaited.map(([role, , reason]): Alternative => ({ role, reason }));
  const shown = shownBy(draft, drafts, options);
  if (shown) {
    settle(draft, shown.role, shown.reason);
    draft.alternatives = [shown, { role: "other", reason: "judulnya tidak dikenal" }];
    return;
  }
  draft.alternatives = [{ role: "other", reason: "judulnya tidak dikenal dan kolomnya kosong" }, ...options];
  draft.source = "nilai";
  draft.reason = `Judul "${draft.reading.path.texts.join(" › ")}" tidak dikenal dan kolomnya kosong, jadi tidak diisi. Tetapkan perannya bila kolom ini harus dihitung.`;
}

/**
 * The one reading that format or neighbours speak for: a share where the blank cells wait under a percent format, or
 * where the classes of a capaian stand right behind it; null where none or several do.
 */
function shownBy(
  draft: Draft,
  drafts: readonly Draft[],
  options: readonly Alternative[],
): Alternative | null {
  const [first, ...others] = options;
  if (first?.role === "tw_total" && others.length === 0 && /\bs?e?tahun/i.test(nameOf(draft)))
    return { role: first.role, reason: `judulnya menyebut tahun, dan ${first.reason}` };
  const shares = options.filter(({ role }) => SHARE_ROLES.has(role));
  const [only] = shares;
  if (shares.length !== 1 || !only) return null;
  const { blankShares } = draft.stats;
  const ofCells = Math.max(...drafts.map(({ stats }) => stats.numeric));
  if (blankShares > 0 && blankShares >= ofCells)
    return { role: only.role, reason: `sel kosongnya berformat persen, dan ${only.reason}` };
  const next = drafts[drafts.indexOf(draft) + 1];
  return next?.role === "kategori"
    ? { role: only.role, reason: `kategori berdiri di belakangnya, dan ${only.reason}` }
    : null;
}

function count(roles: readonly ColumnRole[], own: ColumnRole): number {
  return roles.filter((role) => role === own).length;
}

/** Measures that stand for one another under the same word: which it is, a person may know better. */
const CONFUSED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...KINERJA_ROLES,
  ...ADDED_ROLES,
  ...REACHED_SHARE_ROLES,
  "selisih",
]);

function askBetween(draft: Draft): void {
  const { role } = draft.reading;
  if (role === draft.role || !CONFUSED.has(role) || !CONFUSED.has(draft.role)) return;
  draft.alternatives = [
    { role: draft.role, reason: draft.reason },
    { role, reason: `Judul "${draft.reading.path.texts.join(" › ")}" saja berarti demikian.` },
  ];
}
