import type { Pengaturan } from "../domain/pengaturan";
import { parsePengaturan } from "../domain/pengaturan-baku";
import { readInput } from "./files";
import { Refusal } from "./refusal";

/** The rules of a settings file laid over the default ones; a key or value that is unknown is refused by name. */
export async function readPengaturan(path: string): Promise<Pengaturan> {
  const text = (await readInput(path)).toString("utf8").replace(/^\uFEFF/, "");
  const parsed = parsePengaturan(parseJson(text, path));
  if (!parsed.ok) throw new Refusal(`${path}: ${parsed.pesan}`);
  return parsed.nilai;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`“${path}” bukan JSON yang sah; periksa tanda kurung, koma, dan tanda kutipnya.`);
  }
}
