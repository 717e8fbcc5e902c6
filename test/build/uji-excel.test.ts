import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { id } from "../../src/locale/id";

const ROOT = join(import.meta.dirname, "../..");
const GUIDE = readFileSync(join(ROOT, "docs/uji-excel.md"), "utf8");

describe("the list of what to try in a real Excel", () => {
  it("calls buttons and tabs by the names that they have", () => {
    const labels = new Set<string>(Object.values(id));
    const steps = GUIDE.split("\n").filter((line) => /^\| \d+ /.test(line));
    const named = steps.flatMap((line) => [...line.matchAll(/\*\*(.+?)\*\*/g)].map(([, name = ""]) => name));
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !labels.has(name))).toEqual([]);
  });

  it("names tests that there are, for every fault", () => {
    const named = [...GUIDE.matchAll(/`(test\/\S+\.tsx?)`: “(.+?)”/g)];
    expect(named.length).toBeGreaterThan(20);
    for (const [, path = "", title = ""] of named) {
      expect(existsSync(join(ROOT, path)), path).toBe(true);
      expect(readFileSync(join(ROOT, path), "utf8"), path).toContain(title);
    }
  });
});
