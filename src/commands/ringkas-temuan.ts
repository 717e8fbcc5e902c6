import { formatAngka } from "../domain/format";
import { t } from "../locale/t";
import { rumusIn } from "../tasks/periksa/rumus/peta-json";
import type { PeriksaResult } from "../tasks/periksa/temuan";

export interface JumlahTemuan {
  readonly salah: number;
  readonly catatan: number;
  /** Formulas that fall out of their pattern: shown apart, counted as neither. */
  readonly janggal: number;
  /** Let stand by a person; in neither of the others. */
  readonly diabaikan: number;
}

export function jumlahTemuan({ temuan }: Pick<PeriksaResult, "temuan">): JumlahTemuan {
  const open = temuan.filter(({ abaikan }) => abaikan === null);
  const salah = open.filter(({ severity }) => severity === "error").length;
  const janggal = open.filter(({ severity }) => severity === "janggal").length;
  return {
    salah,
    catatan: open.length - salah - janggal,
    janggal,
    diabaikan: temuan.length - open.length,
  };
}

/** What the audit came to, in one line. */
export function ringkasTemuan(
  result: Pick<PeriksaResult, "temuan" | "diperiksa" | "tables" | "peta">,
): string {
  if (result.tables.length === 0 && result.peta.length > 0) return ringkasRumus(result);
  const janggal = formatAngka(jumlahTemuan(result).janggal, 0);
  const figures = ringkasAngka(result);
  return janggal === "0" ? figures : `${figures} · ${t("periksa.janggal", { n: janggal })}`;
}

/** Where no table is known: how many formulas were looked at, and how many of them are odd. */
function ringkasRumus(result: Pick<PeriksaResult, "temuan" | "peta">): string {
  const { janggal } = jumlahTemuan(result);
  const rumus = result.peta.reduce((sum, sheet) => sum + rumusIn(sheet), 0);
  return t(janggal === 0 ? "periksa.janggal.tidakAda" : "periksa.janggal.tanpaTabel", {
    n: formatAngka(janggal, 0),
    rumus: formatAngka(rumus, 0),
    lembar: formatAngka(result.peta.length, 0),
  });
}

function ringkasAngka(result: Pick<PeriksaResult, "temuan" | "diperiksa">): string {
  const { salah, catatan, diabaikan } = jumlahTemuan(result);
  const angka = formatAngka(result.diperiksa, 0);
  const n = { angka, salah: formatAngka(salah, 0), catatan: formatAngka(catatan, 0) };
  if (salah > 0 && catatan > 0) return t("periksa.salahDanCatatan", n);
  if (salah > 0) return t("periksa.salah", n);
  if (catatan > 0) return t("periksa.catatan", n);
  if (diabaikan > 0) return t("periksa.tanpaTemuanLain", n);
  return result.diperiksa > 0 ? t("periksa.cocok", n) : t("periksa.tanpaAngka");
}
