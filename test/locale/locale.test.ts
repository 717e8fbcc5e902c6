import { sourcesOutsideLocale } from "../support/sources";
import { afterEach, describe, expect, it } from "vitest";
import { en } from "../../src/locale/en";
import { id } from "../../src/locale/id";
import { bahasaFor, setBahasa, t, type Kunci } from "../../src/locale/t";

afterEach(() => setBahasa("id"));

const keys = Object.keys(id) as Kunci[];
const namesIn = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort();

describe("the texts", () => {
  it("are the same keys in both languages, with the same names in them", () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
    for (const key of keys) expect([key, namesIn(en[key])]).toEqual([key, namesIn(id[key])]);
  });

  it("are all used somewhere", () => {
    const sources = sourcesOutsideLocale();
    const prefixes = [...sources.matchAll(/`([\w.-]+\.)\$\{/g)].map((match) => match[1]!);
    const isUsed = (key: string) =>
      sources.includes(`"${key}"`) || prefixes.some((prefix) => key.startsWith(prefix));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it("name no code and no unspecified error to a person", () => {
    for (const key of keys) expect(id[key]).not.toMatch(/terjadi kesalahan|error|exception|undefined/i);
  });
});

describe("t", () => {
  it("puts values into their places, in the language in use", async () => {
    expect(t("tempat.isi", { tabel: 1, indikator: "1.234" })).toBe("1 tabel, 1.234 indikator");
    await setBahasa("en");
    expect(t("tempat.isi", { tabel: 1, indikator: "1.234" })).toBe("1 table, 1.234 indicators");
  });

  it("throws for a key or a value that is missing, so that it is seen before a person sees it", () => {
    expect(() => t("tidak.ada" as "kaki.label")).toThrow("tidak.ada");
    expect(() => t("tempat.isi", { tabel: 1 } as never)).toThrow("indikator");
  });
});

describe("the language of the pane", () => {
  it.each([
    ["id-ID", "id"],
    ["en-US", "en"],
    ["en-GB", "en"],
    ["fr-FR", "id"],
    [undefined, "id"],
  ])("with Excel in %s is %s", (display, expected) => {
    expect(bahasaFor(display)).toBe(expected);
  });
});
