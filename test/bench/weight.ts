import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import webpack, { type Stats } from "webpack";
import configure from "../../webpack.config.js";

/** Kilobytes of scripts, packed, that Microsoft's own template for a pane loads before it shows: recorded once. */
const TEMPLATE = 164;
/** Parts of the page that stand before the first pane. */
const FIRST = ["taskpane", "pane"];

/** What the page loads before its first pane, beside Microsoft's template. */
export async function printWeight(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "capaian-"));
  try {
    const { namedChunkGroups = {} } = (await built(folder)).toJson({ all: false, chunkGroups: true });
    const names = FIRST.flatMap((group) => (namedChunkGroups[group]?.assets ?? []).map(({ name }) => name));
    const scripts = [...new Set(names)].filter((name) => name.endsWith(".js"));
    const packed = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
    const own = Math.round(packed / 1000);
    console.log(`  ${own} kB packed, the template ${TEMPLATE} kB, ratio ${(own / TEMPLATE).toFixed(2)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function built(path: string): Promise<Stats> {
  const config = await configure();
  const compiler = webpack({ ...config, output: { ...config.output, path } });
  return new Promise((resolve, reject) => {
    compiler?.run((error, stats) => {
      compiler.close(() => (stats ? resolve(stats) : reject(error ?? new Error("Nothing was built"))));
    });
  });
}
