import type { Pengaturan } from "../domain/pengaturan";
import { bacaBerkasAturan } from "../domain/berkas-aturan";
import { readInput } from "./files";
import { Refusal } from "./refusal";

/** The rules of a settings file, or of a pedoman that was handed on, laid over the default ones; a key or value that is unknown is refused by name. */
export async function readPengaturan(path: string): Promise<Pengaturan> {
  const text = (await readInput(path)).toString("utf8").replace(/^\uFEFF/, "");
  parseJson(text, path);
  const read = bacaBerkasAturan(text);
  if (!read.ok) throw new Refusal(`${path}: ${read.pesan}`);
  return read.nilai;
}

/** What a file of JSON holds; refuses a broken one by name. */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new Refusal(`“${path}” bukan JSON yang sah; periksa tanda kurung, koma, dan tanda kutipnya.`);
  }
}
