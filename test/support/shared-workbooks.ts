import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/excel/read";
import { openFile } from "./open-file";
import { onWorkbook } from "../../src/headless/host";
import type { Snapshot } from "../../src/sheet/snapshot";
import { SHARED } from "./shared-folder";

/** A table of an office with what each of its derived cells must come to. */
export interface SharedTable {
  readonly name: string;
  readonly path: string;
  /** "Sheet!E5" -> figure (in percent for shares) or word. */
  readonly wanted: ReadonlyMap<string, number | string>;
}

/** The tables of a folder of ../shared; none where it is absent. */
export function sharedTables(folder: string): SharedTable[] {
  const place = join(SHARED, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((file) => file.endsWith(".json"))
    .map((file) => {
      const { hitung = {} } = JSON.parse(readFileSync(join(place, file), "utf8")) as {
        readonly hitung?: Readonly<Record<string, number | string | null>>;
      };
      const wanted = Object.entries(hitung).filter(
        (entry): entry is [string, number | string] => entry[1] !== null,
      );
      const name = file.slice(0, -".json".length);
      return { name, path: join(place, `${name}.xlsx`), wanted: new Map(wanted) };
    });
}

const read = new Map<string, Promise<Snapshot>>();

/** What a command reads of the file; read once in a process. */
export function snapshotOf(path: string): Promise<Snapshot> {
  const known = read.get(path) ?? readSnapshot(path);
  read.set(path, known);
  return known;
}

async function readSnapshot(path: string): Promise<Snapshot> {
  const workbook = await openFile(path);
  const { outcome } = await onWorkbook(workbook, () =>
    Excel.run((context) => readWorkbook(context, "buku", new Map(), "fresh")),
  );
  return outcome.snapshot;
}
