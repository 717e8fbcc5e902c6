import type { ColumnRole, TableKind } from "./roles";
import type { Column } from "./table";
import { conceptsOf } from "./wording";

/**
 * The kind of a table, from the roles of its columns and its caption. The order decides: a table that
 * holds quarters is a quarterly one even where it also has a target.
 */
export function kindOf(columns: readonly Column[], caption: string, labels: readonly string[]): TableKind {
  const has = (...roles: ColumnRole[]): boolean =>
    roles.every((role) => columns.some((column) => column.role === role));
  const title = conceptsOf(caption);
  if (isSurvey(columns, labels)) return "ikm";
  if (isOperandTable(columns)) return "formula";
  if (has("sebelum", "sesudah")) return "pergeseran";
  if (has("tw1") || has("tw_total")) return "triwulan";
  if (has("target_akhir") && (has("realisasi") || has("tingkat_kemajuan"))) return "renstra";
  if (has("standar")) return "nasional";
  if (has("efisiensi") || (title.has("efisiensi") && (has("capaian") || has("capaian_anggaran"))))
    return "efisiensi";
  if (has("bobot") && (has("nilai") || has("capaian"))) return "sakip";
  if (has("target", "realisasi") && has("anggaran", "realisasi_anggaran")) return "program-capaian";
  if (has("naik_turun") || spansYears(columns)) return "antar-tahun";
  if (has("target", "realisasi") || has("realisasi", "capaian")) return "capaian";
  if (has("anggaran") && (has("realisasi_anggaran") || has("sisa"))) return "anggaran";
  if (has("formula")) return "formula";
  if (isScale(columns, caption)) return "skala";
  if (has("target") || has("anggaran") || has("target_akhir")) return "perjanjian";
  return "lain";
}

function spansYears(columns: readonly Column[]): boolean {
  const years = columns.filter((column) => column.role === "realisasi" && column.period !== null);
  return new Set(years.map((column) => column.period)).size >= 2;
}

/** U1 ... U9 with rows JNU, NRR: a satisfaction survey (Permenpan RB 14/2017). */
function isSurvey(columns: readonly Column[], labels: readonly string[]): boolean {
  const elements = columns.filter((column) => /^U\s?\d{1,2}$/i.test(column.path.at(-1) ?? "")).length;
  return (
    elements >= 3 ||
    labels.some((label) => /^NRR\b/i.test(label)) ||
    labels.some((label) => /^IKM\b/.test(label))
  );
}

/** Pembilang and penyebut in columns of their own: the operands of an indikator's formula. */
function isOperandTable(columns: readonly Column[]): boolean {
  return columns.some((column) => conceptsOf(column.path.at(-1) ?? "").has("penyebut"));
}

function isScale(columns: readonly Column[], caption: string): boolean {
  const graded = columns.some((column) => column.role === "kategori");
  const measured = columns.some((column) =>
    ["target", "realisasi", "anggaran", "indikator"].includes(column.role),
  );
  const words = columns.map((column) => column.path.join(" ")).join(" ");
  return (
    !measured &&
    (graded || /\bskala\b/i.test(caption)) &&
    /skala|interval|nilai|skor|rentang/i.test(`${caption} ${words}`)
  );
}
