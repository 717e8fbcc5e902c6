import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import webpack, { type Configuration } from "webpack";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import configure from "../../webpack.config.js";

const folder = mkdtempSync(join(tmpdir(), "capaian-"));
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const scripts = () => readdirSync(folder).filter((name) => name.endsWith(".js"));

/** Scripts that each named part of the page takes, loaded together. */
let groups: Readonly<Record<string, readonly string[]>> = {};

async function build(): Promise<void> {
  const config: Configuration = await configure();
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } })!;
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        const { namedChunkGroups = {} } = stats?.toJson({ all: false, chunkGroups: true }) ?? {};
        groups = Object.fromEntries(
          Object.entries(namedChunkGroups).map(([name, { assets = [] }]) => [
            name,
            assets.map((asset) => asset.name).filter((asset) => asset.endsWith(".js")),
          ]),
        );
        if (error || stats?.hasErrors()) reject(error ?? new Error(stats!.toString("errors-only")));
        else resolve();
      });
    });
  });
}

describe("the production build", () => {
  beforeAll(build, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("takes office.js from Microsoft's CDN, before the page's own script", () => {
    const sources = [...read("taskpane.html").matchAll(/<script[^>]*src="([^"]+)"/g)].map(
      (match) => match[1],
    );
    expect(sources[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(sources.slice(1).every((source) => !source!.startsWith("http"))).toBe(true);
  });

  it("runs the page's entry at once, right behind office.js, and keeps it small", () => {
    const [, entry, ...others] = [...read("taskpane.html").matchAll(/<script([^>]*)src="([^"]+)"/g)];
    expect(others).toEqual([]);
    expect(entry![1]).not.toMatch(/defer|async|module/);
    expect(read(entry![2]!).length).toBeLessThan(11_000);
    expect(JSON.parse(read("release.json"))).toMatchObject({
      now: expect.arrayContaining([entry![2]]),
      before: [],
    });
  });

  it("stays within what a first pane may weigh: bytes of scripts, packed", () => {
    const packed = (group: string): number =>
      (groups[group] ?? []).reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
    expect(packed("taskpane")).toBeLessThan(5_500);
    // Together with the entry at most 190 kB.
    expect(packed("pane")).toBeGreaterThan(100_000);
    expect(packed("pane")).toBeLessThan(184_500);
  });

  it("brings what is asked for later in parts that each weigh less than 160 kB, packed", () => {
    const first = new Set([...(groups["taskpane"] ?? []), ...(groups["pane"] ?? [])]);
    const later = scripts().filter((name) => !first.has(name));
    const heavy = later.filter((name) => gzipSync(read(name)).length > 160_000);
    expect(later.length).toBeGreaterThan(5);
    expect(heavy).toEqual([]);
  });

  it("opens its pane without what thinks, which a worker loads", () => {
    const all = scripts().filter((name) => read(name).includes("[DecimalError]"));
    expect(all.length).toBeGreaterThan(0);
    for (const group of ["taskpane", "pane"])
      for (const name of groups[group] ?? []) expect(all).not.toContain(name);
  });

  it("holds nothing of the workbench and no copy of office.js", () => {
    const names = readdirSync(folder, { recursive: true }).map(String);
    expect(names.filter((name) => /workbench|shim|office\.js|\.wasm$|^index\.html$/.test(name))).toEqual([]);
    for (const script of scripts()) expect(read(script)).not.toContain("_osfHostAPI");
  });

  it("lets the page load nothing from elsewhere, run no text as code, and open Fluent's empty style elements", () => {
    const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(read("taskpane.html"))![1]!;
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com");
    expect(policy).toContain("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    expect(policy).not.toMatch(/unsafe-(inline|eval)|\*/);
  });

  it("has everything that the manifest points at", () => {
    const manifest = read("manifest.xml");
    const paths = [...manifest.matchAll(/https:\/\/localhost:3000\/([^"]+)/g)].map((match) => match[1]!);
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths) expect(readFileSync(join(folder, path)).length, path).toBeGreaterThan(0);
  });
});
