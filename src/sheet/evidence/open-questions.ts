import type { Draft } from "../draft";
import { settle } from "../settle";
import { type ColumnRole, DERIVED_ROLES, KINERJA_ROLES, ADDED_ROLES } from "../../domain/roles";
import type { Alternative } from "../table";
import { conceptsOf, headerShare } from "../wording";
import { quarterOfPath } from "../quarter-role";
import { isPeriodText } from "../header-rows";

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
    if (isUnknown(draft)) askUnknown(draft, drafts);
    else if (draft.source === "nilai" && draft.definitions.length === 0) askBetween(draft);
  }
}

/** A heading of no known word over blank cells, whatever the group above it says. */
function isUnknown({ reading, stats, role }: Draft): boolean {
  const leaf = reading.path.texts.at(-1) ?? "";
  const isWorded = /\p{L}{3}/u.test(leaf) && !isPeriodText(leaf) && quarterOfPath(reading.path) === null;
  const isOpen = role === "other" || (DERIVED_ROLES.has(role) && reading.path.texts.length > 1);
  return isOpen && isWorded && stats.filled === 0 && conceptsOf(leaf).size === 0 && headerShare(leaf) === 0;
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
  draft.alternatives = [{ role: "other", reason: "judulnya tidak dikenal dan kolomnya kosong" }, ...options];
  draft.source = "nilai";
  draft.reason = `Judul "${draft.reading.path.texts.join(" › ")}" tidak dikenal dan kolomnya kosong, jadi tidak diisi. Tetapkan perannya bila kolom ini harus dihitung.`;
}

function count(roles: readonly ColumnRole[], own: ColumnRole): number {
  return roles.filter((role) => role === own).length;
}

/** Measures that stand for one another under the same word: which it is, a person may know better. */
const CONFUSED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...KINERJA_ROLES,
  ...ADDED_ROLES,
  "capaian_anggaran",
  "tingkat_kemajuan",
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
