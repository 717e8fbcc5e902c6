import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { escapeHtml, toHtml } from "./markdown";
import { RECORDS } from "./records";

export interface Page {
  /** "hitung.html" */
  readonly name: string;
  readonly html: string;
}

/** The handbook as pages, from the chapters in a folder. `version`: of the product, printed below each. */
export function panduanPages(folder: string, version: string): Page[] {
  const chapters = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return chapters.map((file) => {
    const text = readFileSync(join(folder, file), "utf8").replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
      (RECORDS[name] ?? (() => whole))(),
    );
    const nick = file.slice(0, -".md".length);
    return { name: `${nick}.html`, html: pageHtml(nick, text, version) };
  });
}

/** Chapters in the order of reading; others are led to from the first page. */
const ORDER: readonly (readonly [string, string])[] = [
  ["index", "Beranda"],
  ["mulai", "Mulai"],
  ["hitung", "Hitung"],
  ["periksa", "Periksa"],
  ["peta-rumus", "Peta rumus"],
  ["laporan", "Laporan"],
  ["word", "Dokumen Word"],
  ["aturan", "Aturan"],
  ["fungsi", "Fungsi"],
  ["pemasangan", "Pemasangan"],
  ["tanya-jawab", "Tanya jawab"],
  ["tidak-dilakukan", "Yang tidak dilakukan"],
];

function pageHtml(nick: string, text: string, version: string): string {
  const title = /^# (.+)$/m.exec(text)?.[1] ?? "Capaian";
  const links = ORDER.map(([to, name]) =>
    to === nick ? `<strong>${name}</strong>` : `<a href="${to}.html">${name}</a>`,
  ).join("\n");
  return `<!doctype html>
<html lang="${nick === "privacy" ? "en" : "id"}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)} · Capaian</title>
    <link rel="icon" href="../assets/capaian-32.png" />
    <link rel="stylesheet" href="../assets/panduan.css" />
  </head>
  <body>
    <nav aria-label="Bab">
${links}
    </nav>
    <main>
${toHtml(text)}
    </main>
    <footer>Capaian ${escapeHtml(version)} · <a href="privasi.html">Privasi</a></footer>
  </body>
</html>
`;
}
