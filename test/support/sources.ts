import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** All of src but the texts themselves, as one: what asks for a text, or says it, stands in it. */
export function sourcesOutsideLocale(): string {
  const src = join(import.meta.dirname, "../../src");
  return readdirSync(src, { recursive: true })
    .map(String)
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("locale"))
    .map((name) => readFileSync(join(src, name), "utf8"))
    .join("\n");
}
