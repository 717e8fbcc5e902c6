import { hitung } from "./hitung";
import { periksa } from "./periksa";

/** The ribbon's way to the list of tables: no command of its own, since a person chooses there first. */
export const LAPORAN = "laporan";

/** What the ribbon's buttons call: FunctionName in manifest.xml. */
export const RIBBON: readonly string[] = [hitung.name, periksa.name, LAPORAN];
