import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, it } from "vitest";

/**
 * What reads from the top down never comes back: no file of the product imports itself through others, types
 * included. Objects of the embedded workbook point at one another, as Excel's own do.
 */
it("no circle of imports, types included", () => {
  const names = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(isOfProduct);
  const files = new Set(names.map((name) => join("src", name)));
  const imports = new Map([...files].map((file) => [file, importsOf(file, files)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" > "));
    if (path.includes(file) || done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

function isOfProduct(name: string): boolean {
  return /\.tsx?$/.test(name) && !name.startsWith("workbench");
}

function importsOf(file: string, files: ReadonlySet<string>): string[] {
  const found = readFileSync(file, "utf8").matchAll(/^(?:import|export|\}) [^;]*?from "(\.[^"]+)"/gm);
  return [...found].flatMap(([, name = ""]) => {
    const path = relative(".", resolve(dirname(file), name));
    return [`${path}.ts`, `${path}.tsx`].filter((candidate) => files.has(candidate));
  });
}
