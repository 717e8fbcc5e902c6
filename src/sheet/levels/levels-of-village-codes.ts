import { LEVEL, partsOf } from "./levels-from-code";

/** "4.1": a kind of revenue. */
const REVENUE = /^4\.[1-3]$/;
/** "1.1.01": bidang, sub bidang and kegiatan; 5.1.02 is an account. */
const KEGIATAN = /^[1-3]\.\d\.\d{2}$/;

/**
 * "1. PENDAPATAN | 4.1. | 4.1.2. | 2. BELANJA | 1. | 1.1 | 1.1.01 | 1.1.01 5.1.": the budget of a village as Siskeudes
 * prints it (Permendagri 20/2018), whose revenue has accounts, and whose spending counts its bidang from 1 on. A code
 * belongs below the nearest that it goes on from; null for other codes.
 */
export function villageLevels(codes: readonly (readonly string[])[]): (number | null)[] | null {
  const own = codes.map((cells) => partsOf(cells.at(-1) ?? ""));
  if (codes.some((cells, index) => cells.length > 0 && own[index] === null)) return null;
  const whole = own.flatMap((parts) => parts?.join(".") ?? []);
  if (![REVENUE, KEGIATAN].every((form) => whole.some((code) => form.test(code)))) return null;
  const open: string[] = [];
  return own.map((parts) => {
    if (parts === null) return null;
    const code = parts.join(".");
    while (open.length > 0 && !code.startsWith(`${open.at(-1)}.`)) open.pop();
    open.push(code);
    return LEVEL.program + open.length - 1;
  });
}
