import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the pane and the installed components of Fluent import from the package of icons. */
export function namedIcons(root: string): string[] {
  const fluent = join(root, "node_modules/@fluentui");
  const packages = readdirSync(fluent).filter((name) => name !== "react-icons");
  const folders = [join(root, "src"), ...packages.map((name) => join(fluent, name, "lib"))];
  return [...new Set(folders.flatMap(scripts).flatMap(importedBy))].sort();
}

function scripts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:js|tsx?)$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name));
}

function importedBy(file: string): string[] {
  const imports = readFileSync(file, "utf8").matchAll(
    /import \{([^}]*)\} from ["']@fluentui\/react-icons["']/g,
  );
  return [...imports].flatMap(([, names = ""]) =>
    names
      .split(",")
      .map((name) => name.trim().split(" ")[0] ?? "")
      .filter((name) => name !== ""),
  );
}
