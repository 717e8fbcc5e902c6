import { expect, it } from "vitest";
import { bacaTeks, gayaKolom } from "../../src/domain/angka";
import { bulatkan, desimal, potong } from "../../src/domain/desimal";
import { loadReport, REPORTS, type Expectation } from "../reports/load";

const UANG = /anggaran$|^sisa$|^sebelum$|^sesudah$|^selisih$/;
const PERSEN = /persen$|^capaian/;

/** All texts of the column in which a figure was printed. */
function teksKolom(values: readonly (readonly unknown[])[], cell: string): string[] {
  const huruf = [...cell.replace(/\d/g, "")];
  const kolom = huruf.reduce((n, h) => n * 26 + h.charCodeAt(0) - 64, 0) - 1;
  return values.map((baris) => String(baris[kolom] ?? ""));
}

/** A figure that the report has right and prints as a number of its own. */
function isTerbaca({ expected, verdict, what, published }: Expectation): boolean {
  const benar = verdict === "agree" || verdict === "truncated";
  return benar && typeof expected === "number" && !what.includes("prose") && published !== "-";
}

it.each(REPORTS)(
  "%s: every printed figure that is right is read as its value, at its own decimals",
  (nick) => {
    const { snapshot, harapan } = loadReport(nick, "teks");
    const salah: string[] = [];
    const dibaca = harapan.flatMap((lembar, i) => {
      const values = snapshot.sheets[i]?.values ?? [];
      const angka = [...lembar.harapan, ...lembar.lain].filter(isTerbaca);
      for (const { cell, role, published, expected } of angka) {
        const konteks = { uang: UANG.test(role), satuan: PERSEN.test(role) ? "%" : "" };
        const b = bacaTeks(published, gayaKolom(teksKolom(values, cell), konteks));
        const tepat = desimal(Number(expected)).abs();
        // Decreases are printed in parentheses or without a sign, as the report has it.
        const cocok =
          b.jenis === "angka" && [bulatkan, potong].some((f) => f(tepat, b.desimal).eq(b.nilai.abs()));
        if (!cocok) salah.push(`${lembar.sheet}!${cell} ${published} ≠ ${String(expected)}`);
      }
      return angka;
    });
    expect(salah).toEqual([]);
    expect(dibaca.length).toBeGreaterThan(50);
  },
);
