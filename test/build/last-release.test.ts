import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { afterAll, expect, test } from "vitest";
import { lastRelease } from "../../packaging/last-release.js";
import configure from "../../webpack.config.js";

const folder = mkdtempSync(join(tmpdir(), "rilis-"));
const site = join(folder, "situs");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a page of a few letters, in two chunks, and gives the names of its scripts. */
async function release(text: string): Promise<string[]> {
  mkdirSync(site, { recursive: true });
  writeFileSync(join(folder, "bagian.js"), `export default ${JSON.stringify(text)};`);
  writeFileSync(join(folder, "halaman.js"), 'import("./bagian.js").then((one) => console.log(one.default));');
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: "./halaman.js",
    output: { path: site, filename: "[name].[contenthash:8].js", chunkFilename: "[id].[contenthash:8].js" },
    plugins: [lastRelease],
  });
  if (!compiler) throw new Error("webpack gives no compiler");
  const names = await new Promise<string[]>((resolve, reject) => {
    compiler.run((error, stats) =>
      error || !stats
        ? reject(error ?? new Error("nothing built"))
        : resolve(Object.keys(stats.compilation.assets)),
    );
  });
  await new Promise((resolve) => compiler.close(resolve));
  return names.sort();
}

const scripts = (): string[] =>
  readdirSync(site)
    .filter((name) => name.endsWith(".js"))
    .sort();

test("scripts of the release before stay for one more, however often the new one is built; older ones go", async () => {
  const first = await release("satu");
  expect(scripts()).toEqual(first);
  const second = await release("dua");
  expect(second).not.toEqual(first);
  expect(scripts()).toEqual([...first, ...second].sort());
  await release("dua");
  expect(scripts()).toEqual([...first, ...second].sort());
  const third = await release("tiga");
  expect(scripts()).toEqual([...second, ...third].sort());
});

test("only the product's own build keeps them: pages that are served anew need none", async () => {
  const kept = async (env: object): Promise<boolean> =>
    ((await configure(env)).plugins ?? []).includes(lastRelease);
  expect(await kept({})).toBe(true);
  expect(await kept({ intranet: true })).toBe(true);
  expect(await kept({ excel: true })).toBe(false);
});
