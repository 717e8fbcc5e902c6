import { formatAngka } from "../domain/format";
import { t } from "../locale/t";
import type { PeriksaResult } from "../tasks/periksa/temuan";

export interface JumlahTemuan {
  readonly salah: number;
  readonly catatan: number;
  /** Let stand by a person; in neither of the others. */
  readonly diabaikan: number;
}

export function jumlahTemuan({ temuan }: Pick<PeriksaResult, "temuan">): JumlahTemuan {
  const open = temuan.filter(({ abaikan }) => abaikan === null);
  const salah = open.filter(({ severity }) => severity === "error").length;
  return { salah, catatan: open.length - salah, diabaikan: temuan.length - open.length };
}

/** What the audit came to, in one line. */
export function ringkasTemuan(result: Pick<PeriksaResult, "temuan" | "diperiksa">): string {
  const { salah, catatan, diabaikan } = jumlahTemuan(result);
  const angka = formatAngka(result.diperiksa, 0);
  const n = { angka, salah: formatAngka(salah, 0), catatan: formatAngka(catatan, 0) };
  if (salah > 0 && catatan > 0) return t("periksa.salahDanCatatan", n);
  if (salah > 0) return t("periksa.salah", n);
  if (catatan > 0) return t("periksa.catatan", n);
  if (diabaikan > 0) return t("periksa.tanpaTemuanLain", n);
  return result.diperiksa > 0 ? t("periksa.cocok", n) : t("periksa.tanpaAngka");
}
