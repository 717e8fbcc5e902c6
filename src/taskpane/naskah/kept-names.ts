import {
  penandatanganDari,
  TANPA_PENANDATANGAN,
  type Penandatangan,
} from "../../tasks/laporan/perjanjian/pejabat";
import { keptPejabat, keepPejabat } from "../preferences";

/** Who signs, as this machine keeps it: personal data, which never enters the workbook. */
export function keptPenandatangan(): Penandatangan {
  return penandatanganDari(keptPejabat() ?? "") ?? TANPA_PENANDATANGAN;
}

export function keepPenandatangan(names: Penandatangan): void {
  keepPejabat(JSON.stringify(names));
}
