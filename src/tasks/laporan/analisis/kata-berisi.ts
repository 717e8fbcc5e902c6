import { hasWord } from "../../../domain/nama";

const KENDALA = String.raw`(?:permasalahan|masalah|kendala|hambatan)`;

/** "Tidak ada permasalahan maupun kendala yang berarti", "Nihil": nothing that causes anything (Bina Marga Jabar 2016). */
const TANPA_SEBAB = new RegExp(
  String.raw`^(?:nihil|(?:tidak|tdk|belum)\s+(?:ada|terdapat|ditemukan|dijumpai)(?:\s[^.;]{0,40})?\b${KENDALA}\b[^.;]*|tidak ada)\.?$`,
  "i",
);

/** Whether the words of an office tell a cause: a dash, a number, or that there is none, does not. */
export function isBerisi(text: string): boolean {
  return hasWord(text) && !TANPA_SEBAB.test(text.trim());
}
