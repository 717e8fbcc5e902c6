import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { narasiTabel } from "../../../../src/tasks/laporan/narasi";
import { report } from "../offers";
import { REPORTS } from "../../../reports/load";
import { kalimatDari } from "./kata-angka";

/**
 * Wordings that a native reader stumbles over (EYD V and KBBI), as data: none of them stands in our own words. "Sub
 * kegiatan" stays in two words, as the national nomenclature writes it.
 */
interface Ejaan {
  readonly salah: string;
  readonly benar: string;
}

const EJAAN = JSON.parse(readFileSync(join(import.meta.dirname, "ejaan.json"), "utf8")) as readonly Ejaan[];
const SRC = join(import.meta.dirname, "../../../../src");

/** What is written for people: texts of two words and more, in quotes of any kind, outside comments. */
function textsOf(folder: string): string[] {
  return readdirSync(join(SRC, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const code = readFileSync(join(SRC, folder, name), "utf8").replace(
        /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm,
        "",
      );
      const quoted = [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)];
      return quoted.map(([, plain, template]) => (plain ?? template ?? "").replace(/\$\{[^}]*\}/g, "…"));
    })
    .filter((text) => /\p{L}{2} \p{L}{2}/u.test(text) && !/\\b|\(\?|\$\{/.test(text));
}

describe("our own words", () => {
  it.each(["tasks/laporan", "locale/id"])("are spelled as EYD V and KBBI have them: %s", (folder) => {
    const texts = textsOf(folder);
    expect(texts.length).toBeGreaterThan(100);
    const found = texts.flatMap((text) =>
      EJAAN.filter(({ salah }) => new RegExp(salah, "i").test(text)).map(({ benar }) => `${text} → ${benar}`),
    );
    expect(found).toEqual([]);
  });

  it("finds each of the wordings in a sentence that has it", () => {
    for (const salah of ["prosentase", "di karenakan", "dibawah", "agar supaya", "Rp 5.000", "yang yang"])
      expect(EJAAN.some((one) => new RegExp(one.salah, "i").test(`Ini ${salah} target.`))).toBe(true);
  });

  it("begin no sentence with a figure, which EYD V asks to be spelled or moved", () => {
    for (const nick of REPORTS)
      for (const offer of report(nick)) {
        if (!offer.ok) continue;
        for (const gaya of ["ringkas", "lengkap"] as const)
          for (const sentence of kalimatDari(narasiTabel(offer.table, "2024", { gaya, terbilang: false })))
            expect(sentence).not.toMatch(/^\d/);
      }
  });
});
