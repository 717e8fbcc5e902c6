import type { Draft } from "../draft";
import { settle } from "../settle";
import { normalise } from "../wording";
import { columnAt, operation } from "./definition";

/** The parts of an account that goes from one date to another, in the order in which they are printed. */
const OPENING = /\bawal\b/;
const ADDED = /\b(penambahan|bertambah|tambah|masuk|penerimaan|mutasi tambah)\b/;
const TAKEN = /\b(pengurangan|berkurang|kurang|keluar|pengeluaran|penghapusan|mutasi kurang)\b/;
const CLOSING = /\bakhir\b/;

/** "Saldo Awal | Penambahan | Pengurangan | Saldo Akhir": what stood there, plus what came, less what went. */
export function readMutations(drafts: readonly Draft[]): void {
  for (let index = 0; index + 3 < drafts.length; index += 1) {
    const [opening, added, taken, closing] = drafts.slice(index, index + 4);
    if (!opening || !added || !taken || !closing) return;
    const named: readonly (readonly [Draft, RegExp])[] = [
      [opening, OPENING],
      [added, ADDED],
      [taken, TAKEN],
      [closing, CLOSING],
    ];
    if (!named.every(([draft, words]) => words.test(normalise(draft.reading.path.texts.join(" "))))) continue;
    const why = "saldo awal, penambahan, pengurangan, dan saldo akhir berdiri bersebelahan";
    for (const [draft] of named) settle(draft, "other", why);
    if (closing.definitions.length > 0) return;
    const [from, plus, less] = [opening, added, taken].map(({ reading }) => columnAt(reading.path.column));
    if (!from || !plus || !less) return;
    closing.definitions = [
      {
        expression: operation("-", operation("+", from, plus), less),
        witness: "kata",
        onlyBlank: false,
        reason: `Dihitung saldo awal ditambah penambahan dikurangi pengurangan, karena ${why}.`,
      },
    ];
  }
}
